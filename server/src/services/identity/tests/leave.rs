//! Deleting an account and coming back.

use serde_json::json;

use super::{log_in, recorded};
use crate::{
    kit::{
        Status, Window,
        time::{days, hours},
    },
    platform::db::sql,
    services::identity::{
        self,
        model::{DeactivatedView, GrantView},
    },
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

async fn rows(app: &TestApp, statement: crate::platform::db::Sql) -> i64 {
    statement.fetch_value(&app.app.db).await.unwrap()
}

/// How much there is of a player in the tables that hold anything of players.
async fn left_of(app: &TestApp, golfer: &Golfer) -> i64 {
    let name = &golfer.name;
    let statements = [
        sql!("SELECT COUNT(*) FROM identities WHERE pk = $1"),
        sql!("SELECT COUNT(*) FROM sessions WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM mailed_tokens WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM link_requests WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM login_attempts WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM mails WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM availability WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM feeds WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM images WHERE player = $1"),
        sql!("SELECT COUNT(*) FROM events WHERE player = $1 AND kind <> 'identity.erased'"),
        sql!("SELECT COUNT(*) FROM players WHERE pk = $1 AND (username <> '' OR alias IS NOT NULL OR lat IS NOT NULL)"),
    ];
    let mut left = 0;
    for statement in statements {
        left += rows(app, statement.bind(golfer.id)).await;
    }
    left + rows(app, sql!("SELECT COUNT(*) FROM players WHERE username_key = $1").bind(name)).await
}

async fn leave_for_good(app: &TestApp, golfer: &Golfer) {
    delete(golfer, &golfer.name, PASSWORD).await.expect(200);
    app.pass(days(30)).await;
}

#[tokio::test]
async fn nothing_is_left_of_an_account_after_30_days() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).free(SATURDAY, Window::Morning).await;
    let bob = app.player("bob").near(DENVER).alias("Bob").free(SATURDAY, Window::Morning).await;
    bob.post("/calendar/feed/me", json!({})).await.expect(201);
    log_in(&app.visitor(), "bob").await.expect(200);
    app.visitor().post("/identity/verify", json!({ "email": bob.email })).await.expect(200);
    app.settle().await;
    let of_ann = left_of(&app, &ann).await;

    delete(&bob, "bob", PASSWORD).await.expect(200);
    app.pass(days(30) - hours(1)).await;
    assert!(left_of(&app, &bob).await > 10, "an hour too early");
    app.pass(hours(1)).await;
    assert_eq!(left_of(&app, &bob).await, 0);
    assert_eq!(left_of(&app, &ann).await, of_ann);
    assert_eq!(recorded(&app, "identity.erased").await.len(), 1);
    // Name and address are free again.
    let again = app.player("bob").await;
    assert_ne!(again.id, bob.id);
}

#[tokio::test]
async fn whoever_came_back_is_not_erased() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    delete(&bob, "bob", PASSWORD).await.expect(200);
    app.pass(days(29)).await;
    come_back(&app, "bob").await.expect(200);
    app.pass(days(29)).await;
    let _: GrantView = log_in(&app.visitor(), "bob").await.ok();
    app.settle().await;
}

/// The lines of the ledger outside the database.
fn ledger(app: &TestApp) -> Vec<serde_json::Value> {
    let text = std::fs::read_to_string(app.app.config.ledger_file()).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn an_erasure_is_kept_outside_the_database_and_names_nobody() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    let joined_at = app.app.now();
    leave_for_good(&app, &bob).await;
    let entry = json!({ "player": bob.id.pk(), "joined_at": joined_at, "erased_at": app.app.now() });
    assert_eq!(ledger(&app), [entry]);
    app.pass(days(1)).await;
    assert_eq!(ledger(&app).len(), 1);
}

#[tokio::test]
async fn a_restored_database_erases_again_whom_it_brought_back() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").near(DENVER).await, app.player("bob").near(DENVER).await);
    // As it is after a restore: the ledger knows of an erasure, and the database is from before it.
    let erased = json!({ "player": bob.id.pk(), "joined_at": app.app.now(), "erased_at": app.app.now() });
    // A number that the restored database gave again belongs to somebody else.
    let other = json!({ "player": ann.id.pk(), "joined_at": 1, "erased_at": 2 });
    std::fs::write(app.app.config.ledger_file(), format!("{erased}\n{other}\n")).unwrap();

    assert_eq!(identity::replay(&app.app).await.unwrap(), 1);
    app.settle().await;
    assert_eq!(left_of(&app, &bob).await, 0);
    log_in(&app.visitor(), "bob").await.expect(401);
    let _: GrantView = log_in(&app.visitor(), "ann").await.ok();
    assert_eq!(identity::replay(&app.app).await.unwrap(), 0, "once is enough");
    app.settle().await;
}

#[tokio::test]
async fn a_lost_ledger_is_written_again_from_the_database() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    leave_for_good(&app, &bob).await;
    let before = ledger(&app);
    std::fs::remove_file(app.app.config.ledger_file()).unwrap();
    assert_eq!(identity::replay(&app.app).await.unwrap(), 0);
    assert_eq!(ledger(&app), before);
}
