//! Pages that are finished HTML: the landing and public profiles, for whoever is not logged in. Everybody else gets the
//! web app at the same addresses.
//!
//! Stands beside the router, above all services.

mod head;
mod landing;
mod profile;
mod qr;
mod reader;
#[cfg(all(test, feature = "testing"))]
mod tests;
mod words;

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
    routing::get,
};

use crate::{
    app::App,
    kit::{Error, Result},
    platform::{assets, http::Viewer},
    router::SERVICES,
};

/// What is shown depends on all of these.
const VARY: &str = "cookie, authorization, accept, accept-encoding, accept-language, user-agent";

/// In the names of programs that show what is behind a link. Most of them accept anything.
const PREVIEWERS: &[&str] = &["bot", "facebookexternalhit", "whatsapp", "preview"];

pub fn routes() -> Router<App> {
    Router::new().route("/", get(landing::root)).route("/link.png", get(landing::picture)).fallback(other)
}

/// Whether a browser asks, to show a page, or a program that shows what is behind a link.
pub fn wants_page(headers: &HeaderMap) -> bool {
    text(headers, header::ACCEPT).contains("text/html") || (!wants_data(headers) && is_previewer(headers))
}

fn wants_data(headers: &HeaderMap) -> bool {
    text(headers, header::ACCEPT).contains("json")
}

fn is_previewer(headers: &HeaderMap) -> bool {
    let agent = text(headers, header::USER_AGENT).to_ascii_lowercase();
    PREVIEWERS.iter().any(|name| agent.contains(name))
}

fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// What no route claims: a file of the web app, a public profile, the app's page for a browser, and 404.
async fn other(
    State(app): State<App>,
    viewer: Option<Viewer>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response> {
    if method != Method::GET && method != Method::HEAD {
        return Err(Error::NotFound);
    }
    if let Some(file) = assets::file(uri.path(), &headers) {
        return Ok(file);
    }
    let first_word = uri.path().split('/').nth(1).unwrap_or_default();
    // Some programs that pass on addresses write the sign as its number.
    let is_profile = first_word.starts_with('@') || first_word.starts_with("%40");
    match is_profile {
        _ if SERVICES.contains(&first_word) => Err(Error::NotFound),
        true if wants_data(&headers) => Err(Error::NotFound),
        true if viewer.is_some() => app_page(uri.path(), &headers),
        true => profile::page(&app, uri.path(), &headers).await,
        false if wants_page(&headers) => assets::page(uri.path(), &headers),
        false => Err(Error::NotFound),
    }
}

/// The web app, at an address where others find something else.
fn app_page(path: &str, headers: &HeaderMap) -> Result<Response> {
    let mut response = assets::page(path, headers)?;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static(VARY));
    Ok(response)
}

/// A page as it is sent. It is asked for again each time: it may be another's turn, or another day.
fn finished(status: StatusCode, page: &impl Template) -> Result<Response> {
    let html = page.render().map_err(|cause| Error::internal(cause.to_string()))?;
    let headers = [(header::CACHE_CONTROL, "no-cache"), (header::VARY, VARY)];
    Ok((status, headers, Html(html)).into_response())
}
