//! Places on the globe and the distance between them.

use std::f64::consts::PI;

/// Mean radius of the earth in miles: the IUGG's R₁ = 6,371.0088 km (Moritz, *Geodetic Reference System 1980*)
/// over 1.609344 km a mile. On a sphere of this radius a distance is within 0.6 % of the one on the ellipsoid.
pub const EARTH_RADIUS_MILES: f64 = 3_958.761_3;

/// Latitude and longitude in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    lat: f64,
    lon: f64,
}

impl Point {
    /// Latitude −90 to 90, longitude −180 to 180; anything else, and what is no number, is no point.
    pub fn new(lat: f64, lon: f64) -> Option<Point> {
        let on_globe = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        on_globe.then_some(Point { lat, lon })
    }

    /// Degrees north of the equator, −90 to 90.
    pub const fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east of Greenwich, −180 to 180. Both ends are the same meridian.
    pub const fn lon(self) -> f64 {
        self.lon
    }

    /// The place as the index keeps it.
    pub fn unit_vector(self) -> UnitVector {
        let (lat, lon) = (self.lat.to_radians(), self.lon.to_radians());
        UnitVector([(lat.cos() * lon.cos()) as f32, (lat.cos() * lon.sin()) as f32, lat.sin() as f32])
    }
}

/// A place as a point on the sphere of radius 1, to about two feet.
///
/// Neither the poles nor the date line are anything special here, and which of two places is nearer is a
/// subtraction and a product, not trigonometry.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UnitVector(pub(crate) [f32; 3]);

impl UnitVector {
    /// The square of the straight line through the globe, 0 to 4. It grows with the distance.
    pub(crate) fn squared_chord(self, other: UnitVector) -> f32 {
        let [x, y, z] = self.0;
        let [u, v, w] = other.0;
        (x - u) * (x - u) + (y - v) * (y - v) + (z - w) * (z - w)
    }
}

/// A distance in hundredths of a mile, so that order and equality are exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Miles(u32);

impl Miles {
    pub const ZERO: Miles = Miles(0);
    /// Beyond half the way round the globe (12,437 miles): as a radius it holds everybody.
    pub const WORLD: Miles = Miles::whole(12_500);

    pub const fn whole(miles: u32) -> Miles {
        Miles::hundredths(miles.saturating_mul(100))
    }

    pub const fn hundredths(hundredths: u32) -> Miles {
        Miles(hundredths)
    }

    /// To the nearest hundredth; what is negative or no number becomes 0.
    pub fn from_f64(miles: f64) -> Miles {
        Miles((miles * 100.0).round() as u32)
    }

    /// Great-circle distance.
    pub fn between(a: UnitVector, b: UnitVector) -> Miles {
        // The arctangent of sine and cosine is exact for neighbours and for antipodes alike, where arcsine or
        // arccosine alone lose half the digits.
        let [x, y, z] = a.0.map(f64::from);
        let [u, v, w] = b.0.map(f64::from);
        let (i, j, k) = (y * w - z * v, z * u - x * w, x * v - y * u);
        let sine = (i * i + j * j + k * k).sqrt();
        let cosine = x * u + y * v + z * w;
        Miles::from_f64(sine.atan2(cosine) * EARTH_RADIUS_MILES)
    }

    pub const fn as_hundredths(self) -> u32 {
        self.0
    }

    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// Whole miles, to the nearest: what may be shown.
    pub const fn rounded(self) -> u32 {
        self.0.saturating_add(50) / 100
    }

    pub const fn is_world(self) -> bool {
        self.0 >= Miles::WORLD.0
    }

    #[must_use]
    pub const fn saturating_sub(self, other: Miles) -> Miles {
        Miles(self.0.saturating_sub(other.0))
    }

    /// The angle at the centre of the earth in radians, at most half a turn.
    pub(crate) fn radians(self) -> f64 {
        (self.as_f64() / EARTH_RADIUS_MILES).min(PI)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn miles(a: (f64, f64), b: (f64, f64)) -> f64 {
        let place = |(lat, lon)| Point::new(lat, lon).expect("on the globe").unit_vector();
        Miles::between(place(a), place(b)).as_f64()
    }

    fn assert_near(got: f64, wanted: f64) {
        assert!((got - wanted).abs() < 0.02, "{got} is not {wanted}");
    }

    #[test]
    fn a_degree_of_the_equator_is_69_miles() {
        assert_near(miles((0.0, 10.0), (0.0, 11.0)), 69.093);
    }

    #[test]
    fn the_date_line_is_no_border() {
        assert_near(miles((0.0, 179.5), (0.0, -179.5)), 69.093);
        assert_eq!(miles((12.0, 180.0), (12.0, -180.0)), 0.0);
    }

    #[test]
    fn all_meridians_meet_at_a_pole() {
        assert_eq!(miles((90.0, 0.0), (90.0, 123.0)), 0.0);
        assert_near(miles((89.5, 0.0), (89.5, 180.0)), 69.093);
    }

    #[test]
    fn antipodes_are_half_the_way_round() {
        assert_near(miles((30.0, 40.0), (-30.0, -140.0)), 12_436.82);
        assert!(miles((90.0, 0.0), (-90.0, 0.0)) < Miles::WORLD.as_f64());
    }

    #[test]
    fn denver_to_boulder_is_24_miles() {
        assert_near(miles((39.7392, -104.9903), (40.0150, -105.2705)), 24.16);
    }

    #[test]
    fn what_is_not_on_the_globe_is_no_point() {
        for (lat, lon) in [(90.1, 0.0), (0.0, -180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert_eq!(Point::new(lat, lon), None);
        }
    }

    #[test]
    fn miles_are_shown_to_the_nearest() {
        assert_eq!(Miles::from_f64(12.494).rounded(), 12);
        assert_eq!(Miles::from_f64(12.5).rounded(), 13);
        assert_eq!(Miles::from_f64(-1.0), Miles::ZERO);
        assert_eq!(Miles::from_f64(f64::NAN), Miles::ZERO);
    }
}
