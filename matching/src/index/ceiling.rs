//! The most points that a player can have.
//!
//! Once a page is full, most of those who pass the sieve are not good enough for it. To know that takes no exact
//! score: every term is bounded from above by plain arithmetic, without a table or a branch.

use super::{grid::miles_at_least, sieve::Lane};
use crate::score;

/// What the arithmetic of single precision may take from a sum of a thousand points, with room to spare.
const SLACK: f32 = 0.5;

/// The asker's side of the score.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ceiling {
    /// Low and high half of the asker's free windows, and of those that are free or maybe; the dead bits are gone.
    pub(super) free: [u32; 2],
    pub(super) either: [u32; 2],
    /// Infinite when unknown: nobody is near to that.
    pub(super) tenths: f32,
    /// The asker's day.
    pub(super) on: i32,
    /// The most points for all that is not looked at here.
    pub(super) rest: i32,
}

impl Ceiling {
    /// What is looked at has to reach so much for these points in all.
    pub(super) fn least(&self, points: i32) -> f32 {
        (points - self.rest) as f32 - SLACK
    }

    /// Whether a player may reach it.
    #[inline(always)]
    pub(super) fn reaches(&self, lane: Lane, least: f32) -> bool {
        let [free_low, free_high] = lane.free;
        let both = (free_low & self.free[0]).count_ones() + (free_high & self.free[1]).count_ones();
        let any = ((free_low | lane.maybe[0]) & self.either[0]).count_ones()
            + ((free_high | lane.maybe[1]) & self.either[1]).count_ones();
        let overlap = score::overlap_at_most((both + any) as i32 as f32);
        let handicap = score::handicap_at_most(lane.tenths as f32 - self.tenths);
        let days = (self.on - lane.day) as f32;
        score::nearness_reaches(least - overlap - handicap, miles_at_least(lane.squared_chord), days)
    }
}
