//! Deleting an account and coming back.

use serde_json::json;

use super::{log_in, recorded};
use crate::{
    kit::{
        Status, Window,
        time::{days, hours},
    },
    services::identity::model::{DeactivatedView, GrantView},
    testing::{Answer, DENVER, Golfer, PASSWORD, SATURDAY, TestApp},
};

async fn delete(golfer: &Golfer, username: &str, password: &str) -> Answer {
    golfer.post("/identity/deactivate", json!({ "username": username, "current_password": password })).await
}

async fn come_back(app: &TestApp, login: &str) -> Answer {
    app.visitor().post("/identity/reactivate", json!({ "login": login, "password": PASSWORD })).await
}

/// Whom Ann finds around her.
async fn found(ann: &Golfer) -> Vec<String> {
    let answer = ann.get("/user/query?radius=25").await.expect(200).json();
    answer["items"].as_array().unwrap().iter().map(|item| item["player"]["username"].as_str().unwrap().into()).collect()
}

#[tokio::test]
async fn deleting_asks_for_the_username_and_the_password() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    assert_eq!(delete(&bob, "ann", PASSWORD).await.expect(422).field(), "username");
    assert_eq!(delete(&bob, "bob", "not this one").await.expect(422).field(), "current_password");
    bob.get("/identity/me").await.expect(200);
    app.settle().await;
}

#[tokio::test]
async fn a_deleted_account_is_gone_everywhere_at_once() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bob = app.player("bob").near(DENVER).free(SATURDAY, Window::Morning).await;
    let feed = bob.post("/calendar/feed/me", json!({})).await.expect(201).json();
    let feed = feed["url"].as_str().unwrap().split_once("/calendar/").unwrap().1.to_owned();
    app.settle().await;
    assert_eq!(found(&ann).await, ["bob"]);

    let answer = delete(&bob, "@Bob", PASSWORD).await;
    let until = answer.ok::<DeactivatedView>().until;
    assert_eq!(until, app.app.now() + days(30));
    assert!(answer.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));

    assert_eq!(found(&ann).await, Vec::<String>::new());
    assert_eq!(ann.get("/user/query?q=bob").await.expect(200).json()["items"], json!([]));
    ann.get(&format!("/user/get/{}", bob.key())).await.expect(404);
    ann.get("/user/get/@bob").await.expect(404);
    ann.get(&format!("/calendar/get/{}/{SATURDAY}", bob.key())).await.expect(404);
    app.visitor().get(&format!("/calendar/{feed}")).await.expect(404);
    bob.get("/identity/me").await.expect(401);
    app.settle().await;
    assert_eq!(app.letter_to(&bob.email).subject, "Your account is deleted");
    assert_eq!(recorded(&app, "identity.deactivated").await.len(), 1);
}

#[tokio::test]
async fn logging_in_says_until_when_the_account_can_come_back_and_brings_nothing_back() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    let until = delete(&bob, "bob", PASSWORD).await.ok::<DeactivatedView>().until;
    for _ in 0..2 {
        let problem = log_in(&app.visitor(), "bob").await.expect(403).json();
        assert_eq!((&problem["type"], &problem["until"]), (&json!("/problems/deactivated"), &json!(until)));
    }
    let wrong = json!({ "login": "bob", "password": "not this one" });
    app.visitor().post("/identity/login", wrong.clone()).await.expect(401);
    app.visitor().post("/identity/reactivate", wrong).await.expect(401);
    app.settle().await;
}

#[tokio::test]
async fn whoever_comes_back_finds_everything_as_it_was() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bob = app.player("bob").near(DENVER).free(SATURDAY, Window::Morning).await;
    delete(&bob, "bob", PASSWORD).await.expect(200);
    app.pass(days(2)).await;

    let granted: GrantView = come_back(&app, "bob@example.org").await.ok();
    assert_eq!(granted.identity.status, Status::Unverified);
    assert_eq!(found(&ann).await, ["bob"]);
    app.settle().await;
    let mut client = app.visitor();
    client.token = Some(granted.token);
    let days = client.get(&format!("/calendar/get/me/{SATURDAY}?days=1")).await.expect(200).json();
    assert_eq!(days["days"][0]["entries"][0]["answer"], "free", "{days}");
    // Again: there is nothing to bring back, so it is a login.
    let _: GrantView = come_back(&app, "bob").await.ok();
    app.settle().await;
    assert_eq!(recorded(&app, "identity.reactivated").await.len(), 1);
}

#[tokio::test]
async fn nobody_comes_back_after_30_days() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    delete(&bob, "bob", PASSWORD).await.expect(200);
    app.settle().await;
    // Before the job that erases has run.
    app.app.clock.advance(days(30));
    let late = log_in(&app.visitor(), "bob").await;
    let stranger = log_in(&app.visitor(), "nobody").await;
    assert_eq!((late.status, late.text()), (stranger.status, stranger.text()));
    come_back(&app, "bob").await.expect(401);
    app.settle().await;
}

#[tokio::test]
async fn who_forgot_the_password_to_a_deleted_account_can_still_bring_it_back() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    super::verify(&app, &bob.email).await.expect(200);
    delete(&bob, "bob", PASSWORD).await.expect(200);
    app.visitor().post("/identity/reset", json!({ "email": bob.email })).await.expect(200);
    app.settle().await;
    let token = crate::testing::token_in(&app.letter_to(&bob.email), "/reset/");
    let password = json!({ "password": "a brand new password" });
    let problem = app.visitor().post(&format!("/identity/reset/{token}"), password).await.expect(403).json();
    assert_eq!(problem["type"], "/problems/deactivated");
    let login = json!({ "login": "bob", "password": "a brand new password" });
    let granted: GrantView = app.visitor().post("/identity/reactivate", login).await.ok();
    assert_eq!(granted.identity.status, Status::Verified);
    app.pass(hours(1)).await;
}
