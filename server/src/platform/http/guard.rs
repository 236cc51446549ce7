//! The gate in front of every handler: access, rate and time.

use std::panic::AssertUnwindSafe;

use axum::{
    extract::{RawPathParams, Request},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::FutureExt as _;

use super::{Access, Limits, extract::Origin, rate::RateLimits};
use crate::kit::{Error, PlayerId, Result, Role, Session};

/// Lets the request through, or answers for the handler.
pub(super) async fn admit(access: Access, limits: Limits, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let params = <RawPathParams as axum::extract::FromRequestParts<()>>::from_request_parts(&mut parts, &()).await;
    let session = parts.extensions.get::<Session>().copied();
    let named = match access {
        Access::Owner => "key",
        Access::Src => "src",
        _ => "",
    };
    let named = params.as_ref().ok().and_then(|p| p.iter().find(|(k, _)| *k == named)).map(|(_, v)| v.to_owned());
    let request = Request::from_parts(parts, body);

    if let Err(error) = within_rate(limits, session, &request).and_then(|()| allowed(access, session, named.as_deref()))
    {
        return error.into_response();
    }
    run(limits, request, next).await
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

fn allowed(access: Access, session: Option<Session>, named: Option<&str>) -> Result<()> {
    let Some(session) = session else {
        return if access == Access::Public { Ok(()) } else { Err(Error::Unauthenticated) };
    };
    // The form of the answer may follow the key, as in `u9Rk2mXa.txt`; a key holds no dot.
    let named = named.and_then(|raw| raw.split('.').next());
    match access {
        Access::Public | Access::Player => Ok(()),
        Access::Owner | Access::Src => match named {
            Some("me") => Ok(()),
            Some(key) if PlayerId::parse(key)? == session.player => Ok(()),
            _ => Err(Error::Forbidden("This belongs to somebody else.")),
        },
        Access::Admin if session.role == Role::Admin => Ok(()),
        Access::Admin => Err(Error::Forbidden("Only administrators may do this.")),
    }
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
