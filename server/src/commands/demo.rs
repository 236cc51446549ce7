//! `fourball demo`: a believable community around real places, or players by the million for measurements.

use std::{collections::HashSet, path::Path};

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};
use serde::Deserialize;

use super::{open, say};
use crate::{
    app::App,
    kit::{Answer, Day, Error, Point, Result, Timestamp, Window, time::days},
    platform::{chance::Token, db::sql},
    services::{
        calendar, identity,
        location::{self, Place},
        user::{self, model as u},
    },
};

/// The account that the demo community is tried with.
pub const USERNAME: &str = "demo";

/// Players of the believable community, beside the one to log in as.
const COMMUNITY: usize = 640;
/// Players written in one transaction.
const BATCH: usize = 5_000;
/// Of players in bulk, one in so many lives around the first area: the metropolis that measurements search.
const METROPOLIS: usize = 20;

#[derive(Deserialize)]
struct Fixtures {
    first_names: Vec<String>,
    last_names: Vec<String>,
    gimmicks: Vec<String>,
    bios: Vec<String>,
    areas: Vec<Area>,
}

#[derive(Deserialize)]
struct Area {
    zip: String,
    share: u32,
    /// Miles.
    radius: f64,
}

/// `fourball demo [--players N]`.
pub fn run(file: Option<&Path>, players: Option<u32>) -> Result<()> {
    super::block_on(async {
        let app = open(file).await?;
        match players {
            Some(count) => load_bulk(&app, count as usize).await?,
            None if !load_if_empty(&app).await? => {
                return Err(Error::internal(
                    "the database already has players: the demo community goes into an empty one",
                ));
            }
            None => {}
        }
        if let Some(password) = password(&app).await? {
            say(format_args!("Log in as {USERNAME} with the password {password}"));
        }
        app.db.close().await;
        Ok(())
    })
}

/// Loads the community unless somebody lives here already. False: somebody does.
pub async fn load_if_empty(app: &App) -> Result<bool> {
    if user::count(&app.db).await? > 0 {
        return Ok(false);
    }
    let password = passphrase(app);
    let hash = app.hasher.hash(&password).await?;
    let mut maker = Maker::new(app.now())?;
    let mut people = vec![maker.host()];
    people.extend((0..COMMUNITY).map(|_| {
        let area = maker.any_area();
        maker.person(area)
    }));
    // One transaction: a community that is cut short by a power cut is no community at all.
    let mut tx = app.db.begin().await?;
    write(&mut tx, &people, &hash, app.now()).await?;
    sql!("INSERT INTO instance (name, value) VALUES ('demo_password', $1)").bind(&password).execute(&mut tx).await?;
    tx.commit().await?;
    tracing::info!(players = people.len(), "loaded the demo community");
    Ok(true)
}

/// The password of [`USERNAME`], if the demo community lives here.
pub async fn password(app: &App) -> Result<Option<String>> {
    let row: Option<(String,)> =
        sql!("SELECT value FROM instance WHERE name = 'demo_password'").fetch_optional(&app.db).await?;
    Ok(row.map(|row| row.0))
}

/// Adds players by the thousand. Nobody knows their password: one hash stands for all.
pub async fn load_bulk(app: &App, count: usize) -> Result<()> {
    let hash = app.hasher.hash(Token::new(&app.chance).reveal()).await?;
    let mut maker = Maker::new(app.now())?;
    // Beyond every number that was ever given to a name.
    maker.serial = COMMUNITY + usize::try_from(user::newest(&app.db).await?).unwrap_or(0);
    let mut done = 0;
    while done < count {
        let batch = BATCH.min(count - done);
        let people: Vec<Person> = (done..done + batch)
            .map(|n| {
                let person = if n % METROPOLIS == 0 { maker.person(0) } else { maker.anywhere() };
                maker.at_home(person)
            })
            .collect();
        let mut tx = app.db.begin().await?;
        write(&mut tx, &people, &hash, app.now()).await?;
        tx.commit().await?;
        done += batch;
        tracing::info!(done, count, "players added");
    }
    Ok(())
}

async fn write(tx: &mut crate::platform::db::Tx, people: &[Person], hash: &str, now: Timestamp) -> Result<()> {
    let players = user::load(tx, people.iter().map(|person| &person.profile)).await?;
    let both = || players.iter().copied().zip(people);
    let accounts = both().map(|(player, Person { profile, .. })| (player, &*profile.username, profile.joined_at));
    identity::load(tx, accounts, hash).await?;
    let entries = both().flat_map(|(player, Person { answers, .. })| {
        answers.iter().map(move |(day, window, answer)| (player, *day, *window, *answer))
    });
    calendar::load(tx, entries, now).await
}

/// Four short words: easy to type from a terminal, hard to guess.
fn passphrase(app: &App) -> String {
    const WORDS: &[&str] = &[
        "birdie",
        "fairway",
        "bunker",
        "putter",
        "wedge",
        "links",
        "divot",
        "caddie",
        "albatross",
        "mulligan",
        "dogleg",
        "apron",
        "flag",
        "fringe",
        "gimme",
        "hook",
        "iron",
        "lag",
        "niblick",
        "pin",
        "rough",
        "scratch",
        "shank",
        "slice",
        "stymie",
        "tee",
        "turf",
        "waggle",
        "yips",
        "brassie",
        "cleek",
        "mashie",
    ];
    (0..4).map(|_| WORDS[app.chance.below(WORDS.len())]).collect::<Vec<_>>().join("-")
}

/// A player in the making, with what they say about the coming weeks.
struct Person {
    profile: user::NewProfile,
    answers: Vec<(Day, Window, Answer)>,
}

/// Makes people. The same people every time: measurements and pictures compare.
struct Maker {
    rng: StdRng,
    fixtures: Fixtures,
    /// The middle of each area.
    centres: Vec<Point>,
    /// US towns with the running sum of their inhabitants, to draw from; filled at the first need.
    towns: Vec<(u64, Place)>,
    names: HashSet<String>,
    serial: usize,
    now: Timestamp,
}

impl Maker {
    fn new(now: Timestamp) -> Result<Maker> {
        let fixtures: Fixtures =
            toml::from_str(include_str!("../../../fixtures/community.toml")).map_err(Error::internal)?;
        let centres = fixtures.areas.iter().map(|area| location::model::zip(&area.zip).and_then(|zip| zip.point));
        let centres = centres.collect::<Option<_>>().ok_or_else(|| Error::internal("an area's ZIP code is unknown"))?;
        let (towns, names) = (Vec::new(), HashSet::new());
        Ok(Maker { rng: StdRng::seed_from_u64(18), fixtures, centres, towns, names, serial: 0, now })
    }

    /// The one to log in as: Sam, of Lakewood, Colorado, with a week that overlaps with many.
    fn host(&mut self) -> Person {
        let mut host = self.person(0);
        let place = location::model::nearest(self.centres[0]);
        host.profile = user::NewProfile {
            username: USERNAME.into(),
            alias: "Sam Reyes".into(),
            gimmick: Some("Nine holes before work beats none.".into()),
            bio: Some("Mostly weekends, sometimes twilight after work. I like to walk when the weather allows.".into()),
            birth_year: 1988,
            handicap: Some(124),
            mobility: u::Mobility::Walk,
            joined_at: self.now - days(90),
            place,
            ..host.profile
        };
        let today = self.today(&place);
        host.answers = today
            .span(14)
            .flat_map(|day| {
                let said: &[(Window, Answer)] = match day.weekday() {
                    5 => &[(Window::Morning, Answer::Free), (Window::Midday, Answer::Free)],
                    6 => &[(Window::Morning, Answer::Free), (Window::Midday, Answer::Maybe)],
                    2 | 4 => &[(Window::Twilight, Answer::Free)],
                    0 => &[(Window::Morning, Answer::No), (Window::Twilight, Answer::Maybe)],
                    _ => &[],
                };
                said.iter().map(move |(window, answer)| (day, *window, *answer))
            })
            .collect();
        host
    }

    /// An area, as often as its share says.
    fn any_area(&mut self) -> usize {
        let total: u32 = self.fixtures.areas.iter().map(|area| area.share).sum();
        let mut roll = self.rng.random_range(0..total);
        for (at, area) in self.fixtures.areas.iter().enumerate() {
            if roll < area.share {
                return at;
            }
            roll -= area.share;
        }
        0
    }

    /// Somebody who lives around an area's centre, more likely near it.
    fn person(&mut self, area: usize) -> Person {
        let place =
            location::model::nearest(around(&mut self.rng, self.centres[area], self.fixtures.areas[area].radius));
        self.person_of(place)
    }

    /// Somebody of any US town, as likely as it is large.
    fn anywhere(&mut self) -> Person {
        if self.towns.is_empty() {
            let mut sum = 0;
            self.towns = location::model::places()
                .filter(|place| place.country == "US" && place.population > 0)
                .map(|place| {
                    sum += u64::from(place.population);
                    (sum, place)
                })
                .collect();
        }
        let total = self.towns.last().map_or(1, |(sum, _)| *sum);
        let roll = self.rng.random_range(0..total);
        let at = self.towns.partition_point(|(sum, _)| *sum <= roll);
        let place = self.towns[at].1;
        self.person_of(place)
    }

    /// Every other one let their phone tell where they are: a cell of the grid in or around the town, the wider the
    /// larger the town. A million people in the middles of towns would be no likeness of a country.
    fn at_home(&mut self, mut person: Person) -> Person {
        let place = &mut person.profile.place;
        if self.rng.random_bool(0.5) {
            // 5,000 people to a square mile.
            let radius = 1.0 + (f64::from(place.population) / 5_000.0 / std::f64::consts::PI).sqrt();
            let home = around(&mut self.rng, place.point(), radius).snapped();
            (place.lat, place.lon) = (home.lat, home.lon);
        }
        person
    }

    fn person_of(&mut self, place: Place) -> Person {
        self.serial += 1;
        let age: i16 = self.rng.random_range(18..46) + self.rng.random_range(0..30);
        let first = pick(&mut self.rng, &self.fixtures.first_names).clone();
        let last = pick(&mut self.rng, &self.fixtures.last_names).clone();
        let handicap = self.rng.random_bool(0.88).then(|| {
            // Three dice make a hump around 15, as the indexes of club golfers have.
            let sum: i16 = (0..3).map(|_| self.rng.random_range(0..130_i16)).sum();
            (sum - 40).clamp(-40, 540)
        });
        let mut bio = self.rng.random_bool(0.6).then(|| pick(&mut self.rng, &self.fixtures.bios).clone());
        if let Some(text) = &mut bio {
            let target = handicap.map_or(90, |tenths| (tenths / 10 + 80).max(72) / 5 * 5);
            *text = text
                .replace("{age_start}", &self.rng.random_range(6..40).to_string())
                .replace("{target}", &target.to_string())
                .replace("{count}", &self.rng.random_range(7..60).to_string());
        }
        let year = self.now.in_zone(&jiff::tz::TimeZone::UTC).year();
        let profile = user::NewProfile {
            username: self.username(&first, &last),
            alias: format!("{first} {last}"),
            gimmick: self.rng.random_bool(0.7).then(|| pick(&mut self.rng, &self.fixtures.gimmicks).clone()),
            bio,
            birth_year: year - age,
            age_shown: *pick(&mut self.rng, u::AgeShown::ALL),
            place,
            lefty: self.rng.random_bool(0.1),
            handicap,
            mobility: *pick(&mut self.rng, u::Mobility::ALL),
            drinking: *pick(&mut self.rng, u::Drinking::ALL),
            weather: *pick(&mut self.rng, u::Weather::ALL),
            gimme: *pick(&mut self.rng, u::Gimme::ALL),
            purpose: *pick(&mut self.rng, &[u::Purpose::Any, u::Purpose::Play, u::Purpose::Play, u::Purpose::Practice]),
            mood: *pick(&mut self.rng, u::Mood::ALL),
            round_time: self.rng.random_bool(0.7).then(|| self.rng.random_range(14..=20_i32) * 15),
            joined_at: self.now - days(self.rng.random_range(0..400)),
        };
        let today = self.today(&place);
        Person { answers: self.answers(today), profile }
    }

    fn today(&self, place: &Place) -> Day {
        let zone = jiff::tz::TimeZone::get(place.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        Day::today(self.now, &zone)
    }

    /// `maya.okafor`, then `maya.okafor7`: readable, and taken once.
    fn username(&mut self, first: &str, last: &str) -> String {
        let name = format!("{}.{}", first.to_lowercase(), last.to_lowercase());
        let name = match self.rng.random_range(0..3) {
            0 => name,
            1 => name.replace('.', "_"),
            _ => name.replace('.', ""),
        };
        let name =
            if self.serial > COMMUNITY || self.names.contains(&name) { format!("{name}{}", self.serial) } else { name };
        self.names.insert(name.clone());
        name
    }

    /// What somebody says about three weeks: by habit, with gaps, and now and then a maybe or a no.
    fn answers(&mut self, today: Day) -> Vec<(Day, Window, Answer)> {
        let habit = self.rng.random_range(0..5);
        let weeks = self.rng.random_range(0..=3);
        let mut answers = Vec::new();
        for day in today.span(weeks * 7) {
            let is_weekend = day.weekday() >= 5;
            for window in Window::ALL.iter().copied() {
                let chance = match (habit, is_weekend, window) {
                    (0, true, Window::Morning) => 0.8,
                    (0, true, _) => 0.3,
                    (1, false, Window::Twilight) => 0.45,
                    (1, true, _) => 0.35,
                    // Retired: weekdays.
                    (2, false, Window::Morning | Window::Midday) => 0.5,
                    // Shifts: anything goes.
                    (3, _, _) => 0.2,
                    (4, true, Window::Midday | Window::Twilight) => 0.5,
                    _ => 0.04,
                };
                if self.rng.random_bool(chance) {
                    let answer = match self.rng.random_range(0..10) {
                        0 => Answer::No,
                        1 | 2 => Answer::Maybe,
                        _ => Answer::Free,
                    };
                    answers.push((day, window, answer));
                }
            }
        }
        answers
    }
}

/// Somewhere within so many miles, more likely near the middle: the square root of the roll would spread people evenly.
fn around(rng: &mut StdRng, centre: Point, radius: f64) -> Point {
    let miles = radius * rng.random::<f64>();
    let bearing = rng.random::<f64>() * std::f64::consts::TAU;
    let lat = centre.lat + miles * bearing.cos() / 69.0;
    let lon = centre.lon + miles * bearing.sin() / (69.0 * centre.lat.to_radians().cos());
    Point { lat, lon }
}

fn pick<'a, T>(rng: &mut StdRng, items: &'a [T]) -> &'a T {
    items.choose(rng).expect("the lists of the community are not empty")
}
