//! Calendars that leave the product: text to paste, a feed for calendar programs.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;
use utoipa::IntoParams;

use super::super::{
    actions,
    model::{
        Span, emoji,
        habit::Weekday,
        view::{FeedView, NewFeedView},
    },
    store,
};
use crate::{
    app::App,
    kit::{Day, Error, Result},
    platform::{
        chance::Token,
        http::{Access, Created, Json, NoContent, Path, Query, Routes, Viewer, handlers},
    },
    services::user,
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .read(Access::Owner, handlers!(export))
        .write(Access::Owner, handlers!(make_feed))
        .read(Access::Owner, handlers!(feed))
        .write(Access::Owner, handlers!(revoke_feed))
        .read(Access::Public, handlers!(read_feed))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ExportQuery {
    /// For `.txt`: the first day of the first week; this week's Monday if not given.
    from: Option<String>,
    /// For `.txt`: 1 to 6 weeks, 1 if not given.
    #[param(minimum = 1, maximum = 6)]
    weeks: Option<i32>,
}

/// The calendar to take away: `me.txt` is emoji to paste anywhere, `me.ics` a file for a calendar program.
#[utoipa::path(get, path = "/calendar/export/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`, then `.txt` or `.ics`", example = "me.txt"), ExportQuery),
    responses((status = 200, content((String = "text/plain"), (String = "text/calendar")))))]
async fn export(
    State(app): State<App>,
    viewer: Viewer,
    Path(file): Path<String>,
    Query(query): Query<ExportQuery>,
) -> Result<Response> {
    match file.split_once('.').map(|(_, form)| form) {
        Some("txt") => text(&app, viewer, query).await,
        Some("ics") => Ok(calendar_file(actions::feed::ics(&app, viewer.player()).await?)),
        _ => Err(Error::NotFound),
    }
}

async fn text(app: &App, viewer: Viewer, ExportQuery { from, weeks }: ExportQuery) -> Result<Response> {
    let weeks = weeks.unwrap_or(1);
    if !(1..=6).contains(&weeks) {
        return Err(Error::invalid("weeks", "ask for 1 to 6 weeks"));
    }
    let from: Day = match from {
        Some(raw) => raw.parse().map_err(|_| Error::invalid("from", "write the date as 2026-11-28"))?,
        None => {
            let today = actions::local(app, &app.db, viewer.player()).await?.today;
            Weekday::Monday.from(today.plus(-6))
        }
    };
    let diary = actions::diary(app, viewer.player(), Span::parse(from, 7 * weeks)?).await?;
    let names = user::names(&app.db, viewer.player()).await?;
    let profile = app.config.link(&format!("/@{}", names.username));
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, emoji::text(&diary, &names, &profile)).into_response())
}

/// Makes a secret address under which a calendar program reads the free windows. The one before stops working.
#[utoipa::path(post, path = "/calendar/feed/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), responses((status = 201, body = NewFeedView)))]
async fn make_feed(State(app): State<App>, viewer: Viewer) -> Result<Created<NewFeedView>> {
    let made = actions::feed::make(&app, viewer.player()).await?;
    let url = app.config.link(&format!("/calendar/ics/{}.ics", made.token.reveal()));
    Ok(Created(NewFeedView { url, created_at: made.created_at }))
}

/// Tells whether there is a feed. Its address is not kept and can't be shown again.
#[utoipa::path(get, path = "/calendar/feed/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), responses((status = 200, body = FeedView)))]
async fn feed(State(app): State<App>, viewer: Viewer) -> Result<Json<FeedView>> {
    let created_at = store::feed::created_at(&app.db, viewer.player()).await?;
    Ok(Json(FeedView { is_on: created_at.is_some(), created_at }))
}

/// Revokes the feed: its address answers 404 from now on.
#[utoipa::path(delete, path = "/calendar/feed/{key}", tag = "calendar",
    params(("key" = String, Path, description = "Oneself, or `me`")), responses((status = 204)))]
async fn revoke_feed(State(app): State<App>, viewer: Viewer) -> Result<NoContent> {
    actions::feed::revoke(&app, viewer.player()).await?;
    Ok(NoContent)
}

/// The feed behind a secret address, for calendar programs: nobody is logged in there.
#[utoipa::path(get, path = "/calendar/ics/{token}", tag = "calendar",
    params(("token" = String, Path, description = "The secret, with or without `.ics`")),
    responses((status = 200, body = String, content_type = "text/calendar")))]
async fn read_feed(State(app): State<App>, Path(file): Path<String>) -> Result<Response> {
    let token = Token::received(file.strip_suffix(".ics").unwrap_or(&file));
    Ok(calendar_file(actions::feed::open(&app, &token).await?))
}

fn calendar_file(ics: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"fourball.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, ics).into_response()
}
