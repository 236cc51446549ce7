//! Every player in memory, in cells of a tenth of a degree.
//!
//! 40 bytes a player in a slab of the cell ([`cell`]), 4 in the [`directory`], and a little for the cells
//! themselves. A search walks the cells that its circle touches ([`grid`]), lets the [`sieve`] sort out most
//! players 64 at a time, passes over those whom a [`ceiling`] of points keeps off the page, and weighs the rest
//! ([`plan`], [`search`]) for a place among the [`top`].

mod ceiling;
mod cell;
mod directory;
mod grid;
mod likeness;
mod plan;
mod search;
mod sieve;
mod survey;
mod top;
mod wide;

use cell::{Cell, record};
use directory::Directory;
use grid::{CellKey, Grid, ROWS, Vantage};

pub(crate) use plan::{Fails, OVERLAP, limits};
pub(crate) use survey::{Survey, unlimited};

use crate::{Availability, Day, Player, PlayerId};

/// All players that can be found.
#[derive(Debug, Clone)]
pub struct Index {
    today: Day,
    len: usize,
    grid: Grid,
    /// Cells that hold somebody, by row and then column. None is empty.
    rows: Vec<Vec<Cell>>,
    directory: Directory,
}

impl Index {
    /// Nobody, with the ring turned to `today` (UTC's).
    pub fn new(today: Day) -> Index {
        Index { today, len: 0, grid: Grid::new(), rows: vec![Vec::new(); ROWS], directory: Directory::default() }
    }

    /// All these players, in exactly the memory they need. Of two with the same id the later one stands.
    pub fn build(today: Day, mut players: Vec<Player>) -> Index {
        players.reverse();
        players.sort_by_key(|player| player.id);
        players.dedup_by_key(|player| player.id);
        players.sort_by_cached_key(|player| CellKey::of(player.place));

        let mut index = Index::new(today);
        index.len = players.len();
        for cellmates in players.chunk_by(|a, b| CellKey::of(a.place) == CellKey::of(b.place)) {
            let key = CellKey::of(cellmates[0].place);
            let records: Vec<_> = cellmates.iter().map(|player| record(player, today)).collect();
            index.rows[key.row()].push(Cell::build(key.column(), today, &records));
            cellmates.iter().for_each(|player| index.directory.set(player.id, key));
        }
        index.rows.iter_mut().for_each(Vec::shrink_to_fit);
        index
    }

    /// Adds a player or replaces what is known of them; they may have moved.
    pub fn put(&mut self, player: &Player) {
        let (key, today) = (CellKey::of(player.place), self.today);
        let record = record(player, today);
        match self.directory.get(player.id) {
            Some(old) if old == key => {
                if let Some((cell, at)) = self.entry_mut(player.id) {
                    cell.set(at, &record, today);
                }
                return;
            }
            Some(_) => drop(self.remove(player.id)),
            None => {}
        }
        let row = &mut self.rows[key.row()];
        match row.binary_search_by_key(&key.column(), |cell| cell.column) {
            Ok(at) => row[at].push(&record, today),
            Err(at) => {
                row.reserve_exact(if row.len() == row.capacity() { 1 + row.len() / 8 } else { 0 });
                row.insert(at, Cell::build(key.column(), today, &[record]));
            }
        }
        self.directory.set(player.id, key);
        self.len += 1;
    }

    /// Replaces one player's availability. False when they are not in the index.
    pub fn set_availability(&mut self, id: PlayerId, availability: Availability) -> bool {
        let today = self.today;
        let entry = self.entry_mut(id);
        entry.map(|(cell, at)| cell.set_availability(at, availability, today)).is_some()
    }

    /// Notes a player's last day of activity. False when they are not in the index.
    pub fn set_active_on(&mut self, id: PlayerId, active_on: Day) -> bool {
        let entry = self.entry_mut(id);
        entry.map(|(cell, at)| cell.set_active_on(at, active_on)).is_some()
    }

    /// Forgets a player. False when they are not in the index.
    pub fn remove(&mut self, id: PlayerId) -> bool {
        let Some((row, place, at)) = self.locate(id) else {
            return false;
        };
        match self.rows[row][place].len() {
            1 => drop(self.rows[row].remove(place)),
            _ => self.rows[row][place].remove(at),
        }
        self.directory.remove(id);
        self.len -= 1;
        true
    }

    /// Turns the ring to a new day (UTC's), whenever it is convenient after midnight: nothing moves, see
    /// `Cell::live`. An earlier day than the index already knows changes nothing.
    pub fn advance(&mut self, today: Day) {
        self.today = self.today.max(today);
    }

    /// The day the ring is turned to.
    pub fn today(&self) -> Day {
        self.today
    }

    /// How many players there are.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn contains(&self, id: PlayerId) -> bool {
        self.directory.get(id).is_some()
    }

    /// What a player said about the days on the ring.
    pub fn availability(&self, id: PlayerId) -> Option<Availability> {
        let (cell, at) = self.entry(id)?;
        Some(cell.columns(self.today).availability(at))
    }

    fn entry(&self, id: PlayerId) -> Option<(&Cell, usize)> {
        let (row, place, at) = self.locate(id)?;
        Some((&self.rows[row][place], at))
    }

    fn entry_mut(&mut self, id: PlayerId) -> Option<(&mut Cell, usize)> {
        let (row, place, at) = self.locate(id)?;
        Some((&mut self.rows[row][place], at))
    }

    /// Row, place of the cell in its row, place of the player in the cell.
    fn locate(&self, id: PlayerId) -> Option<(usize, usize, usize)> {
        let key = self.directory.get(id)?;
        let row = &self.rows[key.row()];
        let place = row.binary_search_by_key(&key.column(), |cell| cell.column).ok()?;
        Some((key.row(), place, row[place].position(id)?))
    }

    /// The cells whose least squared chord lies above `inner` and not above `outer`, each with that bound.
    fn cells_between(&self, from: &Vantage, inner: f64, outer: f64) -> Vec<(f64, &Cell)> {
        let mut found = Vec::new();
        for row in self.grid.rows_within(from, outer) {
            let cells = &self.rows[row.row];
            if cells.is_empty() {
                continue;
            }
            for columns in self.grid.columns_within(from, row, outer) {
                let start = cells.partition_point(|cell| cell.column < columns.start);
                let inside = cells[start..].iter().take_while(|cell| cell.column < columns.end);
                let bounded = inside.map(|cell| (self.grid.bound(from, row, cell.column), cell));
                found.extend(bounded.filter(|&(bound, _)| inner < bound && bound <= outer));
            }
        }
        found
    }
}
