//! 4.1: a forgotten password on an account whose address was never confirmed.

use fourball::{
    kit::Status,
    services::identity::model::{GrantView, IdentityView, LinkAskedView, LinkView, VerifiedView},
    testing::{PASSWORD, TestApp, token_in},
};
use serde_json::json;

#[tokio::test]
async fn resend_verify_reset_new_password_logged_in() {
    let app = TestApp::start().await;
    let maya = app.player("mayaputts").await;
    let phone = app.visitor();

    // She never confirmed her address, and the password is gone.
    phone.post("/identity/login", json!({ "login": "mayaputts", "password": "was it birdies?" })).await.expect(401);
    let asked: LinkAskedView = phone.post("/identity/reset", json!({ "email": maya.email })).await.ok();
    let stranger: LinkAskedView = phone.post("/identity/reset", json!({ "email": "stranger@example.org" })).await.ok();
    assert_eq!(asked, stranger);
    app.settle().await;
    assert!(app.letters().iter().all(|letter| letter.to == maya.email && !letter.text.contains("/reset/")));

    // The mail doesn't come at once, so she has it sent again.
    let _: LinkAskedView = phone.post("/identity/verify", json!({ "email": maya.email })).await.ok();
    app.settle().await;
    let link = token_in(&app.letter_to(&maya.email), "/verify/");
    let _: LinkView = phone.get(&format!("/identity/verify/{link}")).await.ok();

    // The page's button proves the address, and the link for the new password is on its way.
    let verified: VerifiedView = phone.post(&format!("/identity/verify/{link}"), json!({})).await.ok();
    assert_eq!((verified.email.as_str(), verified.has_sent_reset), (maya.email.as_str(), true));
    app.settle().await;
    let link = token_in(&app.letter_to(&maya.email), "/reset/");
    let _: LinkView = phone.get(&format!("/identity/reset/{link}")).await.ok();

    let password = json!({ "password": "no birdies this time" });
    let granted: GrantView = phone.post(&format!("/identity/reset/{link}"), password).await.ok();
    assert_eq!(granted.identity.status, Status::Verified);
    app.settle().await;
    assert_eq!(app.letter_to(&maya.email).subject, "Your password is new");

    let mut phone = app.visitor();
    phone.token = Some(granted.token);
    let me: IdentityView = phone.get("/identity/me").await.ok();
    assert_eq!((me.username.as_str(), me.status), ("mayaputts", Status::Verified));
    maya.get("/identity/me").await.expect(401);
    phone.post("/identity/login", json!({ "login": "mayaputts", "password": PASSWORD })).await.expect(401);
    app.settle().await;
}
