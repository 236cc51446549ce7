//! Everybody who can be found, in memory: the index of `matching`, and beside it the names and the blocks.
//!
//! Every instance holds a whole copy. It is built at start from the database, told of a change by the action
//! that made it, and kept up by the feed (`feed.rs`). It holds nothing that the database doesn't: losing it
//! costs a rebuild.

mod blocks;
mod names;

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use matching::{Availability, Handicap, Index, Traits};

use blocks::Blocks;
use names::Names;
pub use names::{CANDIDATES, Fit, Named};

use crate::kit::{Day, PlayerId, Point, Window};

/// The handle. A search takes a lock that it shares with all others; a change holds it alone for microseconds.
#[derive(Clone)]
pub struct Matcher(Arc<Shared>);

struct Shared {
    players: RwLock<Players>,
    names: RwLock<Names>,
    blocks: RwLock<Blocks>,
}

struct Players {
    index: Index,
    /// What they said who have no place yet, and so no entry in the index.
    unplaced: HashMap<PlayerId, Availability>,
}

/// What a player can be found by, but for their time.
#[derive(Debug, Clone, PartialEq)]
pub struct Findable {
    pub player: PlayerId,
    /// What they are called, folded: words with single spaces between.
    pub name_key: String,
    /// The stored point, coarse by construction. Without one they are found by name only.
    pub place: Option<Point>,
    pub handicap: Option<Handicap>,
    /// Years as far as they are shown to others.
    pub age: Option<u8>,
    pub traits: Traits,
    pub active_on: Day,
}

/// Everybody, on the way into a matcher.
pub struct Crowd {
    today: Day,
    players: Vec<matching::Player>,
    unplaced: HashMap<PlayerId, Availability>,
    names: Vec<(PlayerId, Box<str>)>,
    blocks: Vec<(PlayerId, PlayerId)>,
}

impl Matcher {
    /// Nobody yet. `today` is UTC's.
    pub fn new(today: Day) -> Matcher {
        let players = Players { index: Index::new(day(today)), unplaced: HashMap::new() };
        Matcher(Arc::new(Shared { players: RwLock::new(players), names: RwLock::default(), blocks: RwLock::default() }))
    }

    /// Forgets all and takes these instead, at once for whoever searches.
    pub fn replace(&self, crowd: Crowd) {
        let Crowd { today, players, unplaced, names, blocks } = crowd;
        let players = Players { index: Index::build(day(today), players), unplaced };
        let names = Names::build(names);
        // Before anybody can be found, so that nobody is who must not.
        *self.0.blocks.write().unwrap_or_else(PoisonError::into_inner) = Blocks::build(blocks);
        *self.write() = players;
        *self.0.names.write().unwrap_or_else(PoisonError::into_inner) = names;
    }

    /// Adds a player or replaces what they are found by. What is known of their time stays.
    pub fn put(&self, findable: &Findable) {
        let mut players = self.write();
        let availability = players.availability(findable.player);
        match findable.entry(availability) {
            Some(entry) => {
                players.index.put(&entry);
                players.unplaced.remove(&findable.player);
            }
            None => {
                players.take_out(findable.player);
                players.unplaced.insert(findable.player, availability);
            }
        }
        drop(players);
        self.0.names.write().unwrap_or_else(PoisonError::into_inner).put(findable.player, &findable.name_key);
    }

    /// Replaces what is known of a player's time, be it that a place or a name is not known yet.
    pub fn set_availability(&self, player: PlayerId, availability: Availability) {
        let mut players = self.write();
        let is_placed = entry_id(player).is_some_and(|id| players.index.set_availability(id, availability));
        if !is_placed {
            players.unplaced.insert(player, availability);
        }
    }

    /// Notes the last day on which a player did anything.
    pub fn set_active_on(&self, player: PlayerId, active_on: Day) {
        if let Some(id) = entry_id(player) {
            self.write().index.set_active_on(id, day(active_on));
        }
    }

    /// Makes a player impossible to find.
    pub fn forget(&self, player: PlayerId) {
        let mut players = self.write();
        players.take_out(player);
        players.unplaced.remove(&player);
        drop(players);
        self.0.names.write().unwrap_or_else(PoisonError::into_inner).forget(player);
    }

    /// Replaces what is known of whom a player blocks or is blocked by.
    pub fn set_blocks(&self, player: PlayerId, others: impl IntoIterator<Item = PlayerId>) {
        self.0.blocks.write().unwrap_or_else(PoisonError::into_inner).set(player, others);
    }

    /// Turns to a new day (UTC's).
    pub fn advance(&self, today: Day) {
        self.write().index.advance(day(today));
    }

    /// Asks the index. The answer must be quick: a change waits for it.
    pub fn ask<T>(&self, question: impl FnOnce(&Index) -> T) -> T {
        question(&self.read().index)
    }

    /// What a player said of the days ahead; nothing for whoever isn't known.
    pub fn availability(&self, player: PlayerId) -> Availability {
        self.read().availability(player)
    }

    /// Everybody who blocks this player or is blocked by them: neither sees the other.
    pub fn blocked(&self, player: PlayerId) -> Vec<PlayerId> {
        self.blocks().around(player).to_vec()
    }

    /// Whether one of the two blocks the other.
    pub fn is_blocked(&self, one: PlayerId, other: PlayerId) -> bool {
        self.blocks().around(one).contains(&other)
    }

    /// Whether the player can be found at all, by name if not by place.
    pub fn knows(&self, player: PlayerId) -> bool {
        self.names().knows(player)
    }

    /// Whose names begin with the words typed (folded), or nearly do: the best first, at most
    /// [`CANDIDATES`].
    pub fn named(&self, words: &str) -> Vec<Named> {
        self.names().find(words)
    }

    /// How many players can be found.
    pub fn len(&self) -> usize {
        self.names().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    // Nothing leaves a half-made change behind but a bug of ours, and then an old answer beats none.
    fn read(&self) -> RwLockReadGuard<'_, Players> {
        self.0.players.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Players> {
        self.0.players.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn names(&self) -> RwLockReadGuard<'_, Names> {
        self.0.names.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn blocks(&self) -> RwLockReadGuard<'_, Blocks> {
        self.0.blocks.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Players {
    fn availability(&self, player: PlayerId) -> Availability {
        let unknown = Availability::unknown(self.index.today());
        let placed = entry_id(player).and_then(|id| self.index.availability(id));
        placed.or_else(|| self.unplaced.get(&player).copied()).unwrap_or(unknown)
    }

    fn take_out(&mut self, player: PlayerId) {
        if let Some(id) = entry_id(player) {
            self.index.remove(id);
        }
    }
}

impl Findable {
    fn entry(&self, availability: Availability) -> Option<matching::Player> {
        Some(matching::Player {
            id: entry_id(self.player)?,
            place: self.place.and_then(point)?,
            handicap: self.handicap,
            age: self.age,
            traits: self.traits,
            availability,
            active_on: day(self.active_on),
        })
    }
}

impl Crowd {
    /// Nobody yet. `today` is UTC's.
    pub fn new(today: Day) -> Crowd {
        Crowd { today, players: Vec::new(), unplaced: HashMap::new(), names: Vec::new(), blocks: Vec::new() }
    }

    /// Adds a player with what they said, if anything.
    pub fn add(&mut self, findable: Findable, availability: Option<Availability>) {
        let availability = availability.unwrap_or(Availability::unknown(day(self.today)));
        match findable.entry(availability) {
            Some(entry) => self.players.push(entry),
            None => drop(self.unplaced.insert(findable.player, availability)),
        }
        self.names.push((findable.player, findable.name_key.into()));
    }

    /// Keeps two players out of each other's sight.
    pub fn block(&mut self, one: PlayerId, other: PlayerId) {
        self.blocks.push((one, other));
    }
}

/// A player as the index names them. Beyond 4 billion there is nobody.
pub fn entry_id(player: PlayerId) -> Option<matching::PlayerId> {
    player.pk().try_into().ok()
}

/// Whom the index means.
pub fn player_id(entry: matching::PlayerId) -> PlayerId {
    PlayerId::new(entry.into())
}

pub const fn day(day: Day) -> matching::Day {
    matching::Day(day.number())
}

pub const fn window(window: Window) -> matching::Window {
    match window {
        Window::Morning => matching::Window::Morning,
        Window::Midday => matching::Window::Midday,
        Window::Twilight => matching::Window::Twilight,
    }
}

pub const fn window_of(window: matching::Window) -> Window {
    match window {
        matching::Window::Morning => Window::Morning,
        matching::Window::Midday => Window::Midday,
        matching::Window::Twilight => Window::Twilight,
    }
}

pub fn point(point: Point) -> Option<matching::Point> {
    matching::Point::new(point.lat, point.lon)
}
