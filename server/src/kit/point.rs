//! Places on the globe, coarse by construction.

use serde::{Deserialize, Serialize};

use super::{Error, Result};

/// Latitude and longitude in degrees, WGS 84: −90 to 90 and −180 to 180.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

/// Rows of the grid to a degree of latitude: about a mile each, and a whole number from pole to pole.
const ROWS_A_DEGREE: f64 = 69.0;

impl Point {
    pub fn new(lat: f64, lon: f64) -> Result<Point> {
        if !(-90.0..=90.0).contains(&lat) {
            return Err(Error::invalid("lat", "latitude runs from -90 to 90"));
        }
        if !(-180.0..=180.0).contains(&lon) {
            return Err(Error::invalid("lon", "longitude runs from -180 to 180"));
        }
        Ok(Point { lat, lon })
    }

    /// The centre of the grid cell of about one mile that holds this point. Everything another player
    /// can observe uses the snapped point, so no series of questions finds more than the cell.
    ///
    /// Every row holds a whole number of equal cells, never narrower than a mile in its middle: with a
    /// fixed width, the last one before the date line would be a sliver that gives its player away.
    #[must_use]
    pub fn snapped(self) -> Point {
        let (lat, row_height) = (cell(self.lat, 180.0, (180.0 * ROWS_A_DEGREE).floor()), 1.0 / ROWS_A_DEGREE);
        // A degree of longitude shrinks with the cosine of the latitude; around a pole a few cells remain.
        let cells = (360.0 * lat.to_radians().cos() / row_height).floor().max(1.0);
        Point { lat, lon: cell(self.lon, 360.0, cells) }
    }
}

/// The centre of the cell that holds a coordinate, where `count` cells share `range` degrees around zero.
fn cell(degrees: f64, range: f64, count: f64) -> f64 {
    let share = (degrees + range / 2.0) / range;
    // The far end belongs to the last cell, except that 180 degrees east and west are one meridian.
    let number = if range == 360.0 { share.fract() * count } else { (share * count).min(count - 1.0) };
    let centre = (number.floor() + 0.5) / count * range - range / 2.0;
    // Six decimals are 10 cm: enough for a cell's centre and stable across databases.
    (centre * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_of_one_cell_snap_to_the_same_centre() {
        let a = Point::new(39.7100, -105.0810).unwrap().snapped();
        let b = Point::new(39.7101, -105.0811).unwrap().snapped();
        assert_eq!(a, b);
    }

    #[test]
    fn snapping_twice_changes_nothing() {
        for (lat, lon) in [(39.71, -105.08), (-33.9, 151.2), (89.99, 12.0), (-90.0, 0.0), (0.0, 180.0), (0.0, -180.0)] {
            let once = Point::new(lat, lon).unwrap().snapped();
            assert_eq!(once.snapped(), once, "{lat} {lon}");
        }
    }

    #[test]
    fn the_date_line_is_one_meridian_with_whole_cells_on_both_sides() {
        assert_eq!(Point { lat: 10.0, lon: 180.0 }.snapped(), Point { lat: 10.0, lon: -180.0 }.snapped());
        let (west, east) =
            (Point { lat: 10.0, lon: -179.9999 }.snapped(), Point { lat: 10.0, lon: 179.9999 }.snapped());
        assert!((west.lon + east.lon).abs() < 1e-9, "mirror images: {west:?} {east:?}");
        assert!(180.0 - east.lon > 0.5 / 69.0, "half a cell from the line: {east:?}");
    }

    #[test]
    fn a_pole_is_in_a_cell_with_its_neighbourhood() {
        assert_eq!(Point { lat: 90.0, lon: 1.0 }.snapped(), Point { lat: 89.99, lon: 2.0 }.snapped());
        assert_eq!(Point { lat: -90.0, lon: 1.0 }.snapped(), Point { lat: -89.99, lon: 2.0 }.snapped());
    }

    proptest::proptest! {
        #[test]
        fn a_snapped_point_is_within_a_cell_and_stays_where_it_is(lat in -90.0..=90.0, lon in -180.0..=180.0) {
            let once = Point { lat, lon }.snapped();
            proptest::prop_assert_eq!(once.snapped(), once);
            proptest::prop_assert!(Point::new(once.lat, once.lon).is_ok());
            proptest::prop_assert!((once.lat - lat).abs() <= 0.5 / 69.0 + 1e-6);
        }

        #[test]
        fn no_cell_is_narrower_than_a_mile_in_its_middle(lat in -89.9..=89.9, lon in -180.0..=180.0) {
            let here = Point { lat, lon }.snapped();
            let degrees = 1.0 / 69.0 / here.lat.to_radians().cos();
            // Most of a mile to the east lies at most one cell further.
            let there = Point { lat: here.lat, lon: (here.lon + 0.49 * degrees).min(180.0) }.snapped();
            proptest::prop_assert_eq!(here, there);
        }
    }

    #[test]
    fn a_point_off_the_globe_is_refused() {
        for (lat, lon) in [(90.1, 0.0), (0.0, 180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert!(Point::new(lat, lon).is_err());
        }
    }
}
