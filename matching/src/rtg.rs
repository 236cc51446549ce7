//! RTG, "ready to golf": a search that always answers while there is anybody, and says what that took.
//!
//! Traits go first (with the ranges of handicap and age), then overlap, then radius, and no limit goes that
//! needn't: RTG answers within the least radius in which there is anybody; there it keeps the overlap if anybody
//! has one; of those left it finds the ones who fail the fewest of the other limits, and drops just these.

use crate::{
    Cursor, Demand, Found, Hit, Index, Limit, Miles, PlayerId, Query, Sort,
    index::{Fails, OVERLAP, Survey, limits, unlimited},
    score,
};

/// What RTG gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relaxation {
    pub limit: Limit,
    /// From which radius to which, for [`Limit::Radius`]. Every other limit is dropped whole.
    pub radius: Option<(Miles, Miles)>,
}

/// One limit given up on its own, all others kept: "+15 mi → 3 players".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alternative {
    pub relaxation: Relaxation,
    /// How many players more than now, at least 1.
    pub gain: u32,
}

/// The answer of RTG.
#[derive(Debug, Clone, PartialEq)]
pub struct Ready {
    /// The query that was answered. Its further pages are ordinary searches after `next`.
    pub query: Query,
    pub hits: Vec<Hit>,
    pub next: Option<Cursor>,
    /// In the order given up. Empty when the query needed no help.
    pub relaxed: Vec<Relaxation>,
    /// What each limit of the original query costs, when it needed help. The largest gain first.
    pub alternatives: Vec<Alternative>,
}

impl Index {
    /// The first page of a search that relaxes only as far as needed. Empty only while the index holds nobody but
    /// the excluded: when nobody of "my network" is in it, that limit goes too, and before all others.
    pub fn ready_to_golf(&self, query: &Query) -> Ready {
        let query = Query { after: None, limit: query.limit.max(1), ..query.clone() };
        let Found { hits, next } = self.search(&query);
        if !hits.is_empty() {
            return Ready { query, hits, next, relaxed: Vec::new(), alternatives: Vec::new() };
        }
        let survey = self.survey(&query);
        let alternatives = self.alternatives_by(&query, &survey);
        let relaxed = self.needed(&query, survey);
        let query = relaxed.iter().fold(query, Relaxation::apply);
        let Found { hits, next } = self.search(&query);
        Ready { query, hits, next, relaxed, alternatives }
    }

    /// What giving up each single limit would bring, the largest gain first; without those that bring nobody. A
    /// wider radius is the next step that brings somebody, if one does up to 250 miles or the step after the
    /// present one.
    pub fn alternatives(&self, query: &Query) -> Vec<Alternative> {
        self.alternatives_by(query, &self.survey(query))
    }

    fn alternatives_by(&self, query: &Query, survey: &Survey) -> Vec<Alternative> {
        let now = survey.failing(0);
        let single = survey.iter().filter(|(fails, _)| fails.count_ones() == 1);
        let dropped = single.flat_map(|(fails, gain)| limits(fails).map(move |limit| (drop_whole(limit), gain)));
        let wider = [self.wider(query), query.only.as_ref().map(|_| drop_whole(Limit::Network))];
        let wider = wider.into_iter().flatten().map(|relaxation| {
            let count = self.count(&relaxation.apply_to(query));
            (relaxation, count - now)
        });
        let mut all: Vec<_> = dropped
            .chain(wider)
            .map(|(relaxation, gain)| Alternative { relaxation, gain })
            .filter(|alternative| alternative.gain > 0)
            .collect();
        all.sort_by_key(|alternative| (u32::MAX - alternative.gain, alternative.relaxation.limit));
        all
    }

    /// What it takes to answer a query that finds nobody, given its survey.
    fn needed(&self, query: &Query, survey: Survey) -> Vec<Relaxation> {
        let mut needed = Vec::new();
        let mut query = query.clone();
        let mut nearest = self.nearest(&unlimited(&query, Miles::WORLD));
        if nearest.is_none() && query.only.take().is_some() {
            needed.push(drop_whole(Limit::Network));
            nearest = self.nearest(&unlimited(&query, Miles::WORLD));
        }
        let Some(nearest) = nearest else {
            return Vec::new();
        };
        let widened = (nearest > query.radius).then(|| widen(query.radius, nearest));
        // The survey at hand is of the same players, unless the radius or the network had to give.
        let survey = match &widened {
            Some(widened) => self.survey(&widened.apply_to(&query)),
            None if needed.is_empty() => survey,
            None => self.survey(&query),
        };
        let failed = survey.iter().map(|(fails, _)| fails).min_by_key(price);
        needed.extend(limits(failed.unwrap_or_default()).map(drop_whole));
        needed.extend(widened);
        needed
    }

    /// The step to the next players who are within every limit but the radius.
    fn wider(&self, query: &Query) -> Option<Relaxation> {
        let next_step = step_to(Miles::hundredths(query.radius.as_hundredths().saturating_add(1)));
        let last_within =
            Cursor { key: Sort::Distance.key(0, query.radius, 0, PlayerId(0)), player: PlayerId(u32::MAX) };
        let beyond = Query { radius: next_step.max(Miles::whole(250)), after: Some(last_within), ..query.clone() };
        self.nearest(&beyond).map(|nearest| widen(query.radius, nearest))
    }

    fn nearest(&self, query: &Query) -> Option<Miles> {
        let query = Query { sort: Sort::Distance, limit: 1, ..query.clone() };
        self.search(&query).hits.first().map(|hit| hit.distance)
    }
}

/// Overlap is kept if that is possible at all; then the fewest limits go, and of as many the cheapest.
pub(crate) fn price(fails: &Fails) -> (bool, u32, i16, Fails) {
    let others = fails & !OVERLAP;
    let cost = limits(others).map(cost).sum();
    (fails & OVERLAP != 0, others.count_ones(), cost, others)
}

/// How much a limit matters, in the points of [`score`]. A range says more than a trait: somebody set its ends.
pub(crate) fn cost(limit: Limit) -> i16 {
    match limit {
        Limit::Trait(which) => score::weight(which),
        Limit::Age => 40,
        Limit::Handicap => 50,
        Limit::Overlap | Limit::Radius | Limit::Network | Limit::Excluded => 0,
    }
}

/// The radius that RTG goes to for somebody at a distance: 5, 10, 25, 50, 100, 250 miles, and from there on by 250, so
/// that a lonely place is answered with its nearest town and not with a continent.
pub(crate) fn step_to(distance: Miles) -> Miles {
    const NEAR: [u32; 5] = [5, 10, 25, 50, 100];
    let near = NEAR.into_iter().map(Miles::whole).find(|&step| step >= distance);
    near.unwrap_or_else(|| Miles::whole(distance.as_hundredths().div_ceil(25_000) * 250))
}

fn widen(from: Miles, nearest: Miles) -> Relaxation {
    Relaxation { limit: Limit::Radius, radius: Some((from, step_to(nearest))) }
}

fn drop_whole(limit: Limit) -> Relaxation {
    Relaxation { limit, radius: None }
}

impl Relaxation {
    /// The query without what was given up.
    pub fn apply_to(&self, query: &Query) -> Query {
        Relaxation::apply(query.clone(), self)
    }

    fn apply(mut query: Query, relaxation: &Relaxation) -> Query {
        match relaxation.limit {
            Limit::Trait(which) => query.wanted = query.wanted.without(which),
            Limit::Handicap => query.handicap = None,
            Limit::Age => query.age = None,
            Limit::Overlap => query.demand = Demand::Nothing,
            Limit::Radius => query.radius = relaxation.radius.map_or(Miles::WORLD, |(_, to)| to),
            Limit::Network => query.only = None,
            Limit::Excluded => {}
        }
        query
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_radius_grows_in_steps_that_people_say() {
        let steps = [0, 5, 6, 11, 26, 51, 101, 251, 500, 12_437].map(|miles| step_to(Miles::whole(miles)));
        assert_eq!(steps, [5, 5, 10, 25, 50, 100, 250, 500, 500, 12_500].map(Miles::whole));
    }

    #[test]
    fn overlap_outlives_every_trait() {
        let all_but_overlap = OVERLAP - 1;
        assert!(price(&all_but_overlap) < price(&OVERLAP));
    }

    #[test]
    fn one_dear_limit_goes_before_two_cheap_ones() {
        let bit = |which: crate::Trait| 1 << which as u16;
        let (gimme, drinking) = (bit(crate::Trait::Gimme), bit(crate::Trait::Drinking));
        assert!(price(&(1 << 8)) < price(&(gimme | drinking)));
        assert!(price(&gimme) < price(&drinking));
    }
}
