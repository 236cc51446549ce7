//! Moments.

use std::{
    ops::{Add, Sub},
    time::Duration,
};

use serde::{Deserialize, Serialize};

/// A moment: whole seconds since 1970-01-01T00:00:00Z. JSON number.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(transparent)]
#[schema(example = 1_764_000_000)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The calendar date and time of this moment in a zone.
    pub fn in_zone(self, zone: &jiff::tz::TimeZone) -> jiff::ZonedDateTime {
        jiff::Timestamp::from_second(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned_datetime(zone.clone())
    }

    /// Seconds from `earlier` to this moment; zero when it lies ahead.
    pub fn since(self, earlier: Timestamp) -> Duration {
        Duration::from_secs(u64::try_from(self.0 - earlier.0).unwrap_or(0))
    }
}

impl Add<Duration> for Timestamp {
    type Output = Timestamp;
    fn add(self, by: Duration) -> Timestamp {
        Timestamp(self.0.saturating_add_unsigned(by.as_secs()))
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Timestamp;
    fn sub(self, by: Duration) -> Timestamp {
        Timestamp(self.0.saturating_sub_unsigned(by.as_secs()))
    }
}

pub const fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}
pub const fn hours(n: u64) -> Duration {
    minutes(n * 60)
}
pub const fn days(n: u64) -> Duration {
    hours(n * 24)
}
