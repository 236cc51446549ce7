//! 5.1: account settings, the download of everything, the danger zone, and coming back.

use fourball::{
    kit::{Page, Status, time::days},
    services::identity::model::{DeactivatedView, GrantView, IdentityView, SessionView, VerifiedView},
    testing::{DENVER, PASSWORD, TestApp, token_in},
};
use serde_json::json;

#[tokio::test]
async fn settings_download_deletion_regret_and_the_end() {
    let app = TestApp::start().await;
    let sam = app.player("sam").near(DENVER).await;
    let maya = app.player("mayaputts").near(DENVER).await;

    // Each setting asks for the current password; a new address is proven again.
    let edit = json!({ "current_password": "a guess", "email": "maya@example.net" });
    assert_eq!(maya.post("/identity/edit", edit).await.expect(422).field(), "current_password");
    let edit = json!({ "current_password": PASSWORD, "email": "maya@example.net", "username": "maya.okafor" });
    let me: IdentityView = maya.post("/identity/edit", edit).await.ok();
    assert_eq!((me.username.as_str(), me.status), ("maya.okafor", Status::Unverified));
    app.settle().await;
    assert_eq!(app.letter_to(&maya.email).subject, "Your account has another address");
    let link = token_in(&app.letter_to("maya@example.net"), "/verify/");
    let _: VerifiedView = maya.post(&format!("/identity/verify/{link}"), json!({})).await.ok();

    // The library's computer is still logged in.
    let library = app.visitor();
    let login = json!({ "login": "maya.okafor", "password": PASSWORD });
    library.post("/identity/login", login.clone()).await.expect(200);
    let sessions: Page<SessionView> = maya.get("/identity/sessions").await.ok();
    let other = sessions.items.iter().find(|session| !session.is_current).unwrap();
    maya.delete(&format!("/identity/sessions/{}", other.id.key())).await.expect(204);

    // She takes everything along and goes.
    assert!(maya.get("/identity/export").await.expect(200).bytes.starts_with(b"PK"));
    let delete = json!({ "username": "maya.okafor", "current_password": PASSWORD });
    let gone: DeactivatedView = maya.post("/identity/deactivate", delete.clone()).await.ok();
    assert_eq!(gone.until, app.app.now() + days(30));
    sam.get("/user/get/@maya.okafor").await.expect(404);
    assert_eq!(sam.get("/user/query?radius=25").await.expect(200).json()["items"], json!([]));
    maya.get("/identity/me").await.expect(401);
    app.settle().await;

    // Three weeks later she thinks better of it: logging in offers to come back, and she does.
    app.pass(days(21)).await;
    let offer = app.visitor().post("/identity/login", login.clone()).await.expect(403).json();
    assert_eq!((&offer["type"], &offer["until"]), (&json!("/problems/deactivated"), &json!(gone.until)));
    sam.get("/user/get/@maya.okafor").await.expect(404);
    let back: GrantView = app.visitor().post("/identity/reactivate", login.clone()).await.ok();
    assert_eq!(back.identity.status, Status::Verified);
    app.settle().await;
    sam.get("/user/get/@maya.okafor").await.expect(200);

    // And goes after all. A month later nothing is left of her, and her name is free.
    let mut maya = app.visitor();
    maya.token = Some(back.token);
    maya.post("/identity/deactivate", delete).await.expect(200);
    app.pass(days(30)).await;
    app.visitor().post("/identity/reactivate", login).await.expect(401);
    let again = app.player("maya.okafor").await;
    assert_ne!(again.id, back.identity.key);
    app.settle().await;
}
