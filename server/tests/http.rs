//! What every request meets and every answer carries, whichever route it is.

use std::{
    cell::RefCell,
    io::Write,
    sync::{Arc, Once},
};

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use fourball::{
    config::Config,
    platform::{
        http::{Declared, rate::RateLimits},
        telemetry,
    },
    router,
    testing::{Answer, Golfer, PASSWORD, TestApp, token_in},
};
use serde_json::{Value, json};

/// Addresses that no service declares: files, health, the app's page.
const FILES: &[&str] = &["/", "/openapi.json", "/credits", "/docs/", "/healthz", "/readyz", "/metrics", "/find"];

/// A request that every route lets in: by an administrator, for themselves.
fn request(route: &Declared, admin: &Golfer) -> axum::http::request::Builder {
    let path = ["{key}", "{src}", "{dst}"].iter().fold(route.path.clone(), |path, name| path.replace(name, "me"));
    let path = path.replace("{date}", "2026-11-28").replace("{token}", "no-such-token").replace("{id}", "1");
    let path = path.replace("{image}", &"0".repeat(64)).replace("{size}", "160.jpg");
    let token = admin.token.as_ref().unwrap();
    let method: Method = route.method.parse().unwrap();
    Request::builder().method(method).uri(path).header(header::AUTHORIZATION, format!("Bearer {token}"))
}

#[track_caller]
fn is_problem(answer: &Answer, kind: &str, of: &str) {
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json", "{of}: {}", answer.text());
    let problem = answer.json();
    assert_eq!(problem["type"], format!("/problems/{kind}"), "{of}");
    assert_eq!(problem["status"], answer.status.as_u16(), "{of}");
}

#[tokio::test]
async fn every_route_refuses_a_body_that_is_too_large() {
    let app = TestApp::start().await;
    let admin = app.player("cy").admin().await;
    for route in router::declared() {
        let of = format!("{} {}", route.method, route.path);
        let too_large = route.limits.body + 1;
        let announced = request(&route, &admin)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::CONTENT_LENGTH, too_large)
            .body(Body::from(" ".repeat(too_large)));
        let answer = admin.raw(announced.unwrap()).await;
        assert_eq!(answer.status, 413, "{of}: {}", answer.text());
        is_problem(&answer, "too-large", &of);
    }
    app.settle().await;
}

#[tokio::test]
async fn a_body_that_does_not_say_its_length_is_cut_off() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let pieces = futures::stream::iter((0..100).map(|_| Ok::<_, std::io::Error>(" ".repeat(1 << 10))));
    let request = Request::post("/user/edit/me")
        .header(header::AUTHORIZATION, format!("Bearer {}", ann.token.as_ref().unwrap()))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from_stream(pieces));
    is_problem(ann.raw(request.unwrap()).await.expect(413), "too-large", "a stream");
}

#[tokio::test]
async fn every_route_says_when_to_come_back() {
    let app = TestApp::with(|app| app.rates = RateLimits::once()).await;
    let admin = app.player("cy").admin().await;
    for route in router::declared() {
        let of = format!("{} {}", route.method, route.path);
        // The first one may pass, whatever it is answered; every rate is used up after it.
        let mut answer = admin.raw(request(&route, &admin).body(Body::empty()).unwrap()).await;
        if answer.status != 429 {
            answer = admin.raw(request(&route, &admin).body(Body::empty()).unwrap()).await;
        }
        says_when(&answer, &of);
    }
    for path in FILES {
        app.visitor().get(path).await;
        says_when(&app.visitor().get(path).await, path);
    }
    app.settle().await;
}

#[track_caller]
fn says_when(answer: &Answer, of: &str) {
    assert_eq!(answer.status, 429, "{of}: {}", answer.text());
    is_problem(answer, "too-many", of);
    let seconds: u64 = answer.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((80_000..=86_400).contains(&seconds), "{of}: {seconds}");
}

#[tokio::test]
async fn strangers_are_counted_by_the_address_that_our_own_proxy_saw() {
    let app = TestApp::with(|app| {
        app.rates = RateLimits::once();
        app.config = Arc::new(Config { trusted_proxies: 1, ..(*app.config).clone() });
    })
    .await;
    let from = |hops: &str| {
        let mut visitor = app.visitor();
        visitor.headers = vec![("x-forwarded-for".into(), hops.to_owned())];
        visitor
    };
    from("192.0.2.1").get("/openapi.json").await.expect(200);
    from("192.0.2.1").get("/openapi.json").await.expect(429);
    from("198.51.100.7, 192.0.2.1").get("/openapi.json").await.expect(429);
    from("192.0.2.2").get("/openapi.json").await.expect(200);
}

#[tokio::test]
async fn what_is_not_there_and_what_is_asked_the_wrong_way_are_problems() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    is_problem(visitor.get("/nowhere").await.expect(404), "not-found", "nowhere");
    is_problem(visitor.get("/user/nowhere").await.expect(404), "not-found", "user/nowhere");
    let wrong = visitor.delete("/identity/login").await;
    is_problem(wrong.expect(405), "wrong-method", "DELETE /identity/login");
    assert_eq!(wrong.headers[header::ALLOW], "POST");
    is_problem(visitor.post("/healthz", json!({})).await.expect(405), "wrong-method", "POST /healthz");
}

#[tokio::test]
async fn what_cannot_be_read_is_named_without_a_word_of_ours() {
    let app = TestApp::start().await;
    let misread = |answer: Answer| answer.expect(400).json()["detail"].as_str().unwrap().to_owned();
    let body = misread(app.visitor().post("/identity/login", json!({"login": 5, "password": ""})).await);
    assert!(body.starts_with("login: invalid type: integer `5`, expected a string"), "{body}");
    let query = misread(app.visitor().get("/location/find?limit=few").await);
    assert_eq!(query, "limit: invalid digit found in string");
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_a_browser() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    let mut answers = vec![
        visitor.get("/identity/me").await,
        visitor.get("/user/nowhere").await,
        visitor.delete("/identity/login").await,
        visitor.post("/identity/login", json!({ "login": "ann", "password": "x" })).await,
    ];
    for path in FILES {
        answers.push(visitor.get(path).await);
    }
    for answer in answers {
        let one = |name: &str| answer.headers[name].to_str().unwrap();
        let policy = one("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        let scripts = policy.split(';').find(|part| part.trim().starts_with("script-src")).unwrap();
        let sources = scripts.split_whitespace().skip(1);
        assert!(sources.into_iter().all(|source| source == "'self'" || source.starts_with("'sha256-")), "{scripts}");
        assert_eq!(one("x-content-type-options"), "nosniff");
        assert_eq!(one("x-frame-options"), "DENY");
        assert_eq!(one("referrer-policy"), "strict-origin-when-cross-origin");
        assert!(!one("x-request-id").is_empty());
    }
    app.settle().await;
}

#[tokio::test]
async fn another_site_cannot_act_in_a_players_name() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    // A browser sends the cookie by itself; the header would be another site's wish.
    let mut browser = app.visitor();
    browser.headers = vec![("cookie".into(), format!("fourball={}", ann.token.as_ref().unwrap()))];
    let from = |site: &[(&str, &str)]| {
        let mut client = browser.clone();
        client.headers.extend(site.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        client
    };
    let (change, host) = (json!({ "alias": "Mallory" }), ("host", "fourball.example"));
    for site in [
        &[("sec-fetch-site", "cross-site"), host][..],
        &[("sec-fetch-site", "same-site"), host],
        &[("origin", "https://evil.example"), host],
        &[("origin", "null"), host],
    ] {
        let answer = from(site).post("/user/edit/me", change.clone()).await;
        is_problem(answer.expect(403), "forbidden", &format!("{site:?}"));
    }
    from(&[("sec-fetch-site", "same-origin"), host]).post("/user/edit/me", json!({ "alias": "Ann" })).await.expect(200);
    from(&[("origin", "http://fourball.example"), host]).post("/user/edit/me", json!({})).await.expect(200);
    from(&[("sec-fetch-site", "cross-site"), host]).get("/identity/me").await.expect(200);
    app.settle().await;
}

thread_local! {
    /// What the test of this thread has logged, once it listens.
    static HEARD: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

struct Ear;

impl Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        HEARD.with_borrow_mut(|heard| heard.as_mut().map_or(Ok(bytes.len()), |heard| heard.write(bytes)))
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// From now on this test's log is kept, as the server writes it. One subscriber for all: what each thread brings
/// along is cached for the others, so that one with none would silence those that listen.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = telemetry::subscriber("trace", true, || Ear).unwrap();
        tracing::subscriber::set_global_default(subscriber).unwrap();
    });
    HEARD.set(Some(Vec::new()));
}

fn heard() -> String {
    String::from_utf8(HEARD.take().unwrap()).unwrap()
}

#[tokio::test]
async fn a_failure_is_logged_with_the_id_that_the_client_was_told_and_nothing_of_it_is_shown() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    listen();
    app.app.db.close().await;
    let answer = ann.get("/user/get/me").await;
    is_problem(answer.expect(500), "internal", "a database that is gone");
    let id = answer.headers["x-request-id"].to_str().unwrap();
    let log = heard();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let failure = lines.iter().find(|line| line["message"] == "request failed").unwrap_or_else(|| panic!("{log}"));
    assert_eq!(failure["span"]["id"], id);
    assert_eq!(failure["span"]["route"], "/user/get/{key}");
    assert_eq!(failure["level"], "ERROR");
    let cause = failure["error"].as_str().unwrap();
    assert!(!cause.is_empty() && !answer.text().contains(cause), "{}", answer.text());
}

#[tokio::test]
async fn no_secret_is_ever_logged_not_even_at_the_most_talkative_level() {
    listen();
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let mut secrets = vec![PASSWORD.to_owned(), "a wrong password".to_owned(), ann.token.clone().unwrap()];
    secrets.push(token_in(&app.letter_to("ann@example.org"), "/verify/"));
    let verify = format!("/identity/verify/{}", secrets[3]);
    app.visitor().get(&verify).await;
    app.visitor().post(&verify, json!({})).await;

    let feed = ann.post("/calendar/feed/me", json!({})).await.expect(201).json();
    let address = feed["url"].as_str().unwrap();
    let path = &address[address.find("/calendar/").unwrap()..];
    app.visitor().get(path).await.expect(200);
    secrets.push(path.rsplit('/').next().unwrap().trim_end_matches(".ics").to_owned());

    let login = |password: &str| json!({ "login": "ann", "password": password });
    app.visitor().post("/identity/login", login("a wrong password")).await.expect(401);
    let again = app.visitor().post("/identity/login", login(PASSWORD)).await.expect(200).json();
    secrets.push(again["token"].as_str().unwrap().to_owned());
    let mut browser = app.visitor();
    browser.headers = vec![("cookie".into(), format!("fourball={}", secrets[5]))];
    browser.get("/identity/me").await.expect(200);
    app.settle().await;

    // And once more while everything fails: causes are what a log is most careless with.
    app.app.db.close().await;
    browser.get("/identity/me").await.expect(500);
    app.visitor().get(path).await.expect(500);
    app.visitor().post("/identity/login", login(PASSWORD)).await.expect(500);
    app.visitor().post(&verify, json!({})).await;

    let log = heard();
    assert!(log.contains("request failed") && log.contains("/identity/login"), "{log}");
    for secret in secrets {
        assert!(!log.contains(&secret), "{secret} is in the log:\n{log}");
    }
}
