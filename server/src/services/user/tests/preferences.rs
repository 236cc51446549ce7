use serde_json::json;

use super::refused;
use crate::{
    platform::db::sql,
    services::{event, user::model::Preferences},
    testing::{Golfer, TestApp},
};

async fn preferences(me: &Golfer) -> Preferences {
    me.get("/user/preferences/me").await.ok()
}

#[tokio::test]
async fn whoever_chose_nothing_has_the_defaults() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    assert_eq!(preferences(&ann).await, Preferences::default());
}

#[tokio::test]
async fn what_is_put_is_merged_into_what_was_there() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let put = async |body| ann.put("/user/preferences/me", body).await.ok::<Preferences>();
    put(json!({ "distance": "kilometers", "mail": { "match": false } })).await;
    let all = put(json!({ "clock": "24", "mail": { "message": false }, "search": { "radius": 50 } })).await;
    assert_eq!(all, preferences(&ann).await);
    let json = serde_json::to_value(&all).unwrap();
    assert_eq!(
        (&json["distance"], &json["clock"], &json["search"]["radius"]),
        (&json!("kilometers"), &json!("24"), &json!(50))
    );
    assert!(!all.mail.r#match && !all.mail.message && all.mail.challenge);
    let back = put(json!({ "distance": null, "clock": null, "mail": null, "search": null })).await;
    assert_eq!(back, Preferences::default());
    app.settle().await;
}

#[tokio::test]
async fn unknown_keys_and_impossible_values_are_refused_by_name_and_nothing_is_kept() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let body = json!({ "theme": "dark", "colour": 7, "mail": { "fax": true }, "search": { "days": 99 }, "clock": 24 });
    let mut fields = refused(&ann.put("/user/preferences/me", body).await);
    fields.sort();
    assert_eq!(fields, ["clock", "colour", "mail.fax", "search.days"]);
    assert_eq!(preferences(&ann).await, Preferences::default());
    for body in [json!([]), json!("dark"), json!(null)] {
        ann.put("/user/preferences/me", body).await.expect(400);
    }
}

#[tokio::test]
async fn a_change_is_announced_by_its_keys_once() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = event::latest(&app.app.db).await.unwrap();
    for _ in 0..2 {
        ann.put("/user/preferences/me", json!({ "push": { "course": true }, "theme": "system" })).await.expect(200);
    }
    let news: Vec<(String, String)> =
        sql!("SELECT kind, data FROM events WHERE pk > $1").bind(first).fetch_all(&app.app.db).await.unwrap();
    let [(kind, data)] = &news[..] else { panic!("{news:?}") };
    assert_eq!(kind, "user.preferences_changed");
    assert!(data.contains(r#""keys":["push.course"]"#), "{data}");
    app.settle().await;
}

#[tokio::test]
async fn preferences_are_nobody_elses_business() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let path = format!("/user/preferences/{}", ann.key());
    bob.get(&path).await.expect(403);
    bob.put(&path, json!({ "theme": "dark" })).await.expect(403);
    app.visitor().get(&path).await.expect(401);
}
