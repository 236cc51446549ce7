//! What a search asks, and what it finds.

use crate::{
    Availability, Between, Day, HORIZON_DAYS, Handicap, Miles, PlayerId, PlayerSet, Point, Score, Shared, TraitSet,
    Traits, Wanted, Windows, score,
};

/// A search. Every limit is one that [`Limit`] names; [`Query::near`] sets none but the place.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// Where distances are measured from.
    pub origin: Point,
    /// Today at the asker's place. Earlier windows count for nothing. Keep it from page to page.
    pub on: Day,
    /// Who asks: what the others are likened to.
    pub asker: Asker,
    /// Up to and including this distance; [`Miles::WORLD`] for anywhere.
    pub radius: Miles,
    /// The asker, and whoever either of the two blocks. Never relaxed.
    pub exclude: PlayerSet,
    /// "My network": nobody else is considered.
    pub only: Option<PlayerSet>,
    pub wanted: Wanted,
    pub handicap: Option<Between<Handicap>>,
    /// Years, both ends included.
    pub age: Option<Between<u8>>,
    pub demand: Demand,
    /// Points for single players that only the caller knows of.
    pub people: Nudges,
    pub sort: Sort,
    /// Hits a page.
    pub limit: usize,
    /// Only what comes after this one.
    pub after: Option<Cursor>,
}

impl Query {
    /// Everybody in the world, the best match first, 20 a page, for an asker of whom nothing is known.
    pub fn near(origin: Point, on: Day) -> Query {
        Query {
            origin,
            on,
            asker: Asker::unknown(on),
            radius: Miles::WORLD,
            exclude: PlayerSet::default(),
            only: None,
            wanted: Wanted::anything(),
            handicap: None,
            age: None,
            demand: Demand::Nothing,
            people: Nudges::default(),
            sort: Sort::Match,
            limit: 20,
            after: None,
        }
    }

    /// The asker's side of the overlap: their own answers within the days asked for, or the windows asked for as
    /// if they were free in all of them.
    pub(crate) fn own_side(&self, today: Day) -> Availability {
        let span = |days| Windows::span(today, self.on, days);
        let own = self.asker.availability.turned_to(today);
        match self.demand {
            Demand::Nothing => own.within(span(HORIZON_DAYS)),
            Demand::Mine { days } => own.within(span(days)),
            Demand::AnyOf(windows) => {
                let windows = windows.turned_to(today);
                Availability::from_windows(windows, Windows::none(today)).within(span(u32::MAX))
            }
        }
    }
}

/// What the others are likened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker {
    pub availability: Availability,
    pub traits: Traits,
    pub handicap: Option<Handicap>,
}

impl Asker {
    /// Nothing known: every term that needs it is 0.
    pub const fn unknown(today: Day) -> Asker {
        Asker { availability: Availability::unknown(today), traits: Traits::neutral(), handicap: None }
    }
}

/// What is asked of the others' time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// Nothing. Windows shared with the asker within the horizon still count in the score.
    Nothing,
    /// Free, or maybe, in at least one of these.
    AnyOf(Windows),
    /// At least one window shared with the asker in so many days from [`Query::on`], that one included. More
    /// than [`HORIZON_DAYS`] days are as many as the ring holds.
    Mine { days: u32 },
}

/// What comes first. Equals come nearest first, then by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// The highest score.
    Match,
    Distance,
    /// The most shared windows.
    Overlap,
    /// The youngest account, by key.
    Newest,
}

/// Where a page ended: the sort key and the player of its last hit. Since it holds the key and not a position,
/// players who come, go or change do not make the next page skip or repeat anybody else. It belongs
/// to one query with one sort; hand both numbers out and take them back as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub key: u64,
    pub player: PlayerId,
}

/// Extra points for single players.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Nudges(Vec<(PlayerId, i16)>);

impl Nudges {
    /// The points of one player, 0 for whoever has none.
    pub fn of(&self, id: PlayerId) -> i16 {
        let found = self.0.binary_search_by_key(&id, |&(other, _)| other);
        found.map_or(0, |at| self.0[at].1)
    }

    /// The most that anybody gets, at least 0.
    pub(crate) fn max(&self) -> i16 {
        self.0.iter().map(|&(_, points)| points).fold(0, i16::max)
    }
}

impl FromIterator<(PlayerId, i16)> for Nudges {
    /// Several entries for one player add up. Each is held within ±[`score::PEOPLE_MAX`], and so is the sum.
    fn from_iter<I: IntoIterator<Item = (PlayerId, i16)>>(entries: I) -> Nudges {
        let clamp = |points: i16| points.clamp(-score::PEOPLE_MAX, score::PEOPLE_MAX);
        let mut entries: Vec<_> = entries.into_iter().collect();
        entries.sort_unstable();
        let mut nudges: Vec<(PlayerId, i16)> = Vec::with_capacity(entries.len());
        for (id, points) in entries {
            match nudges.last_mut() {
                Some((last, sum)) if *last == id => *sum = clamp(*sum + clamp(points)),
                _ => nudges.push((id, clamp(points))),
            }
        }
        Nudges(nudges)
    }
}

/// A player found, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    pub player: PlayerId,
    pub distance: Miles,
    /// The windows shared with the asker, or those asked for that suit the player.
    pub shared: Shared,
    /// Traits in which the two are alike.
    pub alike: TraitSet,
    /// Traits in which they differ.
    pub different: TraitSet,
    pub score: Score,
}

impl Hit {
    /// Where this hit stands by `sort`: higher comes first, and among equals the lower player.
    pub(crate) fn cursor(&self, sort: Sort) -> Cursor {
        let key = sort.key(self.score.total(), self.distance, self.shared.halves(), self.player);
        Cursor { key, player: self.player }
    }
}

impl Sort {
    /// One number to sort by, higher first: the subject above, nearness below.
    pub(crate) fn key(self, total: i32, distance: Miles, halves: u32, player: PlayerId) -> u64 {
        let near = u64::from(u32::MAX - distance.as_hundredths());
        match self {
            Sort::Match => u64::from(total.saturating_add(SCORE_FLOOR) as u32) << 32 | near,
            Sort::Distance => near,
            Sort::Overlap => u64::from(halves) << 32 | near,
            Sort::Newest => u64::from(player.0),
        }
    }
}

/// Lifts the lowest possible score above 0.
pub(crate) const SCORE_FLOOR: i32 = 1 << 12;

impl Cursor {
    /// Whether a hit that stands at `other` belongs on a later page.
    pub(crate) fn precedes(self, other: Cursor) -> bool {
        self.key > other.key || (self.key == other.key && self.player < other.player)
    }
}

/// One page of hits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub hits: Vec<Hit>,
    /// Hand it in as [`Query::after`] for the next page; none when this was the last.
    pub next: Option<Cursor>,
}

/// Something that keeps a player out of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    Trait(crate::Trait),
    Handicap,
    Age,
    /// What is asked of the others' time.
    Overlap,
    Radius,
    /// "My network only".
    Network,
    /// Left out by the caller. The one limit that is never relaxed, and not to be told.
    Excluded,
}

/// One player against a query's limits: "why not?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What the player would look like as a hit.
    pub hit: Hit,
    /// What the player says of each trait, for the sentence "rides, you walk".
    pub traits: Traits,
    pub handicap: Option<Handicap>,
    /// Every limit that keeps them apart; empty when the search finds the player.
    pub kept_apart_by: Vec<Limit>,
}
