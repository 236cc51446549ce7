//! The search over HTTP.

use axum::extract::State;
use matching::{Demand, Hit, Limit, Relaxation, Shared};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    app::App,
    kit::{Day, Error, Page, PlayerId, Result, Window, choice, page},
    platform::{
        http::{Access, Json, Path, Query, Routes, Viewer, handlers},
        matcher,
    },
    services::user::{
        actions::{self, Found, FoundPlayer, Mode, Portion},
        model::{Filters, FindableRow, Handicap, MiniView, RawFilters, Time, TraitName, whole_miles},
        store,
    },
};

pub fn routes() -> Routes {
    Routes::new()
        .read(Access::Player, handlers!(search))
        .read(Access::Player, handlers!(count))
        .read(Access::Player, handlers!(why))
}

/// A page of players, and what it took to find them.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct SearchView {
    #[serde(flatten)]
    pub found: Page<FoundPlayerView>,
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

/// A trait with its value, as the parameter of the search writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TraitView {
    pub name: TraitName,
    pub value: String,
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
    Trait { name: TraitName, values: Vec<String> },
    Handicap { min: Handicap, max: Handicap },
    /// In years.
    Age { min: u8, max: u8 },
    /// One of these windows, or any shared one in so many days.
    Overlap { windows: Vec<WindowView>, days: Option<u32> },
    /// In miles: what was asked for, and what it takes; without `to`, anywhere.
    Radius { from: u32, to: Option<u32> },
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
pub struct SearchQuery {
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
pub struct PageOfSearch {
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
    Query(portion): Query<PageOfSearch>,
) -> Result<Json<SearchView>> {
    let filters = Filters::parse(query.into())?;
    let mode = if portion.ready == Some(true) { Mode::ReadyToGolf } else { Mode::Strict };
    let portion = Portion { after: portion.after, limit: page::limit(portion.limit)? };
    let found = actions::search(&app, viewer.player(), &filters, mode, portion).await?;
    let players: Vec<PlayerId> = found.hits.iter().map(|hit| hit.player).collect();
    let minis = store::minis(&app.db, &players).await?;
    Ok(Json(view(found, &filters, minis)))
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
    let kept_apart_by = verdict
        .kept_apart_by
        .iter()
        .filter_map(|&limit| {
            let radius = (filters.radius(), verdict.hit.distance);
            let given_up = Relaxation { limit, radius: (limit == Limit::Radius).then_some(radius) };
            let theirs = match limit {
                Limit::Trait(which) => Some(TraitName::of(which).word_of(verdict.traits.get(which))),
                Limit::Handicap => verdict.handicap.map(|handicap| (f64::from(handicap.tenths()) / 10.0).to_string()),
                _ => None,
            };
            Some(KeptApartView {
                limit: limit_view(&given_up, &filters)?,
                theirs,
                query: filters.without(&given_up).address(),
            })
        })
        .collect();
    let distance = question.has_origin.then(|| verdict.hit.distance.rounded());
    Ok(Json(WhyView { distance, kept_apart_by }))
}

fn view(found: Found, asked: &Filters, mut minis: Vec<MiniView>) -> SearchView {
    let items = found
        .hits
        .iter()
        .filter_map(|hit| {
            // Somebody who left since the search is not there any more.
            let at = minis.iter().position(|mini| mini.key == hit.player)?;
            Some(found_player(hit, minis.swap_remove(at), &found))
        })
        .collect();
    SearchView {
        found: Page {
            items,
            page: page::PageInfo { next: found.next.map(String::from), prev: None, total: found.total },
        },
        relaxed: found
            .relaxed
            .iter()
            .filter_map(|given_up| {
                let query = asked.without(given_up).address();
                Some(RelaxedView { given_up: limit_view(given_up, asked)?, query })
            })
            .collect(),
        alternatives: found
            .alternatives
            .iter()
            .filter_map(|alternative| {
                let query = asked.without(&alternative.relaxation).address();
                let given_up = limit_view(&alternative.relaxation, asked)?;
                Some(AlternativeView { given_up, gain: alternative.gain, query })
            })
            .collect(),
        needs: (!found.has_origin).then_some(Need::Location),
        query: found.filters.address(),
    }
}
