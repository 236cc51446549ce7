//! A search as a map shows it.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use serde_json::json;

use crate::{
    services::user::routes::{SearchView, TownsView},
    testing::{DENVER, Golfer, LAKEWOOD, TestApp},
};

async fn towns(me: &Golfer, query: &str) -> TownsView {
    me.get(&format!("/user/query/towns?{query}")).await.ok()
}

async fn counts(me: &Golfer, query: &str) -> Vec<(String, u32)> {
    towns(me, query).await.items.into_iter().map(|town| (town.label, town.players)).collect()
}

#[tokio::test]
async fn players_are_counted_where_their_label_says_and_nowhere_finer() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near("Golden, CO").await;
    // A ZIP code of the same town, whose centre is somewhere else in it.
    app.player("cy").with("location", json!({ "zip": "80401" })).await;
    let found = towns(&ann, "").await;
    let [golden] = &found.items[..] else { panic!("{:?}", found.items) };
    assert_eq!((golden.label.as_str(), golden.city.as_str(), golden.players), ("Golden, CO", "Golden", 2));
    let place = json!({ "place": golden.place });
    ann.post("/user/edit/me", json!({ "location": place })).await.ok::<serde_json::Value>();
    let own: serde_json::Value = ann.get("/user/get/me").await.ok();
    assert_eq!(own["location"]["point"], serde_json::to_value(golden.point).unwrap());
    assert_eq!((found.total, found.considered), (2, 2));
    app.settle().await;
}

#[tokio::test]
async fn a_map_answers_the_same_search_as_the_list() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(LAKEWOOD).with("mobility", json!("walk")).await;
    app.player("cy").near(DENVER).with("mobility", json!("ride")).await;
    assert_eq!(counts(&ann, "mobility=walk").await, [("Lakewood, CO".to_owned(), 1)]);
    assert_eq!(counts(&ann, "mobility=walk&radius=1").await, []);
    assert_eq!(counts(&ann, "mobility=walk&radius=1&ready=true").await.len(), 1, "ready to golf finds somebody");
    assert_eq!(counts(&ann, "q=bo").await, [("Lakewood, CO".to_owned(), 1)]);
}

#[tokio::test]
async fn a_town_has_its_players_in_the_order_of_the_search() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).with("mobility", json!("walk")).await;
    app.player("bo").near(LAKEWOOD).with("mobility", json!("ride")).await;
    app.player("cy").near(LAKEWOOD).with("mobility", json!("walk")).await;
    app.player("dee").near(DENVER).await;
    let town = towns(&ann, "").await.items.iter().find(|town| town.city == "Lakewood").unwrap().place;
    let found: SearchView = ann.get(&format!("/user/query/towns/{town}?")).await.ok();
    let names: Vec<_> = found.items.iter().map(|item| item.player.username.trim_end_matches('_')).collect();
    assert_eq!((names, found.page.total), (vec!["cy", "bo"], 2));
    ann.get("/user/query/towns/7?").await.expect(404);
}

#[tokio::test]
async fn whoever_has_no_place_sees_towns_from_nowhere() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    app.player("bo").near(LAKEWOOD).await;
    let found = towns(&ann, "").await;
    assert_eq!((found.origin, found.items.len()), (None, 1));
}
