//! Mailed links: asked for, looked at, followed.

use serde_json::json;

use super::{log_in, recorded, verify};
use crate::{
    kit::{
        Status,
        time::{hours, minutes},
    },
    services::identity::model::{GrantView, IdentityView, LinkAskedView, LinkView, VerifiedView},
    testing::{Answer, Client, Golfer, TestApp, token_in},
};

const NEW: &str = "a brand new password";

/// Ann, whose address is proven.
async fn verified(app: &TestApp) -> Golfer {
    let ann = app.player("ann").await;
    let _: VerifiedView = verify(app, &ann.email).await.ok();
    ann
}

async fn ask_reset(app: &TestApp, email: &str) -> Answer {
    let answer = app.visitor().post("/identity/reset", json!({ "email": email })).await;
    app.settle().await;
    answer
}

async fn reset(client: &Client, token: &str, password: &str) -> Answer {
    client.post(&format!("/identity/reset/{token}"), json!({ "password": password })).await
}

async fn status(golfer: &Golfer) -> Status {
    golfer.get("/identity/me").await.ok::<IdentityView>().status
}

#[tokio::test]
async fn a_verification_link_proves_the_address_once() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let done: VerifiedView = verify(&app, &ann.email).await.ok();
    assert_eq!((done.email, done.has_sent_reset), (ann.email.clone(), false));
    assert_eq!(status(&ann).await, Status::Verified);
    verify(&app, &ann.email).await.expect(410);
}

#[tokio::test]
async fn looking_at_a_link_changes_nothing() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let token = token_in(&app.letter_to(&ann.email), "/verify/");
    for _ in 0..2 {
        let link: LinkView = app.visitor().get(&format!("/identity/verify/{token}")).await.ok();
        assert_eq!(link.expires_at, app.app.now() + hours(48));
    }
    assert_eq!(status(&ann).await, Status::Unverified);
    app.visitor().get(&format!("/identity/reset/{token}")).await.expect(410);
    app.visitor().get("/identity/verify/no-such-token").await.expect(410);
}

#[tokio::test]
async fn a_verification_link_works_for_48_hours() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let token = token_in(&app.letter_to(&ann.email), "/verify/");
    app.pass(hours(48)).await;
    app.visitor().get(&format!("/identity/verify/{token}")).await.expect(410);
    verify(&app, &ann.email).await.expect(410);
    assert_eq!(status(&ann).await, Status::Unverified);
}

#[tokio::test]
async fn a_reset_link_works_for_an_hour() {
    let app = TestApp::start().await;
    let ann = verified(&app).await;
    ask_reset(&app, &ann.email).await.expect(200);
    let token = token_in(&app.letter_to(&ann.email), "/reset/");
    app.pass(minutes(59)).await;
    let _: LinkView = app.visitor().get(&format!("/identity/reset/{token}")).await.ok();
    app.pass(minutes(1)).await;
    app.visitor().get(&format!("/identity/reset/{token}")).await.expect(410);
    reset(&app.visitor(), &token, NEW).await.expect(410);
    app.settle().await;
}

#[tokio::test]
async fn the_link_for_a_verification_that_is_sent_again_works_and_ends_the_ones_before() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = token_in(&app.letter_to(&ann.email), "/verify/");
    let answer: LinkAskedView = ann.post("/identity/verify", json!({})).await.ok();
    assert_eq!(answer, LinkAskedView { again_in: 60 });
    app.settle().await;
    assert_ne!(token_in(&app.letter_to(&ann.email), "/verify/"), first);
    let _: VerifiedView = verify(&app, &ann.email).await.ok();
    app.visitor().post(&format!("/identity/verify/{first}"), json!({})).await.expect(410);
    ann.post("/identity/verify", json!({})).await.expect(409);
    app.settle().await;
}

#[tokio::test]
async fn nobody_can_tell_from_the_answer_whether_an_address_has_an_account() {
    let app = TestApp::start().await;
    verified(&app).await;
    app.player("bo").await;
    let sent = app.letters().len();
    for path in ["/identity/verify", "/identity/reset"] {
        let mut answers = Vec::new();
        for email in ["ann@example.org", "bo@example.org", "nobody@example.org"] {
            let answer = app.visitor().post(path, json!({ "email": email })).await;
            answers.push((answer.status, answer.text()));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    }
    app.settle().await;
    let mut to: Vec<_> = app.letters()[sent..].iter().map(|letter| letter.to.clone()).collect();
    to.sort();
    assert_eq!(to, ["ann@example.org", "bo@example.org", "bo@example.org"]);
}

#[tokio::test]
async fn an_address_gets_five_links_an_hour_whether_or_not_it_has_an_account() {
    let app = TestApp::start().await;
    let ann = verified(&app).await;
    for email in [ann.email.as_str(), "nobody@example.org"] {
        for _ in 0..5 {
            ask_reset(&app, email).await.expect(200);
        }
        let refused = ask_reset(&app, email).await;
        refused.expect(429);
        assert_eq!(refused.headers["retry-after"], "3600");
    }
    app.pass(hours(1)).await;
    ask_reset(&app, &ann.email).await.expect(200);
}

#[tokio::test]
async fn asking_needs_an_address_that_can_be_one() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    assert_eq!(visitor.post("/identity/verify", json!({})).await.expect(422).field(), "email");
    assert_eq!(visitor.post("/identity/reset", json!({ "email": "ann" })).await.expect(422).field(), "email");
}

#[tokio::test]
async fn a_new_password_ends_all_sessions_logs_in_and_is_confirmed_by_mail() {
    let app = TestApp::start().await;
    let ann = verified(&app).await;
    ask_reset(&app, &ann.email).await;
    let token = token_in(&app.letter_to(&ann.email), "/reset/");
    let answer = reset(&app.visitor(), &token, NEW).await;
    let granted: GrantView = answer.ok();
    assert!(answer.headers["set-cookie"].to_str().unwrap().contains(&granted.token));
    app.settle().await;
    assert_eq!(app.letter_to(&ann.email).subject, "Your password is new");

    ann.get("/identity/me").await.expect(401);
    let mut browser = app.visitor();
    browser.token = Some(granted.token);
    let _: IdentityView = browser.get("/identity/me").await.ok();
    log_in(&app.visitor(), "ann").await.expect(401);
    let login = json!({ "login": "ann", "password": NEW });
    let _: GrantView = app.visitor().post("/identity/login", login).await.ok();
    reset(&app.visitor(), &token, "yet another password").await.expect(410);
    app.settle().await;
}

#[tokio::test]
async fn a_password_that_is_refused_leaves_the_link_as_it_was() {
    let app = TestApp::start().await;
    let ann = verified(&app).await;
    ask_reset(&app, &ann.email).await;
    let token = token_in(&app.letter_to(&ann.email), "/reset/");
    assert_eq!(reset(&app.visitor(), &token, "short").await.expect(422).field(), "password");
    let _: GrantView = reset(&app.visitor(), &token, NEW).await.ok();
    app.settle().await;
}

#[tokio::test]
async fn an_unproven_address_gets_the_link_that_proves_it_before_the_one_for_a_new_password() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let at_joining = token_in(&app.letter_to(&ann.email), "/verify/");
    ask_reset(&app, &ann.email).await.expect(200);
    let letter = app.letter_to(&ann.email);
    assert!(letter.text.contains("/verify/") && !letter.text.contains("/reset/"), "{}", letter.text);
    // Whichever of the two links is followed: the new password was asked for.
    let answer = app.visitor().post(&format!("/identity/verify/{at_joining}"), json!({})).await;
    assert!(answer.ok::<VerifiedView>().has_sent_reset);
    app.settle().await;
    let token = token_in(&app.letter_to(&ann.email), "/reset/");
    let _: GrantView = reset(&app.visitor(), &token, NEW).await.ok();
    app.settle().await;
}

#[tokio::test]
async fn every_request_for_a_link_and_every_use_of_one_is_recorded() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let mut browser = app.visitor();
    browser.headers.push(("user-agent".into(), "a browser".into()));
    for email in ["ann@example.org", "nobody@example.org"] {
        browser.post("/identity/reset", json!({ "email": email })).await.expect(200);
    }
    app.settle().await;
    let token = token_in(&app.letter_to(&ann.email), "/verify/");
    for token in [token.as_str(), token.as_str(), "rubbish"] {
        browser.post(&format!("/identity/verify/{token}"), json!({})).await;
    }
    app.settle().await;
    let fact = |player, purpose, outcome| json!({ "player": player, "purpose": purpose, "outcome": outcome, "address": "unknown", "agent": "a browser" });
    let key = Some(ann.key());
    assert_eq!(
        recorded(&app, "identity.link_asked").await,
        [fact(key.clone(), "reset", "verify_first"), fact(None, "reset", "unknown_account")]
    );
    assert_eq!(
        recorded(&app, "identity.link_followed").await,
        [fact(key.clone(), "verify", "worked"), fact(key, "verify", "used"), fact(None, "verify", "unknown")]
    );
}
