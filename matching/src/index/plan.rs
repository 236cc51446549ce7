//! A query made ready for many players: masks turned to today, tables filled, limits as plain numbers.

use super::{
    ceiling::Ceiling,
    cell::{Columns, UNKNOWN},
    grid::{DIAGONAL, reach, sure_reach},
    likeness::LikenessTable,
    sieve::Sieve,
};
use crate::{Availability, Day, Demand, Hit, Limit, Miles, Query, Score, Trait, UnitVector, Wanted, score};

pub(super) struct Plan<'q> {
    pub(super) query: &'q Query,
    pub(super) today: Day,
    pub(super) origin: UnitVector,
    pub(super) reach: f64,
    own: Availability,
    sure_reach: f64,
    likeness: LikenessTable,
}

/// Limits that somebody fails: a bit for each trait, then handicap, age and overlap.
pub(crate) type Fails = u16;
pub(crate) const HANDICAP: Fails = 1 << 8;
pub(crate) const AGE: Fails = 1 << 9;
pub(crate) const OVERLAP: Fails = 1 << 10;
/// How many different [`Fails`] there are.
pub(crate) const FAILS: usize = 1 << 11;

/// The limits of some [`Fails`], traits first.
pub(crate) fn limits(fails: Fails) -> impl Iterator<Item = Limit> {
    let traits = Trait::ALL.into_iter().map(|which| (1 << which as u8, Limit::Trait(which)));
    let others = [(HANDICAP, Limit::Handicap), (AGE, Limit::Age), (OVERLAP, Limit::Overlap)];
    traits.chain(others).filter(move |(bit, _)| fails & bit != 0).map(|(_, limit)| limit)
}

impl<'q> Plan<'q> {
    pub(super) fn new(query: &'q Query, today: Day) -> Plan<'q> {
        Plan {
            query,
            today,
            origin: query.origin.unit_vector(),
            reach: reach(query.radius),
            own: query.own_side(today),
            sure_reach: sure_reach(query.radius),
            likeness: LikenessTable::new(query.asker.traits, query.wanted),
        }
    }

    /// The sieve for radius, overlap and handicap range.
    pub(super) fn sieve(&self, columns: &Columns) -> Sieve {
        let windows = (self.own.free().bits() | self.own.maybe().bits()) & columns.live;
        let tenths = self
            .query
            .handicap
            .map_or((UNKNOWN, i32::MAX), |range| (i32::from(range.low.tenths()), i32::from(range.high.tenths())));
        Sieve {
            origin: self.origin,
            reach: up(self.reach),
            windows: halves_of(windows),
            any_time: u32::from(self.query.demand == Demand::Nothing),
            tenths,
        }
    }

    /// The ceiling of points, given the most that likeness and people can add.
    pub(super) fn ceiling(&self, columns: &Columns, people_max: i32) -> Ceiling {
        let (free, maybe) = (self.own.free().bits() & columns.live, self.own.maybe().bits() & columns.live);
        let asker = self.query.asker;
        Ceiling {
            free: halves_of(free),
            either: halves_of(free | maybe),
            tenths: asker.handicap.map_or(f32::INFINITY, |own| f32::from(own.tenths())),
            on: self.query.on.0,
            rest: i32::from(score::likeness(asker.traits, asker.traits)) + people_max,
        }
    }

    /// Every limit but radius, network and exclusion.
    pub(super) fn fails(&self, columns: &Columns, at: usize) -> Fails {
        let (_, unwanted) = self.likeness.look_up(columns.traits(at));
        let outside = |fails: bool, bit: Fails| if fails { bit } else { 0 };
        let handicap = self.query.handicap.is_some_and(|range| {
            let tenths = columns.tenths(at);
            tenths < i32::from(range.low.tenths()) || tenths > i32::from(range.high.tenths())
        });
        let age = self.query.age.is_some_and(|range| {
            let age = columns.age(at);
            age == 0 || age < range.low || age > range.high
        });
        let overlap = self.query.demand != Demand::Nothing && !self.shares(columns, at);
        Fails::from(unwanted) | outside(handicap, HANDICAP) | outside(age, AGE) | outside(overlap, OVERLAP)
    }

    /// Whether a player fails no limit that the sieve doesn't know.
    pub(super) fn is_all_sieve(&self) -> bool {
        self.query.wanted == Wanted::anything() && self.query.age.is_none()
    }

    /// Whether everybody in a cell is within the radius, given the squared chord to the nearest point of the cell.
    pub(super) fn covers(&self, bound: f64) -> bool {
        (bound.max(0.0).sqrt() + DIAGONAL).powi(2) <= self.sure_reach
    }

    /// Whether the distance is within the radius, which the sieve knows but for a few feet.
    pub(super) fn is_inside(&self, columns: &Columns, at: usize) -> bool {
        let place = columns.place(at);
        f64::from(place.squared_chord(self.origin)) <= self.sure_reach
            || Miles::between(place, self.origin) <= self.query.radius
    }

    pub(super) fn distance(&self, columns: &Columns, at: usize) -> Miles {
        Miles::between(columns.place(at), self.origin)
    }

    /// Whether there is a shared window, be it a maybe.
    fn shares(&self, columns: &Columns, at: usize) -> bool {
        let (free, maybe) = columns.masks(at);
        (free | maybe) & (self.own.free().bits() | self.own.maybe().bits()) != 0
    }

    /// Shared windows in halves.
    pub(super) fn halves(&self, columns: &Columns, at: usize) -> u32 {
        let (free, maybe) = columns.masks(at);
        let own_free = self.own.free().bits();
        let either = (free | maybe) & (own_free | self.own.maybe().bits());
        (free & own_free).count_ones() + either.count_ones()
    }

    /// The score but for the points that distance and people give.
    pub(super) fn own_merits(&self, columns: &Columns, at: usize, halves: u32) -> Score {
        Score {
            overlap: score::overlap(halves),
            likeness: self.likeness.look_up(columns.traits(at)).0,
            handicap: score::handicap(self.query.asker.handicap, columns.handicap(at)),
            activity: score::activity(columns.active_on(at), self.query.on),
            ..Score::default()
        }
    }

    /// The most that [`Plan::own_merits`] can add up to.
    pub(super) fn best_merits(&self) -> i32 {
        let halves = 2 * self.own.free().len() + self.own.maybe().len();
        i32::from(score::overlap(halves)) + self.best_traits()
    }

    /// The most that [`Plan::own_merits`] can add up to without the shared windows.
    pub(super) fn best_traits(&self) -> i32 {
        let asker = self.query.asker;
        let merits = Score {
            likeness: score::likeness(asker.traits, asker.traits),
            handicap: asker.handicap.map_or(0, |_| score::HANDICAP_MAX),
            activity: score::ACTIVITY_MAX,
            ..Score::default()
        };
        merits.total()
    }

    pub(super) fn hit(&self, columns: &Columns, at: usize) -> Hit {
        let (player, distance) = (columns.id(at), self.distance(columns, at));
        let (asker, traits) = (self.query.asker.traits, columns.traits(at));
        Hit {
            player,
            distance,
            shared: self.own.shared_with(columns.availability(at)),
            alike: score::alike(asker, traits),
            different: score::different(asker, traits),
            score: Score {
                distance: score::distance(distance),
                people: self.query.people.of(player),
                ..self.own_merits(columns, at, self.halves(columns, at))
            },
        }
    }
}

/// The low and the high half of a mask.
fn halves_of(mask: u64) -> [u32; 2] {
    [mask as u32, (mask >> 32) as u32]
}

/// To single precision, never down.
pub(super) fn up(limit: f64) -> f32 {
    (limit as f32).next_up()
}
