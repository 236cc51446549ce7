//! Finding somebody to play with.

use jiff::tz::TimeZone;
use matching::{Alternative, Asker, Hit, Limit, Miles, Query, Relaxation, Sort, Traits, Verdict};
use serde::{Deserialize, Serialize};

use crate::{
    app::App,
    kit::{Cursor, Day, Error, PlayerId, Point, Result},
    platform::matcher::{self, Fit},
    services::{
        location,
        user::{
            model::{Around, Filters, GivenUp, Handicap, MiniView, Player, Viewpoint},
            store,
        },
    },
};

/// What a search found.
pub(in super::super) struct Found {
    /// What was searched in the end.
    pub filters: Filters,
    /// From where distances were measured: from nowhere for a player without a place.
    pub origin: Option<Point>,
    /// How the asker plays.
    pub traits: Traits,
    pub players: Vec<FoundPlayer>,
    pub next: Option<Cursor>,
    pub total: u64,
    /// What was given up, in that order.
    pub relaxed: Vec<Relaxation>,
    /// What each single limit costs, the dearest first: told when nobody was found, or not without giving something up.
    pub alternatives: Vec<Alternative>,
}

/// Somebody found.
pub(in super::super) struct FoundPlayer {
    pub mini: MiniView,
    /// None for whoever was found by name and has no place yet.
    pub hit: Option<Hit>,
}

/// Whether a search may give up limits to find somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Mode {
    Strict,
    ReadyToGolf,
}

/// Finds players. In [`Mode::ReadyToGolf`] it comes back empty only while there is nobody; a search by name is
/// never relaxed.
pub(in super::super) async fn search(
    app: &App,
    viewer: PlayerId,
    filters: &Filters,
    mode: Mode,
    after: Option<&str>,
    limit: u32,
) -> Result<Found> {
    let ended = after.map(|raw| Ended::parse(raw, filters)).transpose()?;
    // Later pages of a search that was relaxed are pages of the relaxed search.
    let given_up: Vec<Relaxation> =
        ended.iter().flat_map(|ended| &ended.given_up).copied().map(Relaxation::from).collect();
    let searched = given_up.iter().fold(filters.clone(), |filters, given_up| filters.without(given_up));
    let mut question = Question::new(app, viewer, &searched, ended.as_ref().map(|ended| ended.on)).await?;
    question.query.limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let answer = if filters.name.is_empty() {
        question.query.after = ended.as_ref().map(Ended::cursor);
        near(app, &question.query, mode, given_up)
    } else {
        by_name(app, &question.query, filters, ended.as_ref())
    };
    let next = answer.next.map(|(fit, next)| {
        let given_up = answer.relaxed.iter().copied().map(GivenUp::from).collect();
        let ended =
            Ended { of: filters.fingerprint(), on: question.on, key: next.key, player: next.player.0, fit, given_up };
        Cursor::of(&ended)
    });
    Ok(Found {
        filters: answer.relaxed.iter().fold(filters.clone(), |filters, relaxation| filters.without(relaxation)),
        origin: question.origin,
        traits: question.asker.profile.traits(),
        players: pictures(app, &question, answer.hits).await?,
        next,
        total: answer.total,
        relaxed: answer.relaxed,
        alternatives: answer.alternatives,
    })
}

/// How many players a search finds in all.
pub(in super::super) async fn count(app: &App, viewer: PlayerId, filters: &Filters) -> Result<u64> {
    let question = Question::new(app, viewer, filters, None).await?;
    if filters.name.is_empty() {
        return Ok(app.matcher.ask(|index| index.count(&question.query)).into());
    }
    Ok(named(app, &question.query, filters).len() as u64)
}

/// One player against one's own filters. `None` for whoever has no place yet.
pub(in super::super) async fn why(
    app: &App,
    viewer: PlayerId,
    other: PlayerId,
    filters: &Filters,
) -> Result<(Question, Option<Verdict>)> {
    if other == viewer || !app.matcher.knows(other) {
        return Err(Error::NotFound);
    }
    let question = Question::new(app, viewer, filters, None).await?;
    let verdict = matcher::entry_id(other).and_then(|id| app.matcher.ask(|index| index.verdict(&question.query, id)));
    if verdict.as_ref().is_some_and(|verdict| verdict.kept_apart_by.contains(&Limit::Excluded)) {
        return Err(Error::NotFound);
    }
    Ok((question, verdict))
}

/// What the matcher says.
struct Answer {
    /// The players with what is known of each; nothing of whoever has no place.
    hits: Vec<(PlayerId, Option<Hit>)>,
    /// How well the last name fits, and the last hit, if there are more.
    next: Option<(u8, matching::Cursor)>,
    total: u64,
    relaxed: Vec<Relaxation>,
    alternatives: Vec<Alternative>,
}

/// A search of the index. Only the first page relaxes; the others know what was `given_up`.
fn near(app: &App, query: &Query, mode: Mode, given_up: Vec<Relaxation>) -> Answer {
    let is_first = query.after.is_none();
    app.matcher.ask(|index| {
        let (hits, next, total, relaxed, alternatives) = if mode == Mode::ReadyToGolf && is_first {
            let ready = index.ready_to_golf(query);
            (ready.hits, ready.next, index.count(&ready.query), ready.relaxed, ready.alternatives)
        } else {
            let found = index.search(query);
            let is_nobody = found.hits.is_empty() && is_first;
            let alternatives = if is_nobody { index.alternatives(query) } else { Vec::new() };
            (found.hits, found.next, index.count(query), given_up, alternatives)
        };
        Answer {
            hits: hits.into_iter().map(|hit| (matcher::player_id(hit.player), Some(hit))).collect(),
            next: next.map(|next| (0, next)),
            total: total.into(),
            relaxed,
            alternatives,
        }
    })
}

/// The small pictures that go with the hits. Somebody who left since the search is not there any more.
async fn pictures(app: &App, question: &Question, hits: Vec<(PlayerId, Option<Hit>)>) -> Result<Vec<FoundPlayer>> {
    let ids: Vec<PlayerId> = hits.iter().map(|(player, _)| *player).collect();
    let players = store::players(&app.db, &ids).await?;
    let viewpoint = Viewpoint::of(&question.asker);
    let found = hits.into_iter().filter_map(|(id, hit)| {
        let player = players.iter().find(|player| player.pk == id)?;
        Some(FoundPlayer { mini: MiniView::of(player, &viewpoint), hit })
    });
    Ok(found.collect())
}

/// What is asked of the matcher for one player.
pub(in super::super) struct Question {
    pub asker: Player,
    pub origin: Option<Point>,
    pub query: Query,
    on: Day,
}

impl Question {
    async fn new(app: &App, viewer: PlayerId, filters: &Filters, on: Option<Day>) -> Result<Question> {
        let asker = store::player(&app.db, viewer).await?.ok_or(Error::NotFound)?;
        let (origin, zone) = match (filters.around, &asker.place) {
            (Some(around), _) => place(around)?,
            (None, Some(own)) => (Some(own.point), Some(own.time_zone.as_str())),
            (None, None) => (None, None),
        };
        let zone = zone.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
        let on = on.unwrap_or_else(|| Day::today(app.now(), &zone));
        // Nobody is near to whoever is nowhere: they see who is new, wherever that is.
        let nowhere = matching::Point::new(0.0, 0.0).ok_or_else(|| Error::internal("the globe has no middle"))?;
        let middle = origin.and_then(matcher::point);
        let query = Query {
            asker: Asker {
                availability: app.matcher.availability(viewer),
                traits: asker.profile.traits(),
                handicap: asker.profile.handicap.map(Handicap::index),
            },
            radius: if middle.is_some() { filters.radius() } else { Miles::WORLD },
            exclude: app.matcher.blocked(viewer).into_iter().chain([viewer]).filter_map(matcher::entry_id).collect(),
            wanted: filters.wanted(),
            handicap: filters.handicap(),
            age: filters.age(),
            demand: filters.demand(on),
            sort: if middle.is_some() { filters.sort() } else { Sort::Newest },
            ..Query::near(middle.unwrap_or(nowhere), matcher::day(on))
        };
        Ok(Question { asker, origin: origin.filter(|_| middle.is_some()), query, on })
    }
}

/// A place to search around, and its time zone.
fn place(around: Around) -> Result<(Option<Point>, Option<&'static str>)> {
    let unknown = || Error::invalid("around", "choose a place from the list");
    match around {
        Around::Town(id) => {
            let town = location::place(id).ok_or_else(unknown)?;
            Ok((Some(town.point()), Some(town.time_zone)))
        }
        Around::Zip(code) => {
            let zip = location::zip(&format!("{code:05}")).ok_or_else(unknown)?;
            let point = zip.point.ok_or_else(unknown)?;
            Ok((Some(point), zip.time_zone))
        }
    }
}

/// A search by name: the best fit first, then by the sort.
fn by_name(app: &App, query: &Query, filters: &Filters, ended: Option<&Ended>) -> Answer {
    let all = named(app, query, filters);
    let total = all.len() as u64;
    let mut rest = all.into_iter().filter(|named| ended.is_none_or(|ended| ended.place() < named.place)).peekable();
    let page: Vec<Candidate> = rest.by_ref().take(query.limit).collect();
    let last = page.last().filter(|_| rest.peek().is_some());
    let next = last.map(|Candidate { place: (fit, key, player), .. }| {
        (*fit, matching::Cursor { key: u64::MAX - key, player: matching::PlayerId(*player) })
    });
    let hits = page.into_iter().map(|named| (named.player, named.hit)).collect();
    Answer { hits, next, total, relaxed: Vec::new(), alternatives: Vec::new() }
}

/// Somebody whose name fits.
struct Candidate {
    player: PlayerId,
    hit: Option<Hit>,
    /// Ascending: how well the name fits, the sort key turned round, the player.
    place: (u8, u64, u32),
}

/// Everybody whose name fits and who is within every filter, in order.
fn named(app: &App, query: &Query, filters: &Filters) -> Vec<Candidate> {
    let candidates = app.matcher.named(&filters.name);
    let asks_only_for_a_name = query.radius.is_world() && !filters.asks_for_anything();
    let mut found: Vec<Candidate> = app.matcher.ask(|index| {
        candidates
            .into_iter()
            .filter_map(|named| {
                let id = matcher::entry_id(named.player).filter(|id| !query.exclude.contains(*id))?;
                let hit = match index.verdict(query, id) {
                    Some(verdict) => Some(verdict.kept_apart_by.is_empty().then_some(verdict.hit)?),
                    None => {
                        // Without a place nothing can be said about distance or filters.
                        asks_only_for_a_name.then_some(())?;
                        None
                    }
                };
                let key = hit.as_ref().map_or(0, |hit| sort_key(hit, query.sort));
                let fit = match named.fit {
                    Fit::Whole => 0,
                    Fit::Beginning => 1,
                    Fit::Nearly => 2,
                };
                Some(Candidate { player: named.player, hit, place: (fit, u64::MAX - key, id.0) })
            })
            .collect()
    });
    found.sort_unstable_by_key(|named| named.place);
    found
}

/// One number to sort by, higher first: the subject above, nearness below.
fn sort_key(hit: &Hit, sort: Sort) -> u64 {
    let near = u64::from(u32::MAX - hit.distance.as_hundredths());
    let above = match sort {
        Sort::Match => hit.score.total().saturating_add(1 << 12).unsigned_abs(),
        Sort::Overlap => hit.shared.halves(),
        Sort::Newest => return hit.player.0.into(),
        Sort::Distance => 0,
    };
    u64::from(above) << 32 | near
}

/// Where a page ended. It holds the key of the last hit and not a number of hits, so that whoever comes, goes
/// or changes makes the next page skip or repeat nobody else.
#[derive(Serialize, Deserialize)]
struct Ended {
    /// The search that it belongs to.
    of: u64,
    /// Today at the asker's place on the first page: a search keeps its day.
    on: Day,
    key: u64,
    player: u32,
    fit: u8,
    given_up: Vec<GivenUp>,
}

impl Ended {
    fn parse(raw: &str, filters: &Filters) -> Result<Ended> {
        let ended: Ended = Cursor::parse(raw)?;
        if ended.of != filters.fingerprint() {
            return Err(Error::invalid("after", "this cursor belongs to another search"));
        }
        Ok(ended)
    }

    fn cursor(&self) -> matching::Cursor {
        matching::Cursor { key: self.key, player: matching::PlayerId(self.player) }
    }

    fn place(&self) -> (u8, u64, u32) {
        (self.fit, u64::MAX - self.key, self.player)
    }
}
