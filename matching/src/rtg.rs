//! RTG, "ready to golf": a search that always answers while there is anybody, and says what that took.

use crate::{Cursor, Hit, Index, Limit, Miles, Query};

/// What RTG gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relaxation {
    pub limit: Limit,
    /// From which radius to which, for [`Limit::Radius`]. Every other limit is dropped whole.
    pub radius: Option<(Miles, Miles)>,
}

/// One limit given up on its own, all others kept: "+15 mi → 3 players".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    pub relaxation: Relaxation,
    /// How many players more than now.
    pub gain: u32,
}

/// The answer of RTG.
#[derive(Debug, Clone, PartialEq)]
pub struct Ready {
    /// The query that was answered; its next pages are ordinary searches.
    pub query: Query,
    pub hits: Vec<Hit>,
    pub next: Option<Cursor>,
    /// Empty when the query needed no help.
    pub relaxed: Vec<Relaxation>,
    /// What each limit of the original query costs, when it needed help. The largest gain first.
    pub alternatives: Vec<Alternative>,
}

impl Index {
    /// Searches, and relaxes only as far as needed: traits, then overlap, then radius. Empty only when the index
    /// holds nobody but the excluded.
    pub fn ready_to_golf(&self, query: &Query) -> Ready {
        unimplemented!("{query:?}")
    }

    /// What giving up each single limit would bring, the largest gain first; without those that bring nobody.
    pub fn alternatives(&self, query: &Query) -> Vec<Alternative> {
        unimplemented!("{query:?}")
    }
}
