//! When a player can play, and what players share.

use crate::window::{Day, Window, Windows};

/// What a player says about a window. Saying nothing is a fourth thing: nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    Free,
    Maybe,
    /// Shares nothing, as silence does.
    No,
}

/// The windows in which a player is free, and those in which they may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Availability {
    today: Day,
    free: u64,
    maybe: u64,
}

impl Availability {
    /// Nothing said, on a ring turned to `today` (UTC's).
    pub const fn unknown(today: Day) -> Availability {
        Availability { today, free: 0, maybe: 0 }
    }

    /// This availability with one answer given; a later answer replaces an earlier one. Days that are not
    /// on the ring (before yesterday, or more than 19 days ahead) are left out.
    #[must_use]
    pub fn with(self, day: Day, window: Window, answer: Answer) -> Availability {
        let bit = Windows::none(self.today).with(day, window).bits();
        let (mut free, mut maybe) = (self.free & !bit, self.maybe & !bit);
        match answer {
            Answer::Free => free |= bit,
            Answer::Maybe => maybe |= bit,
            Answer::No => {}
        }
        Availability { today: self.today, free, maybe }
    }

    pub const fn free(self) -> Windows {
        Windows::from_bits(self.today, self.free)
    }

    pub const fn maybe(self) -> Windows {
        Windows::from_bits(self.today, self.maybe)
    }

    /// The windows that this player shares with another. Symmetric.
    pub fn shared_with(self, other: Availability) -> Shared {
        let today = self.today.max(other.today);
        let (a, b) = (self.turned_to(today), other.turned_to(today));
        let full = a.free & b.free;
        let either = (a.free | a.maybe) & (b.free | b.maybe);
        Shared { full: Windows::from_bits(today, full), half: Windows::from_bits(today, either & !full) }
    }

    pub(crate) fn from_windows(free: Windows, maybe: Windows) -> Availability {
        let today = free.today();
        let (free, maybe) = (free.bits(), maybe.turned_to(today).bits());
        Availability { today, free, maybe: maybe & !free }
    }

    /// The same answers on a ring turned to another day, without those it doesn't hold.
    pub(crate) fn turned_to(self, today: Day) -> Availability {
        Availability::from_windows(self.free().turned_to(today), self.maybe().turned_to(today))
    }

    /// The answers for some windows only.
    pub(crate) fn within(self, windows: Windows) -> Availability {
        let bits = windows.turned_to(self.today).bits();
        Availability { today: self.today, free: self.free & bits, maybe: self.maybe & bits }
    }
}

/// The windows that two or more players share. No window is in both sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shared {
    /// All are free.
    pub full: Windows,
    /// None says no or nothing, and at least one says maybe.
    pub half: Windows,
}

impl Shared {
    /// Two for a window that counts full, one for a half: 0 to 126.
    pub const fn halves(self) -> u32 {
        2 * self.full.len() + self.half.len()
    }

    pub const fn is_empty(self) -> bool {
        self.full.is_empty() && self.half.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Answer::*;
    use Window::*;

    const TODAY: Day = Day(20_454);

    fn says(answer: Answer) -> Availability {
        Availability::unknown(TODAY).with(TODAY, Morning, answer)
    }

    #[test]
    fn free_with_free_counts_full() {
        let shared = says(Free).shared_with(says(Free));
        assert!(shared.full.contains(TODAY, Morning));
        assert_eq!(shared.halves(), 2);
    }

    #[test]
    fn a_maybe_counts_half() {
        for (a, b) in [(Free, Maybe), (Maybe, Free), (Maybe, Maybe)] {
            let shared = says(a).shared_with(says(b));
            assert!(shared.half.contains(TODAY, Morning));
            assert_eq!(shared.halves(), 1);
        }
    }

    #[test]
    fn a_no_shares_nothing_and_neither_does_silence() {
        for other in [Free, Maybe, No] {
            assert!(says(No).shared_with(says(other)).is_empty());
            assert!(Availability::unknown(TODAY).shared_with(says(other)).is_empty());
        }
    }

    #[test]
    fn the_later_answer_stands() {
        let changed = says(Free).with(TODAY, Morning, Maybe);
        assert!(changed.free().is_empty());
        assert!(changed.maybe().contains(TODAY, Morning));
        assert_eq!(changed.with(TODAY, Morning, No), Availability::unknown(TODAY));
    }

    #[test]
    fn an_answer_of_last_week_is_not_shared_three_weeks_on() {
        let old = says(Free);
        let new = Availability::unknown(TODAY.plus(20)).with(TODAY.plus(21), Morning, Free);
        assert!(old.shared_with(new).is_empty());
        assert!(new.shared_with(old).is_empty());
    }
}
