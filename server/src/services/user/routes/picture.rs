//! What is drawn of a player.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use sha2::{Digest as _, Sha256};

use crate::{
    app::App,
    kit::{Error, Result},
    platform::{
        http::{Access, Limits, Path, Routes, handlers},
        pictures,
    },
    services::user::{
        actions::{self, Form},
        model::Who,
    },
};

/// Longer than any key, place or title that has a green.
const LONGEST: usize = 200;
/// The same key is the same green for ever.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// A profile changes, and whoever hides theirs wants its picture gone soon.
const A_WHILE: &str = "public, max-age=600";

pub(super) fn routes() -> Routes {
    Routes::new().add(Access::Public, Limits::FILE, handlers!(green)).costly(Access::Public, handlers!(picture))
}

/// The contour lines that a key stands for, to be laid over pine. Any text has a green: that there is one says nothing
/// of whether there is a player.
#[utoipa::path(get, path = "/user/green/{key}", tag = "user",
    params(("key" = String, Path, description = "A key, then `.svg`", example = "u9Rk2mXa.svg")),
    responses((status = 200, body = String, content_type = "image/svg+xml")))]
async fn green(Path(file): Path<String>) -> Result<Response> {
    let key = file.strip_suffix(".svg").filter(|key| key.len() <= LONGEST).ok_or(Error::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, FOREVER)];
    Ok((headers, pictures::green::svg(key)).into_response())
}

/// A profile as a picture: `link.png` for link previews (1200 × 630), `share.png` to send around (1080 × 1350). It says
/// what anybody may know, whoever asks.
#[utoipa::path(get, path = "/user/picture/{key}/{file}", tag = "user",
    params(("key" = String, Path, description = "A key or `@username`"), ("file" = String, Path, example = "link.png")),
    responses((status = 200, body = Vec<u8>, content_type = "image/png"), (status = 304, description = "As it was")))]
async fn picture(
    State(app): State<App>,
    Path((who, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let (form, who) = (Form::parse(&file)?, Who::parse(&who)?);
    let drawing = actions::picture(&app, &actions::public(&app, &who).await?, form)?;
    let tag: String = Sha256::digest(&drawing)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    let tag = HeaderValue::from_str(&format!("\"{tag}\"")).expect("hexadecimal digits");
    let caching = [(header::CACHE_CONTROL, HeaderValue::from_static(A_WHILE)), (header::ETAG, tag.clone())];
    if headers.get(header::IF_NONE_MATCH) == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    let png = app.painter.png(drawing).await?;
    Ok((caching, [(header::CONTENT_TYPE, "image/png")], png).into_response())
}
