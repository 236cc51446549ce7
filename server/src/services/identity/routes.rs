//! Accounts over HTTP.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use cookie::{Cookie, SameSite};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    actions::{self, Granted, Newcomer},
    model::{self, Email, IdentityView, Password},
    store::{self, IdentityRow},
};
use crate::{
    app::App,
    kit::{Error, Result, error::all},
    platform::{
        chance::Token,
        http::{Access, Created, Json, NoContent, Routes, Viewer, extract::Origin, handlers},
    },
    services::user::Username,
};

pub fn routes() -> Routes {
    Routes::new()
        .costly(Access::Public, handlers!(register))
        .costly(Access::Public, handlers!(login))
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

/// A session that was just begun. Browsers get the token as a cookie too.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct GrantView {
    /// Send it as `Authorization: Bearer …`. It is shown this once.
    pub token: String,
    pub identity: IdentityView,
}

/// Joins: creates the account and its player, logs in, and mails a verification link.
#[utoipa::path(post, path = "/identity/register", tag = "identity", request_body = Register,
    responses((status = 201, body = GrantView), (status = 409, description = "The username or email is taken; `field` says which", body = crate::platform::http::Problem)))]
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
#[utoipa::path(post, path = "/identity/login", tag = "identity", request_body = LogIn,
    responses((status = 200, body = GrantView), (status = 401, description = "Wrong user or wrong password: nobody is told which", body = crate::platform::http::Problem)))]
async fn login(State(app): State<App>, origin: Origin, Json(request): Json<LogIn>) -> Result<Response> {
    let granted = actions::log_in(&app, &request.login, &request.password, &origin).await?;
    Ok(with_cookie(&app, granted, |view| Json(view).into_response()))
}

/// Ends this session.
#[utoipa::path(post, path = "/identity/logout", tag = "identity", responses((status = 204)))]
async fn logout(State(app): State<App>, Viewer(session): Viewer) -> Result<Response> {
    actions::log_out(&app, session).await?;
    let mut response = NoContent.into_response();
    set_cookie(&app, &mut response, "", cookie::time::Duration::ZERO);
    Ok(response)
}

/// The account of this session.
#[utoipa::path(get, path = "/identity/me", tag = "identity", responses((status = 200, body = IdentityView)))]
async fn me(State(app): State<App>, viewer: Viewer) -> Result<Json<IdentityView>> {
    let row = store::by_pk(&app.db, viewer.player()).await?.ok_or(Error::NotFound)?;
    Ok(Json(row.into()))
}

impl From<IdentityRow> for IdentityView {
    fn from(row: IdentityRow) -> IdentityView {
        let IdentityRow { pk, role, status, created_at, last_login, username, email, password_hash: _ } = row;
        IdentityView { key: pk, username, email, role, status, created_at, last_login }
    }
}

/// The token of a request: from the header if there is one, else from the cookie.
pub fn token(app: &App, headers: &HeaderMap) -> Option<Token> {
    if let Some(value) = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()) {
        return value.strip_prefix("Bearer ").map(|raw| Token::received(raw.trim()));
    }
    let name = cookie_name(app);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| Cookie::split_parse(value.to_owned()).filter_map(Result::ok))
        .find(|cookie| cookie.name() == name)
        .map(|cookie| Token::received(cookie.value()))
}

fn with_cookie(app: &App, granted: Granted, answer: impl FnOnce(GrantView) -> Response) -> Response {
    let Granted { token, identity } = granted;
    let mut response = answer(GrantView { token: token.reveal().to_owned(), identity: identity.into() });
    let life = cookie::time::Duration::seconds(model::SESSION_LIFE.as_secs().cast_signed());
    set_cookie(app, &mut response, token.reveal(), life);
    response
}

fn set_cookie(app: &App, response: &mut Response, value: &str, life: cookie::time::Duration) {
    let cookie = Cookie::build((cookie_name(app), value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.config.is_tls())
        .max_age(life)
        .build();
    let value = HeaderValue::from_str(&cookie.to_string()).expect("tokens are base64");
    response.headers_mut().append(header::SET_COOKIE, value);
}

/// Browsers accept the `__Host-` prefix, and the guarantees it brings, over TLS only.
fn cookie_name(app: &App) -> &'static str {
    if app.config.is_tls() { "__Host-fourball" } else { "fourball" }
}
