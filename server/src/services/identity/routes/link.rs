//! Mailed links: asked for, looked at, followed.
//!
//! Mail scanners open every link, so looking changes nothing: it is the page's button that follows it.

use axum::{
    extract::State,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    super::{
        actions::{self, Verified},
        model::{self, Email, GrantView, LinkAskedView, LinkView, Password, Purpose, VerifiedView},
    },
    with_cookie,
};
use crate::{
    app::App,
    kit::{Error, Result},
    platform::{
        chance::Token,
        http::{Access, Json, Path, Problem, Routes, Viewer, extract::Origin, handlers},
    },
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .costly(Access::Public, handlers!(ask_to_verify))
        .read(Access::Public, handlers!(look_at_verify))
        .costly(Access::Public, handlers!(verify))
        .costly(Access::Public, handlers!(ask_to_reset))
        .read(Access::Public, handlers!(look_at_reset))
        .costly(Access::Public, handlers!(reset))
}

#[derive(Deserialize, ToSchema)]
struct AskToVerify {
    /// The address to prove; that of the account that is logged in if not given.
    #[schema(example = "ann@example.org")]
    email: Option<String>,
}

/// Mails the link that proves an address once more.
///
/// The answer is the same whether or not there is such an account. Whoever is logged in and gives no email asks for
/// their own, and hears plainly when there is nothing left to prove. Five times an hour for one address.
#[utoipa::path(post, path = "/identity/verify", tag = "identity", request_body = AskToVerify,
    responses((status = 200, body = LinkAskedView),
        (status = 409, description = "The own address is proven already", body = Problem)))]
async fn ask_to_verify(
    State(app): State<App>,
    viewer: Option<Viewer>,
    origin: Origin,
    Json(request): Json<AskToVerify>,
) -> Result<Json<LinkAskedView>> {
    match (request.email, viewer) {
        (Some(email), _) => actions::ask(&app, Purpose::Verify, &Email::parse(&email)?, &origin).await?,
        (None, Some(viewer)) => actions::ask_for_own(&app, viewer.player(), &origin).await?,
        (None, None) => return Err(Error::invalid("email", "write your email address")),
    }
    Ok(asked())
}

/// Tells whether a link still proves its address. Nothing is changed by it.
#[utoipa::path(get, path = "/identity/verify/{token}", tag = "identity", params(("token" = String, Path)),
    responses((status = 200, body = LinkView),
        (status = 410, description = "Unknown, used or expired: nobody is told which", body = Problem)))]
async fn look_at_verify(State(app): State<App>, Path(token): Path<String>) -> Result<Json<LinkView>> {
    look_at(&app, Purpose::Verify, &token).await
}

/// Proves the address that the link went to.
///
/// If a new password was asked for while the address was not proven, its link goes out now.
#[utoipa::path(post, path = "/identity/verify/{token}", tag = "identity", params(("token" = String, Path)),
    responses((status = 200, body = VerifiedView),
        (status = 410, description = "Unknown, used or expired: nobody is told which", body = Problem)))]
async fn verify(State(app): State<App>, origin: Origin, Path(token): Path<String>) -> Result<Json<VerifiedView>> {
    let Verified { email, has_sent_reset } = actions::verify(&app, &Token::received(&token), &origin).await?;
    Ok(Json(VerifiedView { email, has_sent_reset }))
}

#[derive(Deserialize, ToSchema)]
struct AskToReset {
    #[schema(example = "ann@example.org")]
    email: String,
}

/// Mails a link under which a new password can be chosen.
///
/// The answer is the same whether or not there is such an account. Only a proven address gets that link; another one
/// gets the link that proves it, and the link for the new password once that was followed. Five times an hour for
/// one address.
#[utoipa::path(post, path = "/identity/reset", tag = "identity", request_body = AskToReset,
    responses((status = 200, body = LinkAskedView)))]
async fn ask_to_reset(
    State(app): State<App>,
    origin: Origin,
    Json(request): Json<AskToReset>,
) -> Result<Json<LinkAskedView>> {
    actions::ask(&app, Purpose::Reset, &Email::parse(&request.email)?, &origin).await?;
    Ok(asked())
}

/// Tells whether a new password can still be chosen under a link. Nothing is changed by it.
#[utoipa::path(get, path = "/identity/reset/{token}", tag = "identity", params(("token" = String, Path)),
    responses((status = 200, body = LinkView),
        (status = 410, description = "Unknown, used or expired: nobody is told which", body = Problem)))]
async fn look_at_reset(State(app): State<App>, Path(token): Path<String>) -> Result<Json<LinkView>> {
    look_at(&app, Purpose::Reset, &token).await
}

#[derive(Deserialize, ToSchema)]
struct ResetPassword {
    #[schema(example = "correct horse battery")]
    password: String,
}

/// Sets a new password, ends every session and begins a new one.
#[utoipa::path(post, path = "/identity/reset/{token}", tag = "identity", params(("token" = String, Path)),
    request_body = ResetPassword,
    responses((status = 200, body = GrantView),
        (status = 403, description = "The password is new, but the account is deleted (`/problems/deactivated`): logging in offers to bring it back", body = Problem),
        (status = 410, description = "Unknown, used or expired: nobody is told which", body = Problem)))]
async fn reset(
    State(app): State<App>,
    origin: Origin,
    Path(token): Path<String>,
    Json(request): Json<ResetPassword>,
) -> Result<Response> {
    let password = Password::parse("password", &request.password)?;
    let granted = actions::reset(&app, &Token::received(&token), &password, &origin).await?;
    Ok(with_cookie(&app, granted, |view| Json(view).into_response()))
}

async fn look_at(app: &App, purpose: Purpose, token: &str) -> Result<Json<LinkView>> {
    let link = actions::working(app, purpose, &Token::received(token)).await?;
    Ok(Json(LinkView { expires_at: link.expires_at }))
}

fn asked() -> Json<LinkAskedView> {
    Json(LinkAskedView { again_in: model::SEND_AGAIN.as_secs() })
}
