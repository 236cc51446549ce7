//! RFC 9457 problem details: the one place where an error becomes an answer.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::kit::{Error, Timestamp};

/// What a client reads when something was refused or failed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// A stable name for the kind of problem: `/problems/invalid`.
    pub r#type: String,
    /// The kind in a few words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened this time, in a sentence for a person.
    pub detail: String,
    /// The field that was refused, when there is just one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Every refused field with its reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// Seconds to wait before the same request may succeed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// Of a deleted account: until when it can come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct FieldProblem {
    pub field: String,
    pub reason: String,
}

impl From<&Error> for Problem {
    fn from(error: &Error) -> Problem {
        let (status, name, title) = kind(error);
        let mut problem = Problem {
            r#type: format!("/problems/{name}"),
            title: title.to_owned(),
            status: status.as_u16(),
            detail: error.to_string(),
            field: None,
            errors: Vec::new(),
            retry_after: None,
            until: None,
        };
        match error {
            Error::Invalid(fields) => {
                problem.errors = fields
                    .iter()
                    .map(|f| FieldProblem { field: f.field.to_string(), reason: f.reason.to_string() })
                    .collect();
                if let [only] = &problem.errors[..] {
                    problem.field = Some(only.field.clone());
                }
            }
            Error::Taken(field) => problem.field = Some((*field).to_owned()),
            Error::TooMany { retry_after } => problem.retry_after = Some(retry_after.as_secs().max(1)),
            Error::Deactivated { until } => problem.until = Some(*until),
            _ => {}
        }
        problem
    }
}

fn kind(error: &Error) -> (StatusCode, &'static str, &'static str) {
    match error {
        Error::Malformed(_) => (StatusCode::BAD_REQUEST, "malformed", "That could not be read"),
        Error::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid", "Something needs another look"),
        Error::Unauthenticated => (StatusCode::UNAUTHORIZED, "unauthenticated", "Log in first"),
        Error::WrongCredentials => (StatusCode::UNAUTHORIZED, "wrong-credentials", "Not logged in"),
        Error::Forbidden(_) => (StatusCode::FORBIDDEN, "forbidden", "Not allowed"),
        Error::Deactivated { .. } => (StatusCode::FORBIDDEN, "deactivated", "This account was deleted"),
        Error::NotFound => (StatusCode::NOT_FOUND, "not-found", "Out of bounds"),
        Error::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "wrong-method", "Not that way"),
        Error::Taken(_) => (StatusCode::CONFLICT, "taken", "Already taken"),
        Error::Conflict(_) => (StatusCode::CONFLICT, "conflict", "That does not fit"),
        Error::Gone(_) => (StatusCode::GONE, "gone", "No longer valid"),
        Error::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large", "Too large"),
        Error::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, "too-many", "Slow down"),
        Error::Timeout => (StatusCode::SERVICE_UNAVAILABLE, "timeout", "Too slow"),
        Error::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal", "Our mistake"),
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Error::Internal(cause) = &self {
            tracing::error!(error = %cause, "request failed");
            metrics::counter!("fourball_internal_errors_total").increment(1);
        }
        Problem::from(&self).into_response()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).expect("a problem is plain text and numbers");
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
