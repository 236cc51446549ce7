//! Places on the globe, coarse by construction.

use serde::{Deserialize, Serialize};

use super::{Error, Result};

/// Latitude and longitude in degrees, WGS 84: −90 to 90 and −180 to 180.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

/// Side of the grid that a given position is snapped to. 1/69 of a degree of latitude is about a mile.
const GRID_DEGREES: f64 = 1.0 / 69.0;

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
    #[must_use]
    pub fn snapped(self) -> Point {
        let lat = centre(self.lat, GRID_DEGREES).clamp(-90.0, 90.0);
        // A degree of longitude shrinks with the cosine of the latitude; a row of cells shares its width.
        let width = (GRID_DEGREES / lat.to_radians().cos().abs().max(1e-3)).min(360.0);
        let lon = centre(self.lon, width);
        Point {
            lat,
            lon: if lon > 180.0 {
                lon - 360.0
            } else if lon < -180.0 {
                lon + 360.0
            } else {
                lon
            },
        }
    }
}

fn centre(degrees: f64, width: f64) -> f64 {
    // Six decimals are 10 cm: enough for a cell's centre and stable across databases.
    let centre = ((degrees / width).floor() + 0.5) * width;
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
    fn a_point_off_the_globe_is_refused() {
        for (lat, lon) in [(90.1, 0.0), (0.0, 180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert!(Point::new(lat, lon).is_err());
        }
    }
}
