//! Changing an account from inside, and its sessions.

use serde_json::{Value, json};

use super::{log_in, recorded, verify};
use crate::{
    kit::{Page, Status},
    services::identity::model::{GrantView, IdentityView, SessionView, VerifiedView},
    testing::{Answer, Client, DENVER, Golfer, PASSWORD, TestApp, token_in},
};

async fn edit(client: &Client, mut changes: Value) -> Answer {
    changes["current_password"] = PASSWORD.into();
    client.post("/identity/edit", changes).await
}

/// The same golfer on another device.
async fn another_device(app: &TestApp, golfer: &Golfer) -> Client {
    let mut client = app.visitor();
    client.token = Some(log_in(&client, &golfer.email).await.ok::<GrantView>().token);
    client
}

#[tokio::test]
async fn nothing_changes_without_the_current_password() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let request = json!({ "username": "annie", "current_password": "not this one" });
    for _ in 0..10 {
        let answer = ann.post("/identity/edit", request.clone()).await;
        assert_eq!(answer.expect(422).field(), "current_password");
    }
    // A session that was left open is no place to guess from.
    assert!(edit(&ann, json!({ "username": "annie" })).await.expect(429).headers.contains_key("retry-after"));
    let me: IdentityView = ann.get("/identity/me").await.ok();
    assert_eq!(me.username, "ann");
    app.settle().await;
}

#[tokio::test]
async fn a_new_username_holds_for_logging_in_the_profile_and_the_search() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).alias("Ann Lee").await;
    let bob = app.player("bob").near(DENVER).await;
    let me: IdentityView = edit(&ann, json!({ "username": "Birdie.Queen" })).await.ok();
    assert_eq!(me.username, "Birdie.Queen");
    assert_eq!(bob.get("/user/get/@birdie.queen").await.expect(200).json()["name"], "Ann Lee");
    bob.get("/user/get/@ann").await.expect(404);
    let found = bob.get("/user/query?q=birdie").await.expect(200).json();
    assert_eq!(found["items"][0]["player"]["username"], "Birdie.Queen", "{found}");
    log_in(&app.visitor(), "ann").await.expect(401);
    let _: GrantView = log_in(&app.visitor(), "birdie.queen").await.ok();
    // Only the case: still hers.
    let me: IdentityView = edit(&ann, json!({ "username": "birdie.queen" })).await.ok();
    assert_eq!(me.username, "birdie.queen");
    app.settle().await;
}

#[tokio::test]
async fn what_is_taken_or_can_not_be_is_named_and_nothing_changes() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    app.player("bob").await;
    assert_eq!(edit(&ann, json!({ "username": "BOB" })).await.expect(409).field(), "username");
    let both = json!({ "username": "annie", "email": "Bob@example.org" });
    assert_eq!(edit(&ann, both).await.expect(409).field(), "email");
    let problem = edit(&ann, json!({ "username": "a", "email": "b", "password": "c" })).await.expect(422).json();
    assert_eq!(problem["errors"].as_array().unwrap().len(), 3);
    let me: IdentityView = ann.get("/identity/me").await.ok();
    assert_eq!((me.username.as_str(), me.email.as_str()), ("ann", "ann@example.org"));
    app.settle().await;
}

#[tokio::test]
async fn a_new_email_is_proven_again_and_the_old_one_is_told() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let before = token_in(&app.letter_to(&ann.email), "/verify/");
    let me: IdentityView = edit(&ann, json!({ "email": "lee@example.org" })).await.ok();
    assert_eq!((me.email.as_str(), me.status), ("lee@example.org", Status::Unverified));
    app.settle().await;
    let notice = app.letter_to("ann@example.org");
    assert_eq!(notice.subject, "Your account has another address");
    assert!(!notice.text.contains("lee@example.org"), "the new address is none of the old one's business");
    // The link that went to the old address proves nothing any more.
    app.visitor().post(&format!("/identity/verify/{before}"), json!({})).await.expect(410);
    let proven: VerifiedView = verify(&app, "lee@example.org").await.ok();
    assert_eq!(proven.email, "lee@example.org");
    let me: IdentityView = ann.get("/identity/me").await.ok();
    assert_eq!(me.status, Status::Verified);
    log_in(&app.visitor(), "ann@example.org").await.expect(401);
    // Another spelling of a proven address is the same address.
    let me: IdentityView = edit(&ann, json!({ "email": "Lee@example.org" })).await.ok();
    assert_eq!((me.email.as_str(), me.status), ("Lee@example.org", Status::Verified));
    app.settle().await;
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_is_told_by_mail() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let other = another_device(&app, &ann).await;
    edit(&ann, json!({ "password": "a brand new password" })).await.expect(200);
    app.settle().await;
    ann.get("/identity/me").await.expect(200);
    other.get("/identity/me").await.expect(401);
    assert_eq!(app.letter_to(&ann.email).subject, "Your password is new");
    log_in(&app.visitor(), "ann").await.expect(401);
    let parts = &recorded(&app, "identity.edited").await[0]["parts"];
    assert_eq!(*parts, json!(["password"]));
    app.settle().await;
}

#[tokio::test]
async fn sessions_are_listed_and_ended_by_their_owner() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let mut phone = app.visitor();
    phone.headers.push(("user-agent".into(), "a phone".into()));
    phone.token = Some(log_in(&phone, "ann").await.ok::<GrantView>().token);
    let listed: Page<SessionView> = ann.get("/identity/sessions").await.ok();
    let agents: Vec<_> = listed.items.iter().map(|s| (s.agent.as_str(), s.is_current)).collect();
    assert_eq!((agents, listed.page.total), (vec![("a phone", false), ("", true)], 2));

    let path = format!("/identity/sessions/{}", listed.items[0].id.key());
    bob.delete(&path).await.expect(404);
    phone.get("/identity/me").await.expect(200);
    ann.delete(&path).await.expect(204);
    phone.get("/identity/me").await.expect(401);
    ann.delete(&path).await.expect(404);
    app.settle().await;
}

#[tokio::test]
async fn all_other_sessions_end_at_once() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let others = [another_device(&app, &ann).await, another_device(&app, &ann).await];
    ann.delete("/identity/sessions").await.expect(204);
    for other in &others {
        other.get("/identity/me").await.expect(401);
    }
    ann.get("/identity/me").await.expect(200);
    bob.get("/identity/me").await.expect(200);
    app.settle().await;
}

#[tokio::test]
async fn a_long_list_of_sessions_comes_in_pages() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for _ in 0..2 {
        another_device(&app, &ann).await;
    }
    let first: Page<SessionView> = ann.get("/identity/sessions?limit=2").await.ok();
    let after = first.page.next.unwrap();
    let second: Page<SessionView> = ann.get(&format!("/identity/sessions?limit=2&after={after}")).await.ok();
    assert_eq!((first.items.len(), second.items.len(), second.page.next), (2, 1, None));
    assert!(second.items[0].is_current);
    app.settle().await;
}
