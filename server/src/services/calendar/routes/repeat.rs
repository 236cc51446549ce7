//! Weekly repeats over HTTP.

use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::{
    actions,
    model::{
        RepeatId,
        habit::{Habits, Weekday},
        view::{RepeatView, RepeatsView},
    },
    store,
};
use crate::{
    app::App,
    kit::{Answer, Day, Result, Window},
    platform::http::{Access, Created, Json, NoContent, Path, Routes, Viewer, handlers},
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .read(Access::Owner, handlers!(list))
        .write(Access::Owner, handlers!(make))
        .write(Access::Owner, handlers!(end))
}

/// Lists the weekly repeats.
#[utoipa::path(get, path = "/calendar/repeat/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), responses((status = 200, body = RepeatsView)))]
async fn list(State(app): State<App>, viewer: Viewer) -> Result<Json<RepeatsView>> {
    let habits = store::repeat::of_player(&app.db, viewer.player()).await?;
    Ok(Json(RepeatsView { repeats: habits.into_iter().map(RepeatView::from).collect() }))
}

#[derive(Deserialize, ToSchema)]
struct RepeatWeekly {
    #[schema(min_items = 1)]
    weekdays: Vec<Weekday>,
    #[schema(min_items = 1)]
    windows: Vec<Window>,
    answer: Answer,
    /// The first day; today if not given.
    starts: Option<Day>,
    /// The last day; it goes on if not given.
    until: Option<Day>,
}

/// Says the same every week, of each of these windows on each of these weekdays.
///
/// There is one repeat for a window of a weekday: a new one takes the place of the old. Entries appear up
/// to six weeks ahead and are ordinary ones: editing or taking one back is an exception that stays, and
/// what was said before about a day is left alone.
#[utoipa::path(post, path = "/calendar/repeat/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), request_body = RepeatWeekly,
    responses((status = 201, body = RepeatsView, description = "The repeats that were made")))]
async fn make(
    State(app): State<App>,
    viewer: Viewer,
    Json(request): Json<RepeatWeekly>,
) -> Result<Created<RepeatsView>> {
    let RepeatWeekly { weekdays, windows, answer, starts, until } = request;
    let habits = Habits::parse(&weekdays, &windows, answer, starts, until)?;
    let made = actions::repeat::make(&app, viewer.player(), &habits).await?;
    Ok(Created(RepeatsView { repeats: made.into_iter().map(RepeatView::from).collect() }))
}

/// Ends a weekly repeat. Its entries from today on go, unless they were touched.
#[utoipa::path(delete, path = "/calendar/repeat/{key}/{id}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`"), ("id" = RepeatId, Path)),
    responses((status = 204)))]
async fn end(
    State(app): State<App>,
    viewer: Viewer,
    Path((_key, repeat)): Path<(String, RepeatId)>,
) -> Result<NoContent> {
    actions::repeat::end(&app, viewer.player(), repeat).await?;
    Ok(NoContent)
}
