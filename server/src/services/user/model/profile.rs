//! How a golfer plays.

use super::Username;
use crate::kit::{Timestamp, choice};

choice! {
    /// How a player gets round.
    pub enum Mobility { Any = 0 "any", Walk = 1 "walk", Ride = 2 "ride" }
}
choice! {
    pub enum Drinking { Any = 0 "any", No = 1 "no", Yes = 2 "yes", Enthusiastically = 3 "enthusiastically" }
}
choice! {
    /// The worst conditions a player will play in.
    pub enum Weather { Any = 0 "any", Sun = 1 "sun", Clouds = 2 "clouds", Drizzle = 3 "drizzle", Rain = 4 "rain", Anything = 5 "anything" }
}
choice! {
    /// Putts that need not be holed.
    pub enum Gimme { Any = 0 "any", None = 1 "none", InsideTwoFeet = 2 "inside_2_ft", InTheLeather = 3 "in_the_leather", Generous = 4 "generous" }
}
choice! {
    pub enum Purpose { Any = 0 "any", Play = 1 "play", Practice = 2 "practice" }
}
choice! {
    pub enum Mood { Any = 0 "any", Fun = 1 "fun", Serious = 2 "serious" }
}
choice! {
    /// How a player's age is shown to others.
    pub enum AgeShown { Hidden = 0 "hidden", Range = 1 "range", Years = 2 "years" }
}

/// Who joins: all that a profile knows on its first day.
#[derive(Debug)]
pub struct NewPlayer {
    pub username: Username,
    /// Only the year is kept.
    pub birth_year: i16,
    pub now: Timestamp,
}
