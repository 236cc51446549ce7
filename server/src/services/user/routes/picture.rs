//! What is drawn of a player.

use axum::{
    http::header,
    response::{IntoResponse as _, Response},
};

use crate::{
    kit::{Error, Result},
    platform::{
        http::{Access, Limits, Path, Routes, handlers},
        pictures,
    },
};

/// Longer than any key, place or title that has a green.
const LONGEST: usize = 200;
/// The same key is the same green for ever.
const FOREVER: &str = "public, max-age=31536000, immutable";

pub(super) fn routes() -> Routes {
    Routes::new().add(Access::Public, Limits::FILE, handlers!(green))
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
