//! What a search asks, as a player says it.

use std::{collections::BTreeSet, fmt::Write as _};

use matching::{Between, Demand, HORIZON_DAYS, Limit, Miles, Relaxation, Sort, Wanted, Windows, round_time};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Drinking, Gimme, Handicap, Mobility, Mood, Purpose, RoundTime, TraitName, UsualSort, Weather};
use crate::{
    kit::{Day, Error, Result, Window, error::all, text},
    platform::matcher,
    services::location,
};

/// The radius when none is given, in miles.
const USUAL_RADIUS: u32 = 25;
/// As a radius it means anywhere.
pub const ANYWHERE: u32 = 12_500;
/// The end of an open range of ages.
const OLDEST: u8 = 129;
/// Windows that one search may name: every one of the days that can be searched.
const MAX_WINDOWS: usize = 57;

/// The parameters of a search as they came.
#[derive(Debug, Default)]
pub struct RawFilters {
    pub q: Option<String>,
    /// Values of each trait in the order of [`TraitName`], split at commas below.
    pub traits: [Option<String>; 8],
    pub handicap: (Option<f64>, Option<f64>),
    pub age: (Option<u8>, Option<u8>),
    pub radius: Option<u32>,
    pub around: Option<String>,
    pub windows: Option<String>,
    pub overlap_days: Option<u32>,
    pub sort: Option<String>,
}

/// What a search asks. Its address ([`Filters::address`]) reads back as the same filters.
#[derive(Debug, Clone, PartialEq)]
pub struct Filters {
    /// Folded; empty when no name was typed.
    pub name: String,
    wanted: BTreeSet<(TraitName, u8)>,
    handicap: Option<(Handicap, Handicap)>,
    age: Option<(u8, u8)>,
    /// 1 to [`ANYWHERE`] miles.
    radius: u32,
    pub around: Option<Around>,
    pub time: Time,
    pub sort: UsualSort,
}

/// A place to search around instead of the player's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    Town(i32),
    /// A US ZIP code.
    Zip(u32),
}

/// What is asked of the others' time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Time {
    Any,
    /// Free, or maybe, in at least one of these.
    Windows(BTreeSet<(Day, Window)>),
    /// At least one window in common in so many days from today on.
    Mine {
        days: u32,
    },
}

impl Filters {
    pub fn parse(raw: RawFilters) -> Result<Filters> {
        let (wanted, handicap, age, radius, around, (time, sort)) = all((
            wanted(&raw.traits),
            handicap(raw.handicap),
            age(raw.age),
            radius(raw.radius),
            raw.around.as_deref().map(Around::parse).transpose(),
            all((
                time(raw.windows.as_deref(), raw.overlap_days),
                raw.sort.map_or(Ok(UsualSort::default()), |word| UsualSort::parse("sort", &word)),
            )),
        ))?;
        let name = text::fold(raw.q.as_deref().unwrap_or_default());
        // Who looks for a name looks for it everywhere.
        let radius = radius.unwrap_or(if name.is_empty() { USUAL_RADIUS } else { ANYWHERE });
        Ok(Filters { name, wanted, handicap, age, radius, around, time, sort })
    }

    /// The query string of this search without its page, the same for the same search.
    pub fn address(&self) -> String {
        let mut parts = Vec::new();
        let mut add = |name: &str, value: &dyn std::fmt::Display| parts.push(format!("{name}={value}"));
        if !self.name.is_empty() {
            add("q", &self.name.replace(' ', "+"));
        }
        for name in TraitName::ALL {
            let values: Vec<String> = self.values(*name).map(|value| name.word_of(value)).collect();
            if !values.is_empty() {
                add(name.word(), &values.join(","));
            }
        }
        if let Some((low, high)) = self.handicap {
            add("handicap_min", &low.as_f64());
            add("handicap_max", &high.as_f64());
        }
        if let Some((low, high)) = self.age {
            add("age_min", &low);
            add("age_max", &high);
        }
        add("radius", &self.radius);
        match self.around {
            Some(Around::Town(id)) => add("around", &id),
            Some(Around::Zip(code)) => add("around", &format_args!("zip{code:05}")),
            None => {}
        }
        match &self.time {
            Time::Any => {}
            Time::Windows(windows) => add("windows", &written(windows)),
            Time::Mine { days } => add("overlap_days", days),
        }
        add("sort", &self.sort.word());
        parts.join("&")
    }

    /// What tells this search from others, for cursors.
    pub fn fingerprint(&self) -> u64 {
        let digest = Sha256::digest(self.address());
        digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// These filters with one given up.
    #[must_use]
    pub fn without(&self, given_up: &Relaxation) -> Filters {
        let mut filters = self.clone();
        match given_up.limit {
            Limit::Trait(which) => filters.wanted.retain(|(name, _)| name.index() != which),
            Limit::Handicap => filters.handicap = None,
            Limit::Age => filters.age = None,
            Limit::Overlap => filters.time = Time::Any,
            Limit::Radius => filters.radius = given_up.radius.map_or(ANYWHERE, |(_, to)| radius_of(to)),
            Limit::Network | Limit::Excluded => {}
        }
        filters
    }

    /// Whether anything but the radius and a name was asked.
    pub fn asks_for_anything(&self) -> bool {
        !self.wanted.is_empty() || self.handicap.is_some() || self.age.is_some() || self.time != Time::Any
    }

    pub fn radius(&self) -> Miles {
        if self.radius >= ANYWHERE { Miles::WORLD } else { Miles::whole(self.radius) }
    }

    pub fn sort(&self) -> Sort {
        match self.sort {
            UsualSort::Match => Sort::Match,
            UsualSort::Distance => Sort::Distance,
            UsualSort::Overlap => Sort::Overlap,
            UsualSort::Newest => Sort::Newest,
        }
    }

    pub fn wanted(&self) -> Wanted {
        self.wanted.iter().fold(Wanted::anything(), |wanted, (name, value)| wanted.with(name.index(), *value))
    }

    pub fn handicap(&self) -> Option<Between<matching::Handicap>> {
        self.handicap.map(|(low, high)| Between { low: low.index(), high: high.index() })
    }

    pub fn age(&self) -> Option<Between<u8>> {
        self.age.map(|(low, high)| Between { low, high })
    }

    /// What is asked of the others' time, on a ring turned to `today` (UTC's).
    pub fn demand(&self, today: Day) -> Demand {
        match &self.time {
            Time::Any => Demand::Nothing,
            Time::Mine { days } => Demand::Mine { days: *days },
            Time::Windows(windows) => {
                let none = Windows::none(matcher::day(today));
                Demand::AnyOf(
                    windows
                        .iter()
                        .fold(none, |set, (day, window)| set.with(matcher::day(*day), matcher::window(*window))),
                )
            }
        }
    }

    /// The words asked for of one trait.
    pub fn words(&self, name: TraitName) -> Vec<String> {
        self.values(name).map(|value| name.word_of(value)).collect()
    }

    pub fn handicap_ends(&self) -> Option<(Handicap, Handicap)> {
        self.handicap
    }

    pub fn age_ends(&self) -> Option<(u8, u8)> {
        self.age
    }

    fn values(&self, name: TraitName) -> impl Iterator<Item = u8> {
        self.wanted.iter().filter(move |(asked, _)| *asked == name).map(|(_, value)| *value)
    }
}

impl TraitName {
    fn value_of(self, word: &str) -> Result<u8> {
        let field = self.word();
        let number = match self {
            TraitName::Mobility => Mobility::parse(field, word)?.number(),
            TraitName::Drinking => Drinking::parse(field, word)?.number(),
            TraitName::Weather => Weather::parse(field, word)?.number(),
            TraitName::Gimme => Gimme::parse(field, word)?.number(),
            TraitName::Purpose => Purpose::parse(field, word)?.number(),
            TraitName::Mood => Mood::parse(field, word)?.number(),
            TraitName::Lefty => match word {
                "true" => 2,
                "false" => 1,
                _ => return Err(Error::invalid(field, "choose true or false")),
            },
            TraitName::RoundTime => {
                let minutes = word.parse().map_err(|_| Error::invalid(field, "write it in minutes"))?;
                round_time(RoundTime::parse(minutes)?.minutes()).into()
            }
        };
        u8::try_from(number).map_err(Error::internal)
    }
}

impl Around {
    fn parse(raw: &str) -> Result<Around> {
        let refuse = || Error::invalid("around", "choose a place from the list");
        match raw.strip_prefix("zip") {
            Some(code) => location::zip(code).map(|zip| Around::Zip(zip.code)).ok_or_else(refuse),
            None => raw.parse().map(Around::Town).map_err(|_| refuse()),
        }
    }
}

fn wanted(raw: &[Option<String>; 8]) -> Result<BTreeSet<(TraitName, u8)>> {
    let mut wanted = BTreeSet::new();
    for (name, words) in TraitName::ALL.iter().zip(raw) {
        for word in words.iter().flat_map(|words| words.split(',')).map(str::trim).filter(|word| !word.is_empty()) {
            match name.value_of(word)? {
                // Asking for "no preference" asks nothing.
                0 => {}
                value => drop(wanted.insert((*name, value))),
            }
        }
    }
    Ok(wanted)
}

fn handicap((low, high): (Option<f64>, Option<f64>)) -> Result<Option<(Handicap, Handicap)>> {
    if low.is_none() && high.is_none() {
        return Ok(None);
    }
    let end = |index: Option<f64>, open: f64, field: &'static str| {
        Handicap::parse(index.unwrap_or(open)).map_err(|_| {
            Error::invalid(field, "a handicap runs from -10.0 (a plus handicap) to 54.0, with one decimal")
        })
    };
    let (low, high) = all((end(low, -10.0, "handicap_min"), end(high, 54.0, "handicap_max")))?;
    if low > high {
        return Err(Error::invalid("handicap_max", "choose at least the lower end"));
    }
    Ok(Some((low, high)))
}

/// Ages are searched by the decades in which they are shown: a range of one year would find out what a player
/// who shows a decade keeps to themselves.
fn age((low, high): (Option<u8>, Option<u8>)) -> Result<Option<(u8, u8)>> {
    if low.is_none() && high.is_none() {
        return Ok(None);
    }
    let (low, high) = (low.unwrap_or(0).min(OLDEST), high.unwrap_or(OLDEST).min(OLDEST));
    if low > high {
        return Err(Error::invalid("age_max", "choose at least the lower end"));
    }
    Ok(Some((low / 10 * 10, high / 10 * 10 + 9)))
}

fn radius(miles: Option<u32>) -> Result<Option<u32>> {
    match miles {
        None => Ok(None),
        Some(miles @ 1..=ANYWHERE) => Ok(Some(miles)),
        Some(_) => Err(Error::invalid("radius", "choose 1 to 12500 miles; 12500 is anywhere")),
    }
}

fn time(windows: Option<&str>, days: Option<u32>) -> Result<Time> {
    match (windows.map(str::trim).filter(|raw| !raw.is_empty()), days) {
        (None, None) => Ok(Time::Any),
        (Some(_), Some(_)) => Err(Error::invalid("overlap_days", "give windows or overlap_days, not both")),
        (None, Some(days @ 1..=HORIZON_DAYS)) => Ok(Time::Mine { days }),
        (None, Some(_)) => Err(Error::invalid("overlap_days", format!("look 1 to {HORIZON_DAYS} days ahead"))),
        (Some(raw), None) => {
            let windows: BTreeSet<_> = raw.split(',').take(MAX_WINDOWS + 1).map(named_window).collect::<Result<_>>()?;
            if windows.len() > MAX_WINDOWS {
                return Err(Error::invalid("windows", format!("name at most {MAX_WINDOWS} windows")));
            }
            Ok(Time::Windows(windows))
        }
    }
}

/// "2026-11-28:morning".
fn named_window(raw: &str) -> Result<(Day, Window)> {
    let refuse = || Error::invalid("windows", "write each as 2026-11-28:morning, with commas between");
    let (day, window) = raw.trim().split_once(':').ok_or_else(refuse)?;
    Ok((day.parse().map_err(|_| refuse())?, Window::from_word(window).ok_or_else(refuse)?))
}

fn written(windows: &BTreeSet<(Day, Window)>) -> String {
    let mut text = String::new();
    for (day, window) in windows {
        let comma = if text.is_empty() { "" } else { "," };
        write!(text, "{comma}{day}:{}", window.word()).expect("a string takes all");
    }
    text
}

/// Up to the next whole mile, so that a radius holds whom it was widened for.
pub fn radius_of(miles: Miles) -> u32 {
    miles.as_hundredths().div_ceil(100).clamp(1, ANYWHERE)
}

/// A limit that was given up, as a cursor keeps it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub enum GivenUp {
    Trait(TraitName),
    Handicap,
    Age,
    Overlap,
    /// In hundredths of a mile.
    Radius(u32, u32),
}

impl From<Relaxation> for GivenUp {
    fn from(relaxation: Relaxation) -> GivenUp {
        match relaxation.limit {
            Limit::Trait(which) => GivenUp::Trait(TraitName::of(which)),
            Limit::Handicap => GivenUp::Handicap,
            Limit::Age => GivenUp::Age,
            Limit::Radius | Limit::Network | Limit::Excluded => {
                let (from, to) = relaxation.radius.unwrap_or((Miles::WORLD, Miles::WORLD));
                GivenUp::Radius(from.as_hundredths(), to.as_hundredths())
            }
            Limit::Overlap => GivenUp::Overlap,
        }
    }
}

impl From<GivenUp> for Relaxation {
    fn from(given_up: GivenUp) -> Relaxation {
        let (limit, radius) = match given_up {
            GivenUp::Trait(name) => (Limit::Trait(name.index()), None),
            GivenUp::Handicap => (Limit::Handicap, None),
            GivenUp::Age => (Limit::Age, None),
            GivenUp::Overlap => (Limit::Overlap, None),
            GivenUp::Radius(from, to) => (Limit::Radius, Some((Miles::hundredths(from), Miles::hundredths(to)))),
        };
        Relaxation { limit, radius }
    }
}
