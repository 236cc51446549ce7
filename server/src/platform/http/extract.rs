//! What handlers take and give. Every refusal is a [`crate::kit::Error`].

use std::fs::File;

use axum::{
    RequestExt as _,
    extract::{FromRequest, FromRequestParts, Request, rejection::JsonRejection},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use futures::StreamExt as _;
use serde::{Serialize, de::DeserializeOwned};
use tokio::io::AsyncWriteExt as _;

use crate::app::App;
use crate::kit::{Error, PlayerId, Result, Session};

/// A JSON body, read or answered.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match axum::Json::<T>::from_request(request, state).await {
            Ok(axum::Json(value)) => Ok(Json(value)),
            Err(JsonRejection::BytesRejection(rejection)) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(Error::TooLarge)
            }
            Err(JsonRejection::MissingJsonContentType(_)) => {
                Err(Error::Malformed("Send JSON, with content-type: application/json.".into()))
            }
            Err(JsonRejection::JsonDataError(rejection)) => Err(misread(&rejection)),
            Err(_) => Err(Error::Malformed("That is not well-formed JSON.".into())),
        }
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        let mut response = axum::Json(self.0).into_response();
        // Answers depend on who asks and on this moment.
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
        response
    }
}

/// 201 with a JSON body.
#[derive(Debug)]
pub struct Created<T>(pub T);

impl<T: Serialize> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        (StatusCode::CREATED, Json(self.0)).into_response()
    }
}

/// 204: done, nothing to add.
#[derive(Debug)]
pub struct NoContent;

impl IntoResponse for NoContent {
    fn into_response(self) -> Response {
        StatusCode::NO_CONTENT.into_response()
    }
}

/// A body of any kind, in a file without a name: however many come in at once, none of them takes memory. It is read
/// from its beginning.
#[derive(Debug)]
pub struct Upload(pub File);

impl FromRequest<App> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let mut file = tokio::fs::File::from_std(app.images.spool().await?);
        let mut body = request.into_limited_body().into_data_stream();
        while let Some(piece) = body.next().await {
            file.write_all(&piece.map_err(|cause| unread(&cause))?).await.map_err(Error::internal)?;
        }
        file.flush().await.map_err(Error::internal)?;
        Ok(Upload(file.into_std().await))
    }
}

/// Why a body came to no end: it was too long, or the other side went away.
fn unread(cause: &axum::Error) -> Error {
    let mut source: Option<&dyn std::error::Error> = Some(cause);
    while let Some(error) = source {
        if error.is::<http_body_util::LengthLimitError>() {
            return Error::TooLarge;
        }
        source = error.source();
    }
    Error::Malformed("The file did not arrive whole.".into())
}

/// Serde's sentence names the field and what was expected, and nothing of ours; what is put in front of it speaks of types.
fn misread(rejection: &(dyn std::error::Error + 'static)) -> Error {
    Error::Malformed(rejection.source().unwrap_or(rejection).to_string().into())
}

/// The path's parameters. One that can't be read names nothing that exists: 404.
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        axum::extract::Path::<T>::from_request_parts(parts, state)
            .await
            .map(|path| Path(path.0))
            .map_err(|_| Error::NotFound)
    }
}

/// The query's parameters.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        axum::extract::Query::<T>::from_request_parts(parts, state)
            .await
            .map(|query| Query(query.0))
            .map_err(|rejection| misread(&rejection))
    }
}

/// The session behind the request. Routes with an [`super::Access`] other than `Public` always have one.
#[derive(Debug, Clone, Copy)]
pub struct Viewer(pub Session);

impl Viewer {
    pub fn player(&self) -> PlayerId {
        self.0.player
    }

    /// The player that a `{key}` of the path names; `me` is the viewer.
    pub fn named(&self, key: &str) -> Result<PlayerId> {
        if key == "me" { Ok(self.player()) } else { PlayerId::parse(key) }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Viewer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        parts.extensions.get::<Session>().copied().map(Viewer).ok_or(Error::Unauthenticated)
    }
}

impl<S: Send + Sync> axum::extract::OptionalFromRequestParts<S> for Viewer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>> {
        Ok(parts.extensions.get::<Session>().copied().map(Viewer))
    }
}

/// Where the request came from, for limits and the login record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The client's address; behind proxies, the one that the last trusted proxy saw.
    pub address: String,
    /// The `User-Agent`, at most 200 characters.
    pub agent: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Origin {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        Ok(parts
            .extensions
            .get::<Origin>()
            .cloned()
            .unwrap_or_else(|| Origin { address: "unknown".into(), agent: String::new() }))
    }
}
