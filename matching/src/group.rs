//! Groups: the windows that two to four players share, and whom to ask along.

use crate::{Availability, Day, Hit, PlayerId, Shared, Windows, score};

/// Players who can all play together with the asker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The others, one to three, ascending.
    pub players: Vec<PlayerId>,
    /// Windows that suit all, the asker included. Never empty.
    pub shared: Shared,
    /// Points for the windows of the whole group, plus the mean of its members' other points.
    pub score: i32,
}

/// How many hits are considered for groups.
pub const CANDIDATES: usize = 32;

/// The windows that all members share: full where all are free, half where somebody says maybe. The order of the
/// members makes no difference. No members share nothing.
pub fn shared_by(members: &[Availability]) -> Shared {
    let today = members.iter().map(|member| member.free().today()).max();
    let today = today.unwrap_or(Day(0));
    let times = members.iter().map(|member| {
        let now = member.turned_to(today);
        Time { full: now.free().bits(), any: now.free().bits() | now.maybe().bits() }
    });
    times.reduce(Time::and).unwrap_or(Time { full: 0, any: 0 }).shared(today)
}

/// The best groups of the asker and `others` (1 to 3) of these hits, best first.
///
/// Looks at the first [`CANDIDATES`] hits only, so the work is bounded (4,960 groups of four). `may_meet` says
/// whether two of the others can be put together: not when one blocks the other. The hits are those of one search.
pub fn groups(hits: &[Hit], others: usize, limit: usize, may_meet: impl Fn(PlayerId, PlayerId) -> bool) -> Vec<Group> {
    let candidates = &hits[..hits.len().min(CANDIDATES)];
    let mut open = vec![Party::default()];
    for _ in 0..others.min(3) {
        open = open.iter().flat_map(|party| party.joined(candidates, &may_meet)).collect();
    }
    let today = hits.first().map_or(Day(0), |hit| hit.shared.full.today());
    let mut groups: Vec<_> = open.iter().map(|party| party.group(candidates, today)).collect();
    groups.retain(|group| !group.players.is_empty());
    groups.sort_unstable_by(|a, b| b.score.cmp(&a.score).then_with(|| a.players.cmp(&b.players)));
    groups.truncate(limit);
    groups
}

/// A group in the making: places among the candidates, ascending, and the time left to them.
#[derive(Debug, Clone, Default)]
struct Party {
    members: Vec<usize>,
    time: Time,
}

impl Party {
    /// This party with each later candidate who has time when all others have.
    fn joined(&self, candidates: &[Hit], may_meet: &impl Fn(PlayerId, PlayerId) -> bool) -> Vec<Party> {
        let next = self.members.last().map_or(0, |last| last + 1);
        let join = |at: usize| {
            let (hit, members) = (&candidates[at], self.members.iter());
            let time = self.time.and(Time::shared_with_asker(hit));
            let welcome = members.clone().all(|&other| may_meet(candidates[other].player, hit.player));
            (welcome && time.any != 0).then(|| Party { members: members.copied().chain([at]).collect(), time })
        };
        (next..candidates.len()).filter_map(join).collect()
    }

    fn group(&self, candidates: &[Hit], today: Day) -> Group {
        let shared = self.time.shared(today);
        let hits = self.members.iter().map(|&at| &candidates[at]);
        let rest: i32 = hits.clone().map(|hit| hit.score.total() - i32::from(hit.score.overlap)).sum();
        let mut players: Vec<_> = hits.map(|hit| hit.player).collect();
        players.sort_unstable();
        let mean = rest.div_euclid(self.members.len().max(1) as i32);
        Group { players, shared, score: i32::from(score::overlap(shared.halves())) + mean }
    }
}

/// When somebody can: free, and free or maybe.
#[derive(Debug, Clone, Copy)]
struct Time {
    full: u64,
    any: u64,
}

impl Default for Time {
    /// Any time, which is what nobody's calendar leaves.
    fn default() -> Time {
        Time { full: u64::MAX, any: u64::MAX }
    }
}

impl Time {
    /// What a hit shares with the asker already says when both can, and whether either says maybe.
    fn shared_with_asker(hit: &Hit) -> Time {
        let full = hit.shared.full.bits();
        Time { full, any: full | hit.shared.half.bits() }
    }

    const fn and(self, other: Time) -> Time {
        Time { full: self.full & other.full, any: self.any & other.any }
    }

    const fn shared(self, today: Day) -> Shared {
        Shared { full: Windows::from_bits(today, self.full), half: Windows::from_bits(today, self.any & !self.full) }
    }
}
