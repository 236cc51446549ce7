//! Availability over HTTP.

mod repeat;
mod share;

use axum::{
    extract::State,
    response::{IntoResponse as _, Response},
};
use serde::{Deserialize, Deserializer};
use utoipa::{IntoParams, ToSchema};

use super::{
    actions,
    model::{
        self, Mark, Span,
        copy::Copy,
        overlap,
        view::{CalendarView, PlanView, SavedEntryView},
    },
};
use crate::{
    app::App,
    kit::{Answer, Day, Error, PlayerId, Result, Window, error::all},
    platform::http::{Access, Created, Json, Path, Query, Routes, Viewer, handlers},
};

pub fn routes() -> Routes {
    Routes::new()
        .read(Access::Player, handlers!(get))
        .write(Access::Owner, handlers!(edit))
        .write(Access::Owner, handlers!(edit_all))
        .write(Access::Owner, handlers!(copy))
        .read(Access::Player, handlers!(query))
        .merge(repeat::routes())
        .merge(share::routes())
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SpanQuery {
    /// 1 to 42 days, 7 if not given.
    #[param(minimum = 1, maximum = 42)]
    days: Option<i32>,
}

const WEEK: i32 = 7;

/// Shows a player's days from a date on. Every day of the span is there; one without entries was not spoken about.
#[utoipa::path(get, path = "/calendar/get/{key}/{date}", tag = "calendar",
    params(("key" = String, Path, description = "A player, or `me`"), ("date" = Day, Path, description = "The first day"), SpanQuery),
    responses((status = 200, body = CalendarView)))]
async fn get(
    State(app): State<App>,
    viewer: Viewer,
    Path((key, date)): Path<(String, String)>,
    Query(query): Query<SpanQuery>,
) -> Result<Json<CalendarView>> {
    let player = viewer.named(&key)?;
    let span = Span::parse(date.parse()?, query.days.unwrap_or(WEEK))?;
    let theirs = actions::diary(&app, player, span).await?;
    if player == viewer.player() {
        return Ok(Json(theirs.own_view()));
    }
    let mine = actions::diary(&app, viewer.player(), span).await?;
    Ok(Json(theirs.view_for(&mine)))
}

#[derive(Deserialize, ToSchema)]
struct EditEntry {
    window: Window,
    /// Null takes back what was said.
    #[serde(deserialize_with = "written")]
    #[schema(required = true)]
    answer: Option<Answer>,
}

/// A null must be written: a field that was forgotten takes nothing back.
fn written<'de, D: Deserializer<'de>>(field: D) -> Result<Option<Answer>, D::Error> {
    Option::deserialize(field)
}

/// Says whether a window suits: 201 when nothing was said about it before, 200 when the entry was there.
///
/// Only days from yesterday to a year ahead can be changed.
#[utoipa::path(post, path = "/calendar/edit/{key}/{date}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`"), ("date" = Day, Path)), request_body = EditEntry,
    responses((status = 200, body = SavedEntryView), (status = 201, body = SavedEntryView)))]
async fn edit(
    State(app): State<App>,
    viewer: Viewer,
    Path((_key, date)): Path<(String, String)>,
    Json(EditEntry { window, answer }): Json<EditEntry>,
) -> Result<Response> {
    let date: Day = date.parse()?;
    let is_new = actions::set(&app, viewer.player(), Mark { day: date, window, answer }).await?;
    let view = SavedEntryView { date, window, answer };
    Ok(if is_new { Created(view).into_response() } else { Json(view).into_response() })
}

#[derive(Deserialize, ToSchema)]
struct EditEntries {
    /// 1 to 378 windows, each named once.
    #[schema(min_items = 1, max_items = 378)]
    entries: Vec<DatedEntry>,
}

#[derive(Deserialize, ToSchema)]
struct DatedEntry {
    date: Day,
    window: Window,
    /// Null takes back what was said.
    #[serde(deserialize_with = "written")]
    #[schema(required = true)]
    answer: Option<Answer>,
}

/// Says whether many windows suit, all or none. Answers the days that were named, as they stand then.
///
/// When some can't be changed, nothing is, and `errors` names each of them as `entries.3.date`.
#[utoipa::path(put, path = "/calendar/edit/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), request_body = EditEntries,
    responses((status = 200, body = CalendarView)))]
async fn edit_all(
    State(app): State<App>,
    viewer: Viewer,
    Json(request): Json<EditEntries>,
) -> Result<Json<CalendarView>> {
    let marks: Vec<Mark> =
        request.entries.iter().map(|&DatedEntry { date, window, answer }| Mark { day: date, window, answer }).collect();
    model::parse_marks(&marks)?;
    let mut view = actions::set_all(&app, viewer.player(), &marks).await?.own_view();
    view.days.retain(|day| marks.iter().any(|mark| mark.day == day.date));
    Ok(Json(view))
}

#[derive(Deserialize, ToSchema)]
struct CopyWeek {
    /// The first day of the week to copy.
    from: Day,
    /// The first day of the week to copy onto: the same weekday.
    to: Day,
    /// Copies onto so many weeks in a row: 1 to 6, 1 if not given.
    #[schema(minimum = 1, maximum = 6)]
    weeks: Option<i32>,
}

/// Copies what was said about a week onto later ones. Answers the weeks copied onto.
///
/// What was said is added or replaces what the later week says; windows that the copied week is silent
/// about stay as they are there, and so do days before today.
#[utoipa::path(post, path = "/calendar/copy/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), request_body = CopyWeek,
    responses((status = 200, body = CalendarView)))]
async fn copy(
    State(app): State<App>,
    viewer: Viewer,
    Json(CopyWeek { from, to, weeks }): Json<CopyWeek>,
) -> Result<Json<CalendarView>> {
    let copy = Copy::parse(from, to, weeks.unwrap_or(1))?;
    Ok(Json(actions::copy(&app, viewer.player(), copy).await?.own_view()))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PlanQuery {
    /// Two to four players, with commas between them; `me` is the viewer.
    #[param(example = "me,u9Rk2mXa")]
    players: String,
    /// The first day; today where the viewer is if not given.
    from: Option<String>,
    /// 1 to 42 days, 14 if not given.
    #[param(minimum = 1, maximum = 42)]
    days: Option<i32>,
}

/// Tells who of two to four players can play when, and which windows suit them all.
#[utoipa::path(get, path = "/calendar/query", tag = "calendar", params(PlanQuery),
    responses((status = 200, body = PlanView)))]
async fn query(
    State(app): State<App>,
    viewer: Viewer,
    Query(PlanQuery { players, from, days }): Query<PlanQuery>,
) -> Result<Json<PlanView>> {
    let today = actions::local(&app, &app.db, viewer.player()).await?.today;
    let from =
        from.map_or(Ok(today), |raw| raw.parse()).map_err(|_| Error::invalid("from", "write the date as 2026-11-28"));
    let span = from.and_then(|from| Span::parse(from, days.unwrap_or(2 * WEEK)));
    let (players, span) = all((company(&viewer, &players), span))?;
    if players.iter().any(|player| app.matcher.is_blocked(viewer.player(), *player)) {
        return Err(Error::NotFound);
    }
    let mut diaries = Vec::with_capacity(players.len());
    for player in players {
        diaries.push(actions::diary(&app, player, span).await?);
    }
    Ok(Json(overlap::plan(&diaries)))
}

/// Two to four different players.
fn company(viewer: &Viewer, players: &str) -> Result<Vec<PlayerId>> {
    let keys = players.split(',').map(str::trim).filter(|key| !key.is_empty());
    let mut players = keys.take(5).map(|key| viewer.named(key)).collect::<Result<Vec<_>>>()?;
    players.sort_unstable();
    players.dedup();
    if (2..=4).contains(&players.len()) {
        Ok(players)
    } else {
        Err(Error::invalid("players", "name two to four different players"))
    }
}
