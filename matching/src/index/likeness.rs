//! Likeness and the wanted traits of one query, looked up instead of computed for every player.

use crate::{Trait, Traits, Wanted, score};

/// Lowest bit and width of the groups of neighbouring traits, by their places in [`Traits`].
const GROUPS: [(u32, u32); 4] = [(0, 5), (5, 5), (10, 6), (16, 4)];
/// Lifts the points of a group above 0, so that the four words of a player can be added up.
const LIFT: i32 = 64;

/// For each group of traits and each of its values: the points of likeness below, the unwanted traits above.
pub(super) struct LikenessTable([[u32; 64]; 4]);

impl LikenessTable {
    pub(super) fn new(asker: Traits, wanted: Wanted) -> LikenessTable {
        let mut table = [[0; 64]; 4];
        for (words, (shift, width)) in table.iter_mut().zip(GROUPS) {
            for value in 0..1u32 << width {
                words[value as usize] = word(asker, wanted, Traits::from_bits(value << shift));
            }
        }
        LikenessTable(table)
    }

    /// The points, and a bit for each trait that the query doesn't want.
    pub(super) fn look_up(&self, traits: Traits) -> (i16, u8) {
        let words = GROUPS.into_iter().zip(&self.0).map(|((shift, width), words)| {
            let value = traits.bits() >> shift & ((1 << width) - 1);
            words[value as usize & 63]
        });
        let sum: u32 = words.sum();
        ((sum & 0xffff) as i16 - 4 * LIFT as i16, (sum >> 16) as u8)
    }
}

/// The word of a group, given a player who has no preference outside it.
fn word(asker: Traits, wanted: Wanted, traits: Traits) -> u32 {
    let points = i32::from(score::likeness(asker, traits)) + LIFT;
    let unwanted = Trait::ALL.into_iter().filter(|&which| !wanted.accepts(traits, which));
    let bits: u32 = unwanted.map(|which| 1 << which as u32).sum();
    bits << 16 | points as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn traits() -> impl Strategy<Value = Traits> {
        prop::array::uniform8(0u8..16).prop_map(|values| {
            let pairs = Trait::ALL.into_iter().zip(values);
            pairs.fold(Traits::neutral(), |traits, (which, value)| traits.with(which, value))
        })
    }

    proptest! {
        #[test]
        fn the_table_says_what_the_score_says(asker in traits(), theirs in traits(), ask in traits(), also in traits()) {
            let asks = |wanted: Wanted, traits: Traits| {
                Trait::ALL.into_iter().fold(wanted, |w, which| w.with(which, traits.get(which)))
            };
            let wanted = asks(asks(Wanted::anything(), ask), also);
            let (points, unwanted) = LikenessTable::new(asker, wanted).look_up(theirs);
            prop_assert_eq!(points, score::likeness(asker, theirs));
            for which in Trait::ALL {
                prop_assert_eq!(unwanted >> which as u8 & 1 == 0, wanted.accepts(theirs, which));
            }
        }
    }
}
