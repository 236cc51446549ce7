//! A golfer's figures.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    kit::{Error, Result},
    platform::db::stored_as_number,
};

/// A World Handicap System index: tenths at rest, a JSON number from −10.0 to 54.0. Better than scratch is
/// below zero, and written with a plus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Handicap(matching::Handicap);

impl Handicap {
    pub fn parse(index: f64) -> Result<Handicap> {
        let refuse = |reason: &'static str| Err(Error::invalid("handicap", reason));
        let tenths = (index * 10.0).round();
        if !(-100.0..=540.0).contains(&tenths) {
            return refuse("a handicap index runs from +10.0 (written -10) to 54.0");
        }
        if (index * 10.0 - tenths).abs() > 1e-6 {
            return refuse("write it with one decimal");
        }
        // Nothing is lost: a whole number between -100 and 540.
        let known = matching::Handicap::from_tenths(tenths as i16);
        known.map(Handicap).ok_or_else(|| Error::invalid("handicap", "this is no handicap index"))
    }

    /// As the matching knows it.
    pub const fn index(self) -> matching::Handicap {
        self.0
    }

    fn number(self) -> i64 {
        self.0.tenths().into()
    }

    pub(super) fn from_number(tenths: i64) -> Option<Handicap> {
        matching::Handicap::from_tenths(i16::try_from(tenths).ok()?).map(Handicap)
    }

    pub fn as_f64(self) -> f64 {
        f64::from(self.0.tenths()) / 10.0
    }
}
stored_as_number!(Handicap);

impl From<matching::Handicap> for Handicap {
    fn from(index: matching::Handicap) -> Handicap {
        Handicap(index)
    }
}

impl fmt::Display for Handicap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0.tenths() < 0 { "+" } else { "" };
        write!(f, "{sign}{:.1}", self.as_f64().abs())
    }
}

impl Serialize for Handicap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.as_f64())
    }
}

impl<'de> Deserialize<'de> for Handicap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Handicap::parse(f64::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl utoipa::PartialSchema for Handicap {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Number)
            .minimum(Some(-10.0))
            .maximum(Some(54.0))
            .description(Some("A handicap index with one decimal; a plus handicap is below zero"))
            .examples([12.4])
            .into()
    }
}
impl utoipa::ToSchema for Handicap {}

/// How long a player would have a round take: 120 to 360 minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(try_from = "i64", into = "u16")]
#[schema(value_type = u16, minimum = 120, maximum = 360, example = 240)]
pub struct RoundTime(u16);

impl RoundTime {
    pub fn parse(minutes: i64) -> Result<RoundTime> {
        RoundTime::from_number(minutes)
            .ok_or_else(|| Error::invalid("round_time", "choose 120 to 360 minutes, two to six hours"))
    }

    pub const fn minutes(self) -> u16 {
        self.0
    }

    fn number(self) -> i64 {
        self.0.into()
    }

    pub(super) fn from_number(minutes: i64) -> Option<RoundTime> {
        u16::try_from(minutes).ok().filter(|minutes| (120..=360).contains(minutes)).map(RoundTime)
    }
}
stored_as_number!(RoundTime);

impl fmt::Display for RoundTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 60, self.0 % 60) {
            (hours, 0) => write!(f, "{hours} h"),
            (hours, minutes) => write!(f, "{hours} h {minutes:02}"),
        }
    }
}

impl TryFrom<i64> for RoundTime {
    type Error = Error;
    fn try_from(minutes: i64) -> Result<RoundTime> {
        RoundTime::parse(minutes)
    }
}

impl From<RoundTime> for u16 {
    fn from(time: RoundTime) -> u16 {
        time.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_told_in_hours() {
        let told = |minutes| RoundTime::parse(minutes).unwrap().to_string();
        assert_eq!([240, 230, 125].map(told), ["4 h", "3 h 50", "2 h 05"]);
    }

    #[test]
    fn a_handicap_is_a_number_in_json_and_has_a_plus_on_paper() {
        for (index, text) in [(12.4, "12.4"), (-2.1, "+2.1"), (0.0, "0.0"), (54.0, "54.0"), (-10.0, "+10.0")] {
            let handicap = Handicap::parse(index).unwrap();
            assert_eq!(handicap.to_string(), text);
            let json = serde_json::to_string(&handicap).unwrap();
            assert_eq!(serde_json::from_str::<Handicap>(&json).unwrap(), handicap, "{json}");
        }
    }

    #[test]
    fn what_no_handicap_can_be_is_refused() {
        for index in [-10.1, 54.1, 12.44, f64::NAN, f64::INFINITY] {
            assert!(Handicap::parse(index).is_err(), "{index}");
        }
    }

    #[test]
    fn a_round_takes_two_to_six_hours() {
        assert!(RoundTime::parse(119).is_err() && RoundTime::parse(361).is_err());
        assert_eq!(RoundTime::parse(240).unwrap().minutes(), 240);
    }
}
