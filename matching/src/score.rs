//! What a match is worth, term by term.
//!
//! A score is the plain sum of its terms: whole points, about 1,000 for a perfect match. Whole numbers make the
//! order of two matches exact and a page's cursor stable; and what is shown as the reason is all there is.
//!
//! | term | points | is |
//! |---|---|---|
//! | [`overlap`] | 0 … 400 | the shared windows, saturating |
//! | [`distance`] | 0 … 250 | halved at ten miles |
//! | [`likeness`] | −74 … 150 | traits alike less traits different |
//! | [`handicap`] | 0 … 100 | nearness in strokes |
//! | [`activity`] | 0 … 100 | halved after a week away |
//! | people | −150 … 150 | handed in: people in common, feedback, private notes |
//!
//! The weights are a judgement, in this order: a match without a common window never becomes a round, one too far
//! away seldom does; the rest decides between matches that could.

use crate::{
    Day, Miles,
    player::Handicap,
    traits::{Likeness, Trait, TraitSet, Traits},
};

/// Points by term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// 0 to [`OVERLAP_MAX`]
    pub overlap: i16,
    /// 0 to [`DISTANCE_MAX`]
    pub distance: i16,
    /// [`LIKENESS_MIN`] to [`LIKENESS_MAX`]
    pub likeness: i16,
    /// 0 to [`HANDICAP_MAX`]
    pub handicap: i16,
    /// 0 to [`ACTIVITY_MAX`]
    pub activity: i16,
    /// −[`PEOPLE_MAX`] to [`PEOPLE_MAX`]
    pub people: i16,
}

impl Score {
    /// The sum of the terms.
    pub const fn total(self) -> i32 {
        self.overlap as i32
            + self.distance as i32
            + self.likeness as i32
            + self.handicap as i32
            + self.activity as i32
            + self.people as i32
    }
}

pub const OVERLAP_MAX: i16 = 400;
pub const DISTANCE_MAX: i16 = 250;
pub const LIKENESS_MIN: i16 = -74;
pub const LIKENESS_MAX: i16 = 150;
pub const HANDICAP_MAX: i16 = 100;
pub const ACTIVITY_MAX: i16 = 100;
pub const PEOPLE_MAX: i16 = 150;

/// Points for shared windows, counted in halves (a full one is two, 0 to 126).
///
/// Each half takes a quarter of what is still missing, as if it became a round one time in four and the points were
/// the chance that at least one does: 100 for a lone maybe, 175 for one window, 274 for two, 400 for ten. The first
/// common window is worth far more than the tenth.
pub fn overlap(halves: u32) -> i16 {
    OVERLAP[(halves as usize).min(OVERLAP.len() - 1)]
}

const OVERLAP: [i16; 127] = {
    let mut points = [OVERLAP_MAX; 127];
    let (mut halves, mut missing) = (0, OVERLAP_MAX);
    while halves < points.len() {
        points[halves] = OVERLAP_MAX - missing;
        missing = missing * 3 / 4;
        halves += 1;
    }
    points
};

/// Points for a distance: `250 × 10 / (10 + miles)`. A hyperbola has no edge: a wider radius adds players at the
/// end and re-orders nobody.
pub fn distance(away: Miles) -> i16 {
    let half = HALF_DISTANCE.as_hundredths();
    let points = DISTANCE_MAX as u32 * half / away.as_hundredths().saturating_add(half);
    points as i16
}

const HALF_DISTANCE: Miles = Miles::whole(10);

/// Never less than [`overlap`], and seldom much more: lines through neighbouring points of the curve. Like the other
/// `…_at_most` it has neither table nor branch, for loops over many players.
#[inline(always)]
pub(crate) fn overlap_at_most(halves: f32) -> f32 {
    let [a, b, c, d] = LINES.map(|(from, slope)| from + slope * halves);
    (100.0 * halves).min(a).min(b).min(c).min(d).min(OVERLAP_MAX as f32)
}

/// Through 1 and 2, 3 and 4, 5 and 6, 8 and 9 halves.
const LINES: [(f32, f32); 4] = [line(1), line(3), line(5), line(8)];

const fn line(from: usize) -> (f32, f32) {
    let slope = OVERLAP[from + 1] - OVERLAP[from];
    ((OVERLAP[from] - slope * from as i16) as f32, slope as f32)
}

/// Never less than [`handicap`], given the difference in tenths; none when infinite.
#[inline(always)]
pub(crate) fn handicap_at_most(tenths: f32) -> f32 {
    (HANDICAP_MAX as f32 - tenths.abs()).max(0.0)
}

/// Whether [`distance`] and [`activity`] may add up to so many points. Two hyperbolas `a/(b + x) + c/(d + y)` are compared
/// with a number without a division: both denominators are positive, so they may change sides.
#[inline(always)]
pub(crate) fn nearness_reaches(points: f32, miles: f32, days: f32) -> bool {
    const HALF_MILES: f32 = HALF_DISTANCE.as_hundredths() as f32 / 100.0;
    let (b, d) = (HALF_MILES + miles, HALF_ACTIVITY as f32 + days.max(0.0));
    DISTANCE_MAX as f32 * HALF_MILES * d + ACTIVITY_MAX as f32 * HALF_ACTIVITY as f32 * b >= points * b * d
}

/// The largest distance that still gives so many points; none when even no distance doesn't.
pub(crate) fn farthest_with(points: i32) -> Option<Miles> {
    match points {
        ..=0 => Some(Miles::hundredths(u32::MAX)),
        1..=250 => {
            let half = HALF_DISTANCE.as_hundredths();
            Some(Miles::hundredths(DISTANCE_MAX as u32 * half / points as u32 - half))
        }
        _ => None,
    }
}

/// Points for traits: the whole weight of each in which the two are alike, minus half the weight of each in which
/// they differ. No preference on either side is neutral: it is neither liked nor held against anybody.
pub fn likeness(a: Traits, b: Traits) -> i16 {
    Trait::ALL.into_iter().map(|which| likeness_by(a, b, which)).sum()
}

pub(crate) fn likeness_by(a: Traits, b: Traits, which: Trait) -> i16 {
    match a.compare(b, which) {
        Likeness::Alike => weight(which),
        Likeness::Neutral => 0,
        Likeness::Different => -(weight(which) / 2),
    }
}

/// What a trait counts for in [`likeness`]. What decides whether a round is fun for both weighs most.
pub const fn weight(which: Trait) -> i16 {
    match which {
        Trait::Mobility | Trait::Purpose | Trait::Mood => 30,
        Trait::RoundTime => 20,
        Trait::Drinking | Trait::Weather => 15,
        Trait::Gimme => 10,
        Trait::Hand => 0,
    }
}

/// The traits in which two players are alike, for the sentence that says why.
pub fn alike(a: Traits, b: Traits) -> TraitSet {
    let counts = |&which: &Trait| weight(which) > 0 && a.compare(b, which) == Likeness::Alike;
    Trait::ALL.into_iter().filter(counts).fold(TraitSet::empty(), TraitSet::with)
}

/// The traits in which two players differ.
pub fn different(a: Traits, b: Traits) -> TraitSet {
    let counts = |&which: &Trait| weight(which) > 0 && a.compare(b, which) == Likeness::Different;
    Trait::ALL.into_iter().filter(counts).fold(TraitSet::empty(), TraitSet::with)
}

/// Points for handicaps: 100 for equal ones, ten fewer for each stroke between them, 0 from ten strokes on or when
/// either is unknown.
pub fn handicap(a: Option<Handicap>, b: Option<Handicap>) -> i16 {
    let apart = a.zip(b).map(|(a, b)| (a.tenths() - b.tenths()).abs());
    apart.map_or(0, |tenths| (HANDICAP_MAX - tenths).max(0))
}

/// Points for having been active lately: `100 × 7 / (7 + days)`.
pub fn activity(active_on: Day, on: Day) -> i16 {
    let days = on.days_since(active_on).clamp(0, ACTIVITY.len() as i32 - 1);
    ACTIVITY[days as usize]
}

/// Days away that halve the points.
const HALF_ACTIVITY: usize = 7;

/// By days; from the last on there are none. A table, since every match of a search is asked for it.
const ACTIVITY: [i16; 695] = {
    let mut points = [0; 695];
    let mut days = 0;
    while days < points.len() {
        points[days] = (ACTIVITY_MAX as usize * HALF_ACTIVITY / (HALF_ACTIVITY + days)) as i16;
        days += 1;
    }
    points
};

#[cfg(test)]
mod tests {
    use super::*;

    fn tenths(tenths: i16) -> Option<Handicap> {
        Handicap::from_tenths(tenths)
    }

    #[test]
    fn the_terms_add_up_to_a_thousand() {
        let best = OVERLAP_MAX + DISTANCE_MAX + LIKENESS_MAX + HANDICAP_MAX + ACTIVITY_MAX;
        assert_eq!(best, 1_000);
        let weights: i16 = Trait::ALL.into_iter().map(weight).sum();
        assert_eq!(weights, LIKENESS_MAX);
        let halves: i16 = Trait::ALL.into_iter().map(|which| weight(which) / 2).sum();
        assert_eq!(-halves, LIKENESS_MIN);
    }

    #[test]
    fn the_first_shared_window_is_worth_more_than_the_tenth() {
        assert_eq!([0, 1, 2, 4, 20].map(overlap), [0, 100, 175, 274, 400]);
        assert!((1..=126).all(|n| overlap(n) >= overlap(n - 1)));
        assert_eq!(overlap(u32::MAX), OVERLAP_MAX);
    }

    #[test]
    fn ten_miles_halve_the_points_for_distance() {
        assert_eq!(distance(Miles::ZERO), DISTANCE_MAX);
        assert_eq!(distance(Miles::whole(10)), DISTANCE_MAX / 2);
        assert_eq!(distance(Miles::WORLD), 0);
    }

    #[test]
    fn the_farthest_distance_for_some_points_is_the_last_that_gives_them() {
        for points in 1..=250 {
            let farthest = farthest_with(points).expect("within the term");
            assert!(i32::from(distance(farthest)) >= points);
            let beyond = Miles::hundredths(farthest.as_hundredths() + 1);
            assert!(i32::from(distance(beyond)) < points);
        }
        assert_eq!(farthest_with(251), None);
    }

    #[test]
    fn no_bound_is_below_what_it_bounds() {
        for halves in 0..=126 {
            assert!(overlap_at_most(halves as f32) >= f32::from(overlap(halves)), "{halves} halves");
        }
        for apart in 0..2_000 {
            assert!(handicap_at_most(apart as f32) >= f32::from(handicap(tenths(0), tenths(apart))), "{apart} tenths");
        }
        for (hundredths, days) in [(0, 0), (0, 7), (12_345, 0), (999, 3), (2_500, 90), (1_250_000, 70_000)] {
            let points = distance(Miles::hundredths(hundredths)) + activity(Day(0), Day(days));
            let miles = hundredths as f32 / 100.0;
            assert!(nearness_reaches(f32::from(points), miles, days as f32));
            assert!(!nearness_reaches(f32::from(points) + 2.5, miles, days as f32), "a bound that bounds nothing");
        }
        assert!(nearness_reaches(350.0, 0.0, -3.0), "whoever is already in tomorrow was active today");
    }

    #[test]
    fn no_preference_is_neither_alike_nor_different() {
        let walker = Traits::neutral().with(Trait::Mobility, 1);
        let rider = Traits::neutral().with(Trait::Mobility, 2);
        assert_eq!(likeness(walker, Traits::neutral()), 0);
        assert_eq!(likeness(walker, walker), 30);
        assert_eq!(likeness(walker, rider), -15);
        assert!(alike(walker, walker).contains(Trait::Mobility));
        assert!(different(walker, rider).contains(Trait::Mobility));
    }

    #[test]
    fn two_right_hands_have_nothing_in_common() {
        let right = Traits::neutral().with(Trait::Hand, 1);
        assert!(alike(right, right).is_empty());
    }

    #[test]
    fn a_stroke_apart_costs_ten_points() {
        assert_eq!(handicap(tenths(120), tenths(120)), 100);
        assert_eq!(handicap(tenths(120), tenths(132)), 88);
        assert_eq!(handicap(tenths(-100), tenths(540)), 0);
        assert_eq!(handicap(None, tenths(120)), 0);
    }

    #[test]
    fn a_week_away_halves_the_points_for_activity() {
        let today = Day(20_000);
        assert_eq!(activity(today, today), 100);
        assert_eq!(activity(today.plus(-7), today), 50);
        assert_eq!(activity(today.plus(3), today), 100);
        assert_eq!(activity(Day(i32::MIN), Day(i32::MAX)), 0);
    }
}
