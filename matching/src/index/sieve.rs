//! The first look at a player, 64 players at a time: the three limits that sort out most, and whether they can have the
//! points that it takes.

use std::ops::Range;

use super::{ceiling::Ceiling, cell::Columns, wide::wide};
use crate::UnitVector;

/// Players a step: the bits of a `u64`.
pub(super) const STEP: usize = 64;
/// Players that the widest vectors hold.
const LANES: usize = 8;

/// What passes here may still fail by a hair's breadth of radius; what doesn't is out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sieve {
    pub(super) origin: UnitVector,
    /// The largest squared chord that passes.
    pub(super) reach: f32,
    /// Low and high half of the windows of which at least one must be free or maybe.
    pub(super) windows: [u32; 2],
    /// Not 0 when no window is asked for.
    pub(super) any_time: u32,
    /// The least and greatest handicap in tenths.
    pub(super) tenths: (i32, i32),
}

impl Sieve {
    /// A bit for each of the at most [`STEP`] players of `range` who pass, from its start on.
    pub(super) fn sift(&self, columns: &Columns, range: Range<usize>) -> u64 {
        columns.step(range, self.origin, |lane| self.passes(lane))
    }

    /// A bit for each of them who passes and may have so many points: one look, so that everything is loaded once.
    pub(super) fn sift_good(&self, ceiling: &Ceiling, points: i32, columns: &Columns, range: Range<usize>) -> u64 {
        let points = ceiling.least(points);
        columns.step(range, self.origin, |lane| self.passes(lane) & ceiling.reaches(lane, points))
    }

    #[inline(always)]
    fn passes(&self, lane: Lane) -> bool {
        let shared = (lane.free[0] | lane.maybe[0]) & self.windows[0]
            | (lane.free[1] | lane.maybe[1]) & self.windows[1]
            | self.any_time;
        (lane.squared_chord <= self.reach)
            & (shared != 0)
            & (lane.tenths >= self.tenths.0)
            & (lane.tenths <= self.tenths.1)
    }
}

/// What the loops over many players see of one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lane {
    pub(super) squared_chord: f32,
    /// Low and high half of the mask, the dead bits still in it.
    pub(super) free: [u32; 2],
    pub(super) maybe: [u32; 2],
    /// Tenths of handicap, or `UNKNOWN`.
    pub(super) tenths: i32,
    /// The number of the last day of activity.
    pub(super) day: i32,
}

impl Columns<'_> {
    /// A bit for each of the at most [`STEP`] players of `range` whom the test lets pass, from its start on. The test may
    /// have no branch.
    #[inline(always)]
    fn step(&self, range: Range<usize>, origin: UnitVector, test: impl Fn(Lane) -> bool) -> u64 {
        let len = range.len().min(STEP);
        let passes = wide(
            #[inline(always)]
            || self.lanes(range.start, len, origin, test),
        );
        bits(&passes) & u64::MAX.checked_shr((STEP - len) as u32).unwrap_or(0)
    }

    /// The slices are cut to one length before the loop: that is what lets the compiler see to eight players at once. A
    /// last few are made eight by whatever stands behind them, and what that comes to is forgotten: one by one they would
    /// take as long as all before them.
    #[inline(always)]
    fn lanes(&self, start: usize, len: usize, origin: UnitVector, test: impl Fn(Lane) -> bool) -> [u8; STEP] {
        let whole = len.next_multiple_of(LANES).min(STEP);
        let len = if start + whole <= self.form.len() { whole } else { len };
        let (x, y, z) = (cut(self.x, start, len), cut(self.y, start, len), cut(self.z, start, len));
        let [free_low, free_high] = self.free.map(|column| cut(column, start, len));
        let [maybe_low, maybe_high] = self.maybe.map(|column| cut(column, start, len));
        let form = cut(self.form, start, len);
        let [u, v, w] = origin.0;
        let mut passes = [0u8; STEP];
        for (at, pass) in passes[..len].iter_mut().enumerate() {
            let (dx, dy, dz) = (f32::from_bits(x[at]) - u, f32::from_bits(y[at]) - v, f32::from_bits(z[at]) - w);
            *pass = u8::from(test(Lane {
                squared_chord: dx * dx + dy * dy + dz * dz,
                free: [free_low[at], free_high[at]],
                maybe: [maybe_low[at], maybe_high[at]],
                tenths: form[at] as i32 >> 16,
                day: (form[at] & 0xffff) as i32,
            }));
        }
        passes
    }
}

/// The places of the bits that are set, ascending.
pub(super) fn ones(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(at)
    })
}

#[inline(always)]
fn cut(column: &[u32], start: usize, len: usize) -> &[u32] {
    &column[start..start + len]
}

/// One bit for each byte of 0 or 1, the first lowest.
#[inline(always)]
fn bits(bytes: &[u8; STEP]) -> u64 {
    // The product moves the lowest bit of byte n to bit 56 + n; no two of its terms meet.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let eights = bytes.chunks_exact(8).map(|eight| {
        let word = eight.iter().rev().fold(0u64, |word, &byte| word << 8 | u64::from(byte));
        word.wrapping_mul(GATHER) >> 56
    });
    eights.enumerate().fold(0, |bits, (n, eight)| bits | eight << (8 * n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_becomes_its_bit() {
        for n in 0..STEP {
            let mut bytes = [0; STEP];
            bytes[n] = 1;
            assert_eq!(bits(&bytes), 1 << n);
        }
        assert_eq!(bits(&[1; STEP]), u64::MAX);
    }
}
