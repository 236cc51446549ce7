//! A bucket of Amazon S3, or of what speaks its protocol.

use std::{sync::Arc, time::Duration};

use reqwest::{Client, Method, Response, StatusCode, header};
use rusty_s3::{
    Bucket, Credentials, UrlStyle,
    actions::{DeleteObject, GetObject, HeadBucket, PutObject, S3Action},
};

use crate::kit::{Error, Result};

/// How long a signed address holds, and so how far the clocks may differ.
const VALID: Duration = Duration::from_secs(300);
/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// What fails for now is tried again after these waits.
const WAITS: [Duration; 2] = [Duration::from_millis(200), Duration::from_secs(1)];

#[derive(Debug, Clone)]
pub struct S3 {
    bucket: Arc<Bucket>,
    credentials: Arc<Credentials>,
    client: Client,
}

impl S3 {
    /// # Errors
    /// One line that names the setting when the address can't be one.
    pub fn new(endpoint: &str, bucket: &str, region: &str, key: &str, secret: &str) -> Result<S3> {
        let endpoint = endpoint.parse().map_err(|cause| Error::internal(format!("s3_endpoint: {cause}")))?;
        // The bucket in the path: what speaks the protocol at home has no names for its buckets.
        let bucket = Bucket::new(endpoint, UrlStyle::Path, bucket.to_owned(), region.to_owned())
            .map_err(|cause| Error::internal(format!("s3_endpoint: {cause}")))?;
        // Whoever came first chose the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().timeout(PATIENCE).build().map_err(Error::internal)?;
        Ok(S3 { bucket: Arc::new(bucket), credentials: Arc::new(Credentials::new(key, secret)), client })
    }

    /// Whether the bucket is there and ours. One that doesn't answer may do so later: that is a warning.
    ///
    /// # Errors
    /// One line on what to mend.
    pub async fn check(&self) -> Result<()> {
        let action = HeadBucket::new(&self.bucket, Some(&self.credentials));
        let why = match self.send(Method::HEAD, action.sign(VALID), None).await {
            Ok(answer) if answer.status().is_success() => return Ok(()),
            Ok(answer) => match answer.status() {
                StatusCode::NOT_FOUND => format!("there is no bucket {}", self.bucket.name()),
                StatusCode::FORBIDDEN => format!("s3_key and s3_secret do not open the bucket {}", self.bucket.name()),
                StatusCode::MOVED_PERMANENTLY | StatusCode::BAD_REQUEST => {
                    format!("the bucket {} is not in the region {}", self.bucket.name(), self.bucket.region())
                }
                other => {
                    tracing::warn!(status = %other, "the storage for images does not answer as it should");
                    return Ok(());
                }
            },
            Err(cause) => {
                tracing::warn!(%cause, "the storage for images does not answer; the rest goes on without");
                return Ok(());
            }
        };
        Err(Error::internal(format!("s3_bucket: {why}")))
    }

    pub(super) async fn put(&self, key: &str, bytes: &[u8]) -> Result<()> {
        let action = PutObject::new(&self.bucket, Some(&self.credentials), key);
        let answer = self.patiently(Method::PUT, &action, Some(bytes)).await?;
        if answer.status().is_success() { Ok(()) } else { Err(unexpected(&answer)) }
    }

    pub(super) async fn get(&self, key: &str) -> Result<Option<Vec<u8>>> {
        let action = GetObject::new(&self.bucket, Some(&self.credentials), key);
        let answer = self.patiently(Method::GET, &action, None).await?;
        match answer.status() {
            StatusCode::NOT_FOUND => Ok(None),
            status if status.is_success() => Ok(Some(answer.bytes().await.map_err(down)?.to_vec())),
            _ => Err(unexpected(&answer)),
        }
    }

    pub(super) async fn delete(&self, key: &str) -> Result<()> {
        let action = DeleteObject::new(&self.bucket, Some(&self.credentials), key);
        let answer = self.patiently(Method::DELETE, &action, None).await?;
        let is_gone = answer.status().is_success() || answer.status() == StatusCode::NOT_FOUND;
        if is_gone { Ok(()) } else { Err(unexpected(&answer)) }
    }

    /// Asks again when the storage is busy or gone for a moment: all that we ask may be asked twice.
    async fn patiently<'a>(&self, method: Method, action: &impl S3Action<'a>, body: Option<&[u8]>) -> Result<Response> {
        for wait in WAITS {
            match self.send(method.clone(), action.sign(VALID), body).await {
                Ok(answer) if !answer.status().is_server_error() => return Ok(answer),
                _ => tokio::time::sleep(wait).await,
            }
        }
        self.send(method, action.sign(VALID), body).await.map_err(down)
    }

    async fn send(&self, method: Method, address: reqwest::Url, body: Option<&[u8]>) -> reqwest::Result<Response> {
        let mut request = self.client.request(method, address);
        if let Some(bytes) = body {
            request = request.header(header::CONTENT_TYPE, "image/jpeg").body(bytes.to_vec());
        }
        // The address carries the signature, which is nobody's business for the minutes that it holds.
        request.send().await.map_err(reqwest::Error::without_url)
    }
}

fn unexpected(answer: &Response) -> Error {
    Error::internal(format!("the storage for images answered {}", answer.status()))
}

fn down(cause: reqwest::Error) -> Error {
    Error::internal(format!("the storage for images: {}", cause.without_url()))
}
