//! The players of one cell, column by column in one slab.
//!
//! A player is ten words of 32 bits. All x stand beside each other, then all y, and so on: a filter reads only the
//! columns it needs, and the compiler turns its loop into vector instructions.

use crate::{
    Availability, Day, Handicap, Player, PlayerId, Traits, UnitVector,
    player::known_age,
    window::{Windows, common},
};

const WORDS: usize = 10;
const X: usize = 0;
const Y: usize = 1;
const Z: usize = 2;
const FREE: usize = 3;
const MAYBE: usize = 5;
const FORM: usize = 7;
const NATURE: usize = 8;
const ID: usize = 9;

/// Stands for an unknown handicap, below every range.
pub(super) const UNKNOWN: i32 = i16::MIN as i32;

/// One player's words.
pub(super) type Record = [u32; WORDS];

#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) column: u16,
    /// The day the masks were last cleared of the past. See [`Cell::live`].
    as_of: Day,
    len: u32,
    /// [`WORDS`] columns of `words.len() / WORDS` each.
    words: Box<[u32]>,
}

/// A player's words as the index keeps them, on a ring turned to `today`.
pub(super) fn record(player: &Player, today: Day) -> Record {
    let UnitVector([x, y, z]) = player.place.unit_vector();
    let [free_low, free_high, maybe_low, maybe_high] = masks(player.availability, today);
    let handicap = player.handicap.map_or(UNKNOWN, |h| i32::from(h.tenths()));
    let age = u32::from(known_age(player.age).unwrap_or(0));
    [
        x.to_bits(),
        y.to_bits(),
        z.to_bits(),
        free_low,
        free_high,
        maybe_low,
        maybe_high,
        (handicap << 16) as u32 | day_number(player.active_on),
        age << 24 | player.traits.bits(),
        player.id.0,
    ]
}

fn masks(availability: Availability, today: Day) -> [u32; 4] {
    let now = availability.turned_to(today);
    let (free, maybe) = (now.free().bits(), now.maybe().bits());
    [free as u32, (free >> 32) as u32, maybe as u32, (maybe >> 32) as u32]
}

fn day_number(day: Day) -> u32 {
    day.0.clamp(0, i32::from(u16::MAX)) as u32
}

impl Cell {
    /// Exactly as large as these players need.
    pub(super) fn build(column: u16, today: Day, records: &[Record]) -> Cell {
        let words = (0..WORDS).flat_map(|word| records.iter().map(move |record| record[word]));
        Cell { column, as_of: today, len: records.len() as u32, words: words.collect() }
    }

    pub(super) const fn len(&self) -> usize {
        self.len as usize
    }

    fn capacity(&self) -> usize {
        self.words.len() / WORDS
    }

    /// Where a player stands. A scan: a cell's keys are a few kilobytes at most, and a position kept elsewhere
    /// would cost every player four bytes more.
    pub(super) fn position(&self, id: PlayerId) -> Option<usize> {
        self.column(ID).iter().position(|&other| other == id.0)
    }

    pub(super) fn set(&mut self, at: usize, record: &Record, today: Day) {
        self.forget_the_past(today);
        let capacity = self.capacity();
        for (word, &value) in record.iter().enumerate() {
            self.words[word * capacity + at] = value;
        }
    }

    pub(super) fn set_availability(&mut self, at: usize, availability: Availability, today: Day) {
        self.forget_the_past(today);
        let capacity = self.capacity();
        for (word, value) in masks(availability, today).into_iter().enumerate() {
            self.words[(FREE + word) * capacity + at] = value;
        }
    }

    pub(super) fn set_active_on(&mut self, at: usize, day: Day) {
        let form = &mut self.words[FORM * (self.words.len() / WORDS) + at];
        *form = *form & 0xffff_0000 | day_number(day);
    }

    pub(super) fn push(&mut self, record: &Record, today: Day) {
        if self.len() == self.capacity() {
            self.resize(roomy(self.len() + 1));
        }
        self.len += 1;
        self.set(self.len() - 1, record, today);
    }

    /// Takes a player out; the last one takes their place. A cell's only player leaves with the cell instead.
    pub(super) fn remove(&mut self, at: usize) {
        let (last, capacity) = (self.len() - 1, self.capacity());
        for word in 0..WORDS {
            self.words[word * capacity + at] = self.words[word * capacity + last];
        }
        self.len -= 1;
        if capacity > roomy(roomy(last)) + 2 {
            self.resize(roomy(last));
        }
    }

    fn resize(&mut self, capacity: usize) {
        let mut words = vec![0; WORDS * capacity].into_boxed_slice();
        for (word, column) in words.chunks_exact_mut(capacity).enumerate() {
            column[..self.len()].copy_from_slice(self.column(word));
        }
        self.words = words;
    }

    /// The bits of the masks that mean something on `today`.
    ///
    /// When a day passes, its three bits begin to stand for a day three weeks later. Nothing is
    /// rewritten for that: until a write comes along, this mask hides the bits of the days that the cell hasn't
    /// seen yet. Were all masks cleared at midnight, every player would be touched to say nothing.
    fn live(&self, today: Day) -> u64 {
        common(self.as_of, today)
    }

    /// Clears what [`Cell::live`] hides, before a write whose bits are of today.
    fn forget_the_past(&mut self, today: Day) {
        if self.as_of == today {
            return;
        }
        let live = self.live(today);
        let capacity = self.capacity();
        for (word, half) in [live as u32, (live >> 32) as u32].into_iter().cycle().take(4).enumerate() {
            let column = &mut self.words[(FREE + word) * capacity..][..self.len as usize];
            column.iter_mut().for_each(|mask| *mask &= half);
        }
        self.as_of = today;
    }

    fn column(&self, word: usize) -> &[u32] {
        &self.column_and_on(word)[..self.len()]
    }

    fn column_and_on(&self, word: usize) -> &[u32] {
        &self.words[word * self.capacity()..]
    }

    pub(super) fn columns(&self, today: Day) -> Columns<'_> {
        Columns {
            today,
            live: self.live(today),
            x: self.column_and_on(X),
            y: self.column_and_on(Y),
            z: self.column_and_on(Z),
            free: [FREE, FREE + 1].map(|word| self.column_and_on(word)),
            maybe: [MAYBE, MAYBE + 1].map(|word| self.column_and_on(word)),
            form: self.column_and_on(FORM),
            nature: self.column(NATURE),
            id: self.column(ID),
        }
    }
}

/// Room for an eighth more, so that growing one by one copies little and wastes little.
const fn roomy(len: usize) -> usize {
    len + len / 8
}

/// The columns of a cell. What the loops over many players read goes on to the end of the slab: see `sieve`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    today: Day,
    /// The bits of the masks that mean something today.
    pub(super) live: u64,
    pub(super) x: &'a [u32],
    pub(super) y: &'a [u32],
    pub(super) z: &'a [u32],
    /// Low and high half of the mask, the dead bits still in it.
    pub(super) free: [&'a [u32]; 2],
    pub(super) maybe: [&'a [u32]; 2],
    /// Handicap in tenths above, day of last activity below.
    pub(super) form: &'a [u32],
    /// Age above, traits below.
    nature: &'a [u32],
    id: &'a [u32],
}

impl Columns<'_> {
    pub(super) fn place(&self, at: usize) -> UnitVector {
        UnitVector([self.x[at], self.y[at], self.z[at]].map(f32::from_bits))
    }

    /// Free and maybe.
    pub(super) fn masks(&self, at: usize) -> (u64, u64) {
        let join = |[low, high]: [&[u32]; 2]| u64::from(high[at]) << 32 | u64::from(low[at]);
        (join(self.free) & self.live, join(self.maybe) & self.live)
    }

    pub(super) fn availability(&self, at: usize) -> Availability {
        let (free, maybe) = self.masks(at);
        let windows = |bits| Windows::from_bits(self.today, bits);
        Availability::from_windows(windows(free), windows(maybe))
    }

    /// Tenths, or [`UNKNOWN`].
    pub(super) fn tenths(&self, at: usize) -> i32 {
        self.form[at] as i32 >> 16
    }

    pub(super) fn handicap(&self, at: usize) -> Option<Handicap> {
        Handicap::from_tenths(self.tenths(at) as i16)
    }

    pub(super) fn active_on(&self, at: usize) -> Day {
        Day((self.form[at] & 0xffff) as i32)
    }

    /// Years, 0 when unknown.
    pub(super) fn age(&self, at: usize) -> u8 {
        (self.nature[at] >> 24) as u8
    }

    pub(super) fn traits(&self, at: usize) -> Traits {
        Traits::from_bits(self.nature[at])
    }

    pub(super) fn id(&self, at: usize) -> PlayerId {
        PlayerId(self.id[at])
    }
}
