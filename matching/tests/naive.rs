//! The index against a scan of everybody: whatever was put in and whatever is asked, both say the same.

#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use matching::{
    Answer, Asker, Availability, Between, Day, Demand, Handicap, Index, Limit, Miles, Nudges, Player, PlayerId,
    PlayerSet, Point, Query, Relaxation, Sort, Trait, Traits, Wanted, Window, Windows, naive::Naive,
};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{Index as Choice, select},
};

const TODAY: Day = Day(20_781);
/// So few that the same player is put in again and again.
const IDS: u32 = 48;

/// Poles, both sides of the date line, and the edges of cells beside them.
const AWKWARD: [(f64, f64); 10] = [
    (90.0, 0.0),
    (90.0, 120.0),
    (89.95, -170.0),
    (-90.0, 33.0),
    (-89.99, -33.0),
    (0.0, 180.0),
    (0.0, -180.0),
    (0.05, 179.95),
    (-0.05, -179.95),
    (52.0, 179.999),
];

fn at((lat, lon): (f64, f64)) -> Point {
    Point::new(lat, lon).expect("on the globe")
}

/// Where golfers live: mostly around one town, many at the very same point.
fn place() -> impl Strategy<Value = Point> {
    let on_a_grid = |(lat, lon): (i32, i32)| (39.7 + f64::from(lat) / 50.0, -105.0 + f64::from(lon) / 50.0);
    prop_oneof![
        4 => (0..3, 0..3).prop_map(on_a_grid).prop_map(at),
        2 => (0..40, 0..40).prop_map(on_a_grid).prop_map(at),
        2 => select(&AWKWARD[..]).prop_map(at),
        1 => (-90.0..=90.0, -180.0..=180.0).prop_map(at),
    ]
}

fn id() -> impl Strategy<Value = PlayerId> {
    (1..=IDS).prop_map(PlayerId)
}

fn window() -> impl Strategy<Value = (i32, Window)> {
    (-3..23, select(&Window::ALL[..]))
}

/// Said on a ring that may be a day off, about days that may not be on it.
fn availability() -> impl Strategy<Value = Availability> {
    let answer = select(&[Answer::Free, Answer::Free, Answer::Maybe, Answer::No][..]);
    (-1..=1, vec((window(), answer), 0..8)).prop_map(|(turned, said)| {
        let none = Availability::unknown(TODAY.plus(turned));
        said.into_iter().fold(none, |all, ((day, window), answer)| all.with(TODAY.plus(day), window, answer))
    })
}

/// Mostly of one of two minds, so that the best matches are as good as a match can be, and many equally good.
fn traits() -> impl Strategy<Value = Traits> {
    let values = prop_oneof![3 => (1u8..3).prop_map(|value| [value; 8]), 2 => prop::array::uniform8(0u8..4)];
    values.prop_map(|values| {
        let pairs = Trait::ALL.into_iter().zip(values);
        pairs.fold(Traits::neutral(), |traits, (which, value)| traits.with(which, value))
    })
}

fn handicap() -> impl Strategy<Value = Option<Handicap>> {
    let tenths = prop_oneof![3 => select(&[118i16, 120, 125][..]), 1 => -100i16..=540];
    option::weighted(0.8, tenths).prop_map(|tenths| tenths.and_then(Handicap::from_tenths))
}

prop_compose! {
    fn player()(
        id in id(), place in place(), handicap in handicap(), age in option::of(0u8..90), traits in traits(),
        availability in availability(), idle in prop_oneof![3 => -1..2i32, 1 => -2..800i32],
    ) -> Player {
        Player { id, place, handicap, age, traits, availability, active_on: TODAY.plus(-idle) }
    }
}

#[derive(Debug, Clone)]
enum Change {
    Put(Player),
    SetAvailability(PlayerId, Availability),
    SetActiveOn(PlayerId, Day),
    Remove(PlayerId),
    Advance(Day),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => player().prop_map(Change::Put),
        2 => (id(), availability()).prop_map(|(id, availability)| Change::SetAvailability(id, availability)),
        1 => (id(), -30..3).prop_map(|(id, day)| Change::SetActiveOn(id, TODAY.plus(day))),
        2 => id().prop_map(Change::Remove),
        1 => (-1..4).prop_map(|days| Change::Advance(TODAY.plus(days))),
    ]
}

/// The same players in both, some built in and some put in, changed and removed later.
fn both(players: usize) -> impl Strategy<Value = (Index, Naive)> {
    (vec(player(), 0..players), vec(change(), 0..12)).prop_map(|(players, changes)| {
        let mut index = Index::build(TODAY, players.clone());
        let mut naive = Naive::build(TODAY, players);
        for change in changes {
            match change {
                Change::Put(player) => {
                    index.put(&player);
                    naive.put(&player);
                }
                Change::SetAvailability(id, availability) => {
                    assert_eq!(index.set_availability(id, availability), naive.set_availability(id, availability));
                }
                Change::SetActiveOn(id, day) => {
                    assert_eq!(index.set_active_on(id, day), naive.set_active_on(id, day));
                }
                Change::Remove(id) => assert_eq!(index.remove(id), naive.remove(id)),
                Change::Advance(day) => {
                    index.advance(day);
                    naive.advance(day);
                }
            }
        }
        assert_eq!(index.len(), naive.players().count());
        (index, naive)
    })
}

fn radius() -> impl Strategy<Value = Miles> {
    prop_oneof![
        4 => select(&[0, 1, 5, 10, 25, 100, 1_000][..]).prop_map(Miles::whole),
        1 => Just(Miles::WORLD),
        1 => (0u32..20_000).prop_map(Miles::hundredths),
    ]
}

fn demand() -> impl Strategy<Value = Demand> {
    let any_of = |windows: Vec<(i32, Window)>| {
        let none = Windows::none(TODAY);
        Demand::AnyOf(windows.into_iter().fold(none, |set, (day, window)| set.with(TODAY.plus(day), window)))
    };
    prop_oneof![
        2 => Just(Demand::Nothing),
        2 => (0u32..24).prop_map(|days| Demand::Mine { days }),
        1 => vec(window(), 0..5).prop_map(any_of),
    ]
}

fn ids(most: usize) -> impl Strategy<Value = PlayerSet> {
    vec(id(), 0..most).prop_map(PlayerSet::from_iter)
}

/// A range, now and then the wrong way round.
fn range() -> impl Strategy<Value = Between<Handicap>> {
    let handicap = || (-100i16..=540).prop_map(|tenths| Handicap::from_tenths(tenths).expect("a handicap"));
    (handicap(), handicap()).prop_map(|(low, high)| Between { low, high })
}

prop_compose! {
    fn asker()(availability in availability(), traits in traits(), handicap in handicap()) -> Asker {
        Asker { availability, traits, handicap }
    }
}

prop_compose! {
    fn query()(
        origin in place(),
        asker in asker(),
        (on, radius, demand) in (-1..=1, radius(), demand()),
        (exclude, only) in (ids(4), option::weighted(0.2, ids(24))),
        wanted in vec((select(&Trait::ALL[..]), 0u8..4), 0..3),
        (handicap, age) in (option::weighted(0.3, range()), option::weighted(0.2, (0u8..60, 20u8..90))),
        people in vec((id(), -200i16..200), 0..4),
        sort in select(&[Sort::Match, Sort::Distance, Sort::Overlap, Sort::Newest][..]),
        limit in 1usize..12,
    ) -> Query {
        Query {
            asker, radius, exclude, only, handicap, demand, sort, limit,
            wanted: wanted.into_iter().fold(Wanted::anything(), |all, (which, value)| all.with(which, value)),
            age: age.map(|(low, high)| Between { low, high }),
            people: Nudges::from_iter(people),
            ..Query::near(origin, TODAY.plus(on))
        }
    }
}

/// The query with the radius that reaches just as far as one of the players, or a hundredth of a mile less.
fn to_the_edge(naive: &Naive, query: Query, which: &Choice, short: bool) -> Query {
    let players: Vec<&Player> = naive.players().collect();
    if players.is_empty() {
        return query;
    }
    let player: &&Player = which.get(&players);
    let distance = naive.hit(&query, player).distance.as_hundredths();
    Query { radius: Miles::hundredths(distance.saturating_sub(u32::from(short))), ..query }
}

/// Each limit of the query that can be dropped whole.
fn droppable(query: &Query) -> Vec<Relaxation> {
    let traits = query.wanted.asked().iter().map(Limit::Trait);
    let others = [
        query.handicap.map(|_| Limit::Handicap),
        query.age.map(|_| Limit::Age),
        (query.demand != Demand::Nothing).then_some(Limit::Overlap),
        query.only.as_ref().map(|_| Limit::Network),
    ];
    traits.chain(others.into_iter().flatten()).map(|limit| Relaxation { limit, radius: None }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_page_is_what_a_scan_finds((index, naive) in both(60), query in query()) {
        let mut query = query;
        loop {
            let found = index.search(&query);
            prop_assert_eq!(&found, &naive.search(&query));
            query.after = found.next;
            if query.after.is_none() {
                break;
            }
        }
    }

    #[test]
    fn as_many_are_counted_as_a_scan_counts(
        (index, naive) in both(60), query in query(), which in any::<Choice>(), short in any::<bool>(),
    ) {
        prop_assert_eq!(index.count(&query), naive.count(&query));
        // Limits that are known at the first look take a shorter way.
        let plain = Query { wanted: Wanted::anything(), age: None, only: None, ..query };
        prop_assert_eq!(index.count(&plain), naive.count(&plain));
        let edge = to_the_edge(&naive, plain, &which, short);
        prop_assert_eq!(index.count(&edge), naive.count(&edge));
        prop_assert_eq!(index.search(&edge), naive.search(&edge));
    }

    #[test]
    fn a_player_is_kept_apart_by_the_same_limits((index, naive) in both(20), query in query(), which in any::<Choice>()) {
        let players: Vec<&Player> = naive.players().collect();
        prop_assume!(!players.is_empty());
        let player = which.get(&players);
        let verdict = index.verdict(&query, player.id).expect("everybody is in both");
        prop_assert_eq!(verdict.hit, naive.hit(&query, player));
        let (mut told, mut expected) = (verdict.kept_apart_by, naive.kept_apart_by(&query, player));
        told.sort();
        expected.sort();
        prop_assert_eq!(told, expected);
    }

    #[test]
    fn the_free_around_a_place_are_as_many(
        (index, naive) in both(60), origin in place(), radius in radius(), from in -2..4, days in 0u32..24,
    ) {
        let from = TODAY.plus(from);
        prop_assert_eq!(index.counts_near(origin, radius, from, days), naive.counts_near(origin, radius, from, days));
    }

    #[test]
    fn a_limit_given_up_alone_gains_what_is_told((index, naive) in both(40), query in query()) {
        let told = index.alternatives(&query);
        let now = naive.count(&query);
        for alternative in &told {
            prop_assert!(alternative.gain > 0);
            let relaxed = alternative.relaxation.apply_to(&query);
            prop_assert_eq!(now + alternative.gain, naive.count(&relaxed), "{:?}", alternative);
        }
        prop_assert!(told.is_sorted_by(|a, b| a.gain >= b.gain));
        for relaxation in droppable(&query) {
            let gains = naive.count(&relaxation.apply_to(&query)) > now;
            let is_told = told.iter().any(|alternative| alternative.relaxation == relaxation);
            prop_assert_eq!(gains, is_told, "{:?}", relaxation);
        }
    }
}

proptest! {
    // Making up a crowd takes longer than searching it.
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// More players in a cell than a page and a step hold: only then most are passed over unweighed.
    #[test]
    fn the_best_of_a_crowd_are_those_that_a_scan_finds(
        crowd in vec(player(), 150..400), spots in vec((0..3, 0..3), 400), query in query(),
    ) {
        let in_town = |(n, player): (usize, Player)| {
            let (lat, lon) = spots[n];
            let place = at((39.72 + f64::from(lat) / 50.0, -104.98 + f64::from(lon) / 50.0));
            Player { id: PlayerId(n as u32 + 1), place, ..player }
        };
        let crowd: Vec<Player> = crowd.into_iter().enumerate().map(in_town).collect();
        let (index, naive) = (Index::build(TODAY, crowd.clone()), Naive::build(TODAY, crowd));
        let near = Query { origin: at((39.7, -105.0)), radius: Miles::whole(25), only: None, ..query };
        for query in [near.clone(), Query { sort: Sort::Match, demand: Demand::Nothing, ..near }] {
            prop_assert_eq!(index.search(&query), naive.search(&query));
        }
    }
}

proptest! {
    // A scan that relaxes tries every way there is.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn ready_to_golf_gives_up_no_more_than_a_scan_needs((index, naive) in both(10), query in query()) {
        let ready = index.ready_to_golf(&query);
        let expected = naive.relaxed(&query);
        prop_assert_eq!(&ready.query, &expected);
        prop_assert_eq!(ready.hits, naive.search(&expected).hits);
        let applied = ready.relaxed.iter().fold(query.clone(), |query, given_up| given_up.apply_to(&query));
        prop_assert_eq!(applied, expected);
        let somebody = naive.players().any(|player| !query.exclude.contains(player.id));
        prop_assert_eq!(index.search(&ready.query).hits.is_empty(), !somebody);
    }
}

#[test]
fn nobody_is_found_among_nobody() {
    let index = Index::new(TODAY);
    let query = Query::near(at((39.7, -105.0)), TODAY);
    assert_eq!(index.search(&query).hits, []);
    assert_eq!(index.count(&query), 0);
    let ready = index.ready_to_golf(&query);
    assert_eq!((ready.hits, ready.relaxed), (vec![], vec![]));
}
