//! Headers that every answer carries.

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// Everything comes from ourselves; scripts only as files or by the hash of the theme's one-liner.
pub fn content_security_policy(script_hashes: &[String]) -> String {
    let scripts: Vec<String> = script_hashes.iter().map(|hash| format!(" '{hash}'")).collect();
    format!(
        "default-src 'none'; script-src 'self'{}; style-src 'self'; img-src 'self' data: blob:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        scripts.concat()
    )
}

/// Adds the headers. `policy` is [`content_security_policy`].
pub async fn headers(policy: HeaderValue, is_tls: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "geolocation=(self), camera=(self), microphone=(), payment=()"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if is_tls {
        headers
            .entry(header::STRICT_TRANSPORT_SECURITY)
            .or_insert(HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    response
}
