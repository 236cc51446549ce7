//! How the place data lies in the binary. The build script includes this file too, so what writes a
//! record and what reads it cannot disagree. All numbers are little-endian.

/// One place: places stand by region, and within a region by population, biggest first.
pub(crate) mod place {
    pub(crate) const ID: usize = 0;
    pub(crate) const NAME: usize = 3;
    pub(crate) const LAT: usize = 7;
    pub(crate) const LON: usize = 10;
    pub(crate) const POPULATION: usize = 13;
    pub(crate) const ZONE: usize = 17;
    pub(crate) const BYTES: usize = 19;
}

/// One US ZIP code; they stand in order of the code.
pub(crate) mod zip {
    pub(crate) const CODE: usize = 0;
    pub(crate) const LAT: usize = 3;
    pub(crate) const LON: usize = 6;
    pub(crate) const CITY: usize = 9;
    pub(crate) const REGION: usize = 13;
    pub(crate) const ZONE: usize = 15;
    pub(crate) const BYTES: usize = 17;
}

/// Ids take 24 bits. From here on they stand for the localities that only a ZIP code names, whose id is
/// minus that code.
pub(crate) const FIRST_LOCALITY: u32 = (1 << 24) - 100_000;

/// In the place of a time zone: military post, which has neither a zone nor a point.
pub(crate) const NO_ZONE: u16 = u16::MAX;

/// A latitude or longitude is a share of 180 or 360 degrees in this many steps: 1 to 2 metres.
pub(crate) const STEPS: f64 = 16_777_215.0;

/// A text is an offset into the pool of names, and its length in the bits above.
pub(crate) const TEXT_OFFSET_BITS: u32 = 22;

/// Marks the last place of a name's list.
pub(crate) const LAST: u32 = 1 << 23;

/// Marks a place that is listed by another name than its own. Most such names are foreign, old or a
/// nickname ("San Francisco de Quito"), so the place is weighed as if it were this much smaller.
pub(crate) const OTHER_NAME: u32 = 1 << 22;
pub(crate) const OTHER_NAME_SHARE: u32 = 30;

/// Added to every population in comparisons; for many places it is not known, and stands as 0.
pub(crate) const SMALLEST: u32 = 100;

/// Places nearby are found in bands of latitude, each from west to east.
pub(crate) const BANDS_A_DEGREE: f64 = 4.0;
pub(crate) const BANDS: usize = 720;

/// The band of a latitude; both poles have one.
pub(crate) fn band(lat: f64) -> usize {
    // A cast from float saturates, so a latitude off the globe lands in the band of its pole.
    (((lat + 90.0) * BANDS_A_DEGREE) as usize).min(BANDS - 1)
}
