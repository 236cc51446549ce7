//! One page of a search: limits before scores, near before far, and no farther than could still matter.

use std::ops::Range;

use super::{
    Index,
    cell::{Cell, Columns},
    grid::{Vantage, at_least, reach},
    plan::{Plan, up},
    sieve::{STEP, ones},
    top::{Kept, Top},
};
use crate::{Cursor, Found, Miles, Query, Sort, query::SCORE_FLOOR, score};

/// The world in rings around the asker: as a rule the first page is full long before the last ring.
const RINGS: [Miles; 5] = [Miles::whole(25), Miles::whole(100), Miles::whole(400), Miles::whole(1_600), Miles::WORLD];

impl Index {
    /// One page of the players within every limit of the query.
    pub fn search(&self, query: &Query) -> Found {
        let mut search = Search::new(Plan::new(query, self.today));
        match &query.only {
            Some(only) => {
                for (cell, at) in only.iter().filter_map(|id| self.entry(id)) {
                    search.look(cell, at..at + 1, Miles::ZERO);
                }
            }
            None => self.sweep(&mut search),
        }
        search.finish()
    }

    fn sweep<'a>(&'a self, search: &mut Search<'a, '_>) {
        let from = Vantage::new(search.plan.query.origin);
        let mut done = -1.0;
        for ring in RINGS {
            let outer = reach(ring).min(search.reach());
            if outer <= done {
                break;
            }
            let mut cells = self.cells_between(&from, done, outer);
            cells.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
            for (bound, cell) in cells {
                if bound > search.reach() {
                    break;
                }
                search.look(cell, 0..cell.len(), at_least(bound as f32));
            }
            done = outer;
        }
    }
}

/// The score in a key of [`Sort::Match`].
const fn points(key: u64) -> i32 {
    (key >> 32) as i32 - SCORE_FLOOR
}

struct Search<'a, 'q> {
    plan: Plan<'q>,
    top: Top<'a>,
    /// The most points that anybody can have besides those for distance.
    best_merits: i32,
    /// The most points that anybody can have besides those for distance and overlap.
    best_traits: i32,
    people_max: i32,
}

impl<'a, 'q> Search<'a, 'q> {
    fn new(plan: Plan<'q>) -> Search<'a, 'q> {
        let people_max = i32::from(plan.query.people.max());
        Search {
            top: Top::new(plan.query.limit.saturating_add(1)),
            best_merits: plan.best_merits() + people_max,
            best_traits: plan.best_traits() + people_max,
            people_max,
            plan,
        }
    }

    /// The squared chord beyond which nobody can get onto the page any more. It shrinks as the page fills.
    fn reach(&self) -> f64 {
        let bar = self.top.bar();
        let farthest = match self.plan.query.sort {
            _ if bar == 0 => return self.plan.reach,
            Sort::Distance => Some(Miles::hundredths(u32::MAX - bar as u32)),
            Sort::Match => score::farthest_with(points(bar) - self.best_merits),
            Sort::Overlap | Sort::Newest => return self.plan.reach,
        };
        farthest.map_or(-1.0, |miles| reach(miles).min(self.plan.reach))
    }

    /// The score below which nobody gets onto the page any more, once it is full and ordered by score.
    fn points_needed(&self) -> Option<i32> {
        let bar = self.top.bar();
        (self.plan.query.sort == Sort::Match && bar != 0).then(|| points(bar))
    }

    /// Looks at players of a cell, none of whom is nearer than `near`.
    fn look(&mut self, cell: &'a Cell, range: Range<usize>, near: Miles) {
        let rest = self.best_traits + i32::from(score::distance(near));
        let columns = cell.columns(self.plan.today);
        let mut sieve = self.plan.sieve(&columns);
        let ceiling = self.plan.ceiling(&columns, self.people_max);
        let mut bar = None;
        for start in range.clone().step_by(STEP) {
            if bar != Some(self.top.bar()) {
                bar = Some(self.top.bar());
                sieve.reach = up(self.reach());
            }
            let step = start..range.end;
            let passed = match self.points_needed() {
                Some(points) => sieve.sift_good(&ceiling, points, &columns, step),
                None => sieve.sift(&columns, step),
            };
            for at in ones(passed) {
                let halves = self.plan.halves(&columns, start + at);
                // Shared windows weigh most and are the cheapest to count: most players end here.
                let most = i32::from(score::overlap(halves)) + rest;
                let player = columns.id(start + at);
                if self.plan.query.sort.key(most, near, halves, player) >= self.top.bar() {
                    self.weigh(cell, &columns, start + at, halves);
                }
            }
        }
    }

    /// Keeps a player who passed the sieve, if they pass the rest and are good enough. What is cheap to know comes
    /// first: hardly anybody gets as far as the exact distance.
    fn weigh(&mut self, cell: &'a Cell, columns: &Columns, at: usize, halves: u32) {
        if self.plan.fails(columns, at) != 0 {
            return;
        }
        let (query, player) = (self.plan.query, columns.id(at));
        let merits = self.plan.own_merits(columns, at, halves).total();
        let nearest = at_least(columns.place(at).squared_chord(self.plan.origin));
        let most = merits + i32::from(score::distance(nearest)) + self.people_max;
        if query.sort.key(most, nearest, halves, player) < self.top.bar() {
            return;
        }
        let distance = self.plan.distance(columns, at);
        if distance > query.radius || query.exclude.contains(player) {
            return;
        }
        let total = merits + i32::from(score::distance(distance)) + i32::from(query.people.of(player));
        let cursor = Cursor { key: query.sort.key(total, distance, halves, player), player };
        if query.after.is_none_or(|after| after.precedes(cursor)) {
            self.top.push(Kept { cursor, cell, at: at as u32 });
        }
    }

    fn finish(self) -> Found {
        let limit = self.plan.query.limit;
        let kept = self.top.into_sorted();
        let page = &kept[..kept.len().min(limit)];
        let more = kept.len() > limit;
        let hit = |kept: &Kept| self.plan.hit(&kept.cell.columns(self.plan.today), kept.at as usize);
        Found { hits: page.iter().map(hit).collect(), next: page.last().filter(|_| more).map(|last| last.cursor) }
    }
}
