//! The danger zone.

use axum::{
    extract::{Extension, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    super::{actions, model::DeactivatedView},
    forget_cookie,
};
use crate::{
    app::App,
    kit::Result,
    platform::{
        archive::Archive,
        http::{Access, Json, Routes, Viewer, extract::Origin, handlers},
    },
    services::user::Username,
};

pub(super) fn routes() -> Routes {
    Routes::new().costly(Access::Player, handlers!(export)).costly(Access::Player, handlers!(deactivate))
}

/// Everything that is one's own, from every service, as one zip of JSON.
#[utoipa::path(get, path = "/identity/export", tag = "identity",
    responses((status = 200, body = String, content_type = "application/zip")))]
async fn export(
    State(app): State<App>,
    Viewer(session): Viewer,
    Extension(parts): Extension<Archive>,
) -> Result<Response> {
    let zip = actions::export(&app, session, parts).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"fourball.zip\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, zip).into_response())
}

#[derive(Deserialize, ToSchema)]
struct Deactivate {
    /// One's own, typed once more.
    #[schema(example = "ann.lee")]
    username: String,
    current_password: String,
}

/// Deletes the account: it is gone from everywhere at once, and every session has ended.
///
/// Until `until` it comes back with `/identity/reactivate`; after that everything is erased.
#[utoipa::path(post, path = "/identity/deactivate", tag = "identity", request_body = Deactivate,
    responses((status = 200, body = DeactivatedView)))]
async fn deactivate(
    State(app): State<App>,
    viewer: Viewer,
    origin: Origin,
    Json(request): Json<Deactivate>,
) -> Result<Response> {
    let typed = Username::parse(&request.username)?;
    let until = actions::deactivate(&app, viewer.player(), &typed, &request.current_password, &origin).await?;
    let mut response = Json(DeactivatedView { until }).into_response();
    forget_cookie(&app, &mut response);
    Ok(response)
}
