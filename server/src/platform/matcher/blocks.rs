//! Who is kept out of whose sight.

use std::collections::HashMap;

use crate::kit::PlayerId;

/// Pairs of whom one blocks the other, by either of them: whoever set it, neither sees the other.
#[derive(Debug, Default)]
pub(super) struct Blocks(HashMap<PlayerId, Vec<PlayerId>>);

impl Blocks {
    pub(super) fn build(pairs: impl IntoIterator<Item = (PlayerId, PlayerId)>) -> Blocks {
        let mut blocks = Blocks::default();
        for (one, other) in pairs {
            blocks.add(one, other);
            blocks.add(other, one);
        }
        blocks
    }

    /// Whom this player doesn't see, in no particular order.
    pub(super) fn around(&self, player: PlayerId) -> &[PlayerId] {
        self.0.get(&player).map_or(&[], Vec::as_slice)
    }

    /// Replaces all pairs that this player is in.
    pub(super) fn set(&mut self, player: PlayerId, others: impl IntoIterator<Item = PlayerId>) {
        for other in self.0.remove(&player).unwrap_or_default() {
            self.take_out(other, player);
        }
        for other in others {
            self.add(player, other);
            self.add(other, player);
        }
    }

    fn add(&mut self, one: PlayerId, other: PlayerId) {
        let around = self.0.entry(one).or_default();
        if !around.contains(&other) {
            around.push(other);
        }
    }

    fn take_out(&mut self, one: PlayerId, other: PlayerId) {
        if let Some(around) = self.0.get_mut(&one) {
            around.retain(|player| *player != other);
            if around.is_empty() {
                self.0.remove(&one);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANN: PlayerId = PlayerId::new(1);
    const BO: PlayerId = PlayerId::new(2);
    const CY: PlayerId = PlayerId::new(3);

    #[test]
    fn a_pair_is_known_from_both_sides_and_once() {
        // Each blocks the other.
        let blocks = Blocks::build([(ANN, BO), (BO, ANN), (ANN, CY)]);
        assert_eq!((blocks.around(ANN), blocks.around(BO), blocks.around(CY)), (&[BO, CY][..], &[ANN][..], &[ANN][..]));
    }

    #[test]
    fn what_is_set_replaces_this_players_pairs_and_no_others() {
        let mut blocks = Blocks::build([(ANN, BO), (BO, CY)]);
        blocks.set(ANN, [CY]);
        assert_eq!((blocks.around(ANN), blocks.around(BO), blocks.around(CY)), (&[CY][..], &[CY][..], &[BO, ANN][..]));
        blocks.set(CY, []);
        assert!(blocks.0.is_empty());
    }
}
