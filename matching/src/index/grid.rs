//! The globe in cells of a tenth of a degree, and which of them a circle touches.

use std::{
    f64::consts::{PI, SQRT_2},
    ops::Range,
};

use crate::{Miles, Point};

pub(super) const ROWS: usize = 1_800;
pub(super) const COLUMNS: usize = 3_600;
const CELLS_A_DEGREE: f64 = 10.0;

/// No two points of a cell are farther apart, in earth radii: the diagonal of one at the equator.
pub(super) const DIAGONAL: f64 = SQRT_2 * PI / (180.0 * CELLS_A_DEGREE);

/// What the arithmetic of single precision may add to or take from a chord, in parts and in earth radii (6 ft).
const PARTS: f64 = 1e-6;
const RADII: f64 = 3e-7;

/// A cell: 1,800 rows from the south pole, 3,600 columns from the date line eastward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CellKey(pub(super) u32);

impl CellKey {
    pub(super) fn of(point: Point) -> CellKey {
        let row = (((point.lat() + 90.0) * CELLS_A_DEGREE) as usize).min(ROWS - 1);
        CellKey((row * COLUMNS + column(point.lon())) as u32)
    }

    pub(super) const fn row(self) -> usize {
        self.0 as usize / COLUMNS
    }

    pub(super) const fn column(self) -> u16 {
        (self.0 as usize % COLUMNS) as u16
    }
}

/// 180° east is the date line again.
fn column(lon: f64) -> usize {
    ((lon + 180.0) * CELLS_A_DEGREE) as usize % COLUMNS
}

/// The square of the longest chord, as computed in single precision, of anybody whose distance rounds to `radius` or less.
pub(super) fn reach(radius: Miles) -> f64 {
    let chord = 2.0 * (edge(radius) / 2.0).sin();
    (chord * (1.0 + PARTS) + RADII).powi(2)
}

/// The square of a chord, as computed in single precision, up to which a distance is sure to round to `radius` or less.
pub(super) fn sure_reach(radius: Miles) -> f64 {
    let chord = 2.0 * (edge(radius) / 2.0).sin();
    (chord * (1.0 - PARTS) - RADII).max(0.0).powi(2)
}

/// The shortest distance that belongs to a squared chord computed in single precision.
pub(super) fn at_least(squared_chord: f32) -> Miles {
    Miles::hundredths((miles_at_least(squared_chord) * 100.0) as u32)
}

/// As [`at_least`], in miles: no branch and no table, for loops over many.
#[inline(always)]
pub(super) fn miles_at_least(squared_chord: f32) -> f32 {
    // An arc is never shorter than its chord. The product is at most 16,000 miles, so f32 holds it to a thousandth,
    // and a hundredth taken off covers that and the rounding.
    let chord = squared_chord.sqrt() * (1.0 - PARTS as f32) - RADII as f32;
    (chord * crate::EARTH_RADIUS_MILES as f32 - 0.01).max(0.0)
}

/// The angle beyond which a distance no longer rounds to `radius`.
fn edge(radius: Miles) -> f64 {
    let half_a_hundredth = 0.005 / crate::EARTH_RADIUS_MILES;
    (radius.radians() + half_a_hundredth).min(PI)
}

/// Sines and cosines of the cells' edges, so that a bound for a cell is a handful of products.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// Southern edges by row, and the north pole.
    parallels: Vec<SinCos>,
    /// Western edges by column, and the date line again.
    meridians: Vec<SinCos>,
}

#[derive(Debug, Clone, Copy)]
struct SinCos {
    sin: f64,
    cos: f64,
}

impl SinCos {
    fn of_degrees(degrees: f64) -> SinCos {
        let (sin, cos) = degrees.to_radians().sin_cos();
        SinCos { sin, cos }
    }

    /// The cosine of the angle between.
    fn cos_between(self, other: SinCos) -> f64 {
        self.cos * other.cos + self.sin * other.sin
    }
}

/// A place that distances are measured from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Vantage {
    point: Point,
    cell: CellKey,
    lat: SinCos,
    lon: SinCos,
}

impl Vantage {
    pub(super) fn new(point: Point) -> Vantage {
        Vantage {
            point,
            cell: CellKey::of(point),
            lat: SinCos::of_degrees(point.lat()),
            lon: SinCos::of_degrees(point.lon()),
        }
    }
}

/// How near a row of cells comes. With two places' latitudes φ, ψ and the difference of their longitudes λ, the
/// squared chord is `2(1 − cos(φ−ψ)) + cos φ cos ψ · 2(1 − cos λ)`; within a cell each part has a least value.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowBound {
    pub(super) row: usize,
    least: f64,
    scale: f64,
}

impl Grid {
    pub(super) fn new() -> Grid {
        let edge = |n: usize, origin: f64| SinCos::of_degrees(n as f64 / CELLS_A_DEGREE + origin);
        Grid {
            parallels: (0..=ROWS).map(|row| edge(row, -90.0)).collect(),
            meridians: (0..=COLUMNS).map(|column| edge(column, -180.0)).collect(),
        }
    }

    /// The rows that come within a squared chord.
    pub(super) fn rows_within(&self, from: &Vantage, limit: f64) -> impl Iterator<Item = RowBound> {
        let degrees = (2.0 * (limit.sqrt() / 2.0).min(1.0).asin()).to_degrees();
        let row = |lat: f64| (((lat + 90.0) * CELLS_A_DEGREE).max(0.0) as usize).min(ROWS - 1);
        let (south, north) = (row(from.point.lat() - degrees), row(from.point.lat() + degrees));
        (south..=north).map(|row| self.row_bound(from, row))
    }

    fn row_bound(&self, from: &Vantage, row: usize) -> RowBound {
        let (south, north) = (self.parallels[row], self.parallels[row + 1]);
        let nearest = match row == from.cell.row() {
            true => 1.0,
            false => south.cos_between(from.lat).max(north.cos_between(from.lat)),
        };
        RowBound { row, least: 2.0 * (1.0 - nearest), scale: from.lat.cos.max(0.0) * south.cos.min(north.cos).max(0.0) }
    }

    /// The columns of a row that come within a squared chord: one range, or two where it spans the date line.
    pub(super) fn columns_within(&self, from: &Vantage, row: RowBound, limit: f64) -> [Range<u16>; 2] {
        const ALL: [Range<u16>; 2] = [0..COLUMNS as u16, 0..0];
        if row.least > limit {
            return [0..0, 0..0];
        }
        // Around a pole the scale is 0 and every column is near.
        let turn = (limit - row.least) / (2.0 * row.scale);
        if turn.is_nan() || turn >= 2.0 {
            return ALL;
        }
        let degrees = (1.0 - turn).acos().to_degrees() + 1e-6;
        if degrees >= 180.0 - 2.0 / CELLS_A_DEGREE {
            return ALL;
        }
        let wrapped = |lon: f64| column((lon + 540.0).rem_euclid(360.0) - 180.0) as u16;
        let west = wrapped(from.point.lon() - degrees);
        let east = wrapped(from.point.lon() + degrees);
        match west <= east {
            true => [west..east + 1, 0..0],
            false => [west..COLUMNS as u16, 0..east + 1],
        }
    }

    /// The least squared chord to any place in a cell.
    pub(super) fn bound(&self, from: &Vantage, row: RowBound, column: u16) -> f64 {
        if column == from.cell.column() {
            return row.least;
        }
        let (west, east) = (self.meridians[usize::from(column)], self.meridians[usize::from(column) + 1]);
        let nearest = west.cos_between(from.lon).max(east.cos_between(from.lon));
        row.least + row.scale * 2.0 * (1.0 - nearest)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::UnitVector;

    fn point() -> impl Strategy<Value = Point> {
        let lat = prop_oneof![Just(90.0), Just(-90.0), 89.0..90.0, -90.0..-89.0, -90.0..90.0];
        let lon = prop_oneof![Just(180.0), Just(-180.0), 179.0..180.0, -180.0..-179.0, -180.0..180.0];
        (lat, lon).prop_map(|(lat, lon)| Point::new(lat, lon).expect("on the globe"))
    }

    proptest! {
        #[test]
        fn a_cell_is_never_farther_than_the_places_in_it(from in point(), to in point()) {
            let (grid, vantage, cell) = (Grid::new(), Vantage::new(from), CellKey::of(to));
            let bound = grid.bound(&vantage, grid.row_bound(&vantage, cell.row()), cell.column());
            let away = Miles::between(from.unit_vector(), to.unit_vector());
            prop_assert!(bound <= reach(away), "{bound} {}", reach(away));
        }

        #[test]
        fn a_circle_touches_the_cell_of_every_place_in_it(from in point(), to in point(), more in 0u32..500) {
            let (grid, vantage, cell) = (Grid::new(), Vantage::new(from), CellKey::of(to));
            let away = Miles::between(from.unit_vector(), to.unit_vector());
            let limit = reach(Miles::hundredths(away.as_hundredths() + more * more));
            let row = grid.rows_within(&vantage, limit).find(|row| row.row == cell.row());
            let columns = grid.columns_within(&vantage, row.expect("its row is touched"), limit);
            prop_assert!(columns.iter().any(|range| range.contains(&cell.column())));
        }

        #[test]
        fn single_precision_stays_within_its_bounds(from in point(), to in point()) {
            let (from, to) = (from.unit_vector(), to.unit_vector());
            let (away, chord) = (Miles::between(from, to), UnitVector::squared_chord(from, to));
            prop_assert!(f64::from(chord) <= reach(away));
            prop_assert!(at_least(chord) <= away);
            if away > Miles::ZERO {
                let less = Miles::hundredths(away.as_hundredths() - 1);
                prop_assert!(f64::from(chord) > sure_reach(less));
            }
        }
    }

    #[test]
    fn both_sides_of_the_date_line_meet_in_one_column() {
        let key = |lat, lon| CellKey::of(Point::new(lat, lon).expect("on the globe"));
        assert_eq!(key(10.0, 180.0), key(10.0, -180.0));
        assert_eq!(key(90.0, 0.0).row(), ROWS - 1);
        assert_eq!(key(-90.0, 0.0).row(), 0);
    }
}
