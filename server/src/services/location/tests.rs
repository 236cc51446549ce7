use super::routes::LocationsView;
use crate::testing::TestApp;

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
