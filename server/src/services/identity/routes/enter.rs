//! Joining, logging in and out, and coming back.

use axum::{
    extract::State,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    super::{
        actions::{self, Door, Newcomer},
        model::{self, Email, GrantView, IdentityView, Password},
        store,
    },
    forget_cookie, with_cookie,
};
use crate::{
    app::App,
    kit::{Error, Result, error::all},
    platform::http::{Access, Created, Json, NoContent, Problem, Routes, Viewer, extract::Origin, handlers},
    services::user::Username,
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .costly(Access::Public, handlers!(register))
        .costly(Access::Public, handlers!(login))
        .costly(Access::Public, handlers!(reactivate))
        .write(Access::Player, handlers!(logout))
        .read(Access::Player, handlers!(me))
}

#[derive(Deserialize, ToSchema)]
struct Register {
    #[schema(example = "ann.lee")]
    username: String,
    #[schema(example = "ann@example.org")]
    email: String,
    #[schema(example = "correct horse battery")]
    password: String,
    /// Only the year is kept.
    #[schema(example = 1988)]
    birth_year: i16,
}

/// Joins: creates the account and its player, logs in, and mails a verification link.
#[utoipa::path(post, path = "/identity/register", tag = "identity", request_body = Register,
    responses((status = 201, body = GrantView), (status = 409, description = "The username or email is taken; `field` says which", body = Problem)))]
async fn register(State(app): State<App>, origin: Origin, Json(request): Json<Register>) -> Result<Response> {
    let (username, email, password, birth_year) = all((
        Username::parse(&request.username),
        Email::parse(&request.email),
        Password::parse("password", &request.password),
        model::birth_year(request.birth_year, app.config.minimum_age, app.now()),
    ))?;
    let newcomer = Newcomer { username, email, password, birth_year };
    let granted = actions::register(&app, newcomer, &origin).await?;
    Ok(with_cookie(&app, granted, |view| Created(view).into_response()))
}

#[derive(Deserialize, ToSchema)]
struct LogIn {
    /// A username, with or without `@`, or an email address.
    #[schema(example = "ann.lee")]
    login: String,
    password: String,
}

/// Logs in with a username or an email address.
///
/// Ten wrong passwords lock an account's door for a quarter of an hour, a hundred that of an address.
#[utoipa::path(post, path = "/identity/login", tag = "identity", request_body = LogIn,
    responses((status = 200, body = GrantView),
        (status = 401, description = "Wrong user or wrong password: nobody is told which", body = Problem),
        (status = 403, description = "The right password of a deleted account (`/problems/deactivated`). Until `until`, `/identity/reactivate` brings it back", body = Problem)))]
async fn login(State(app): State<App>, origin: Origin, Json(request): Json<LogIn>) -> Result<Response> {
    let granted = actions::enter(&app, &request.login, &request.password, Door::LogIn, &origin).await?;
    Ok(with_cookie(&app, granted, |view| Json(view).into_response()))
}

/// Brings a deleted account back, as it was, and logs in. An account that is there is just logged in to.
#[utoipa::path(post, path = "/identity/reactivate", tag = "identity", request_body = LogIn,
    responses((status = 200, body = GrantView),
        (status = 401, description = "Wrong user or wrong password, or it is too late", body = Problem)))]
async fn reactivate(State(app): State<App>, origin: Origin, Json(request): Json<LogIn>) -> Result<Response> {
    let granted = actions::enter(&app, &request.login, &request.password, Door::ComeBack, &origin).await?;
    Ok(with_cookie(&app, granted, |view| Json(view).into_response()))
}

/// Ends this session.
#[utoipa::path(post, path = "/identity/logout", tag = "identity", responses((status = 204)))]
async fn logout(State(app): State<App>, Viewer(session): Viewer) -> Result<Response> {
    actions::log_out(&app, session).await?;
    let mut response = NoContent.into_response();
    forget_cookie(&app, &mut response);
    Ok(response)
}

/// The account of this session.
#[utoipa::path(get, path = "/identity/me", tag = "identity", responses((status = 200, body = IdentityView)))]
async fn me(State(app): State<App>, viewer: Viewer) -> Result<Json<IdentityView>> {
    let row = store::by_pk(&app.db, viewer.player()).await?.ok_or(Error::NotFound)?;
    Ok(Json(row.into()))
}
