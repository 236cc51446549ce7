//! Accounts over HTTP.

mod enter;
mod leave;
mod link;
mod settings;

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use cookie::{Cookie, SameSite};

use super::{
    actions::Granted,
    model::{self, GrantView, IdentityView},
    store::IdentityRow,
};
use crate::{
    app::App,
    platform::{chance::Token, http::Routes},
};

pub fn routes() -> Routes {
    [enter::routes(), link::routes(), settings::routes(), leave::routes()]
        .into_iter()
        .fold(Routes::new(), Routes::merge)
}

impl From<IdentityRow> for IdentityView {
    fn from(row: IdentityRow) -> IdentityView {
        let IdentityRow { pk, role, status, created_at, last_login, username, email, .. } = row;
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

fn forget_cookie(app: &App, response: &mut Response) {
    set_cookie(app, response, "", cookie::time::Duration::ZERO);
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
