//! The second look: the most points that a player can have, 64 players at a time.
//!
//! Once a page is full, most of those who pass the sieve are not good enough for it. To know that takes no exact
//! score: every term is bounded from above by plain arithmetic, without a table or a branch.

use std::ops::Range;

use super::{
    cell::Columns,
    grid::miles_at_least,
    sieve::{STEP, bits, part},
    wide::wide,
};
use crate::{UnitVector, score};

/// What the arithmetic of single precision may take from a sum of a thousand points, with room to spare.
const SLACK: f32 = 0.5;

/// The asker's side of the score.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ceiling {
    pub(super) origin: UnitVector,
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
    /// A bit for each of the at most [`STEP`] players of `range` who may have so many points, from its start on.
    pub(super) fn reaching(&self, points: i32, columns: &Columns, range: Range<usize>) -> u64 {
        let points = (points - self.rest) as f32 - SLACK;
        wide(
            #[inline(always)]
            || self.reaching_step(points, columns, range.start, range.len().min(STEP)),
        )
    }

    #[inline(always)]
    fn reaching_step(&self, points: f32, columns: &Columns, start: usize, len: usize) -> u64 {
        let part = |column| part(column, start, len);
        let (x, y, z) = (part(columns.x), part(columns.y), part(columns.z));
        let [free_low, free_high] = columns.free.map(part);
        let [maybe_low, maybe_high] = columns.maybe.map(part);
        let form = part(columns.form);
        let [u, v, w] = self.origin.0;
        let mut passes = [0u8; STEP];
        for at in 0..len {
            let both = (free_low[at] & self.free[0]).count_ones() + (free_high[at] & self.free[1]).count_ones();
            let any = ((free_low[at] | maybe_low[at]) & self.either[0]).count_ones()
                + ((free_high[at] | maybe_high[at]) & self.either[1]).count_ones();
            let overlap = score::overlap_at_most((both + any) as i32 as f32);
            let (dx, dy, dz) = (f32::from_bits(x[at]) - u, f32::from_bits(y[at]) - v, f32::from_bits(z[at]) - w);
            let handicap = score::handicap_at_most((form[at] as i32 >> 16) as f32 - self.tenths);
            let miles = miles_at_least(dx * dx + dy * dy + dz * dz);
            let days = (self.on - (form[at] & 0xffff) as i32) as f32;
            passes[at] = u8::from(score::nearness_reaches(points - overlap - handicap, miles, days));
        }
        bits(&passes)
    }
}
