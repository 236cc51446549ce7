//! The danger zone.

use axum::{
    extract::State,
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
    platform::http::{Access, Json, Routes, Viewer, extract::Origin, handlers},
    services::user::Username,
};

pub(super) fn routes() -> Routes {
    Routes::new().costly(Access::Player, handlers!(deactivate))
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
