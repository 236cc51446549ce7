//! Names that were mistyped: a walk over the map of names that keeps, for the path so far, its edit
//! distance to every beginning of the typed name. An edit is a letter too many, too few, wrong, or two
//! that changed places. (The automata of the `fst` crate know no swaps, and building one for two edits
//! takes milliseconds; this walk starts at once and can stop on a budget.)

use fst::raw::{CompiledAddr, Fst};

/// Longer names are only looked up as they are.
pub(super) const MAX_BYTES: usize = 40;

/// A step costs well under 100 ns, so that a whole walk stays under 2 ms.
const MAX_STEPS: u32 = 20_000;

/// What the walk came by.
#[derive(Default)]
pub(super) struct Similar {
    /// Names that are wholly within the distance: the starts of their lists.
    pub(super) names: Vec<u64>,
    /// Where the names begin whose own beginning is within the distance.
    pub(super) beginnings: Vec<(CompiledAddr, u64)>,
}

/// Names with at most `edits` between them, or their beginning, and `name`. The first of two edits is
/// never in the first letter: that is rare, and would make the walk many times as long.
pub(super) fn similar(names: &Fst<&'static [u8]>, name: &str, edits: u8) -> Similar {
    let mut similar = Similar::default();
    if name.len() > MAX_BYTES {
        return similar;
    }
    let mut walk = Walk { names, name: name.as_bytes(), edits, steps: 0, similar: &mut similar };
    let mut row = [u8::MAX; MAX_BYTES + 1];
    for (at, cell) in row.iter_mut().enumerate().take(name.len() + 1) {
        *cell = at as u8;
    }
    let here = Here { addr: names.root().addr(), list: 0, depth: 0, byte: 0, is_within_beginning: false };
    walk.descend(&here, &row, &row);
    similar
}

/// Whether one edit makes `a` of `b`. Words under four letters are too short to tell.
pub(super) fn is_one_off(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    if short.len() < 4 || long.len() - short.len() > 1 {
        return false;
    }
    let same = long.iter().zip(short).take_while(|(a, b)| a == b).count();
    let (long, short) = (&long[same..], &short[same..]);
    match (long, short) {
        ([_, long @ ..], short) if long == short => true,
        ([a, b, long @ ..], [c, d, short @ ..]) if a == d && b == c && long == short => true,
        ([_, long @ ..], [_, short @ ..]) => long == short,
        _ => false,
    }
}

type Row = [u8; MAX_BYTES + 1];

struct Walk<'a> {
    names: &'a Fst<&'static [u8]>,
    name: &'a [u8],
    edits: u8,
    steps: u32,
    similar: &'a mut Similar,
}

/// A node of the map, and how the walk came there.
struct Here {
    addr: CompiledAddr,
    list: u64,
    depth: usize,
    byte: u8,
    is_within_beginning: bool,
}

impl Walk<'_> {
    /// `row` holds the distances of the path to here, `above` those of the path to its parent.
    fn descend(&mut self, here: &Here, row: &Row, above: &Row) {
        let node = self.names.node(here.addr);
        for transition in node.transitions() {
            if here.depth == 0 && self.edits > 1 && self.name.first() != Some(&transition.inp) {
                continue;
            }
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return;
            }
            let byte = transition.inp;
            let (next, least) = self.next(here, byte, row, above);
            if least > self.edits {
                continue;
            }
            let mut there = Here {
                addr: transition.addr,
                list: here.list + transition.out.value(),
                depth: here.depth + 1,
                byte,
                is_within_beginning: here.is_within_beginning,
            };
            if next[self.name.len()] <= self.edits {
                let node = self.names.node(there.addr);
                if node.is_final() {
                    self.similar.names.push(there.list + node.final_output().value());
                }
                if !there.is_within_beginning {
                    there.is_within_beginning = true;
                    self.similar.beginnings.push((there.addr, there.list));
                }
            }
            self.descend(&there, &next, row);
        }
    }

    /// The row one byte further, and its least distance. Only the cells near the diagonal can be small.
    fn next(&self, here: &Here, byte: u8, row: &Row, above: &Row) -> (Row, u8) {
        let depth = here.depth + 1;
        let edits = usize::from(self.edits);
        let mut next = [u8::MAX; MAX_BYTES + 1];
        let mut least = u8::MAX;
        if depth <= edits {
            next[0] = depth as u8;
            least = next[0];
        }
        for at in depth.saturating_sub(edits).max(1)..=self.name.len().min(depth + edits) {
            let wrong = u8::from(self.name[at - 1] != byte);
            let mut cell = row[at - 1].saturating_add(wrong);
            cell = cell.min(row[at].saturating_add(1)).min(next[at - 1].saturating_add(1));
            if at > 1 && depth > 1 && self.name[at - 1] == here.byte && self.name[at - 2] == byte {
                cell = cell.min(above[at - 2].saturating_add(1));
            }
            next[at] = cell;
            least = least.min(cell);
        }
        (next, least)
    }
}
