//! A player as the index knows them.

use crate::{Availability, Day, Point, Traits};

/// A player's primary key. Keys are dense: the index keeps four bytes for each key that could exist beside one
/// that does (in pages of 1,024).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlayerId(pub u32);

impl TryFrom<i64> for PlayerId {
    type Error = std::num::TryFromIntError;

    fn try_from(pk: i64) -> Result<PlayerId, Self::Error> {
        u32::try_from(pk).map(PlayerId)
    }
}

impl From<PlayerId> for i64 {
    fn from(id: PlayerId) -> i64 {
        i64::from(id.0)
    }
}

/// A handicap index in tenths of a stroke, −10.0 (written +10.0) to 54.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handicap(i16);

impl Handicap {
    pub const LOWEST: Handicap = Handicap(-100);
    pub const HIGHEST: Handicap = Handicap(540);

    /// −100 to 540 tenths; anything else is no handicap.
    pub fn from_tenths(tenths: i16) -> Option<Handicap> {
        let known = (Self::LOWEST.0..=Self::HIGHEST.0).contains(&tenths);
        known.then_some(Handicap(tenths))
    }

    pub const fn tenths(self) -> i16 {
        self.0
    }
}

/// From `low` to `high`, both included. Nothing lies between ends that are the wrong way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Between<T> {
    pub low: T,
    pub high: T,
}

impl<T: PartialOrd> Between<T> {
    /// Whether a value is known and inside: nobody is found by what they don't tell.
    pub fn holds(&self, value: Option<T>) -> bool {
        value.is_some_and(|value| self.low <= value && value <= self.high)
    }
}

impl Between<Handicap> {
    /// So many tenths to either side, held within what a handicap can be.
    pub fn around(middle: Handicap, tenths: u16) -> Between<Handicap> {
        let clamp = |t: i16| Handicap(t.clamp(Handicap::LOWEST.0, Handicap::HIGHEST.0));
        Between {
            low: clamp(middle.0.saturating_sub_unsigned(tenths)),
            high: clamp(middle.0.saturating_add_unsigned(tenths)),
        }
    }
}

/// One entry of the index. Who has no place has no entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Player {
    pub id: PlayerId,
    /// Already coarse: the one point that everything another player can observe is computed from.
    pub place: Point,
    pub handicap: Option<Handicap>,
    /// Years, 1 to 255; `None` (or 0) when unknown or not shown.
    pub age: Option<u8>,
    pub traits: Traits,
    pub availability: Availability,
    /// The last day on which they did anything, 1970-01-01 to 2149-06-06; outside, the nearer end.
    pub active_on: Day,
}

/// An age of 0 is as good as none.
pub(crate) fn known_age(age: Option<u8>) -> Option<u8> {
    age.filter(|&years| years > 0)
}

/// A set of players: those to leave out, or the only ones to consider.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlayerSet {
    /// Ascending.
    ids: Vec<PlayerId>,
    /// Bit `n` when some id is `n` modulo 64: says at once that most players are not in a small set.
    signature: u64,
}

impl PlayerSet {
    pub fn contains(&self, id: PlayerId) -> bool {
        self.signature >> (id.0 % 64) & 1 == 1 && self.ids.binary_search(&id).is_ok()
    }

    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Ascending.
    pub fn iter(&self) -> impl Iterator<Item = PlayerId> {
        self.ids.iter().copied()
    }
}

impl FromIterator<PlayerId> for PlayerSet {
    fn from_iter<I: IntoIterator<Item = PlayerId>>(ids: I) -> PlayerSet {
        let mut ids: Vec<_> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        let signature = ids.iter().fold(0, |bits, id| bits | 1 << (id.0 % 64));
        PlayerSet { ids, signature }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handicap_runs_from_plus_ten_to_fifty_four() {
        assert_eq!(Handicap::from_tenths(-101), None);
        assert_eq!(Handicap::from_tenths(541), None);
        assert_eq!(Handicap::from_tenths(-100), Some(Handicap::LOWEST));
    }

    #[test]
    fn a_range_around_a_handicap_stays_within_what_exists() {
        let scratch = Handicap(-80);
        let range = Between::around(scratch, 50);
        assert_eq!((range.low.tenths(), range.high.tenths()), (-100, -30));
    }

    #[test]
    fn what_is_not_known_lies_in_no_range() {
        assert!(!Between { low: 18u8, high: 99 }.holds(None));
        assert!(Between { low: 18u8, high: 99 }.holds(Some(18)));
    }

    #[test]
    fn a_set_holds_each_player_once() {
        let set: PlayerSet = [3, 1, 3].map(PlayerId).into_iter().collect();
        assert_eq!(set.len(), 2);
        assert!(set.contains(PlayerId(3)) && !set.contains(PlayerId(2)));
    }
}
