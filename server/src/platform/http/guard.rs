//! The gate in front of every handler: rate, access, size and time.

use std::panic::AssertUnwindSafe;

use axum::{
    extract::{RawPathParams, Request},
    http::{Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::FutureExt as _;

use super::{Access, Limits, extract::Origin, rate::RateLimits};
use crate::{
    kit::{Error, PlayerId, Result, Role, Session},
    platform::matcher::Matcher,
};

/// Lets the request through, or answers for the handler.
pub(super) async fn admit(access: Access, limits: Limits, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let params = <RawPathParams as axum::extract::FromRequestParts<()>>::from_request_parts(&mut parts, &()).await;
    let session = parts.extensions.get::<Session>().copied();
    let named = |name: &str| {
        let (_, raw) = params.as_ref().ok()?.iter().find(|(param, _)| *param == name)?;
        // The form of the answer may follow the key, as in `u9Rk2mXa.txt`; a key holds no dot.
        raw.split('.').next().map(str::to_owned)
    };
    let actor = match access {
        Access::Owner => named("key"),
        Access::Src | Access::SrcDespiteBlock => named("src"),
        _ => None,
    };
    let subjects = [named("key"), named("dst")];
    let request = Request::from_parts(parts, body);

    let admitted = within_rate(limits, session, &request)
        .and_then(|()| allowed(access, session, actor.as_deref()))
        .and_then(|()| in_sight(access, session, &subjects, &request))
        .and_then(|()| within_size(limits, &request));
    match admitted {
        Ok(()) => run(limits, request, next).await,
        Err(error) => error.into_response(),
    }
}

fn within_rate(limits: Limits, session: Option<Session>, request: &Request) -> Result<()> {
    let Some(rates) = request.extensions().get::<RateLimits>() else { return Ok(()) };
    match session {
        Some(session) => rates.check(limits.rate, &format!("player {}", session.player.pk())),
        None => {
            let address = request.extensions().get::<Origin>().map_or("unknown", |o| &o.address);
            rates.check(limits.rate, &format!("address {address}"))
        }
    }
}

fn allowed(access: Access, session: Option<Session>, actor: Option<&str>) -> Result<()> {
    let Some(session) = session else {
        return if access == Access::Public { Ok(()) } else { Err(Error::Unauthenticated) };
    };
    match access {
        Access::Public | Access::Player => Ok(()),
        Access::Owner | Access::Src | Access::SrcDespiteBlock => match actor {
            Some("me") => Ok(()),
            Some(key) if PlayerId::parse(key)? == session.player => Ok(()),
            _ => Err(Error::Forbidden("This belongs to somebody else.")),
        },
        Access::Admin if session.role == Role::Admin => Ok(()),
        Access::Admin => Err(Error::Forbidden("Only administrators may do this.")),
    }
}

/// A player behind a block is as unknown as one who never was. Names are looked up by the handler, which asks again.
fn in_sight(access: Access, session: Option<Session>, subjects: &[Option<String>], request: &Request) -> Result<()> {
    let (Some(session), Some(matcher)) = (session, request.extensions().get::<Matcher>()) else { return Ok(()) };
    if matches!(access, Access::Admin | Access::SrcDespiteBlock) {
        return Ok(());
    }
    let players = subjects.iter().flatten().filter_map(|key| PlayerId::parse(key).ok());
    let is_blocked = players.into_iter().any(|player| matcher.is_blocked(session.player, player));
    if is_blocked { Err(Error::NotFound) } else { Ok(()) }
}

/// What says that it is too large is not read at all; what doesn't say is cut off while it is read.
fn within_size(limits: Limits, request: &Request) -> Result<()> {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if length.is_some_and(|bytes: u64| bytes > limits.body as u64) { Err(Error::TooLarge) } else { Ok(()) }
}

/// Runs the handler within its time. What changes something runs in a task of its own: a client that
/// hangs up, or a deadline that passes, never leaves it half done.
async fn run(limits: Limits, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let work = AssertUnwindSafe(next.run(request)).catch_unwind();
    let outcome = if reads {
        tokio::time::timeout(limits.time, work).await
    } else {
        tokio::time::timeout(limits.time, tokio::spawn(work).map(|joined| joined.unwrap_or_else(|e| Err(Box::new(e)))))
            .await
    };
    match outcome {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => Error::internal("a handler panicked").into_response(),
        Err(_) => Error::Timeout.into_response(),
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use std::time::Duration;

    use axum::{body::Body, http::StatusCode};
    use tokio::sync::Notify;
    use tower::ServiceExt as _;

    use super::super::{NoContent, Routes, handlers};
    use super::*;
    use crate::testing::TestApp;

    const NO_TIME: Limits = Limits { time: Duration::ZERO, ..Limits::WRITE };

    #[utoipa::path(get, path = "/never")]
    async fn never() -> NoContent {
        std::future::pending().await
    }

    static GO_ON: Notify = Notify::const_new();
    static IS_DONE: Notify = Notify::const_new();

    #[utoipa::path(post, path = "/late")]
    async fn late() -> NoContent {
        GO_ON.notified().await;
        IS_DONE.notify_one();
        NoContent
    }

    #[utoipa::path(post, path = "/clumsy")]
    async fn clumsy() -> NoContent {
        panic!("on purpose")
    }

    async fn answer(limits: Limits, request: Request) -> Response {
        let routes = Routes::new()
            .add(Access::Public, limits, handlers!(never))
            .add(Access::Public, limits, handlers!(late))
            .add(Access::Public, limits, handlers!(clumsy));
        let app = TestApp::start().await;
        routes.into_parts().0.with_state(app.app.clone()).oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn what_takes_too_long_is_answered_503() {
        let answer = answer(NO_TIME, Request::get("/never").body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
    }

    #[tokio::test]
    async fn what_changes_something_is_finished_although_its_time_is_up() {
        let answer = answer(NO_TIME, Request::post("/late").body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        GO_ON.notify_one();
        IS_DONE.notified().await;
    }

    #[tokio::test]
    async fn a_handler_that_panics_is_our_mistake_and_not_the_end() {
        let answer = answer(Limits::WRITE, Request::post("/clumsy").body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
    }
}
