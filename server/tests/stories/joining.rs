//! 1.1: somebody joins, meets the onboarding cards, skips some and comes back to them.

use fourball::{
    services::user::model::{Card, OwnView, Preferences},
    testing::{Golfer, TestApp},
};
use serde_json::{Value, json};

async fn save(me: &Golfer, card: Value) -> OwnView {
    me.post("/user/edit/me", card).await.ok()
}

async fn dismiss(me: &Golfer, cards: Value) {
    let _: Preferences = me.put("/user/preferences/me", json!({ "dismissed_cards": cards })).await.ok();
}

#[tokio::test]
async fn cards_are_filled_in_skipped_and_recalled() {
    let app = TestApp::start().await;
    let maya = app.player("mayaputts").await;

    let card = json!({ "alias": "Maya Okafor", "gimmick": "Will trade a birdie for a burrito.", "bio": "Early bird." });
    let after_name = save(&maya, card).await;
    assert_eq!(after_name.completeness, 25);
    assert_eq!(after_name.cards_left, [Card::Attributes, Card::Location, Card::Image]);

    // She skips the attributes: nothing is sent, and the card stays to be recalled.
    let after_place = save(&maya, json!({ "location": { "zip": "80401" } })).await;
    assert_eq!(after_place.location.unwrap().label, "Golden, CO");
    assert_eq!((after_place.completeness, after_place.cards_left), (50, vec![Card::Attributes, Card::Image]));

    // A card that she doesn't want to see again is not asked for, but not filled in either.
    dismiss(&maya, json!(["image"])).await;
    let own: OwnView = maya.get("/user/get/me").await.ok();
    assert_eq!((own.completeness, own.cards_left), (50, vec![Card::Attributes]));

    // Another day she recalls the attributes, and the image with them.
    let card = json!({ "handicap": 12.4, "mobility": "walk", "gimme": "in_the_leather", "mood": "fun", "lefty": true });
    let after_attributes = save(&maya, card).await;
    assert_eq!((after_attributes.completeness, after_attributes.cards_left.len()), (75, 0));
    dismiss(&maya, json!([])).await;
    let own: OwnView = maya.get("/user/get/me").await.ok();
    assert_eq!(own.cards_left, [Card::Image]);

    let shared = app.visitor().get("/user/get/@MayaPutts").await.json();
    assert_eq!((&shared["audience"], &shared["name"]), (&json!("public"), &json!("Maya Okafor")));
    app.settle().await;
}
