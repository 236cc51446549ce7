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
        http::{Access, Limits, Path, Routes, Viewer, handlers},
        pictures,
    },
    services::user::{
        actions::{self, Drawing, Form},
        model::{ImageView, Who},
    },
};

/// Longer than any key, place or title that has a green.
const LONGEST: usize = 200;
/// The same key is the same green for ever.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// A profile changes, and whoever hides theirs or removes a photo wants it gone: asked for again each time.
const ASK_AGAIN: &str = "public, no-cache";

pub(super) fn routes() -> Routes {
    Routes::new().add(Access::Public, Limits::FILE, handlers!(green)).costly(Access::Public, handlers!(picture))
}

/// The contour lines that a key stands for, to be laid over pine. Any text has a green: that there is one says nothing
/// of whether there is a player.
#[utoipa::path(get, path = "/user/green/{file}", tag = "user",
    params(("file" = String, Path, description = "A key, then `.svg`", example = "u9Rk2mXa.svg")),
    responses((status = 200, body = String, content_type = "image/svg+xml")))]
async fn green(Path(file): Path<String>) -> Result<Response> {
    let key = file.strip_suffix(".svg").filter(|key| key.len() <= LONGEST).ok_or(Error::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, FOREVER)];
    Ok((headers, pictures::green::svg(key)).into_response())
}

/// A profile as a picture: `link.png` for link previews (1200 × 630), `share.png` to send around (1080 × 1350). It says
/// what anybody may know, whoever asks; a block hides it from whoever is logged in.
#[utoipa::path(get, path = "/user/picture/{key}/{file}", tag = "user",
    params(("key" = String, Path, description = "A key or `@username`"), ("file" = String, Path, example = "link.png")),
    responses((status = 200, body = Vec<u8>, content_type = "image/png"), (status = 304, description = "As it was")))]
async fn picture(
    State(app): State<App>,
    viewer: Option<Viewer>,
    Path((who, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let (form, who) = (Form::parse(&file)?, Who::parse(&who)?);
    let view = actions::public(&app, viewer.as_ref().map(Viewer::player), &who).await?;
    let drawing = actions::drawing(&app, &view, form)?;
    let known = headers.get(header::IF_NONE_MATCH);
    let mut tag = tag_of(&drawing, view.avatar.as_ref());
    let mut photo = None;
    if known != Some(&tag) {
        photo = actions::photo(&app, &view, drawing.disc).await;
        if photo.is_none() {
            tag = tag_of(&drawing, None);
        }
    }
    let caching = [(header::CACHE_CONTROL, HeaderValue::from_static(ASK_AGAIN)), (header::ETAG, tag.clone())];
    if known == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    let png = app.painter.png(drawing.svg, photo).await?;
    Ok((caching, [(header::CONTENT_TYPE, "image/png")], png).into_response())
}

/// Follows from all that a picture shows.
fn tag_of(drawing: &Drawing, photo: Option<&ImageView>) -> HeaderValue {
    let shown = Sha256::new().chain_update(&drawing.svg).chain_update(photo.map_or("", |photo| &photo.key)).finalize();
    let tag: String = shown[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("\"{tag}\"")).expect("hexadecimal digits")
}
