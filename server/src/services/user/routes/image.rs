//! Pictures over HTTP.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    app::App,
    kit::{Error, PlayerId, Result},
    platform::{
        http::{Access, Created, Json, Limits, NoContent, Path, Query, Routes, Upload, Viewer, handlers},
        images::{Crop, SIZES, is_name},
    },
    services::user::{
        actions,
        model::{Image, ImageView},
        store,
    },
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .add(Access::Owner, Limits::UPLOAD, handlers!(add))
        .write(Access::Owner, handlers!(arrange))
        .write(Access::Owner, handlers!(remove))
        .add(Access::Public, Limits::FILE, handlers!(picture))
}

/// The square to keep, in pixels of the picture as one sees it, upright. Without one it is the largest in the middle.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Square {
    left: Option<u32>,
    top: Option<u32>,
    /// Its width and height, at least 160.
    size: Option<u32>,
}

impl Square {
    fn parse(self) -> Result<Option<Crop>> {
        match self {
            Square { left: None, top: None, size: None } => Ok(None),
            Square { left: Some(left), top: Some(top), size: Some(size) } => Ok(Some(Crop { left, top, size })),
            _ => Err(Error::invalid("crop", "left, top and size belong together")),
        }
    }
}

/// Adds a picture, as the body: JPEG, PNG or WebP of up to 10 MB and 40 megapixels.
///
/// It is turned upright, cut to a square and made small; what the file says besides, such as where it was taken, is
/// thrown away. The first picture is the avatar, six are the most. Sent again, it is the same one.
#[utoipa::path(post, path = "/user/image/{key}", tag = "user", params(("key" = PlayerId, Path), Square),
    request_body(content = String, content_type = "image/*", description = "The file as it is"),
    responses((status = 201, body = ImageView)))]
async fn add(
    State(app): State<App>,
    viewer: Viewer,
    Query(square): Query<Square>,
    Upload(file): Upload,
) -> Result<Created<ImageView>> {
    let image = actions::add_image(&app, viewer.player(), file, square.parse()?).await?;
    Ok(Created(image.into()))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Arrange {
    /// The keys of all pictures that are shown, each once, the avatar first. One that was removed within the last ten
    /// minutes is back when it is named.
    #[schema(max_items = 6)]
    images: Vec<String>,
}

#[derive(Serialize, Deserialize, ToSchema)]
pub(super) struct ImagesView {
    pub images: Vec<ImageView>,
}

/// Puts the pictures in another order, or one that was just removed back.
#[utoipa::path(put, path = "/user/image/{key}", tag = "user", params(("key" = PlayerId, Path)),
    request_body = Arrange, responses((status = 200, body = ImagesView)))]
async fn arrange(State(app): State<App>, viewer: Viewer, Json(request): Json<Arrange>) -> Result<Json<ImagesView>> {
    let images = actions::arrange_images(&app, viewer.player(), &request.images).await?;
    Ok(Json(ImagesView { images: images.into_iter().map(|image: Image| image.into()).collect() }))
}

/// Removes a picture. Nobody sees it from now on, at its addresses neither; for ten minutes it can be put back.
#[utoipa::path(delete, path = "/user/image/{key}/{image}", tag = "user",
    params(("key" = PlayerId, Path), ("image" = String, Path, description = "The key of the picture")),
    responses((status = 204)))]
async fn remove(
    State(app): State<App>,
    viewer: Viewer,
    Path((_key, image)): Path<(String, String)>,
) -> Result<NoContent> {
    actions::remove_image(&app, viewer.player(), &image).await?;
    Ok(NoContent)
}

/// The file of a picture. What an address holds never changes, so it may be kept for ever.
#[utoipa::path(get, path = "/user/photo/{image}/{size}", tag = "user",
    params(("image" = String, Path), ("size" = String, Path, description = "`160.jpg`, `480.jpg` or `1280.jpg`")),
    responses((status = 200, body = String, content_type = "image/jpeg")))]
async fn picture(State(app): State<App>, Path((image, size)): Path<(String, String)>) -> Result<Response> {
    let side = SIZES.iter().map(|size| size.side).find(|side| size == format!("{side}.jpg")).ok_or(Error::NotFound)?;
    if !is_name(&image) || !store::is_shown(&app.db, &image).await? {
        return Err(Error::NotFound);
    }
    let bytes = app.images.read(&image, side).await?.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::CONTENT_DISPOSITION, "inline"),
    ];
    Ok((headers, bytes).into_response())
}
