//! What this is, for whoever comes by, and the way in.

mod near;

use askama::Template;
use axum::{
    Json,
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use self::near::{Crowd, Near};
use super::{app_page, finished, head::Head, qr, reader::Reader, wants_page, words};
use crate::{
    app::App,
    kit::{Error, Result},
    platform::{
        http::Viewer,
        pictures::{
            fonts::Face,
            green::{self, Green},
            palette,
        },
    },
    router::SERVICES,
};

/// Where somebody plays, in their words. Other parts of the address are others' business.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(alias = "zip")]
    place: Option<String>,
}

#[derive(Template)]
#[template(path = "landing.html")]
struct LandingPage {
    head: Head,
    reader: Reader,
    url: String,
    picture: String,
    /// As it was typed.
    place: String,
    /// Nothing where nothing was asked.
    near: Option<Near>,
    /// Where joining begins, with the place in its hand.
    join: String,
    code: Option<(String, usize)>,
}

/// `/`: the app for golfers, the landing for visitors, and for programs the list of services.
pub(super) async fn root(
    State(app): State<App>,
    viewer: Option<Viewer>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response> {
    if !wants_page(&headers) {
        let index: serde_json::Map<_, _> =
            SERVICES.iter().map(|name| ((*name).to_owned(), format!("/{name}").into())).collect();
        return Ok(([(header::VARY, super::VARY)], Json(index)).into_response());
    }
    if viewer.is_some() {
        return app_page("/", &headers);
    }
    // An address that can't be read asks nothing.
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    finished(StatusCode::OK, &LandingPage::of(&app, asked, Reader::of(&headers))?)
}

impl LandingPage {
    fn of(app: &App, asked: Asked, reader: Reader) -> Result<LandingPage> {
        let place = asked.place.unwrap_or_default().trim().to_owned();
        let near = if place.is_empty() { None } else { Some(Near::of(app, &place)?) };
        let url = app.config.link("/");
        Ok(LandingPage {
            head: Head::of("src/plain/landing.ts", reader),
            reader,
            picture: app.config.link("/link.png"),
            join: near.as_ref().map_or_else(|| "/join".to_owned(), Near::join),
            code: qr::code(&url),
            url,
            near,
            place,
        })
    }
}

#[derive(Template)]
#[template(path = "landing.svg")]
struct LandingPicture {
    green: Green,
}

/// What a link to us shows.
pub(super) async fn picture(State(app): State<App>) -> Result<Response> {
    static PAINTED: tokio::sync::OnceCell<Vec<u8>> = tokio::sync::OnceCell::const_new();
    let paint = async || {
        let drawing = LandingPicture { green: green::of("fourball") }.render();
        app.painter.png(drawing.map_err(|cause| Error::internal(cause.to_string()))?, None).await
    };
    let png = PAINTED.get_or_try_init(paint).await?;
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, &png[..]).into_response())
}
