use serde_json::json;

use super::{model::IdentityView, routes::GrantView};
use crate::{
    kit::Status,
    testing::{PASSWORD, TestApp, token_in},
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
