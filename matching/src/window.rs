//! Days, the windows of a day, and sets of windows on the ring.
//!
//! A ring of 21 days × 3 windows is 63 bits of a `u64`: the bit of a window is
//! `(day mod 21) × 3 + window`. A set says which day its ring was turned to (`today`), and holds the days from the
//! one before (it may still be yesterday in Honolulu) to 19 after it. Two rings that were turned to
//! different days agree on the days that both hold; the rest of their bits means nothing to the other and is dropped.

/// Days on the ring.
pub(crate) const RING_DAYS: i32 = 21;
const WINDOWS: i32 = 3;
const ALL: u64 = (1 << (RING_DAYS * WINDOWS)) - 1;

/// How many days from its own today, that one included, a place is sure to find on the ring, wherever it lies:
/// its today is UTC's, the day before or the day after.
pub const HORIZON_DAYS: u32 = 19;

/// A calendar day of a place: days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The day `days` later, or earlier when negative.
    #[must_use]
    pub const fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// Days from `earlier` to this one; negative when this one comes first.
    pub const fn days_since(self, earlier: Day) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    const fn first_on_ring(self) -> Day {
        self.plus(-1)
    }

    const fn last_on_ring(self) -> Day {
        self.plus(RING_DAYS - 2)
    }
}

/// A part of a day, local time of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Window {
    /// 06–11
    Morning = 0,
    /// 11–16
    Midday = 1,
    /// 16–21
    Twilight = 2,
}

impl Window {
    pub const ALL: [Window; 3] = [Window::Morning, Window::Midday, Window::Twilight];
}

/// A set of windows near one `today`. A window that is not on the ring is never in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Windows {
    today: Day,
    bits: u64,
}

impl Windows {
    /// The empty set on a ring turned to `today`.
    pub const fn none(today: Day) -> Windows {
        Windows { today, bits: 0 }
    }

    /// Every window of the `days` days from `from` on, as far as they are on the ring.
    pub fn span(today: Day, from: Day, days: u32) -> Windows {
        let last = from.0.saturating_add_unsigned(days).saturating_sub(1);
        let bits = between(from.max(today.first_on_ring()), Day(last).min(today.last_on_ring()));
        Windows { today, bits }
    }

    /// This set and one window more. A day that is not on the ring changes nothing.
    #[must_use]
    pub fn with(self, day: Day, window: Window) -> Windows {
        self.with_bits(self.bits | bit(self.today, day, window))
    }

    pub fn contains(self, day: Day, window: Window) -> bool {
        self.bits & bit(self.today, day, window) != 0
    }

    pub const fn len(self) -> u32 {
        self.bits.count_ones()
    }

    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The windows in the order of time.
    pub fn iter(self) -> impl Iterator<Item = (Day, Window)> {
        (0..RING_DAYS)
            .map(move |n| self.today.first_on_ring().plus(n))
            .flat_map(|day| Window::ALL.map(|window| (day, window)))
            .filter(move |&(day, window)| self.contains(day, window))
    }

    /// The ring's today.
    pub const fn today(self) -> Day {
        self.today
    }

    pub(crate) const fn bits(self) -> u64 {
        self.bits
    }

    pub(crate) const fn from_bits(today: Day, bits: u64) -> Windows {
        Windows { today, bits }
    }

    /// The same windows on a ring turned to another day, without those it doesn't hold.
    pub(crate) fn turned_to(self, today: Day) -> Windows {
        Windows { today, bits: self.bits & common(self.today, today) }
    }

    const fn with_bits(self, bits: u64) -> Windows {
        Windows { today: self.today, bits }
    }
}

/// The bits of the days that a ring turned to `a` and one turned to `b` both hold.
pub(crate) fn common(a: Day, b: Day) -> u64 {
    between(a.max(b).first_on_ring(), a.min(b).last_on_ring())
}

/// One window's bit, or none when the day is not on the ring.
fn bit(today: Day, day: Day, window: Window) -> u64 {
    let on_ring = today.first_on_ring() <= day && day <= today.last_on_ring();
    u64::from(on_ring) << (slot(day) + window as u32)
}

/// Every bit from the first day to the last. At most a whole ring; nothing when they are the wrong way round.
fn between(first: Day, last: Day) -> u64 {
    let days = (i64::from(last.0) - i64::from(first.0) + 1).clamp(0, i64::from(RING_DAYS));
    let bits = (1u64 << (days * i64::from(WINDOWS))) - 1;
    let turn = slot(first);
    (bits << turn | bits >> (RING_DAYS * WINDOWS - turn as i32)) & ALL
}

fn slot(day: Day) -> u32 {
    (day.0.rem_euclid(RING_DAYS) * WINDOWS) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use Window::*;

    const TODAY: Day = Day(20_454);

    #[test]
    fn a_window_is_in_the_set_it_was_put_into() {
        let set = Windows::none(TODAY).with(TODAY, Midday);
        assert!(set.contains(TODAY, Midday));
        assert!(!set.contains(TODAY, Morning));
        assert!(!set.contains(TODAY.plus(21), Midday));
    }

    #[test]
    fn the_ring_holds_yesterday_and_nineteen_days_after_today() {
        let everything = Windows::span(TODAY, TODAY.plus(-50), 100);
        assert_eq!(everything.len(), 63);
        assert_eq!(everything.iter().next(), Some((TODAY.plus(-1), Morning)));
        assert_eq!(everything.iter().last(), Some((TODAY.plus(19), Twilight)));
    }

    #[test]
    fn the_horizon_is_on_the_ring_in_every_time_zone() {
        for local_today in [TODAY.plus(-1), TODAY, TODAY.plus(1)] {
            let span = Windows::span(TODAY, local_today, HORIZON_DAYS);
            assert_eq!(span.len(), HORIZON_DAYS * 3);
        }
    }

    #[test]
    fn a_day_beyond_the_ring_is_not_taken_for_another() {
        let set = Windows::none(TODAY).with(TODAY.plus(20), Morning).with(TODAY.plus(-2), Morning);
        assert!(set.is_empty());
    }

    #[test]
    fn windows_come_in_the_order_of_time_across_the_seam_of_the_ring() {
        let seam = Day(21 * 974);
        let set = Windows::span(seam, seam.plus(-1), 3);
        let days: Vec<_> = set.iter().map(|(day, _)| day.0 - seam.0).collect();
        assert_eq!(days, [-1, -1, -1, 0, 0, 0, 1, 1, 1]);
    }

    #[test]
    fn turning_the_ring_drops_the_days_that_left_it() {
        let set = Windows::span(TODAY, TODAY.plus(-1), 21);
        for days in 0..30 {
            let turned = set.turned_to(TODAY.plus(days));
            assert_eq!(turned.len() as i32, (21 - days).max(0) * 3);
            assert!(turned.iter().all(|(day, _)| day <= TODAY.plus(19)));
        }
    }

    #[test]
    fn turning_the_ring_back_drops_the_days_beyond_its_end() {
        let set = Windows::span(TODAY, TODAY, 20).turned_to(TODAY.plus(-4));
        assert_eq!(set.iter().last(), Some((TODAY.plus(15), Twilight)));
    }

    #[test]
    fn days_at_the_ends_of_time_do_no_harm() {
        for today in [Day(i32::MIN), Day(-1), Day(0), Day(i32::MAX)] {
            let _ = Windows::span(today, Day(i32::MAX), u32::MAX).turned_to(Day(i32::MIN));
            let _ = Windows::none(today).with(Day(i32::MIN), Morning).iter().count();
        }
    }
}
