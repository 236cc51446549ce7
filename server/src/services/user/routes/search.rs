//! The search over HTTP.

use axum::extract::State;
use matching::{Hit, Limit, Relaxation, Score, Shared};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    app::App,
    kit::{
        Day, PlayerId, Result, Window, choice,
        page::{self, PageInfo},
    },
    platform::{
        http::{Access, Json, Path, Query, Routes, Viewer, handlers},
        matcher,
    },
    services::user::{
        actions::{self, Found, FoundPlayer, Mode},
        model::{
            ANYWHERE, Filters, Handicap, MiniView, RawFilters, Time, TraitName, TraitView, radius_of, shown_miles,
        },
    },
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .read(Access::Player, handlers!(search))
        .read(Access::Player, handlers!(count))
        .read(Access::Player, handlers!(why))
}

/// A page of players, and what it took to find them.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct SearchView {
    pub items: Vec<FoundPlayerView>,
    pub page: PageInfo,
    /// What was given up to find somebody, in that order; empty when nothing had to be.
    pub relaxed: Vec<RelaxedView>,
    /// What each single limit costs, the dearest first. There when nobody was found or something was given up.
    pub alternatives: Vec<AlternativeView>,
    /// What the viewer has yet to say for a better answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<Need>,
    /// The parameters of what was searched in the end: with `after`, they give the next page too.
    pub query: String,
}

choice! {
    pub enum Need {
        /// Distances are unknown until the viewer says where they play; until then the newest come first.
        Location = 1 "location",
    }
}

/// Somebody found, and why.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct FoundPlayerView {
    pub player: MiniView,
    /// Miles from where the search was made around; not there while either has no place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<u32>,
    /// Windows that suit both, or those asked for that suit the player, in the order of time.
    pub shared: Vec<SharedWindowView>,
    /// How both play.
    pub alike: Vec<TraitView>,
    /// How they play differently.
    pub different: Vec<TraitName>,
    /// What the match is worth, term by term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<ScoreView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharedWindowView {
    pub date: Day,
    pub window: Window,
    pub counts: Counts,
}

choice! {
    /// How much a shared window counts.
    pub enum Counts {
        /// Both are free.
        Full = 1 "full",
        /// At least one says maybe.
        Half = 2 "half",
    }
}

/// Points by term; their sum is about 1,000 for a perfect match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ScoreView {
    pub total: i32,
    pub overlap: i16,
    pub distance: i16,
    pub likeness: i16,
    pub handicap: i16,
    pub activity: i16,
    pub people: i16,
}

/// A limit of a search and what it asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "limit", rename_all = "lowercase")]
pub enum LimitView {
    /// How the others play; any of the values would have done.
    Trait {
        name: TraitName,
        values: Vec<String>,
    },
    Handicap {
        min: Handicap,
        max: Handicap,
    },
    /// In years.
    Age {
        min: u8,
        max: u8,
    },
    /// One of these windows, or any shared one in so many days.
    Overlap {
        windows: Vec<WindowView>,
        days: Option<u32>,
    },
    /// In miles: what was asked for, and what it takes; without `to`, anywhere.
    Radius {
        from: u32,
        to: Option<u32>,
    },
    /// The other has not said where they play.
    Place {},
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WindowView {
    pub date: Day,
    pub window: Window,
}

/// Something given up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct RelaxedView {
    #[serde(flatten)]
    pub given_up: LimitView,
    /// The parameters of the search that gives up this alone.
    pub query: String,
}

/// Something that could be given up, and what for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct AlternativeView {
    #[serde(flatten)]
    pub given_up: LimitView,
    /// How many players more that finds.
    pub gain: u32,
    /// The parameters of the search that gives up this alone.
    pub query: String,
}

/// How many players a search finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CountView {
    pub total: u64,
}

/// Why a search does not find a player.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct WhyView {
    /// Miles; not there while either has no place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<u32>,
    /// Empty when the search finds them.
    pub kept_apart_by: Vec<KeptApartView>,
}

/// One of my limits that keeps a player away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct KeptApartView {
    #[serde(flatten)]
    pub limit: LimitView,
    /// What the player says, as the parameter writes it, where that is told at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theirs: Option<String>,
    /// The parameters of the search that gives up this alone.
    pub query: String,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct SearchQuery {
    /// A name or @username, unfinished or slightly mistyped. Searches everywhere unless a radius is given.
    q: Option<String>,
    /// walk, ride; several with commas between. Players without a preference always fit.
    mobility: Option<String>,
    /// no, yes, enthusiastically
    drinking: Option<String>,
    /// The worst they play in: sun, clouds, drizzle, rain, anything
    #[param(example = "drizzle,rain")]
    weather: Option<String>,
    /// none, inside_2_ft, in_the_leather, generous
    gimme: Option<String>,
    /// play, practice
    purpose: Option<String>,
    /// fun, serious
    mood: Option<String>,
    /// true or false
    lefty: Option<String>,
    /// The ideal round in minutes, 120 to 360; compared by the half hour.
    #[param(example = "240")]
    round_time: Option<String>,
    /// -10.0 to 54.0; a plus handicap is below zero.
    handicap_min: Option<f64>,
    handicap_max: Option<f64>,
    /// Years. Ages are searched by the decade, as they are shown.
    age_min: Option<u8>,
    age_max: Option<u8>,
    /// Miles, 1 to 12500 (anywhere); 25 if not given.
    radius: Option<u32>,
    /// Searches around another place: a town's `place` from `/location/find`, or `zip80226`.
    around: Option<String>,
    /// Free, or maybe, in one of these windows: days with morning, midday or twilight.
    #[param(example = "2026-11-28:morning,2026-11-29:twilight")]
    windows: Option<String>,
    /// At least one window in common with mine in so many days from today on, 1 to 19.
    overlap_days: Option<u32>,
    /// match, distance, overlap or newest; match if not given.
    sort: Option<String>,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PageOfSearch {
    /// Ready to golf: gives up limits, only as far as needed, so that somebody is found.
    ready: Option<bool>,
    /// A cursor from an earlier page of the same search.
    after: Option<String>,
    /// 1 to 100, 20 if not given.
    limit: Option<u32>,
}

/// Finds players: near, free when I am, of a kind. Says why each was found, and what stood in the way.
#[utoipa::path(get, path = "/user/query", tag = "user", params(SearchQuery, PageOfSearch), responses((status = 200, body = SearchView)))]
async fn search(
    State(app): State<App>,
    viewer: Viewer,
    Query(query): Query<SearchQuery>,
    Query(part): Query<PageOfSearch>,
) -> Result<Json<SearchView>> {
    let filters = Filters::parse(query.into())?;
    let mode = if part.ready == Some(true) { Mode::ReadyToGolf } else { Mode::Strict };
    let limit = page::limit(part.limit)?;
    let found = actions::search(&app, viewer.player(), &filters, mode, part.after.as_deref(), limit).await?;
    Ok(Json(SearchView::of(found, &filters)))
}

/// Counts what a search would find.
#[utoipa::path(get, path = "/user/query/count", tag = "user", params(SearchQuery), responses((status = 200, body = CountView)))]
async fn count(State(app): State<App>, viewer: Viewer, Query(query): Query<SearchQuery>) -> Result<Json<CountView>> {
    let total = actions::count(&app, viewer.player(), &Filters::parse(query.into())?).await?;
    Ok(Json(CountView { total }))
}

/// Tells which of my own limits keep a player out of my search.
#[utoipa::path(get, path = "/user/query/why/{key}", tag = "user", params(("key" = PlayerId, Path), SearchQuery), responses((status = 200, body = WhyView)))]
async fn why(
    State(app): State<App>,
    viewer: Viewer,
    Path(other): Path<PlayerId>,
    Query(query): Query<SearchQuery>,
) -> Result<Json<WhyView>> {
    let filters = Filters::parse(query.into())?;
    let (question, verdict) = actions::why(&app, viewer.player(), other, &filters).await?;
    let Some(verdict) = verdict else {
        let place = KeptApartView { limit: LimitView::Place {}, theirs: None, query: filters.address() };
        return Ok(Json(WhyView { distance: None, kept_apart_by: vec![place] }));
    };
    let distance = verdict.hit.distance;
    let kept_apart = |limit: &Limit| {
        let given_up =
            Relaxation { limit: *limit, radius: (*limit == Limit::Radius).then_some((filters.radius(), distance)) };
        let theirs = match *limit {
            Limit::Trait(which) => Some(TraitName::of(which).word_of(verdict.traits.get(which))),
            // Not as people write it: a plus handicap is below zero here.
            Limit::Handicap => verdict.handicap.map(|index| format!("{:.1}", Handicap::from(index).as_f64())),
            _ => None,
        };
        let query = filters.without(&given_up).address();
        Some(KeptApartView { limit: LimitView::of(&given_up, &filters)?, theirs, query })
    };
    let kept_apart_by = verdict.kept_apart_by.iter().filter_map(kept_apart).collect();
    Ok(Json(WhyView { distance: question.origin.map(|_| shown_miles(distance)), kept_apart_by }))
}

impl SearchView {
    pub(super) fn of(found: Found, asked: &Filters) -> SearchView {
        let relaxed = found.relaxed.iter().filter_map(|given_up| {
            let query = asked.without(given_up).address();
            Some(RelaxedView { given_up: LimitView::of(given_up, asked)?, query })
        });
        let alternatives = found.alternatives.iter().filter_map(|alternative| {
            let given_up = LimitView::of(&alternative.relaxation, asked)?;
            let query = asked.without(&alternative.relaxation).address();
            Some(AlternativeView { given_up, gain: alternative.gain, query })
        });
        let (relaxed, alternatives) = (relaxed.collect(), alternatives.collect());
        let whose = (found.origin.is_some(), found.traits);
        let item = |FoundPlayer { mini, hit }| {
            FoundPlayerView::of(mini, hit, whose.0, |name| TraitView {
                name,
                value: name.word_of(whose.1.get(name.index())),
            })
        };
        SearchView {
            items: found.players.into_iter().map(item).collect(),
            page: PageInfo { next: found.next.map(String::from), prev: None, total: found.total },
            relaxed,
            alternatives,
            needs: found.origin.is_none().then_some(Need::Location),
            query: found.filters.address(),
        }
    }
}

impl FoundPlayerView {
    /// Whoever asks from nowhere hears of no distance, in no form.
    fn of(player: MiniView, hit: Option<Hit>, has_origin: bool, alike: impl Fn(TraitName) -> TraitView) -> Self {
        let Some(hit) = hit else {
            return FoundPlayerView {
                player,
                distance: None,
                shared: Vec::new(),
                alike: Vec::new(),
                different: Vec::new(),
                score: None,
            };
        };
        let score = if has_origin { hit.score } else { Score { distance: 0, ..hit.score } };
        FoundPlayerView {
            player,
            distance: has_origin.then(|| shown_miles(hit.distance)),
            shared: shared_windows(hit.shared),
            alike: hit.alike.iter().map(|which| alike(TraitName::of(which))).collect(),
            different: hit.different.iter().map(TraitName::of).collect(),
            score: Some(score.into()),
        }
    }
}

/// In the order of time.
fn shared_windows(shared: Shared) -> Vec<SharedWindowView> {
    let full = shared.full.iter().map(|at| (at, Counts::Full));
    let half = shared.half.iter().map(|at| (at, Counts::Half));
    let mut windows: Vec<_> = full.chain(half).collect();
    windows.sort_unstable_by_key(|(at, _)| *at);
    windows
        .into_iter()
        .filter_map(|((day, window), counts)| {
            let date = Day::from_number(day.0.into()).ok()?;
            Some(SharedWindowView { date, window: matcher::window_of(window), counts })
        })
        .collect()
}

impl LimitView {
    /// What a search asked by the limit that is given up; nothing for what is not to be told.
    fn of(given_up: &Relaxation, asked: &Filters) -> Option<LimitView> {
        Some(match given_up.limit {
            Limit::Trait(which) => {
                let name = TraitName::of(which);
                LimitView::Trait { name, values: asked.words(name) }
            }
            Limit::Handicap => asked.handicap_ends().map(|(min, max)| LimitView::Handicap { min, max })?,
            Limit::Age => asked.age_ends().map(|(min, max)| LimitView::Age { min, max })?,
            Limit::Overlap => match &asked.time {
                Time::Mine { days } => LimitView::Overlap { windows: Vec::new(), days: Some(*days) },
                Time::Windows(windows) => {
                    let windows = windows.iter().map(|&(date, window)| WindowView { date, window }).collect();
                    LimitView::Overlap { windows, days: None }
                }
                Time::Any => return None,
            },
            Limit::Radius => {
                let to = given_up.radius.map(|(_, to)| radius_of(to)).filter(|to| *to < ANYWHERE);
                LimitView::Radius { from: radius_of(asked.radius()), to }
            }
            Limit::Network | Limit::Excluded => return None,
        })
    }
}

impl From<Score> for ScoreView {
    fn from(score: Score) -> ScoreView {
        let Score { overlap, distance, likeness, handicap, activity, people } = score;
        ScoreView { total: score.total(), overlap, distance, likeness, handicap, activity, people }
    }
}

impl From<SearchQuery> for RawFilters {
    fn from(query: SearchQuery) -> RawFilters {
        let SearchQuery { q, mobility, drinking, weather, gimme, purpose, mood, lefty, round_time, .. } = query;
        RawFilters {
            q,
            traits: [mobility, drinking, weather, gimme, purpose, mood, lefty, round_time],
            handicap: (query.handicap_min, query.handicap_max),
            age: (query.age_min, query.age_max),
            radius: query.radius,
            around: query.around,
            windows: query.windows,
            overlap_days: query.overlap_days,
            sort: query.sort,
        }
    }
}
