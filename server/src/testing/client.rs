//! Somebody at a keyboard: requests through the whole router, answers as a client reads them.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt as _;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tower::ServiceExt as _;

use crate::kit::PlayerId;

/// A program that may be logged in.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub token: Option<String>,
    /// Sent with every request, last one wins.
    pub headers: Vec<(String, String)>,
}

impl Client {
    pub(super) fn new(router: Router) -> Client {
        Client { router, token: None, headers: Vec::new() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PUT, path, Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None).await
    }

    pub async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = match body {
            Some(json) => request.header(header::CONTENT_TYPE, "application/json").body(Body::from(json.to_string())),
            None => request.body(Body::empty()),
        };
        self.raw(request.expect("a well-formed request")).await
    }

    /// Sends a picture.
    pub async fn upload(&self, file: Vec<u8>) -> Answer {
        self.upload_at("/user/image/me", file).await
    }

    pub async fn upload_at(&self, path: &str, file: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(Method::POST).uri(path).header(header::CONTENT_TYPE, "image/png");
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        self.raw(request.body(Body::from(file)).expect("a well-formed request")).await
    }

    /// A request as it stands, for what the other methods would not send.
    pub async fn raw(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }
}

/// Somebody with an account.
#[derive(Clone)]
pub struct Golfer {
    pub name: String,
    pub email: String,
    pub id: PlayerId,
    pub client: Client,
}

impl Golfer {
    pub fn key(&self) -> String {
        self.id.key()
    }
}

impl std::ops::Deref for Golfer {
    type Target = Client;
    fn deref(&self) -> &Client {
        &self.client
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("{} is no JSON: {}", self.status, self.text()))
    }

    /// The body as a view, after making sure that the request succeeded.
    #[track_caller]
    pub fn ok<T: DeserializeOwned>(&self) -> T {
        assert!(self.status.is_success(), "{}: {}", self.status, self.text());
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }

    /// Fails unless the status is this one.
    #[track_caller]
    pub fn expect(&self, status: u16) -> &Answer {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    /// The field that a problem names.
    pub fn field(&self) -> String {
        self.json()["field"].as_str().unwrap_or_default().to_owned()
    }
}
