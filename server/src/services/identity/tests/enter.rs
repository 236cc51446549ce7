//! Joining, logging in and out.

use serde_json::json;

use super::{log_in, recorded};
use crate::{
    kit::{Status, time::minutes},
    services::identity::model::{GrantView, IdentityView},
    testing::{Client, PASSWORD, TestApp, token_in},
};

#[tokio::test]
async fn whoever_joins_is_logged_in_and_gets_a_verification_mail() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let me: IdentityView = ann.get("/identity/me").await.ok();
    assert_eq!((me.username.as_str(), me.status), ("ann", Status::Unverified));
    assert_eq!(token_in(&app.letter_to("ann@example.org"), "/verify/").len(), 43);
}

#[tokio::test]
async fn a_taken_username_and_a_taken_email_are_named() {
    let app = TestApp::start().await;
    app.player("ann").await;
    let join = |username: &str, email: &str| json!({ "username": username, "email": email, "password": PASSWORD, "birth_year": 1990 });
    let visitor = app.visitor();
    assert_eq!(
        visitor.post("/identity/register", join("ANN", "new@example.org")).await.expect(409).field(),
        "username"
    );
    assert_eq!(visitor.post("/identity/register", join("new", "ANN@example.org")).await.expect(409).field(), "email");
}

#[tokio::test]
async fn a_form_hears_about_all_its_wrong_fields_at_once() {
    let app = TestApp::start().await;
    let answer = app
        .visitor()
        .post("/identity/register", json!({ "username": "a", "email": "b", "password": "c", "birth_year": 2020 }))
        .await;
    let problem = answer.expect(422).json();
    let fields: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["username", "email", "password", "birth_year"]);
}

#[tokio::test]
async fn username_and_email_both_log_in() {
    let app = TestApp::start().await;
    app.player("ann").await;
    for login in ["ann", "@Ann", "ANN@example.org"] {
        let _: GrantView =
            app.visitor().post("/identity/login", json!({ "login": login, "password": PASSWORD })).await.ok();
    }
    app.settle().await;
}

#[tokio::test]
async fn wrong_user_and_wrong_password_sound_the_same() {
    let app = TestApp::start().await;
    app.player("ann").await;
    let visitor = app.visitor();
    let wrong_user = visitor.post("/identity/login", json!({ "login": "nobody", "password": PASSWORD })).await;
    let wrong_password = visitor.post("/identity/login", json!({ "login": "ann", "password": "not this one" })).await;
    assert_eq!(wrong_user.expect(401).text(), wrong_password.expect(401).text());
    app.settle().await;
}

#[tokio::test]
async fn a_session_ends_with_logging_out() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    ann.post("/identity/logout", json!({})).await.expect(204);
    ann.get("/identity/me").await.expect(401);
}

async fn fail(client: &Client, login: &str) -> u16 {
    let answer = client.post("/identity/login", json!({ "login": login, "password": "not this one" })).await;
    if answer.status == 429 {
        let wait: u64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=900).contains(&wait), "{wait}");
    }
    answer.status.as_u16()
}

#[tokio::test]
async fn ten_wrong_passwords_lock_an_account_for_a_quarter_of_an_hour_whether_or_not_it_exists() {
    let app = TestApp::start().await;
    app.player("ann").await;
    let visitor = app.visitor();
    for login in ["ann", "nobody"] {
        for _ in 0..10 {
            assert_eq!(fail(&visitor, login).await, 401);
        }
        assert_eq!(fail(&visitor, login).await, 429);
    }
    assert_eq!(log_in(&visitor, "ann").await.status, 429, "the right password doesn't open it either");
    app.app.clock.advance(minutes(15));
    let _: GrantView = log_in(&visitor, "ann").await.ok();
    app.settle().await;
}

#[tokio::test]
async fn tries_at_once_are_counted_like_tries_one_by_one() {
    let app = TestApp::start().await;
    app.player("ann").await;
    let visitor = app.visitor();
    let all = futures::future::join_all((0..30).map(|_| fail(&visitor, "ann"))).await;
    assert_eq!(all.iter().filter(|status| **status == 401).count(), 10, "{all:?}");
    app.settle().await;
}

#[tokio::test]
async fn a_hundred_wrong_passwords_lock_an_address_and_nobody_elses() {
    let app = TestApp::with(|app| {
        let config = crate::config::Config { trusted_proxies: 1, ..(*app.config).clone() };
        app.config = config.into();
    })
    .await;
    app.player("ann").await;
    let at = |address: &str| {
        let mut client = app.visitor();
        client.headers.push(("x-forwarded-for".into(), address.into()));
        client
    };
    let (here, there) = (at("192.0.2.1"), at("192.0.2.2"));
    for n in 0..100 {
        assert_eq!(fail(&here, &format!("name{n}")).await, 401);
    }
    assert_eq!(log_in(&here, "ann").await.status, 429);
    let _: GrantView = log_in(&there, "ann").await.ok();
    app.settle().await;
}

#[tokio::test]
async fn every_attempt_is_recorded_with_its_result_address_and_agent() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let mut visitor = app.visitor();
    visitor.headers.push(("user-agent".into(), "a browser".into()));
    let _: GrantView = log_in(&visitor, "ann").await.ok();
    fail(&visitor, "ann").await;
    fail(&visitor, "nobody").await;
    app.settle().await;
    let attempt =
        |player, outcome| json!({ "player": player, "outcome": outcome, "address": "unknown", "agent": "a browser" });
    assert_eq!(
        recorded(&app, "identity.login_attempted").await,
        [
            attempt(Some(ann.key()), "success"),
            attempt(Some(ann.key()), "wrong_password"),
            attempt(None, "unknown_account")
        ]
    );
    let me: IdentityView = ann.get("/identity/me").await.ok();
    assert_eq!(me.last_login, Some(app.app.now()));
}
