use serde_json::json;

use super::{edit, full, own, public, refused};
use crate::{
    kit::PlayerId,
    platform::db::sql,
    services::{
        event,
        user::{
            self,
            model::{Age, Card, MiniView, Mobility, Mood, OwnView, ProfileView},
        },
    },
    testing::{AUSTIN, DENVER, LAKEWOOD, TestApp},
};

#[tokio::test]
async fn a_profile_is_there_from_the_first_minute() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let view = own(&ann).await;
    assert_eq!((view.name.as_str(), view.username.as_str(), view.completeness), ("ann", "ann", 0));
    assert_eq!(view.cards_left, Card::ALL);
}

#[tokio::test]
async fn every_field_is_saved_and_comes_back() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let fields = json!({
        "alias": "Ann Lee", "gimmick": "Fore!", "bio": "Early bird.\nLate sleeper.", "age_shown": "years", "lefty": true,
        "handicap": -2.1, "mobility": "walk", "drinking": "enthusiastically", "weather": "drizzle",
        "gimme": "inside_2_ft", "purpose": "practice", "mood": "serious", "round_time": 230, "is_hidden": true,
    });
    edit(&ann, fields.clone()).await.expect(200);
    let view = ann.get("/user/get/me").await.json();
    for (field, value) in fields.as_object().unwrap() {
        assert_eq!(&view[field], value, "{field}");
    }
    app.settle().await;
}

#[tokio::test]
async fn what_is_not_named_stays_and_null_clears() {
    let app = TestApp::start().await;
    let ann = app.player("ann").alias("Ann Lee").handicap(12.4).walks().near(DENVER).await;
    edit(&ann, json!({ "mood": "fun" })).await.expect(200);
    let view = own(&ann).await;
    assert_eq!((view.alias.as_deref(), view.mobility, view.mood), (Some("Ann Lee"), Mobility::Walk, Mood::Fun));
    let view: OwnView =
        edit(&ann, json!({ "alias": null, "handicap": null, "mobility": null, "location": null })).await.ok();
    assert_eq!((view.name.as_str(), view.alias, view.handicap), ("ann", None, None));
    assert_eq!((view.mobility, view.mood, view.location), (Mobility::Any, Mood::Fun, None));
    app.settle().await;
}

#[tokio::test]
async fn a_form_hears_about_every_refused_field_at_once_and_nothing_is_saved() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let wrong = json!({
        "alias": "x".repeat(41), "gimmick": "x".repeat(81), "bio": "x".repeat(601), "age_shown": "roughly",
        "handicap": 54.1, "mobility": "fly", "drinking": "a lot", "weather": "snow", "gimme": "all", "purpose": "win",
        "mood": "grim", "round_time": 30, "location": { "zip": "00000" }, "lefty": true,
    });
    let mut fields = refused(&edit(&ann, wrong).await);
    fields.sort();
    let all = [
        "age_shown",
        "alias",
        "bio",
        "drinking",
        "gimme",
        "gimmick",
        "handicap",
        "location",
        "mobility",
        "mood",
        "purpose",
        "round_time",
        "weather",
    ];
    assert_eq!(fields, all);
    assert!(!own(&ann).await.lefty);
}

#[tokio::test]
async fn a_field_that_nobody_knows_is_not_passed_over() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for body in [json!({ "handycap": 12.4 }), json!({ "username": "bob" }), json!({ "handicap": "12" })] {
        edit(&ann, body).await.expect(400);
    }
}

#[tokio::test]
async fn nobody_edits_somebody_elses_profile() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    bob.post(&format!("/user/edit/{}", ann.key()), json!({ "bio": "Mine now." })).await.expect(403);
    app.visitor().post(&format!("/user/edit/{}", ann.key()), json!({ "bio": "Mine now." })).await.expect(401);
    assert_eq!(own(&ann).await.bio, None);
}

#[tokio::test]
async fn three_audiences_get_three_views() {
    let app = TestApp::start().await;
    let ann = app.player("ann").alias("Ann Lee").with("age_shown", "years").near(LAKEWOOD).await;
    let bob = app.player("bob").near(DENVER).await;
    assert!(matches!(ann.get("/user/get/@ANN").await.ok(), ProfileView::Own(_)));
    let seen = full(&bob, &ann).await;
    assert_eq!((seen.name.as_str(), seen.age), ("Ann Lee", Some(Age { from: 38, to: 38 })));
    assert_eq!(seen.distance, Some(6));
    assert_eq!(seen.place.unwrap().label, "Lakewood, CO");
    let seen = public(&app.visitor(), &ann).await;
    assert_eq!((seen.place.as_deref(), seen.age), (Some("Lakewood, CO"), Some(Age { from: 30, to: 39 })));
}

#[tokio::test]
async fn my_own_age_is_told_to_me_as_others_see_it() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    for (shown, age) in
        [("range", Some(Age { from: 30, to: 39 })), ("years", Some(Age { from: 38, to: 38 })), ("hidden", None)]
    {
        edit(&ann, json!({ "age_shown": shown })).await.expect(200);
        assert_eq!((own(&ann).await.age, full(&bob, &ann).await.age), (age, age), "{shown}");
    }
    app.settle().await;
}

#[tokio::test]
async fn a_profile_can_be_asked_for_by_key_by_name_and_as_me() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let by_key = bob.get(&format!("/user/get/{}", ann.key())).await.json();
    assert_eq!(bob.get("/user/get/@Ann").await.json(), by_key);
    assert_eq!(bob.get("/user/get/me").await.json()["username"], "bob");
    app.visitor().get("/user/get/me").await.expect(401);
}

#[tokio::test]
async fn hidden_gone_and_unknown_look_the_same_to_a_visitor() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").with("is_hidden", true).await, app.player("bob").await);
    let cyd = app.player("cyd").await;
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET is_active = FALSE WHERE pk = $1").bind(cyd.id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();

    let visitor = app.visitor();
    let nobody = visitor.get("/user/get/@nobody").await;
    let unknown = PlayerId::new(4_711).key();
    for path in ["@ann", &ann.key(), "@cyd", &cyd.key(), &unknown, "ann", "@", "%F0%9F%92%A5"] {
        let answer = visitor.get(&format!("/user/get/{path}")).await;
        assert_eq!((answer.status, answer.text()), (nobody.status, nobody.text()), "{path}");
    }
    nobody.expect(404);
    assert_eq!(full(&bob, &ann).await.username, "ann", "players still see who hides from visitors");
    bob.get("/user/get/@cyd").await.expect(404);
}

#[tokio::test]
async fn an_edit_is_announced_by_the_names_of_its_fields_and_only_if_it_changed_something() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = event::latest(&app.app.db).await.unwrap();
    edit(&ann, json!({ "bio": "A secret.", "mood": "fun" })).await.expect(200);
    edit(&ann, json!({ "bio": "A secret.", "alias": null })).await.expect(200);
    edit(&ann, json!({})).await.expect(200);
    let news: Vec<(String, String)> = sql!("SELECT kind, data FROM events WHERE pk > $1 ORDER BY pk")
        .bind(first)
        .fetch_all(&app.app.db)
        .await
        .unwrap();
    let [(kind, data)] = &news[..] else { panic!("{news:?}") };
    assert_eq!(kind, "user.edited");
    assert!(data.contains(r#""parts":["bio","mood"]"#) && !data.contains("secret"), "{data}");
    app.settle().await;
}

#[tokio::test]
async fn two_cards_saved_at_once_are_both_saved() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let (name, style) = tokio::join!(edit(&ann, json!({ "alias": "Ann Lee" })), edit(&ann, json!({ "mood": "fun" })));
    name.expect(200);
    style.expect(200);
    let view = own(&ann).await;
    assert_eq!((view.alias.as_deref(), view.mood), (Some("Ann Lee"), Mood::Fun));
    app.settle().await;
}

#[tokio::test]
async fn a_name_is_kept_folded_for_whoever_looks_for_it() {
    let app = TestApp::start().await;
    let ann = app.player("ann").alias("Ána O’Brien").await;
    let key: String =
        sql!("SELECT name_key FROM players WHERE pk = $1").bind(ann.id).fetch_value(&app.app.db).await.unwrap();
    assert_eq!(key, "ana obrien ann");
}

#[tokio::test]
async fn many_players_at_once_come_in_the_order_that_was_asked() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).walks().await;
    let bob = app.player("bob").near(LAKEWOOD).walks().handicap(12.4).await;
    let cyd = app.player("cyd").near(AUSTIN).await;
    let mut wanted = vec![cyd.id, bob.id, PlayerId::new(4_711), ann.id];
    wanted.extend((5_000..5_050).map(PlayerId::new));
    let minis = user::minis(&app.app.db, ann.id, &wanted).await.unwrap();
    let told: Vec<(&str, Option<u32>)> = minis.iter().map(|m: &MiniView| (m.username.as_str(), m.distance)).collect();
    assert_eq!(told, [("cyd", Some(772)), ("bob", Some(6)), ("ann", Some(0))]);
    assert_eq!(serde_json::to_value(&minis[1].traits).unwrap(), json!([{ "name": "mobility", "value": "walk" }]));
    assert!(user::minis(&app.app.db, ann.id, &[]).await.unwrap().is_empty());
}
