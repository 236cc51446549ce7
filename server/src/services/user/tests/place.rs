//! Where players are, and what others can find out about it.

use serde_json::{Value, json};

use super::{edit, full, own, position, refused, zip};
use crate::{
    kit::{Point, time::hours},
    platform::db::sql,
    services::{event, user::model::OwnView},
    testing::{self, Golfer, TestApp},
};

/// ZIP codes.
const AUSTIN: &str = "78701";
const DENVER: &str = "80202";
const GOLDEN: &str = "80401";

/// Somebody's home. Every other position of these tests is given from here.
const HOME: Point = Point { lat: 39.7402, lon: -105.0791 };

/// All that is stored about somebody's place.
#[derive(Debug, PartialEq, sqlx::FromRow)]
struct Stored {
    lat: Option<f64>,
    lon: Option<f64>,
    place_label: Option<String>,
    zip: Option<String>,
    city: Option<String>,
    state: Option<String>,
    country: Option<String>,
    time_zone: Option<String>,
}

async fn stored(app: &TestApp, of: &Golfer) -> Stored {
    sql!("SELECT lat, lon, place_label, zip, city, state, country, time_zone FROM players WHERE pk = $1")
        .bind(of.id)
        .fetch_one(&app.app.db)
        .await
        .expect("a player")
}

#[tokio::test]
async fn a_place_is_chosen_by_zip_code_by_name_by_town_or_by_position() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let found = ann.get("/location/find?q=lakewood,%20co").await.json()["items"][0]["place"].clone();
    for (location, label, zip) in [
        (json!({ "zip": "80401" }), "Golden, CO", Some("80401")),
        (json!({ "place": "Golden, CO 80401" }), "Golden, CO", Some("80401")),
        (json!({ "place": "Lakewood, CO" }), "Lakewood, CO", None),
        (json!({ "place": found }), "Lakewood, CO", None),
        (json!({ "lat": 39.7047, "lon": -105.0814 }), "Lakewood, CO", None),
    ] {
        let view: OwnView = edit(&ann, json!({ "location": location })).await.ok();
        let place = view.location.unwrap();
        assert_eq!((place.label.as_str(), place.zip.as_deref()), (label, zip), "{location}");
        assert_eq!((place.state.as_deref(), place.country.as_str()), (Some("CO"), "US"));
        assert_eq!(place.time_zone, "America/Denver");
    }
    app.settle().await;
}

#[tokio::test]
async fn a_place_that_cannot_be_is_refused_with_a_sentence() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for location in [
        json!({ "zip": "00000" }),
        json!({ "zip": "Lakewood" }),
        json!({ "zip": "09012" }),
        json!({ "place": "qqqq zzzz" }),
        json!({ "place": "" }),
        json!({ "place": 1 }),
        json!({ "lat": 91.0, "lon": 0.0 }),
        json!({ "lat": 39.7 }),
        json!({ "zip": "80226", "place": "Lakewood, CO" }),
        json!({}),
    ] {
        assert_eq!(refused(&edit(&ann, json!({ "location": location })).await), ["location"], "{location}");
    }
    let military = edit(&ann, zip("09012")).await.json();
    assert!(military["errors"][0]["reason"].as_str().unwrap().contains("military"), "{military}");
    for location in [json!("80226"), json!({ "zip": 80226 }), json!({ "postcode": "80226" })] {
        edit(&ann, json!({ "location": location })).await.expect(400);
    }
}

#[tokio::test]
async fn the_sixth_change_of_place_waits_for_tomorrow() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    for code in [GOLDEN, AUSTIN, GOLDEN, DENVER] {
        edit(&ann, zip(code)).await.expect(200);
        edit(&ann, zip(code)).await.expect(200);
    }
    let problem = edit(&ann, json!({ "location": { "zip": AUSTIN }, "mood": "fun" })).await;
    // Ten in the morning in Denver: fourteen hours to midnight.
    assert_eq!(problem.expect(429).json()["retry_after"], 14 * 3600);
    assert_eq!(problem.headers["retry-after"], "50400");
    assert_eq!(own(&ann).await.mood.word(), "any", "all or nothing");
    edit(&ann, json!({ "mood": "fun" })).await.expect(200);
    edit(&ann, zip(DENVER)).await.expect(200);
    app.pass(hours(13)).await;
    edit(&ann, zip(AUSTIN)).await.expect(429);
    app.pass(hours(1)).await;
    edit(&ann, zip(AUSTIN)).await.expect(200);
    app.settle().await;
}

#[tokio::test]
async fn clearing_a_place_does_not_wipe_the_count() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for _ in 0..5 {
        edit(&ann, zip(DENVER)).await.expect(200);
        edit(&ann, json!({ "location": null })).await.expect(200);
    }
    edit(&ann, zip(DENVER)).await.expect(429);
    app.settle().await;
}

#[tokio::test]
async fn a_move_is_announced_without_saying_where_to() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = event::latest(&app.app.db).await.unwrap();
    edit(&ann, position(HOME.lat, HOME.lon)).await.expect(200);
    edit(&ann, position(HOME.lat, HOME.lon)).await.expect(200);
    let news: Vec<(String, String)> =
        sql!("SELECT kind, data FROM events WHERE pk > $1").bind(first).fetch_all(&app.app.db).await.unwrap();
    let [(kind, data)] = &news[..] else { panic!("{news:?}") };
    assert_eq!(kind, "user.moved");
    assert_eq!(data, &json!({ "player": ann.key() }).to_string());
    app.settle().await;
}

#[tokio::test]
async fn two_positions_in_a_cell_are_one_in_everything_that_is_stored_and_told() {
    let app = TestApp::start().await;
    let cell = HOME.snapped();
    let at = |north: f64, east: f64| (cell.lat + north, cell.lon + east);
    let mut homes = Vec::new();
    for (name, (lat, lon)) in
        [("ann", at(0.007, 0.009)), ("bob", at(-0.007, -0.009)), ("cyd", at(0.007, -0.009)), ("dee", at(0.0, 0.0))]
    {
        homes.push(app.player(name).at(lat, lon).await);
    }
    let first = stored(&app, &homes[0]).await;
    assert_eq!((first.lat, first.lon), (Some(cell.lat), Some(cell.lon)));
    for home in &homes {
        assert_eq!(stored(&app, home).await, first);
    }
    // An attacker walks about, as often as the days allow, and asks how far it is.
    let eve = app.player("eve").await;
    for step in 0..12_i32 {
        let (lat, lon) = (HOME.lat + 0.013 * f64::from(step - 6), HOME.lon + 0.017 * f64::from(step % 4));
        if step % 5 == 4 {
            app.pass(hours(24)).await;
        }
        edit(&eve, position(lat, lon)).await.expect(200);
        let told = full(&eve, &homes[0]).await;
        for home in &homes {
            let seen = full(&eve, home).await;
            assert_eq!((seen.distance, &seen.place), (told.distance, &told.place), "from {lat} {lon}");
        }
    }
    app.settle().await;
}

#[tokio::test]
async fn no_answer_but_my_own_holds_a_coordinate() {
    let app = TestApp::start().await;
    let ann = app.player("ann").at(HOME.lat, HOME.lon).await;
    let bob = app.player("bob").near(testing::DENVER).await;
    for answer in [bob.get("/user/get/@ann").await, app.visitor().get("/user/get/@ann").await] {
        let text = answer.expect(200).text();
        assert!(!text.contains("39.") && !text.contains("105."), "{text}");
    }
    let mine = ann.get("/user/get/me").await.json();
    let lat = |view: &Value| view["location"]["point"]["lat"].as_f64().unwrap();
    assert_eq!(lat(&mine), HOME.snapped().lat, "even I see no more than what is stored");
}

#[tokio::test]
async fn a_distance_under_a_mile_is_nought_and_needs_two_places() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(testing::DENVER).await;
    let (bob, cyd) = (app.player("bob").near(testing::DENVER).await, app.player("cyd").await);
    assert_eq!(full(&bob, &ann).await.distance, Some(0));
    assert_eq!(full(&cyd, &ann).await.distance, None);
    assert_eq!(full(&bob, &cyd).await.distance, None);
}
