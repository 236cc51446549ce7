//! Finds the places that a typed name may mean, best first.
//!
//! The map of names leads each name to its list of places, and lists are numbered in the order of their
//! biggest place. Along a path of the map the numbers add up and never shrink, so the sum so far is a
//! lower bound for everything below: walking the smallest sum first meets the biggest places first, and
//! can stop after a few. That is why one typed letter costs no more than ten.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
};

use fst::raw::{CompiledAddr, Fst};

use super::{
    fold::fold,
    globe,
    query::{Doubt, Reading, Within},
    table::{self, Listed},
    typo,
};
use crate::kit::Point;

/// Bounds on the work of one step of a search. Together they keep the worst text under 5 milliseconds.
const MAX_NAMES: usize = 60;
const MAX_STEPS: usize = 4_000;
const MAX_OF_A_LIST: usize = 20;
const MAX_SCANNED: u32 = 20_000;
const MAX_NEARBY: usize = 3_000;

/// Towns within so many miles are looked at even when bigger ones elsewhere have the same beginning.
const NEARBY_MILES: f64 = 60.0;

/// The indexes of the best places, in an order that depends on nothing but the arguments.
pub(super) fn search(readings: &[Reading], near: Option<Point>, limit: usize) -> Vec<u32> {
    let Ok(names) = Fst::new(table::NAMES) else { return Vec::new() };
    let mut search = Search { names, near, has_exact: false, found: HashMap::new() };
    let up_to = |doubt: Doubt| readings.iter().filter(move |reading| reading.doubt <= doubt);

    for reading in up_to(Doubt::Some) {
        search.as_typed(reading, Tier::Sure);
    }
    if search.found.len() < limit {
        for reading in readings.iter().filter(|reading| reading.doubt == Doubt::Much) {
            search.as_typed(reading, Tier::Guess);
        }
    }
    if search.found.len() < limit && !search.has_exact {
        for reading in up_to(Doubt::Some).filter(|reading| reading.name.len() >= 4) {
            search.mistyped(reading, 1, Tier::OneEdit);
        }
    }
    if search.found.is_empty() {
        for reading in up_to(Doubt::Some).filter(|reading| reading.name.len() >= 8) {
            search.mistyped(reading, 2, Tier::TwoEdits);
        }
    }
    search.best(limit)
}

/// What no population makes up for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Sure,
    Guess,
    OneEdit,
    TwoEdits,
}

struct Search {
    names: Fst<&'static [u8]>,
    near: Option<Point>,
    has_exact: bool,
    found: HashMap<u32, (Tier, f64)>,
}

impl Search {
    /// Names that are the typed one, or begin with it.
    fn as_typed(&mut self, reading: &Reading, tier: Tier) {
        let Some((addr, list)) = self.walk_to(&reading.name) else { return };
        let node = self.names.node(addr);
        if node.is_final() {
            let list = list + node.final_output().value();
            for listed in table::list(list).filter(|listed| reading.within.holds(listed.index)) {
                self.has_exact = true;
                self.add(listed, tier, exact_bonus(reading, listed));
            }
        }
        self.beginning(vec![(addr, list)], &reading.within, tier);
        self.in_small_areas(reading, tier);
        self.nearby(reading, tier);
    }

    fn mistyped(&mut self, reading: &Reading, edits: u8, tier: Tier) {
        let similar = typo::similar(&self.names, &reading.name, edits);
        for list in similar.names {
            for listed in table::list(list).filter(|listed| reading.within.holds(listed.index)) {
                self.add(listed, tier, exact_bonus(reading, listed));
            }
        }
        self.beginning(similar.beginnings, &reading.within, tier);
    }

    fn walk_to(&self, name: &str) -> Option<(CompiledAddr, u64)> {
        let mut node = self.names.root();
        let mut list = 0;
        for byte in name.bytes() {
            let transition = node.transition(node.find_input(byte)?);
            list += transition.out.value();
            node = self.names.node(transition.addr);
        }
        Some((node.addr(), list))
    }

    /// The biggest places whose names lie below the given nodes.
    fn beginning(&mut self, nodes: Vec<(CompiledAddr, u64)>, within: &Within, tier: Tier) {
        const NAME: CompiledAddr = CompiledAddr::MAX;
        let mut open: BinaryHeap<_> = nodes.into_iter().map(|(addr, list)| Reverse((list, addr))).collect();
        let mut names = 0;
        for _ in 0..MAX_STEPS {
            let Some(Reverse((list, addr))) = open.pop() else { return };
            if addr == NAME {
                let before = self.found.len();
                let places = table::list(list).filter(|listed| within.holds(listed.index));
                for listed in places.take(MAX_OF_A_LIST) {
                    self.add(listed, tier, 0.0);
                }
                names += usize::from(self.found.len() > before);
                if names == MAX_NAMES {
                    return;
                }
                continue;
            }
            let node = self.names.node(addr);
            if node.is_final() {
                open.push(Reverse((list + node.final_output().value(), NAME)));
            }
            open.extend(node.transitions().map(|next| Reverse((list + next.out.value(), next.addr))));
        }
    }

    /// In a small area even its biggest places may be far down the list of the world's.
    fn in_small_areas(&mut self, reading: &Reading, tier: Tier) {
        let Within::Areas(ranges) = &reading.within else { return };
        if ranges.iter().map(|(first, end)| end - first).sum::<u32>() <= MAX_SCANNED {
            for index in ranges.iter().flat_map(|&(first, end)| first..end) {
                if begins(index, &reading.name) {
                    self.add(table::listed(index), tier, 0.0);
                }
            }
        }
    }

    fn nearby(&mut self, reading: &Reading, tier: Tier) {
        let Some(near) = self.near else { return };
        for (index, _) in globe::towns_within(near, NEARBY_MILES).take(MAX_NEARBY) {
            if reading.within.holds(index) && begins(index, &reading.name) {
                self.add(table::listed(index), tier, 0.0);
            }
        }
    }

    /// A place found twice keeps its better standing.
    fn add(&mut self, listed: Listed, tier: Tier, bonus: f64) {
        let score = bonus + standing(listed, self.near);
        let standing = self.found.entry(listed.index).or_insert((tier, score));
        if tier < standing.0 || (tier == standing.0 && score > standing.1) {
            *standing = (tier, score);
        }
    }

    fn best(self, limit: usize) -> Vec<u32> {
        let mut found: Vec<_> = self.found.into_iter().collect();
        found.sort_unstable_by(|(a, (tier_a, score_a)), (b, (tier_b, score_b))| {
            tier_a.cmp(tier_b).then(score_b.total_cmp(score_a)).then(a.cmp(b))
        });
        // Two places of one name in one region look the same in a list: the first stands for both.
        let mut best: Vec<u32> = Vec::with_capacity(limit);
        for (index, _) in found {
            if best.len() == limit {
                break;
            }
            if !best.iter().any(|&other| table::is_namesake(index, other)) {
                best.push(index);
            }
        }
        best
    }
}

/// In the units of [`standing`]. A whole name beats a beginning unless that belongs to a place 30 times as
/// big ("san" is San Diego before it is San in Mali); with an area after a comma it always does.
fn exact_bonus(reading: &Reading, listed: Listed) -> f64 {
    let bonus = match (reading.doubt, &reading.within) {
        (Doubt::None, _) => 20.0,
        (_, Within::Areas(_)) => 2.5,
        (_, Within::Everywhere) => 1.5,
    };
    if listed.is_own_name { bonus } else { bonus / 2.0 }
}

/// Ten times the people are worth one. So is being 10 miles away rather than 190.
fn standing(listed: Listed, near: Option<Point>) -> f64 {
    let miles = |near| globe::miles(near, table::point(listed.index));
    let nearness = near.map_or(0.0, |near| 3.0 - (miles(near) + 10.0).log10());
    listed.weight.log10() + nearness.max(0.0)
}

/// Whether the place's own name begins with the folded one.
fn begins(index: u32, folded: &str) -> bool {
    let name = table::name(index);
    // Most names differ in the first letter, which is what makes it cheap to look at thousands.
    for (a, b) in name.bytes().zip(folded.bytes()) {
        if !a.is_ascii_alphanumeric() {
            return fold(name).starts_with(folded);
        }
        if a.to_ascii_lowercase() != b {
            return false;
        }
    }
    name.len() >= folded.len()
}
