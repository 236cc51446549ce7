//! Every player in memory, in cells of a tenth of a degree.

use crate::{Availability, Day, Found, Player, PlayerId, Query, Verdict};

/// All players that can be found.
#[derive(Debug, Clone)]
pub struct Index {
    today: Day,
}

impl Index {
    /// Nobody, with the ring turned to `today` (UTC's).
    pub fn new(today: Day) -> Index {
        Index { today }
    }

    /// All these players, in exactly the memory they need. Of two with the same id the later one stands.
    pub fn build(today: Day, players: Vec<Player>) -> Index {
        let _ = players;
        Index { today }
    }

    /// Adds a player or replaces what is known of them; they may have moved.
    pub fn put(&mut self, player: &Player) {
        unimplemented!("{player:?}")
    }

    /// Replaces one player's availability. False when they are not in the index.
    pub fn set_availability(&mut self, id: PlayerId, availability: Availability) -> bool {
        unimplemented!("{id:?} {availability:?}")
    }

    /// Notes a player's last day of activity. False when they are not in the index.
    pub fn set_active_on(&mut self, id: PlayerId, active_on: Day) -> bool {
        unimplemented!("{id:?} {active_on:?}")
    }

    /// Forgets a player. False when they are not in the index.
    pub fn remove(&mut self, id: PlayerId) -> bool {
        unimplemented!("{id:?}")
    }

    /// Turns the ring to a new day (UTC's). An earlier day than the index already knows changes nothing.
    pub fn advance(&mut self, today: Day) {
        self.today = self.today.max(today);
    }

    /// The day the ring is turned to.
    pub fn today(&self) -> Day {
        self.today
    }

    pub fn len(&self) -> usize {
        0
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn contains(&self, id: PlayerId) -> bool {
        unimplemented!("{id:?}")
    }

    /// What a player said about the days on the ring.
    pub fn availability(&self, id: PlayerId) -> Option<Availability> {
        unimplemented!("{id:?}")
    }

    /// One page of the players within every limit of the query.
    pub fn search(&self, query: &Query) -> Found {
        unimplemented!("{query:?}")
    }

    /// How many players are within every limit, whatever the page.
    pub fn count(&self, query: &Query) -> u32 {
        unimplemented!("{query:?}")
    }

    /// "Why not?": one player against every limit of the query.
    pub fn verdict(&self, query: &Query, id: PlayerId) -> Option<Verdict> {
        unimplemented!("{query:?} {id:?}")
    }
}
