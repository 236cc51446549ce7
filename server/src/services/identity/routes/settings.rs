//! The account and its sessions, as their owner changes them.

use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::{
    actions::{self, Edit},
    model::{Email, IdentityView, Password, SessionId, SessionView},
    store,
};
use crate::{
    app::App,
    kit::{
        Page, Result,
        error::all,
        page::{PageInfo, PageQuery},
    },
    platform::http::{Access, Json, NoContent, Path, Problem, Query, Routes, Viewer, extract::Origin, handlers},
    services::user::Username,
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .costly(Access::Player, handlers!(edit))
        .read(Access::Player, handlers!(sessions))
        .write(Access::Player, handlers!(end_others))
        .write(Access::Player, handlers!(end_session))
}

/// What is absent stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EditIdentity {
    current_password: String,
    #[schema(example = "ann.lee")]
    username: Option<String>,
    #[schema(example = "ann@example.org")]
    email: Option<String>,
    #[schema(example = "correct horse battery")]
    password: Option<String>,
}

/// Changes username, email or password, after the current password.
///
/// A new email is to be proven again, and the old one is told. A new password ends every other session. A wrong
/// current password is a 422 on that field; too many lock the account's door like those at the login.
#[utoipa::path(post, path = "/identity/edit", tag = "identity", request_body = EditIdentity,
    responses((status = 200, body = IdentityView),
        (status = 409, description = "The username or email is taken; `field` says which", body = Problem)))]
async fn edit(
    State(app): State<App>,
    Viewer(session): Viewer,
    origin: Origin,
    Json(request): Json<EditIdentity>,
) -> Result<Json<IdentityView>> {
    let EditIdentity { current_password, username, email, password } = request;
    let (username, email, password) = all((
        username.map(|raw| Username::parse(&raw)).transpose(),
        email.map(|raw| Email::parse(&raw)).transpose(),
        password.map(|raw| Password::parse("password", &raw)).transpose(),
    ))?;
    let edit = Edit { username, email, password };
    Ok(Json(actions::edit(&app, session, &current_password, edit, &origin).await?.into()))
}

/// Lists where the account is logged in, newest first.
#[utoipa::path(get, path = "/identity/sessions", tag = "identity", params(PageQuery),
    responses((status = 200, body = Page<SessionView>)))]
async fn sessions(
    State(app): State<App>,
    Viewer(viewer): Viewer,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<SessionView>>> {
    let part = query.newest_first()?;
    let (player, now) = (viewer.player, app.now());
    let rows = store::session::of_player(&app.db, player, now, part.before, part.rows()).await?;
    let (rows, next) = part.cut(rows, |row| row.pk);
    let total = store::session::count(&app.db, player, now).await?;
    let items = rows
        .into_iter()
        .map(|row| SessionView {
            id: SessionId::new(row.pk),
            created_at: row.created_at,
            seen_at: row.seen_at,
            expires_at: row.expires_at,
            address: row.address,
            agent: row.agent,
            is_current: row.pk == viewer.pk,
        })
        .collect();
    Ok(Json(Page { items, page: PageInfo { next, prev: None, total: total.unsigned_abs() } }))
}

/// Ends every session but this one.
#[utoipa::path(delete, path = "/identity/sessions", tag = "identity", responses((status = 204)))]
async fn end_others(State(app): State<App>, Viewer(session): Viewer) -> Result<NoContent> {
    actions::end_other_sessions(&app, session).await?;
    Ok(NoContent)
}

/// Ends a session; this one is logged out by it.
#[utoipa::path(delete, path = "/identity/sessions/{id}", tag = "identity", params(("id" = String, Path)),
    responses((status = 204)))]
async fn end_session(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Result<NoContent> {
    actions::end_session(&app, viewer.player(), SessionId::parse(&id)?).await?;
    Ok(NoContent)
}
