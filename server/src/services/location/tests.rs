#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::routes::{CrowdView, LocationsView, NearView};
use crate::{
    kit::Window,
    testing::{LAKEWOOD, TestApp},
};

async fn labels(app: &TestApp, query: &str) -> Vec<String> {
    let found: LocationsView = app.visitor().get(&format!("/location/find?{query}")).await.ok();
    found.items.into_iter().map(|item| item.label).collect()
}

#[tokio::test]
async fn a_visitor_finds_a_town_while_typing() {
    let app = TestApp::start().await;
    assert_eq!(labels(&app, "q=san%20fran&limit=1").await, ["San Francisco, CA"]);
    assert_eq!(labels(&app, "q=Lakewood,%20OH").await, ["Lakewood, OH"]);
    assert_eq!(labels(&app, "q=m%C3%BCnchen&limit=1").await, ["Munich, Germany"]);
}

#[tokio::test]
async fn towns_around_the_given_position_come_first() {
    let app = TestApp::start().await;
    assert_eq!(labels(&app, "q=lakewood&lat=41.5&lon=-81.7&limit=1").await, ["Lakewood, OH"]);
}

#[tokio::test]
async fn a_zip_code_comes_with_all_that_a_profile_stores() {
    let app = TestApp::start().await;
    let found: LocationsView = app.visitor().get("/location/find?zip=90210-1234").await.ok();
    let [item] = &found.items[..] else { panic!("{found:?}") };
    assert_eq!((item.zip.as_deref(), item.city.as_str(), item.state.as_str()), (Some("90210"), "Beverly Hills", "CA"));
    assert_eq!(item.time_zone.as_deref(), Some("America/Los_Angeles"));
    assert!(item.point.is_some());
}

#[tokio::test]
async fn a_town_is_found_again_by_what_names_it() {
    let app = TestApp::start().await;
    let found: LocationsView = app.visitor().get("/location/find?q=denver").await.ok();
    let place = found.items[0].place.unwrap();
    let again: LocationsView = app.visitor().get(&format!("/location/find?place={place}")).await.ok();
    assert_eq!(again.items[..], found.items[..1]);
    let none: LocationsView = app.visitor().get("/location/find?place=7").await.ok();
    assert_eq!(none.items, []);
}

#[tokio::test]
async fn a_position_finds_the_nearest_town() {
    let app = TestApp::start().await;
    assert_eq!(labels(&app, "lat=39.7392&lon=-104.9903").await, ["Denver, CO"]);
}

#[tokio::test]
async fn what_is_not_known_is_an_empty_list() {
    let app = TestApp::start().await;
    for query in ["zip=00000", "zip=abc", "q=", "q=q9x7zz0kk", "q=%F0%9F%8F%8C%00"] {
        assert_eq!(labels(&app, query).await, Vec::<String>::new(), "{query}");
    }
}

#[tokio::test]
async fn a_question_that_makes_no_sense_is_refused_by_field() {
    let app = TestApp::start().await;
    for (query, field) in [
        ("", "q"),
        ("q=denver&zip=80226", "zip"),
        ("q=denver&place=5419384", "place"),
        ("zip=80226&place=5419384", "place"),
        ("lat=39.7", "lon"),
        ("lon=39.7", "lat"),
        ("lat=91&lon=0", "lat"),
        ("lat=NaN&lon=0", "lat"),
        ("lat=0&lon=-180.5", "lon"),
        ("q=denver&limit=0", "limit"),
        ("q=denver&limit=51", "limit"),
    ] {
        let answer = app.visitor().get(&format!("/location/find?{query}")).await;
        assert_eq!(answer.expect(422).field(), field, "{query}");
    }
}

async fn near(app: &TestApp, query: &str) -> NearView {
    app.visitor().get(&format!("/location/near?{query}")).await.ok()
}

/// What is told of the players free on Saturday morning, and on Saturday at midday.
fn saturday(view: &NearView) -> [CrowdView; 2] {
    let day = "2026-11-28".parse().unwrap();
    [Window::Morning, Window::Midday]
        .map(|window| view.windows.iter().find(|at| (at.date, at.window) == (day, window)).unwrap().crowd)
}

#[tokio::test]
async fn a_visitor_hears_how_many_are_free_around_a_place() {
    let app = TestApp::start().await;
    let day = "2026-11-28".parse().unwrap();
    for n in 0..7 {
        let name = format!("golfer{n}");
        let golfer = app.player(&name).near(LAKEWOOD);
        let golfer = if n < 6 { golfer.free(day, Window::Morning) } else { golfer };
        (if n < 2 { golfer.maybe(day, Window::Midday) } else { golfer }).await;
    }
    let view = near(&app, "zip=80202").await;
    let (some, few) = (CrowdView { players: Some(5), few: false }, CrowdView { players: None, few: true });
    assert_eq!((view.all, saturday(&view)), (some, [some, few]));
    assert_eq!(view.windows.len(), 21);
    assert_eq!(view.windows[0].date.to_string(), "2026-11-24");
    assert_eq!(view.windows[0].crowd, CrowdView { players: Some(0), few: false });
    assert_eq!(near(&app, "lat=39.74&lon=-104.99").await, view);
    let empty = near(&app, "zip=78701").await;
    assert_eq!((empty.all.players, empty.windows.len()), (Some(0), 21));
}

#[tokio::test]
async fn where_only_a_few_play_nobody_hears_when() {
    let app = TestApp::start().await;
    app.player("bo").near(LAKEWOOD).free("2026-11-28".parse().unwrap(), Window::Morning).await;
    let view = near(&app, "zip=80202").await;
    assert_eq!((view.all, view.windows.len()), (CrowdView { players: None, few: true }, 0));
}

#[tokio::test]
async fn nobody_is_singled_out_by_a_small_step_or_a_small_circle() {
    let app = TestApp::start().await;
    for radius in [1, 9, 11, 24, 26, 1_000] {
        let refused = app.visitor().get(&format!("/location/near?zip=80202&radius={radius}")).await;
        assert_eq!(refused.expect(422).field(), "radius");
    }
    app.player("bo").at(39.7392, -104.9903).await;
    // A cell is a tenth of a degree: asked from anywhere in it, the answer is the same.
    let asked = async |lat: f64, lon: f64| near(&app, &format!("lat={lat}&lon={lon}&radius=10")).await;
    let far_corner = asked(39.601, -104.999).await;
    assert_eq!(far_corner, asked(39.699, -104.901).await);
}

#[tokio::test]
async fn a_question_about_no_place_is_refused() {
    let app = TestApp::start().await;
    for (query, field) in
        [("", "place"), ("place=-7", "place"), ("zip=00000", "zip"), ("lat=1", "lon"), ("zip=80202&place=1", "place")]
    {
        let answer = app.visitor().get(&format!("/location/near?{query}")).await;
        assert_eq!(answer.expect(422).field(), field, "{query}");
    }
}
