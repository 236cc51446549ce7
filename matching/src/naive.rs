//! The same answers by reading everybody: slow, and plain enough to be believed. For tests and measurements.
//!
//! What a player, a distance and the points of a score are is defined elsewhere, once. Everything that the index does
//! to be fast is absent here: no cells, no bounds, no bits, no tables, no order of looking.

use std::collections::BTreeMap;

use crate::{
    Availability, Cursor, Day, Demand, Found, Hit, Limit, Miles, Player, PlayerId, Point, Query, Relaxation, Score,
    Sort, Window, WindowCount, Windows, player::known_age, rtg, score,
};

/// All players that can be found.
#[derive(Debug, Clone)]
pub struct Naive {
    today: Day,
    players: BTreeMap<PlayerId, Player>,
}

impl Naive {
    pub fn build(today: Day, players: Vec<Player>) -> Naive {
        let mut naive = Naive { today, players: BTreeMap::new() };
        players.iter().for_each(|player| naive.put(player));
        naive
    }

    pub fn put(&mut self, player: &Player) {
        let availability = player.availability.turned_to(self.today);
        self.players.insert(player.id, Player { availability, ..player.clone() });
    }

    pub fn set_availability(&mut self, id: PlayerId, availability: Availability) -> bool {
        let player = self.players.get_mut(&id);
        player.map(|player| player.availability = availability.turned_to(self.today)).is_some()
    }

    pub fn set_active_on(&mut self, id: PlayerId, active_on: Day) -> bool {
        self.players.get_mut(&id).map(|player| player.active_on = active_on).is_some()
    }

    pub fn remove(&mut self, id: PlayerId) -> bool {
        self.players.remove(&id).is_some()
    }

    pub fn advance(&mut self, today: Day) {
        self.today = self.today.max(today);
    }

    pub fn players(&self) -> impl Iterator<Item = &Player> {
        self.players.values()
    }

    pub fn search(&self, query: &Query) -> Found {
        let mut hits = self.matches(query);
        hits.sort_by(|a, b| by(query.sort, a, b));
        hits.retain(|hit| query.after.is_none_or(|after| is_after(after, hit.cursor(query.sort))));
        let more = hits.len() > query.limit;
        hits.truncate(query.limit);
        let next = hits.last().filter(|_| more).map(|last| last.cursor(query.sort));
        Found { hits, next }
    }

    pub fn count(&self, query: &Query) -> u32 {
        self.matches(query).len() as u32
    }

    /// Everybody within every limit, by key.
    fn matches(&self, query: &Query) -> Vec<Hit> {
        let matching = |player: &&Player| self.kept_apart_by(query, player).is_empty();
        self.players.values().filter(matching).map(|player| self.hit(query, player)).collect()
    }

    pub fn kept_apart_by(&self, query: &Query, player: &Player) -> Vec<Limit> {
        let hit = self.hit(query, player);
        let asked = query.wanted.asked().iter();
        let unwanted = asked.filter(|&which| !query.wanted.accepts(player.traits, which));
        let others = [
            (Limit::Handicap, query.handicap.is_some_and(|range| !range.holds(player.handicap))),
            (Limit::Age, query.age.is_some_and(|range| !range.holds(known_age(player.age)))),
            (Limit::Overlap, query.demand != Demand::Nothing && hit.shared.is_empty()),
            (Limit::Radius, hit.distance > query.radius),
            (Limit::Network, query.only.as_ref().is_some_and(|only| !only.contains(player.id))),
            (Limit::Excluded, query.exclude.contains(player.id)),
        ];
        let others = others.into_iter().filter(|&(_, apart)| apart).map(|(limit, _)| limit);
        unwanted.map(Limit::Trait).chain(others).collect()
    }

    pub fn hit(&self, query: &Query, player: &Player) -> Hit {
        let distance = Miles::between(query.origin.unit_vector(), player.place.unit_vector());
        let own = query.own_side(self.today);
        let shared = own.shared_with(player.availability.turned_to(self.today));
        let asker = query.asker;
        Hit {
            player: player.id,
            distance,
            shared,
            alike: score::alike(asker.traits, player.traits),
            different: score::different(asker.traits, player.traits),
            score: Score {
                overlap: score::overlap(shared.halves()),
                distance: score::distance(distance),
                likeness: score::likeness(asker.traits, player.traits),
                handicap: score::handicap(asker.handicap, player.handicap),
                activity: score::activity(player.active_on, query.on),
                people: query.people.of(player.id),
            },
        }
    }

    /// The query as RTG relaxes it: every way to relax it, tried in order until one finds somebody.
    pub fn relaxed(&self, query: &Query) -> Query {
        let networks = [query.only.clone(), None];
        let farther = (1..=12_500).map(|miles| rtg::step_to(Miles::whole(miles)));
        let mut radii: Vec<_> = farther.filter(|&step| step > query.radius).collect();
        radii.insert(0, query.radius);
        radii.dedup();
        for only in networks {
            for &radius in &radii {
                let within = Query { only: only.clone(), radius, ..query.clone() };
                let overlaps = [query.demand, Demand::Nothing];
                let ways = overlaps.iter().flat_map(|&demand| ways_to_drop(&Query { demand, ..within.clone() }));
                if let Some(answered) = { ways }.find(|way| self.count(way) > 0) {
                    return answered;
                }
            }
        }
        query.clone()
    }

    pub fn counts_near(&self, origin: Point, radius: Miles, from: Day, days: u32) -> Vec<WindowCount> {
        let near = self
            .players
            .values()
            .filter(|player| Miles::between(origin.unit_vector(), player.place.unit_vector()) <= radius);
        let times: Vec<_> = near.map(|player| player.availability.turned_to(self.today)).collect();
        let count = |(day, window): (Day, Window)| {
            let number = |is: &dyn Fn(&Availability) -> bool| times.iter().filter(|time| is(time)).count() as u32;
            WindowCount {
                day,
                window,
                free: number(&|time| time.free().contains(day, window)),
                maybe: number(&|time| time.maybe().contains(day, window)),
            }
        };
        Windows::span(self.today, from, days).iter().map(count).collect()
    }
}

/// The query without each subset of its traits and ranges: small subsets first, of equal ones the cheap.
fn ways_to_drop(query: &Query) -> Vec<Query> {
    let traits = query.wanted.asked().iter().map(Limit::Trait);
    let ranges = [query.handicap.map(|_| Limit::Handicap), query.age.map(|_| Limit::Age)];
    let limits: Vec<_> = traits.chain(ranges.into_iter().flatten()).collect();
    let subset = |bits: u32| -> Vec<Limit> {
        let chosen = limits.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
        chosen.map(|(_, &limit)| limit).collect()
    };
    let mut subsets: Vec<_> = (0..1 << limits.len()).map(subset).collect();
    subsets.sort_by_key(|subset| (subset.len(), subset.iter().map(|&limit| rtg::cost(limit)).sum::<i16>()));
    let drop = |subset: &Vec<Limit>| {
        let dropped = subset.iter().map(|&limit| Relaxation { limit, radius: None });
        dropped.fold(query.clone(), |query, relaxation| relaxation.apply_to(&query))
    };
    subsets.iter().map(drop).collect()
}

/// The order of a page, said at length.
fn by(sort: Sort, a: &Hit, b: &Hit) -> std::cmp::Ordering {
    let subject = match sort {
        Sort::Match => b.score.total().cmp(&a.score.total()),
        Sort::Overlap => b.shared.halves().cmp(&a.shared.halves()),
        Sort::Newest => b.player.cmp(&a.player),
        Sort::Distance => std::cmp::Ordering::Equal,
    };
    subject.then(a.distance.cmp(&b.distance)).then(a.player.cmp(&b.player))
}

fn is_after(after: Cursor, cursor: Cursor) -> bool {
    (std::cmp::Reverse(cursor.key), cursor.player) > (std::cmp::Reverse(after.key), after.player)
}
