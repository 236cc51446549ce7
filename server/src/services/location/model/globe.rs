//! Which towns are near a point: distances, and a walk over the bands of latitude around it.

use std::f64::consts::{FRAC_PI_2, PI};

use matching::{EARTH_RADIUS_MILES, Miles};

use super::{layout::band, table};
use crate::kit::Point;

/// Great-circle distance. Infinite if one of them is not on the globe.
pub(super) fn miles(a: Point, b: Point) -> f64 {
    let vector = |point: Point| matching::Point::new(point.lat, point.lon).map(matching::Point::unit_vector);
    match (vector(a), vector(b)) {
        (Some(a), Some(b)) => Miles::between(a, b).as_f64(),
        _ => f64::INFINITY,
    }
}

/// The index of the nearest town.
pub(super) fn nearest(point: Point) -> u32 {
    // A circle that holds a town holds the nearest one, so it is enough to widen it until it does.
    let mut radius = 10.0;
    loop {
        let best = towns_within(point, radius)
            .map(|(index, miles)| (miles, index))
            .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        match best {
            Some((_, index)) => return index,
            None if radius > EARTH_RADIUS_MILES * PI => return 0,
            None => radius *= 1.4,
        }
    }
}

/// The towns within so many miles, as indexes with their distances, in no useful order.
pub(super) fn towns_within(centre: Point, radius: f64) -> impl Iterator<Item = (u32, f64)> {
    let angle = (radius / EARTH_RADIUS_MILES).min(PI);
    // Coordinates are rounded to 0.0001 degrees; the margin keeps a town on the rim.
    let reach = angle.to_degrees() + 0.001;
    let bands = band(centre.lat - reach)..=band(centre.lat + reach);
    let width = half_width(centre.lat, angle) + 0.001;
    let ranges = ranges(centre.lon - width, centre.lon + width);
    bands
        .flat_map(move |band| ranges.into_iter().flat_map(move |(west, east)| table::towns(band, west, east)))
        .map(move |index| (index, miles(centre, table::point(index))))
        .filter(move |&(_, miles)| miles <= radius)
}

/// How many degrees of longitude a circle reaches to either side: all of them where it holds a pole.
fn half_width(lat: f64, angle: f64) -> f64 {
    let lat = lat.to_radians();
    if lat.abs() + angle >= FRAC_PI_2 { 180.0 } else { (angle.sin() / lat.cos()).asin().to_degrees() }
}

/// A range of longitude as one range or as two, left and right of the date line. One of them may be empty.
fn ranges(west: f64, east: f64) -> [(f64, f64); 2] {
    const EMPTY: (f64, f64) = (1.0, -1.0);
    if east - west >= 360.0 {
        [(-180.0, 180.0), EMPTY]
    } else if west < -180.0 {
        [(west + 360.0, 180.0), (-180.0, east)]
    } else if east > 180.0 {
        [(west, 180.0), (-180.0, east - 360.0)]
    } else {
        [(west, east), EMPTY]
    }
}
