//! Anonymous counts: how many players are free around a place.

use crate::{Day, Index, Miles, Point, Query, Window, Windows};

/// The players within a radius who are free, or may be, in one window. Small numbers tell on people: show "a few".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowCount {
    pub day: Day,
    pub window: Window,
    pub free: u32,
    pub maybe: u32,
}

impl Index {
    /// One count for every window of `days` days from `from` (today at that place), in the order of time; no
    /// more days than are on the ring.
    pub fn counts_near(&self, origin: Point, radius: Miles, from: Day, days: u32) -> Vec<WindowCount> {
        let (mut free, mut maybe) = (Tally::default(), Tally::default());
        let area = Query { radius, ..Query::near(origin, from) };
        self.each_mask(&area, |theirs_free, theirs_maybe| {
            free.add(theirs_free);
            maybe.add(theirs_maybe);
        });
        let windows = Windows::span(self.today(), from, days);
        let count = |(day, window)| {
            let bit = Windows::none(self.today()).with(day, window).bits().trailing_zeros();
            WindowCount { day, window, free: free.of(bit), maybe: maybe.of(bit) }
        };
        windows.iter().map(count).collect()
    }
}

/// Sixty-four counters, bit by bit: digit `n` of all of them stands in word `n`. Adding a mask is adding 0 or 1 to
/// each at once, and the carry seldom runs far.
#[derive(Default)]
struct Tally([u64; 32]);

impl Tally {
    fn add(&mut self, mask: u64) {
        let mut carry = mask;
        for digit in &mut self.0 {
            (*digit, carry) = (*digit ^ carry, *digit & carry);
            if carry == 0 {
                return;
            }
        }
    }

    fn of(&self, bit: u32) -> u32 {
        let digits = self.0.iter().enumerate();
        digits.map(|(n, digit)| ((digit >> bit & 1) as u32) << n).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_counts_each_bit_on_its_own() {
        let mut tally = Tally::default();
        for n in 0..1_000u64 {
            tally.add(n);
        }
        for bit in 0..10 {
            let wanted = (0..1_000u64).filter(|n| n >> bit & 1 == 1).count();
            assert_eq!(tally.of(bit), wanted as u32);
        }
    }
}
