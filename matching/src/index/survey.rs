//! Everybody within a radius, not only the best: how many there are, and what keeps them out.

use super::{
    Index,
    cell::Columns,
    grid::Vantage,
    plan::{FAILS, Fails, Plan, limits},
    sieve::{STEP, ones},
};
use crate::{Demand, Limit, Miles, PlayerId, Query, Verdict, Wanted};

/// The players within the radius, counted by the limits they fail.
pub(crate) struct Survey(Box<[u32; FAILS]>);

impl Survey {
    /// Each combination of limits that somebody fails, none included, and by how many.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Fails, u32)> {
        let counts = self.0.iter().enumerate();
        counts.filter(|&(_, &count)| count > 0).map(|(fails, &count)| (fails as Fails, count))
    }

    /// How many fail exactly these.
    pub(crate) fn failing(&self, fails: Fails) -> u32 {
        self.0[usize::from(fails)]
    }
}

impl Index {
    /// How many players are within every limit, whatever the page.
    pub fn count(&self, query: &Query) -> u32 {
        let plan = Plan::new(query, self.today);
        if query.only.is_none() && plan.is_all_sieve() {
            return self.count_sifted(&plan);
        }
        let mut count = 0;
        self.each_within(&plan, |columns, at| count += u32::from(plan.fails(columns, at) == 0));
        count
    }

    /// As [`Index::count`], where the sieve knows every limit: whole cells are counted without a look at anybody.
    fn count_sifted(&self, plan: &Plan) -> u32 {
        let query = plan.query;
        let mut count = 0;
        for (bound, cell) in self.cells_between(&Vantage::new(query.origin), -1.0, plan.reach) {
            let columns = cell.columns(self.today);
            let sieve = plan.sieve(&columns);
            let is_covered = plan.covers(bound);
            for start in (0..cell.len()).step_by(STEP) {
                let passed = sieve.sift(&columns, start..cell.len());
                count += if is_covered {
                    passed.count_ones()
                } else {
                    ones(passed).map(|at| u32::from(plan.is_inside(&columns, start + at))).sum()
                };
            }
        }
        let excluded = query.exclude.iter().filter_map(|id| self.entry(id)).filter(|&(cell, at)| {
            let columns = cell.columns(self.today);
            plan.sieve(&columns).sift(&columns, at..at + 1) != 0 && plan.is_inside(&columns, at)
        });
        count - excluded.count() as u32
    }

    pub(crate) fn survey(&self, query: &Query) -> Survey {
        let plan = Plan::new(query, self.today);
        let everybody = unlimited(query, query.radius);
        let mut counts = Box::new([0; FAILS]);
        self.each_within(&Plan::new(&everybody, self.today), |columns, at| {
            counts[usize::from(plan.fails(columns, at))] += 1;
        });
        Survey(counts)
    }

    /// The masks of free and maybe of everybody within the radius.
    pub(crate) fn each_mask(&self, query: &Query, mut visit: impl FnMut(u64, u64)) {
        self.each_within(&Plan::new(query, self.today), |columns, at| {
            let (free, maybe) = columns.masks(at);
            visit(free, maybe);
        });
    }

    /// "Why not?": one player against every limit of the query. None when the index doesn't hold them.
    pub fn verdict(&self, query: &Query, id: PlayerId) -> Option<Verdict> {
        let (cell, at) = self.entry(id)?;
        let (plan, columns) = (Plan::new(query, self.today), cell.columns(self.today));
        let hit = plan.hit(&columns, at);
        let others = [
            (hit.distance > query.radius, Limit::Radius),
            (query.only.as_ref().is_some_and(|only| !only.contains(id)), Limit::Network),
            (query.exclude.contains(id), Limit::Excluded),
        ];
        let others = others.into_iter().filter(|&(apart, _)| apart).map(|(_, limit)| limit);
        Some(Verdict {
            hit,
            traits: columns.traits(at),
            handicap: columns.handicap(at),
            kept_apart_by: limits(plan.fails(&columns, at)).chain(others).collect(),
        })
    }

    /// Visits every player within the radius who passes the sieve and isn't excluded.
    pub(super) fn each_within(&self, plan: &Plan, mut visit: impl FnMut(&Columns, usize)) {
        let query = plan.query;
        let mut visit = |columns: &Columns, at: usize, is_covered: bool| {
            if !query.exclude.contains(columns.id(at)) && (is_covered || plan.is_inside(columns, at)) {
                visit(columns, at);
            }
        };
        if let Some(only) = &query.only {
            for (cell, at) in only.iter().filter_map(|id| self.entry(id)) {
                let columns = cell.columns(self.today);
                if plan.sieve(&columns).sift(&columns, at..at + 1) != 0 {
                    visit(&columns, at, false);
                }
            }
            return;
        }
        for (bound, cell) in self.cells_between(&Vantage::new(query.origin), -1.0, plan.reach) {
            let columns = cell.columns(self.today);
            let (sieve, is_covered) = (plan.sieve(&columns), plan.covers(bound));
            for start in (0..cell.len()).step_by(STEP) {
                for at in ones(sieve.sift(&columns, start..cell.len())) {
                    visit(&columns, start + at, is_covered);
                }
            }
        }
    }
}

/// The same search within another radius, with no limit left but network and exclusion.
pub(crate) fn unlimited(query: &Query, radius: Miles) -> Query {
    Query { radius, wanted: Wanted::anything(), handicap: None, age: None, demand: Demand::Nothing, ..query.clone() }
}
