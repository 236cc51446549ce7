//! How a golfer plays, and what they say about themselves.

use super::{Handicap, RoundTime};
use crate::kit::{Result, choice, text};

choice! {
    /// How a player gets round.
    #[derive(Default)]
    pub enum Mobility { #[default] Any = 0 "any", Walk = 1 "walk", Ride = 2 "ride" }
}
choice! {
    #[derive(Default)]
    pub enum Drinking { #[default] Any = 0 "any", No = 1 "no", Yes = 2 "yes", Enthusiastically = 3 "enthusiastically" }
}
choice! {
    /// The worst conditions a player will play in.
    #[derive(Default)]
    pub enum Weather { #[default] Any = 0 "any", Sun = 1 "sun", Clouds = 2 "clouds", Drizzle = 3 "drizzle", Rain = 4 "rain", Anything = 5 "anything" }
}
choice! {
    /// Putts that need not be holed.
    #[derive(Default)]
    pub enum Gimme { #[default] Any = 0 "any", None = 1 "none", InsideTwoFeet = 2 "inside_2_ft", InTheLeather = 3 "in_the_leather", Generous = 4 "generous" }
}
choice! {
    #[derive(Default)]
    pub enum Purpose { #[default] Any = 0 "any", Play = 1 "play", Practice = 2 "practice" }
}
choice! {
    #[derive(Default)]
    pub enum Mood { #[default] Any = 0 "any", Fun = 1 "fun", Serious = 2 "serious" }
}
choice! {
    /// How a player's age is shown to others.
    #[derive(Default)]
    pub enum AgeShown { Hidden = 0 "hidden", #[default] Range = 1 "range", Years = 2 "years" }
}
choice! {
    /// The parts of a profile, as the cards that ask for them; each saves on its own.
    pub enum Card { Name = 1 "name", Attributes = 2 "attributes", Location = 3 "location", Image = 4 "image" }
}

/// The fields that their owner edits, once as they are stored and once as a change to some of them.
macro_rules! profile {
    ($($(#[$meta:meta])* $field:ident: $type:ty,)+) => {
        /// What a player says about themselves.
        #[derive(Debug, Clone, Default, PartialEq, sqlx::FromRow)]
        pub struct Profile {
            $($(#[$meta])* pub $field: $type,)+
        }

        /// New values for some fields of a profile; the others stay as they are.
        #[derive(Debug, Default)]
        pub struct Edit {
            $(pub $field: Option<$type>,)+
        }

        impl Edit {
            /// Changes the profile; the names of the fields that are different now.
            pub fn apply(self, profile: &mut Profile) -> Vec<&'static str> {
                let mut changed = Vec::new();
                $(if let Some(value) = self.$field.filter(|value| *value != profile.$field) {
                    profile.$field = value;
                    changed.push(stringify!($field));
                })+
                changed
            }
        }
    };
}

profile! {
    /// The name shown instead of the username.
    alias: Option<String>,
    gimmick: Option<String>,
    bio: Option<String>,
    age_shown: AgeShown,
    lefty: bool,
    handicap: Option<Handicap>,
    mobility: Mobility,
    drinking: Drinking,
    weather: Weather,
    gimme: Gimme,
    purpose: Purpose,
    mood: Mood,
    round_time: Option<RoundTime>,
    /// Hides the profile from whoever is not logged in.
    is_hidden: bool,
}

/// The most characters of each text.
const ALIAS_CHARS: usize = 40;
const GIMMICK_CHARS: usize = 80;
const BIO_CHARS: usize = 600;

/// One line of a profile, or none.
pub fn alias(raw: &str) -> Result<Option<String>> {
    text::line("alias", raw, ALIAS_CHARS)
}

pub fn gimmick(raw: &str) -> Result<Option<String>> {
    text::line("gimmick", raw, GIMMICK_CHARS)
}

pub fn bio(raw: &str) -> Result<Option<String>> {
    text::paragraphs("bio", raw, BIO_CHARS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_names_what_is_different_afterwards() {
        let mut profile = Profile { mood: Mood::Fun, ..Profile::default() };
        let edit = Edit { mood: Some(Mood::Fun), lefty: Some(true), bio: Some(None), ..Edit::default() };
        assert_eq!(edit.apply(&mut profile), ["lefty"]);
        assert_eq!(profile, Profile { mood: Mood::Fun, lefty: true, ..Profile::default() });
    }
}
