//! Groups: the windows that two to four players share, and whom to ask along.

use crate::{Availability, Hit, PlayerId, Shared};

/// Players who can all play together with the asker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The others, one to three, ascending.
    pub players: Vec<PlayerId>,
    /// Windows that suit all, the asker included. Never empty.
    pub shared: Shared,
    /// Overlap points of the whole group plus the mean of its members' other terms.
    pub score: i32,
}

/// The windows that all members share: full where all are free, half where somebody says maybe. The order of the
/// members makes no difference; nobody shares nothing.
pub fn shared_by(members: &[Availability]) -> Shared {
    unimplemented!("{members:?}")
}

/// The best groups of the asker and `others` (1 to 3) of these hits, best first.
///
/// Looks at the first [`CANDIDATES`] hits only, so the work is bounded (4,960 groups). `may_meet` says
/// whether two of the others can be put together: not when one blocks the other.
pub fn groups(
    hits: &[Hit],
    others: usize,
    limit: usize,
    may_meet: impl Fn(PlayerId, PlayerId) -> bool,
) -> Vec<Group> {
    let _ = (hits, others, limit, may_meet(PlayerId(0), PlayerId(0)));
    unimplemented!()
}

/// How many hits are considered for groups.
pub const CANDIDATES: usize = 32;
