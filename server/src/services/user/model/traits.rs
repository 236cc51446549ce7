//! How a golfer plays, trait by trait, as the matching and the screens name it.

use matching::{Trait, TraitSet, Traits};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Drinking, Gimme, Mobility, Mood, Profile, Purpose, Weather};
use crate::kit::choice;

choice! {
    /// A trait, by the name of its field.
    pub enum TraitName {
        Mobility = 1 "mobility",
        Drinking = 2 "drinking",
        Weather = 3 "weather",
        Gimme = 4 "gimme",
        Purpose = 5 "purpose",
        Mood = 6 "mood",
        Lefty = 7 "lefty",
        RoundTime = 8 "round_time",
    }
}

/// A trait with its value, as a profile's field and a search's parameter write it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TraitView {
    pub name: TraitName,
    #[schema(example = "walk")]
    pub value: String,
}

/// What tells most about a round with somebody comes first.
const TELLING: [TraitName; 8] = [
    TraitName::Mobility,
    TraitName::Mood,
    TraitName::Gimme,
    TraitName::Drinking,
    TraitName::Weather,
    TraitName::Purpose,
    TraitName::RoundTime,
    TraitName::Lefty,
];

impl TraitName {
    pub const fn index(self) -> Trait {
        match self {
            TraitName::Mobility => Trait::Mobility,
            TraitName::Drinking => Trait::Drinking,
            TraitName::Weather => Trait::Weather,
            TraitName::Gimme => Trait::Gimme,
            TraitName::Purpose => Trait::Purpose,
            TraitName::Mood => Trait::Mood,
            TraitName::Lefty => Trait::Hand,
            TraitName::RoundTime => Trait::RoundTime,
        }
    }

    pub const fn of(which: Trait) -> TraitName {
        match which {
            Trait::Mobility => TraitName::Mobility,
            Trait::Drinking => TraitName::Drinking,
            Trait::Weather => TraitName::Weather,
            Trait::Gimme => TraitName::Gimme,
            Trait::Purpose => TraitName::Purpose,
            Trait::Mood => TraitName::Mood,
            Trait::Hand => TraitName::Lefty,
            Trait::RoundTime => TraitName::RoundTime,
        }
    }

    /// A value of the matching in words; "any" for 0.
    pub fn word_of(self, value: u8) -> String {
        let number = i64::from(value);
        let word = match self {
            TraitName::Mobility => Mobility::from_number(number).map(Mobility::word),
            TraitName::Drinking => Drinking::from_number(number).map(Drinking::word),
            TraitName::Weather => Weather::from_number(number).map(Weather::word),
            TraitName::Gimme => Gimme::from_number(number).map(Gimme::word),
            TraitName::Purpose => Purpose::from_number(number).map(Purpose::word),
            TraitName::Mood => Mood::from_number(number).map(Mood::word),
            TraitName::Lefty => ["any", "false", "true"].get(usize::from(value)).copied(),
            TraitName::RoundTime if value > 0 => return (number * 30).to_string(),
            TraitName::RoundTime => None,
        };
        word.unwrap_or("any").to_owned()
    }
}

impl Profile {
    /// How this player plays, as the matching knows it. Everybody has a hand.
    pub fn traits(&self) -> Traits {
        let round_time = self.round_time.map_or(0, |time| matching::round_time(time.minutes()));
        [
            (Trait::Mobility, self.mobility.number()),
            (Trait::Drinking, self.drinking.number()),
            (Trait::Weather, self.weather.number()),
            (Trait::Gimme, self.gimme.number()),
            (Trait::Purpose, self.purpose.number()),
            (Trait::Mood, self.mood.number()),
            (Trait::Hand, if self.lefty { 2 } else { 1 }),
            (Trait::RoundTime, round_time.into()),
        ]
        .into_iter()
        .fold(Traits::neutral(), |traits, (which, number)| traits.with(which, u8::try_from(number).unwrap_or(0)))
    }

    /// At most two traits for a small picture of somebody: those shared with the viewer first, then the most
    /// telling. A right hand and no preference tell nothing.
    pub fn two_traits(&self, viewer: Traits) -> Vec<TraitView> {
        let mine = self.traits();
        let is_told = |name: &TraitName| match name {
            TraitName::Lefty => self.lefty,
            _ => mine.get(name.index()) > 0,
        };
        let shared = Trait::ALL.into_iter().filter(|&which| mine.get(which) == viewer.get(which));
        let shared = shared.fold(TraitSet::empty(), TraitSet::with);
        let mut told: Vec<TraitName> = TELLING.into_iter().filter(is_told).collect();
        told.sort_by_key(|name| !shared.contains(name.index()));
        told.into_iter().take(2).map(|name| self.told(name)).collect()
    }

    fn told(&self, name: TraitName) -> TraitView {
        let value = match self.round_time {
            Some(time) if name == TraitName::RoundTime => time.minutes().to_string(),
            _ => name.word_of(self.traits().get(name.index())),
        };
        TraitView { name, value }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::RoundTime, *};

    #[test]
    fn every_trait_reaches_the_matching_and_comes_back_in_words() {
        let profile = Profile {
            mobility: Mobility::Ride,
            drinking: Drinking::Enthusiastically,
            weather: Weather::Anything,
            gimme: Gimme::Generous,
            purpose: Purpose::Practice,
            mood: Mood::Serious,
            lefty: true,
            round_time: RoundTime::parse(240).ok(),
            ..Profile::default()
        };
        let traits = profile.traits();
        assert_eq!(Trait::ALL.map(|which| traits.get(which)), [2, 3, 5, 4, 2, 2, 2, 8]);
        assert_eq!(
            Trait::ALL.map(|which| TraitName::of(which).word_of(traits.get(which))),
            ["ride", "enthusiastically", "anything", "generous", "practice", "serious", "true", "240"]
        );
    }

    #[test]
    fn what_is_shared_is_told_first() {
        let profile =
            Profile { mobility: Mobility::Walk, mood: Mood::Fun, weather: Weather::Rain, ..Profile::default() };
        let names = |viewer| profile.two_traits(viewer).into_iter().map(|t| t.name).collect::<Vec<_>>();
        assert_eq!(names(Traits::neutral()), [TraitName::Mobility, TraitName::Mood]);
        let viewer = Profile { weather: Weather::Rain, ..Profile::default() }.traits();
        assert_eq!(names(viewer), [TraitName::Weather, TraitName::Mobility]);
    }

    #[test]
    fn a_right_hand_is_nothing_to_tell() {
        assert_eq!(Profile::default().two_traits(Profile::default().traits()), []);
    }
}
