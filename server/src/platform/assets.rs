//! The web app, inside the binary and compressed beforehand.

use std::{collections::HashMap, sync::LazyLock};

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

use super::http::security;
use crate::kit::{Error, Result};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../web/dist"]
#[allow_missing = true]
struct Files;

/// What Vite names by content never changes; everything else is asked for again.
const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// The file at `path` in the encoding the client likes best, or `None`.
pub fn file(path: &str, headers: &HeaderMap) -> Option<Response> {
    let path = path.trim_start_matches('/');
    let is_ours = matches!(path, "" | "ahead.json" | "csp.json" | "plain.json") || path.starts_with(".vite/");
    if is_ours || path.ends_with(".br") || path.ends_with(".gz") {
        return None;
    }
    let plain = Files::get(path)?;
    let etag = etag(&plain.metadata.sha256_hash());
    let caching = if path.starts_with("assets/") { FOREVER } else { ASK_AGAIN };
    let mut response = if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| *seen == etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let encoded = [("br", ".br"), ("gzip", ".gz")].into_iter().find_map(|(name, suffix)| {
            let wanted = accepts.split(',').any(|one| one.split(';').next().is_some_and(|n| n.trim() == name));
            Some((name, wanted.then(|| Files::get(&format!("{path}{suffix}")))??))
        });
        match encoded {
            Some((name, file)) => {
                let mut response = file.data.into_response();
                response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
                response
            }
            None => plain.data.into_response(),
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(path)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(header::VARY, HeaderValue::from_static("accept, accept-encoding"));
    headers.insert(header::ETAG, etag);
    Some(response)
}

/// The page that starts the web app at `path`. With it goes what that address will need: a browser fetches it beside
/// the app's own scripts, and not after they ran.
pub fn page(path: &str, headers: &HeaderMap) -> Result<Response> {
    let mut response = file("index.html", headers).ok_or_else(|| {
        Error::internal("this binary was built without the web app: run `npm --prefix web run build` first")
    })?;
    if let Some(links) = ahead(path).and_then(|links| HeaderValue::from_str(links).ok()) {
        response.headers_mut().insert(header::LINK, links);
    }
    Ok(response)
}

/// What the page at `path` needs, if that is known.
fn ahead(path: &str) -> Option<&str> {
    let folder = path.rfind('/').map(|slash| &path[..=slash]);
    let known = if path.starts_with("/@") { "/@" } else { path };
    AHEAD.get(known).or_else(|| AHEAD.get(folder?)).map(String::as_str)
}

/// `Link` headers (RFC 8288) by address, as the build wrote them; one that ends in a slash is for all below it, and all
/// profiles have one.
static AHEAD: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Files::get("ahead.json").and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default()
});

/// The page's source, for what other pages share with it.
pub fn page_source() -> Option<String> {
    String::from_utf8(Files::get("index.html")?.data.into_owned()).ok()
}

/// What a page of its own links to: the addresses of a script and of styles.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Entry {
    pub file: String,
    pub css: Vec<String>,
}

/// The files that the build made of one of the sources for finished pages, such as `src/plain/landing.ts`.
pub fn entry(source: &str) -> Option<Entry> {
    let manifest = Files::get("plain.json")?;
    let mut chunks: HashMap<String, Entry> = serde_json::from_slice(&manifest.data).ok()?;
    chunks.remove(source)
}

/// The policy with the hashes of the scripts that stand in the page itself.
pub fn content_security_policy() -> HeaderValue {
    #[derive(serde::Deserialize)]
    struct Csp {
        #[serde(rename = "scriptHashes")]
        script_hashes: Vec<String>,
    }
    let hashes = Files::get("csp.json")
        .and_then(|file| serde_json::from_slice::<Csp>(&file.data).ok())
        .map_or_else(Vec::new, |csp| csp.script_hashes);
    HeaderValue::from_str(&security::content_security_policy(&hashes)).expect("hashes are base64")
}

fn etag(hash: &[u8; 32]) -> HeaderValue {
    let hex: String = hash[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    // Weak: the same file in another encoding carries the same tag.
    HeaderValue::from_str(&format!("W/\"{hex}\"")).expect("hexadecimal digits")
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
