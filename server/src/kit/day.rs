//! Calendar days.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Error, Result, Timestamp};

/// A calendar day of a place, without a zone: days since 1970-01-01 at rest, "2026-11-28" in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// The first and last day that anybody may name: 1970-01-01 and 2199-12-31.
    pub const FIRST: Day = Day(0);
    pub const LAST: Day = Day(84_005);

    pub fn from_number(days: i64) -> Result<Day> {
        match i32::try_from(days) {
            Ok(n) if (Self::FIRST.0..=Self::LAST.0).contains(&n) => Ok(Day(n)),
            _ => Err(Error::invalid("date", "choose a date between 1970 and 2199")),
        }
    }

    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day that a zone's calendar shows at a moment.
    pub fn today(now: Timestamp, zone: &jiff::tz::TimeZone) -> Day {
        Day::of(now.in_zone(zone).date())
    }

    /// The day in Greenwich, by which what belongs to no place is counted.
    pub fn utc(now: Timestamp) -> Day {
        Day::today(now, &jiff::tz::TimeZone::UTC)
    }

    pub fn of(date: Date) -> Day {
        let epoch = Date::constant(1970, 1, 1);
        let days = (date - epoch).get_days();
        Day(days.clamp(Self::FIRST.0, Self::LAST.0))
    }

    pub fn date(self) -> Date {
        Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days(self.0))
    }

    /// The day `n` days later, held within [`Day::FIRST`] and [`Day::LAST`].
    #[must_use]
    pub const fn plus(self, n: i32) -> Day {
        let days = self.0.saturating_add(n);
        if days < Self::FIRST.0 {
            Self::FIRST
        } else if days > Self::LAST.0 {
            Self::LAST
        } else {
            Day(days)
        }
    }

    /// The moment at which this day begins in a zone: midnight, or later where clocks skip it.
    pub fn begins_at(self, zone: &jiff::tz::TimeZone) -> Timestamp {
        let start = self.date().to_zoned_datetime(zone.clone());
        start.map_or(Timestamp(0), |start| Timestamp(start.timestamp().as_second()))
    }

    /// Days from `earlier` to this one; negative when this one comes first.
    pub const fn days_since(self, earlier: Day) -> i32 {
        self.0 - earlier.0
    }

    /// This day and those after it, `count` in all.
    pub fn span(self, count: i32) -> impl Iterator<Item = Day> {
        (0..count).map(move |n| self.plus(n))
    }

    /// 0 is Monday, 6 is Sunday.
    pub const fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        ((self.0 + 3) % 7) as u8
    }
}

impl FromStr for Day {
    type Err = Error;
    fn from_str(raw: &str) -> Result<Day> {
        let date: Date = raw.parse().map_err(|_| Error::invalid("date", "write the date as 2026-11-28"))?;
        if date < Day::FIRST.date() || date > Day::LAST.date() {
            return Err(Error::invalid("date", "choose a date between 1970 and 2199"));
        }
        Ok(Day::of(date))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|_| serde::de::Error::custom("write the date as 2026-11-28"))
    }
}

impl utoipa::PartialSchema for Day {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .format(Some(utoipa::openapi::SchemaFormat::KnownFormat(utoipa::openapi::KnownFormat::Date)))
            .examples(["2026-11-28"])
            .into()
    }
}
impl utoipa::ToSchema for Day {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_back_as_written() {
        for text in ["1970-01-01", "2026-11-24", "2028-02-29", "2199-12-31"] {
            let day: Day = text.parse().unwrap();
            assert_eq!(day.to_string(), text);
        }
    }

    #[test]
    fn the_last_day_is_the_last_day_of_2199() {
        assert_eq!(Day::LAST.to_string(), "2199-12-31");
    }

    #[test]
    fn weekdays_start_on_monday() {
        assert_eq!("2026-11-23".parse::<Day>().unwrap().weekday(), 0);
        assert_eq!("2026-11-29".parse::<Day>().unwrap().weekday(), 6);
    }

    #[test]
    fn days_outside_the_range_and_impossible_ones_are_refused() {
        for text in ["1969-12-31", "2200-01-01", "2026-02-30", "tomorrow", ""] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }
}
