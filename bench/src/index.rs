//! The matching index by itself: time of a query, memory of a player.

use std::time::Duration;

use fourball::services::location;
use matching::{
    Answer, Asker, Availability, Between, Day, Demand, Handicap, Index, Miles, Player, PlayerId, PlayerSet, Point,
    Query, Sort, Trait, Traits, Wanted, Window, Windows, naive::Naive,
};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};

use crate::{
    Done, METROPOLIS,
    figures::{Times, print, timed},
    process::resident,
};

const TODAY: Day = Day(20_781);
/// The middle of Denver.
const CENTRE: (f64, f64) = (39.7392, -104.9903);
const METRO_MILES: f64 = 25.0;
const QUERIES: usize = 5_000;
/// Reading everybody takes a second: a few are enough for a median.
const NAIVE_QUERIES: usize = 5;

/// What a player holds, stored plainly: key, place (three floats), handicap, age, traits, two masks, last day.
const RAW_BYTES: usize = 4 + 12 + 2 + 1 + 4 + 16 + 2;

pub(crate) fn run(count: usize) -> Done {
    let mut rng = StdRng::seed_from_u64(18);
    let players = crowd(count, &mut rng);
    let metro: Vec<Player> = players.iter().step_by(METROPOLIS).cloned().collect();
    let naive = players.clone();
    let taken = (players.capacity() * size_of::<Player>()) as f64;
    let before = resident()? as f64;
    let (index, time) = timed(|| Index::build(TODAY, players));
    // The list is gone, the index is there.
    let grown = resident()? as f64 - before + taken;
    print("index_memory_a_player", grown / count as f64, "bytes", RAW_BYTES as f64);
    let (copy, copying) = timed(|| naive.clone());
    drop(copy);
    print("index_build", time.as_secs_f64(), "s", copying.as_secs_f64());

    let naive = Naive::build(TODAY, naive);
    let dense: Vec<Query> = (0..QUERIES).map(|_| dense(&metro, &mut rng)).collect();
    let hard: Vec<Query> = (0..QUERIES).map(|_| hard(&metro, &mut rng)).collect();
    let mut scan = Times::default();
    for query in &dense[..NAIVE_QUERIES] {
        let (expected, time) = timed(|| naive.search(query));
        scan.add(time);
        if index.search(query) != expected {
            return Err("the index and the naive scan disagree".into());
        }
    }
    drop(naive);
    let bound = scan.quantile(0.5);

    let mut times = each(&dense, |query| index.search(query).hits.len());
    print("dense_query_p50", times.quantile(0.5), "us", bound);
    print("dense_query_p99", times.quantile(0.99), "us", bound);
    let mut times = each(&dense, |query| index.count(query) as usize);
    print("dense_count_p99", times.quantile(0.99), "us", bound);
    let mut relaxed = 0;
    let mut times = each(&hard, |query| {
        let ready = index.ready_to_golf(query);
        relaxed += usize::from(!ready.relaxed.is_empty());
        ready.hits.len()
    });
    print("rtg_p50", times.quantile(0.5) / 1e3, "ms", bound / 1e3);
    print("rtg_p99", times.quantile(0.99) / 1e3, "ms", bound / 1e3);
    eprintln!("ready-to-golf gave something up in {relaxed} of {} queries", times.count() * 11 / 10);
    Ok(())
}

/// One round to warm up, then the time of each query.
fn each(queries: &[Query], mut ask: impl FnMut(&Query) -> usize) -> Times {
    let mut found = 0;
    let mut times = Times::default();
    for query in &queries[..queries.len() / 10] {
        found += ask(query);
    }
    for query in queries {
        let (hits, time): (usize, Duration) = timed(|| ask(query));
        found += hits;
        times.add(time);
    }
    eprintln!("{:.1} players a query", found as f64 / (queries.len() * 11 / 10) as f64);
    times
}

/// A query as golfers in a metropolis ask it: who near me is free when I am, with a wish or two.
fn dense(metro: &[Player], rng: &mut StdRng) -> Query {
    let asker = metro.choose(rng).expect("a metropolis has people");
    let mut wanted = Wanted::anything();
    for which in Trait::ALL {
        if rng.random_bool(0.12) {
            wanted = wanted.with(which, rng.random_range(1..=which.max().min(3)));
        }
    }
    Query {
        radius: Miles::whole(*[10, 25, 25, 50].choose(rng).expect("four choices")),
        exclude: PlayerSet::from_iter([asker.id]),
        wanted,
        handicap: asker.handicap.filter(|_| rng.random_bool(0.4)).map(|index| Between::around(index, 50)),
        demand: match rng.random_range(0..10) {
            0..6 => Demand::Mine { days: 14 },
            6..8 => Demand::AnyOf(Windows::span(TODAY, TODAY.plus(rng.random_range(0..14)), 2)),
            _ => Demand::Nothing,
        },
        sort: *[Sort::Match, Sort::Match, Sort::Match, Sort::Distance].choose(rng).expect("four choices"),
        asker: Asker { availability: asker.availability, traits: asker.traits, handicap: asker.handicap },
        ..Query::near(asker.place, TODAY)
    }
}

/// A query that asks for so much that hardly anybody fits, sometimes from where nobody lives.
fn hard(metro: &[Player], rng: &mut StdRng) -> Query {
    let mut query = dense(metro, rng);
    for which in Trait::ALL {
        if rng.random_bool(0.8) {
            query.wanted = query.wanted.with(which, rng.random_range(1..=which.max()));
        }
    }
    query.radius = Miles::whole(*[5, 10, 25].choose(rng).expect("three choices"));
    query.handicap = query.asker.handicap.map(|index| Between::around(index, 10));
    query.age = Some(Between { low: 30, high: 33 });
    query.demand = Demand::Mine { days: 3 };
    if rng.random_bool(0.2) {
        query.origin = point(rng.random_range(25.0..49.0), rng.random_range(-124.0..-67.0));
    }
    query
}

/// Players where people live, one in [`METROPOLIS`] of them in one metropolis.
fn crowd(count: usize, rng: &mut StdRng) -> Vec<Player> {
    let mut sum = 0.0;
    let towns: Vec<(f64, f64, f64)> = location::model::places()
        .filter(|place| place.country == "US" && place.population > 0)
        .map(|place| {
            sum += f64::from(place.population);
            (sum, place.lat, place.lon)
        })
        .collect();
    let mut players = Vec::with_capacity(count);
    players.extend((0..count).map(|n| {
        let place = if n % METROPOLIS == 0 {
            around(CENTRE, METRO_MILES, rng)
        } else {
            let roll = rng.random_range(0.0..sum);
            let (_, lat, lon) = towns[towns.partition_point(|(sum, ..)| *sum <= roll)];
            around((lat, lon), 5.0, rng)
        };
        player(n as u32 + 1, place, rng)
    }));
    players
}

/// A cell of about a mile, more likely near the middle.
fn around((lat, lon): (f64, f64), radius: f64, rng: &mut StdRng) -> Point {
    let miles = radius * rng.random::<f64>();
    let bearing = rng.random::<f64>() * std::f64::consts::TAU;
    let point = fourball::kit::Point {
        lat: lat + miles * bearing.cos() / 69.0,
        lon: lon + miles * bearing.sin() / (69.0 * lat.to_radians().cos()),
    };
    let cell = point.snapped();
    self::point(cell.lat, cell.lon)
}

fn point(lat: f64, lon: f64) -> Point {
    Point::new(lat, lon).expect("on the globe")
}

fn player(id: u32, place: Point, rng: &mut StdRng) -> Player {
    let mut traits = Traits::neutral();
    for which in Trait::ALL {
        traits = traits.with(which, rng.random_range(0..=which.max()));
    }
    let mut availability = Availability::unknown(TODAY);
    // Half of them weekends, the others by and by.
    let (weekends, chance) = (rng.random_bool(0.5), rng.random_range(0.0..0.4));
    for day in 0..14 {
        for window in Window::ALL {
            let is_likely = if weekends && day % 7 >= 5 { 0.7 } else { chance / 2.0 };
            if rng.random_bool(is_likely) {
                let answer = *[Answer::Free, Answer::Free, Answer::Maybe].choose(rng).expect("three choices");
                availability = availability.with(TODAY.plus(day), window, answer);
            }
        }
    }
    Player {
        id: PlayerId(id),
        place,
        handicap: rng.random_bool(0.88).then(|| rng.random_range(-40..400)).and_then(Handicap::from_tenths),
        age: rng.random_bool(0.7).then(|| rng.random_range(18..80)),
        traits,
        availability,
        active_on: TODAY.plus(-rng.random_range(0..200)),
    }
}
