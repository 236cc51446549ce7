//! The first look at a player: the three limits that sort out most, 64 players at a time.

use std::ops::Range;

use super::{cell::Columns, wide::wide};
use crate::UnitVector;

/// Players a step: the bits of a `u64`.
pub(super) const STEP: usize = 64;

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
        wide(
            #[inline(always)]
            || self.sift_step(columns, range.start, range.len().min(STEP)),
        )
    }

    /// No branch depends on a player, and the slices are cut to one length before the loop: that is what lets the
    /// compiler see to four or eight players at once.
    #[inline(always)]
    fn sift_step(&self, columns: &Columns, start: usize, len: usize) -> u64 {
        let part = |column| part(column, start, len);
        let (x, y, z) = (part(columns.x), part(columns.y), part(columns.z));
        let [free_low, free_high] = columns.free.map(part);
        let [maybe_low, maybe_high] = columns.maybe.map(part);
        let form = part(columns.form);
        let [u, v, w] = self.origin.0;
        let mut passes = [0u8; STEP];
        for at in 0..len {
            let (dx, dy, dz) = (f32::from_bits(x[at]) - u, f32::from_bits(y[at]) - v, f32::from_bits(z[at]) - w);
            let shared = (free_low[at] | maybe_low[at]) & self.windows[0]
                | (free_high[at] | maybe_high[at]) & self.windows[1]
                | self.any_time;
            let tenths = form[at] as i32 >> 16;
            let pass = (dx * dx + dy * dy + dz * dz <= self.reach)
                & (shared != 0)
                & (tenths >= self.tenths.0)
                & (tenths <= self.tenths.1);
            passes[at] = u8::from(pass);
        }
        bits(&passes)
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
pub(super) fn part(column: &[u32], start: usize, len: usize) -> &[u32] {
    &column[start..start + len]
}

/// One bit for each byte of 0 or 1, the first lowest.
#[inline(always)]
pub(super) fn bits(bytes: &[u8; STEP]) -> u64 {
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
