//! The search as its player sees it.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::{edit, refused};
use crate::{
    kit::{Day, Window, time::days},
    services::user::{
        model::{TraitName, TraitView},
        routes::{
            AlternativeView, CountView, Counts, FoundPlayerView, KeptApartView, LimitView, Need, SearchView,
            SharedWindowView, WhyView, WindowView,
        },
    },
    testing::{AUSTIN, DENVER, Golfer, LAKEWOOD, TestApp},
};
use serde_json::json;

async fn search(me: &Golfer, query: &str) -> SearchView {
    me.get(&format!("/user/query?{query}")).await.ok()
}

async fn found(me: &Golfer, query: &str) -> Vec<String> {
    names(&search(me, query).await)
}

fn names(found: &SearchView) -> Vec<String> {
    found.items.iter().map(|item| item.player.username.trim_end_matches('_').to_owned()).collect()
}

fn only(found: SearchView) -> FoundPlayerView {
    let [only] = <[FoundPlayerView; 1]>::try_from(found.items).unwrap();
    only
}

fn saturday() -> Day {
    "2026-11-28".parse().unwrap()
}

/// Bo in Denver, who fits `fits` and not `misses`; nobody else but Ann, who asks from there too.
async fn filters(bo: &[(&str, serde_json::Value)], fits: &[&str], misses: &[&str]) {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    bo.iter().fold(app.player("bo").near(DENVER), |bo, (field, value)| bo.with(field, value.clone())).await;
    for query in fits {
        assert_eq!(found(&ann, query).await, ["bo"], "{query}");
        assert_eq!(ann.get(&format!("/user/query/count?{query}")).await.ok::<CountView>().total, 1, "{query}");
    }
    for query in misses {
        assert_eq!(found(&ann, query).await, Vec::<String>::new(), "{query}");
        assert_eq!(ann.get(&format!("/user/query/count?{query}")).await.ok::<CountView>().total, 0, "{query}");
    }
}

#[tokio::test]
async fn each_trait_filters_and_no_preference_fits_everything() {
    filters(
        &[("mobility", json!("walk")), ("weather", json!("rain")), ("lefty", json!(true)), ("round_time", json!(240))],
        &[
            "mobility=walk",
            "mobility=any",
            "weather=drizzle,rain",
            "lefty=true",
            "round_time=250",
            "drinking=no",
            "mood=fun",
        ],
        &["mobility=ride", "weather=sun", "weather=sun,clouds", "lefty=false", "round_time=300"],
    )
    .await;
}

#[tokio::test]
async fn every_trait_has_its_parameter() {
    let how = [
        ("drinking", "yes", "no"),
        ("gimme", "none", "generous"),
        ("purpose", "play", "practice"),
        ("mood", "fun", "serious"),
    ];
    let bo: Vec<_> = how.iter().map(|(name, value, _)| (*name, json!(value))).collect();
    let fits: Vec<_> = how.iter().map(|(name, value, _)| format!("{name}={value}")).collect();
    let misses: Vec<_> = how.iter().map(|(name, _, other)| format!("{name}={other}")).collect();
    filters(
        &bo,
        &fits.iter().map(String::as_str).collect::<Vec<_>>(),
        &misses.iter().map(String::as_str).collect::<Vec<_>>(),
    )
    .await;
}

#[tokio::test]
async fn handicaps_are_searched_by_range_ends_included() {
    filters(
        &[("handicap", json!(12.4))],
        &["handicap_min=12.4", "handicap_max=12.4", "handicap_min=10&handicap_max=15"],
        &["handicap_min=12.5", "handicap_max=12.3", "handicap_min=-10&handicap_max=0"],
    )
    .await;
    filters(&[], &["mood=fun"], &["handicap_min=-10"]).await;
}

#[tokio::test]
async fn ages_are_searched_by_the_decade_so_that_none_narrower_is_found_out() {
    // Born in 1988, shown as 30–39.
    filters(&[], &["age_min=35&age_max=35", "age_min=39", "age_max=30"], &["age_min=40", "age_max=29"]).await;
    filters(&[("age_shown", json!("years"))], &["age_min=31&age_max=31"], &["age_min=40"]).await;
    filters(&[("age_shown", json!("hidden"))], &["radius=5"], &["age_min=0", "age_max=120"]).await;
}

#[tokio::test]
async fn the_radius_is_measured_from_the_stored_places() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(LAKEWOOD).await;
    app.player("cy").near(AUSTIN).await;
    let distance = only(search(&ann, "").await).distance.unwrap();
    assert!((4..=8).contains(&distance), "Lakewood is near Denver: {distance}");
    assert_eq!(found(&ann, "radius=2").await, Vec::<String>::new());
    assert_eq!(found(&ann, "radius=1000&sort=distance").await, ["bo", "cy"]);
    assert_eq!(search(&ann, "radius=12500").await.page.total, 2);
}

#[tokio::test]
async fn another_place_can_be_searched_around() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let cy = app.player("cy").near(AUSTIN).await;
    let places = app.visitor().get("/location/find?q=austin,%20tx&limit=1").await.json();
    let austin = &places["items"][0]["place"];
    assert_eq!(only(search(&ann, &format!("around={austin}")).await).player.key, cy.id);
    assert_eq!(found(&ann, "around=zip78701").await, ["cy"]);
    assert_eq!(refused(&ann.get("/user/query?around=nowhere").await), ["around"]);
    assert_eq!(refused(&ann.get("/user/query?around=-99").await), ["around"]);
}

#[tokio::test]
async fn a_window_asked_for_is_found_and_shown_as_the_reason() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(DENVER).free(saturday(), Window::Morning).maybe(saturday(), Window::Twilight).await;
    app.player("cy").near(DENVER).no(saturday(), Window::Morning).await;
    let view = only(search(&ann, "windows=2026-11-28:morning,2026-11-28:midday,2026-11-28:twilight").await);
    let window = |window, counts| SharedWindowView { date: saturday(), window, counts };
    assert_eq!(view.shared, [window(Window::Morning, Counts::Full), window(Window::Twilight, Counts::Half)]);
    assert_eq!(found(&ann, "windows=2026-11-28:midday").await, Vec::<String>::new());
}

#[tokio::test]
async fn an_overlap_with_my_own_days_is_found_and_nothing_else_is_told_of_theirs() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).maybe(saturday(), Window::Morning).await;
    app.player("bo").near(DENVER).free(saturday(), Window::Morning).free(saturday(), Window::Midday).await;
    app.player("cy").near(DENVER).await;
    let view = only(search(&ann, "overlap_days=5").await);
    assert_eq!(view.shared, [SharedWindowView { date: saturday(), window: Window::Morning, counts: Counts::Half }]);
    assert_eq!(found(&ann, "overlap_days=4").await, Vec::<String>::new(), "Saturday is the fifth day");
    let text = ann.get("/user/query").await.text();
    assert!(!text.contains("midday"), "{text}");
}

#[tokio::test]
async fn today_is_the_day_of_the_players_place() {
    let app = TestApp::start().await;
    // Half past four in the morning of the 25th in Greenwich is the evening of the 24th in Denver.
    app.pass(crate::kit::time::minutes(11 * 60 + 30)).await;
    let tuesday: Day = "2026-11-24".parse().unwrap();
    let ann = app.player("ann").near(DENVER).free(tuesday, Window::Twilight).await;
    app.player("bo").near(DENVER).free(tuesday, Window::Twilight).await;
    assert_eq!(found(&ann, "overlap_days=1").await, ["bo"]);
    app.pass(days(1)).await;
    assert_eq!(found(&ann, "overlap_days=1").await, Vec::<String>::new());
}

#[tokio::test]
async fn the_reasons_say_how_alike_two_are_and_add_up() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).walks().handicap(10.0).with("mood", "fun").await;
    app.player("bo").near(DENVER).walks().handicap(12.0).with("mood", "serious").await;
    let view = only(search(&ann, "").await);
    assert_eq!(view.alike, [TraitView { name: TraitName::Mobility, value: "walk".into() }]);
    assert_eq!(view.different, [TraitName::Mood]);
    let score = view.score.unwrap();
    assert_eq!((score.distance, score.handicap, score.likeness, score.activity), (250, 80, 15, 100));
    assert_eq!(score.total, 250 + 80 + 15 + 100);
}

#[tokio::test]
async fn results_are_sorted_as_asked() {
    let app = TestApp::start().await;
    let sunday = saturday().plus(1);
    let ann = app.player("ann").near(DENVER).free(saturday(), Window::Morning).free(sunday, Window::Morning).await;
    app.player("bo").near(LAKEWOOD).free(saturday(), Window::Morning).free(sunday, Window::Morning).await;
    app.player("cy").near(DENVER).free(saturday(), Window::Morning).await;
    app.player("dee").near("Golden, CO").await;
    assert_eq!(found(&ann, "sort=distance").await, ["cy", "bo", "dee"]);
    assert_eq!(found(&ann, "sort=overlap").await, ["bo", "cy", "dee"]);
    assert_eq!(found(&ann, "sort=newest").await, ["dee", "cy", "bo"]);
    assert_eq!(found(&ann, "sort=match").await, found(&ann, "").await);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_by_field() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    for (query, field) in [
        ("mobility=fly", "mobility"),
        ("weather=rain,snow", "weather"),
        ("lefty=maybe", "lefty"),
        ("round_time=10", "round_time"),
        ("round_time=soon", "round_time"),
        ("handicap_min=-11", "handicap_min"),
        ("handicap_max=55", "handicap_max"),
        ("handicap_min=20&handicap_max=10", "handicap_max"),
        ("age_min=40&age_max=30", "age_max"),
        ("radius=0", "radius"),
        ("radius=12501", "radius"),
        ("windows=saturday", "windows"),
        ("windows=2026-11-28:noon", "windows"),
        ("windows=2026-13-28:morning", "windows"),
        ("overlap_days=0", "overlap_days"),
        ("overlap_days=20", "overlap_days"),
        ("overlap_days=5&windows=2026-11-28:morning", "overlap_days"),
        ("sort=beauty", "sort"),
        ("limit=101", "limit"),
        ("after=rubbish", "after"),
    ] {
        assert_eq!(refused(&ann.get(&format!("/user/query?{query}")).await), [field], "{query}");
    }
    ann.get("/user/query?radius=far").await.expect(400);
    let many = (0..60).map(|n| format!("{}:morning", saturday().plus(n))).collect::<Vec<_>>().join(",");
    assert_eq!(refused(&ann.get(&format!("/user/query?windows={many}")).await), ["windows"]);
}

#[tokio::test]
async fn two_wrong_fields_are_both_named() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    assert_eq!(refused(&ann.get("/user/query?radius=0&sort=beauty").await), ["radius", "sort"]);
}

#[tokio::test]
async fn whoever_has_no_place_sees_who_is_new_and_hears_what_is_missing() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(saturday(), Window::Morning).await;
    app.player("bo").near(DENVER).free(saturday(), Window::Morning).await;
    app.player("cy").near(AUSTIN).await;
    let view = search(&ann, "sort=distance&radius=5").await;
    assert_eq!((names(&view), view.needs), (vec!["cy".to_owned(), "bo".to_owned()], Some(Need::Location)));
    assert!(view.items.iter().all(|item| item.distance.is_none() && item.score.as_ref().unwrap().distance == 0));
    assert_eq!(found(&ann, "overlap_days=7").await, ["bo"], "own days count without a place");
    assert_eq!(found(&ann, "around=zip80202&radius=25").await, ["bo"]);
    edit(&ann, json!({ "location": { "place": DENVER } })).await.expect(200);
    assert_eq!(found(&ann, "overlap_days=7").await, ["bo"], "and they stay when a place is set");
    assert_eq!(search(&ann, "").await.needs, None);
    app.settle().await;
}

#[tokio::test]
async fn a_name_is_found_by_its_beginning_with_letters_wrong_and_anywhere() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("mayaputts").alias("Maya Okafor").near(AUSTIN).await;
    app.player("mia_k").await;
    for query in ["q=maya", "q=OKA", "q=@mayaputts", "q=okafor+maya", "q=okafro", "q=mayapuuts", "q=M%C3%A1ya"] {
        assert_eq!(found(&ann, query).await, ["mayaputts"], "{query}");
    }
    assert_eq!(found(&ann, "q=mia").await, ["mia_k"], "without a place, too");
    assert_eq!(found(&ann, "q=m").await, ["mayaputts", "mia_k"]);
    assert_eq!(found(&ann, "q=maya&radius=25").await, Vec::<String>::new(), "a radius asked for holds");
    assert_eq!(found(&ann, "q=mia&mood=fun").await, Vec::<String>::new(), "who has no place fits no other filter");
    assert_eq!(found(&ann, "q=ann").await, Vec::<String>::new(), "nobody finds themselves");
    assert_eq!(found(&ann, "q=zzzz").await, Vec::<String>::new());
    assert_eq!(ann.get("/user/query/count?q=m").await.ok::<CountView>().total, 2);
}

#[tokio::test]
async fn a_new_name_is_found_at_once_and_the_old_one_no_more() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bo = app.player("bo").alias("Robert").near(DENVER).await;
    edit(&bo, json!({ "alias": "Ignatius" })).await.expect(200);
    assert_eq!(found(&ann, "q=ignat").await, ["bo"]);
    assert_eq!(found(&ann, "q=robert").await, Vec::<String>::new());
    app.settle().await;
}

#[tokio::test]
async fn an_edit_shows_in_the_next_search() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bo = app.player("bo").near(AUSTIN).rides().await;
    assert_eq!(found(&ann, "mobility=walk").await, Vec::<String>::new());
    edit(&bo, json!({ "mobility": "walk", "location": { "place": LAKEWOOD } })).await.expect(200);
    assert_eq!(found(&ann, "mobility=walk").await, ["bo"]);
    let entry = json!({ "entries": [{ "date": saturday(), "window": "morning", "answer": "free" }] });
    bo.put("/calendar/edit/me", entry).await.expect(200);
    assert_eq!(found(&ann, "windows=2026-11-28:morning").await, ["bo"]);
    edit(&bo, json!({ "location": null })).await.expect(200);
    assert_eq!(found(&ann, "radius=12500").await, Vec::<String>::new());
    app.settle().await;
}

#[tokio::test]
async fn somebody_hidden_from_visitors_is_found_by_players() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(DENVER).with("is_hidden", true).await;
    assert_eq!(found(&ann, "").await, ["bo"]);
}

#[tokio::test]
async fn nobody_searches_without_logging_in() {
    let app = TestApp::start().await;
    for path in ["/user/query", "/user/query/count"] {
        app.visitor().get(path).await.expect(401);
    }
}

#[tokio::test]
async fn a_search_that_finds_nobody_says_which_limit_costs_most() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(LAKEWOOD).rides().await;
    app.player("cy").near(LAKEWOOD).rides().await;
    app.player("dee").near("Colorado Springs, CO").walks().await;
    let view = search(&ann, "mobility=walk&radius=25").await;
    assert_eq!((view.items.len(), view.relaxed.len()), (0, 0));
    let [walk, radius] = &view.alternatives[..] else { panic!("{:?}", view.alternatives) };
    assert_eq!(
        *walk,
        AlternativeView {
            given_up: LimitView::Trait { name: TraitName::Mobility, values: vec!["walk".into()] },
            gain: 2,
            query: "radius=25&sort=match".into(),
        }
    );
    assert_eq!((&radius.given_up, radius.gain), (&LimitView::Radius { from: 25, to: Some(100) }, 1));
    for (alternative, names) in [(walk, vec!["bo", "cy"]), (radius, vec!["dee"])] {
        let mut taken = found(&ann, &alternative.query).await;
        taken.sort();
        assert_eq!(taken, names);
    }
}

#[tokio::test]
async fn ready_to_golf_gives_up_nothing_when_somebody_fits() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(LAKEWOOD).walks().await;
    let view = search(&ann, "mobility=walk&ready=true").await;
    assert_eq!((names(&view).len(), view.relaxed.len(), view.alternatives.len()), (1, 0, 0));
}

#[tokio::test]
async fn ready_to_golf_gives_up_a_trait_before_the_overlap_before_the_radius() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).free(saturday(), Window::Morning).await;
    let query = "mobility=walk&overlap_days=7&radius=10&ready=true";
    let given_up = async || {
        let view = search(&ann, query).await;
        (names(&view), view.relaxed.into_iter().map(|relaxed| relaxed.given_up).collect::<Vec<_>>())
    };
    let walk = LimitView::Trait { name: TraitName::Mobility, values: vec!["walk".into()] };
    let overlap = LimitView::Overlap { windows: Vec::new(), days: Some(7) };
    assert_eq!(given_up().await, (vec![], vec![]), "nobody but Ann is here yet");

    app.player("dee").near(AUSTIN).rides().await;
    let radius = LimitView::Radius { from: 10, to: Some(1_000) };
    assert_eq!(given_up().await, (vec!["dee".into()], vec![walk.clone(), overlap.clone(), radius]));

    app.player("cy").near(LAKEWOOD).walks().await;
    assert_eq!(given_up().await, (vec!["cy".into()], vec![overlap]));

    app.player("bo").near(LAKEWOOD).rides().free(saturday(), Window::Morning).await;
    assert_eq!(given_up().await, (vec!["bo".into()], vec![walk]));
}

#[tokio::test]
async fn each_thing_given_up_can_be_taken_by_itself() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(AUSTIN).rides().handicap(20.0).await;
    let view = search(&ann, "mobility=walk&handicap_max=10&radius=10&ready=true").await;
    let queries: Vec<_> = view.relaxed.iter().map(|relaxed| relaxed.query.as_str()).collect();
    assert_eq!(
        queries,
        [
            "handicap_min=-10&handicap_max=10&radius=10&sort=match",
            "mobility=walk&radius=10&sort=match",
            "mobility=walk&handicap_min=-10&handicap_max=10&radius=1000&sort=match",
        ]
    );
    assert_eq!(view.query, "radius=1000&sort=match");
    assert_eq!(found(&ann, &view.query).await, names(&view), "all together they are the search that was answered");
}

#[tokio::test]
async fn ready_to_golf_takes_single_windows_for_what_they_are() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    app.player("bo").near(DENVER).await;
    let view = search(&ann, "windows=2026-11-28:morning&ready=true").await;
    let windows = vec![WindowView { date: saturday(), window: Window::Morning }];
    assert_eq!(view.relaxed[0].given_up, LimitView::Overlap { windows, days: None });
}

#[tokio::test]
async fn a_plus_handicap_that_keeps_somebody_out_is_told_as_the_parameter_writes_it() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bo = app.player("bo").near(DENVER).handicap(-2.1).await;
    let why: WhyView = ann.get(&format!("/user/query/why/{}?handicap_min=5", bo.key())).await.ok();
    let theirs = why.kept_apart_by[0].theirs.clone().unwrap();
    assert_eq!(theirs, "-2.1");
    assert_eq!(found(&ann, &format!("handicap_min={theirs}")).await, ["bo"]);
}

#[tokio::test]
async fn why_somebody_is_not_found_is_told_limit_by_limit() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bo = app.player("bo").near(LAKEWOOD).rides().handicap(20.0).await;
    let path = |of: &Golfer, query: &str| format!("/user/query/why/{}?{query}", of.key());
    let why: WhyView = ann.get(&path(&bo, "mobility=walk&handicap_max=10&radius=2&overlap_days=3")).await.ok();
    let of = |name: &str| {
        let is = |apart: &&KeptApartView| serde_json::to_value(apart).unwrap()["limit"] == name;
        why.kept_apart_by.iter().find(is).unwrap_or_else(|| panic!("{name} in {why:?}"))
    };
    assert_eq!(why.kept_apart_by.len(), 4);
    assert_eq!(of("trait").theirs.as_deref(), Some("ride"));
    assert_eq!(of("handicap").theirs.as_deref(), Some("20.0"));
    let LimitView::Radius { from: 2, to: Some(needed) } = of("radius").limit else { panic!("{why:?}") };
    assert!(needed >= why.distance.unwrap());
    let fitting = of("radius").query.replace("mobility=walk&", "").replace("handicap_min=-10&handicap_max=10&", "");
    assert_eq!(found(&ann, &fitting.replace("overlap_days=3&", "")).await, ["bo"]);
    let why: WhyView = ann.get(&path(&bo, "")).await.ok();
    assert_eq!(why.kept_apart_by, []);
}

#[tokio::test]
async fn why_knows_of_players_without_a_place_and_of_nobody_else() {
    let app = TestApp::start().await;
    let (ann, cy) = (app.player("ann").near(DENVER).await, app.player("cy").await);
    let why: WhyView = ann.get(&format!("/user/query/why/{}", cy.key())).await.ok();
    assert_eq!(why.kept_apart_by[0].limit, LimitView::Place {});
    ann.get(&format!("/user/query/why/{}", ann.key())).await.expect(404);
    ann.get(&format!("/user/query/why/{}", crate::kit::PlayerId::new(999).key())).await.expect(404);
}

async fn crowd(app: &TestApp, count: usize) {
    for n in 0..count {
        app.player(&format!("golfer{n:02}")).near(if n % 2 == 0 { DENVER } else { LAKEWOOD }).await;
    }
}

#[tokio::test]
async fn pages_hold_everybody_once_in_the_order_of_one_page() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    crowd(&app, 7).await;
    for sort in ["match", "distance", "overlap", "newest"] {
        for by in [format!("sort={sort}"), format!("q=golfer&sort={sort}")] {
            let whole = found(&ann, &by).await;
            assert_eq!(whole.len(), 7);
            let (mut paged, mut after) = (Vec::new(), String::new());
            loop {
                let page = search(&ann, &format!("{by}&limit=3{after}")).await;
                assert_eq!(page.page.total, 7);
                paged.extend(names(&page));
                let Some(next) = page.page.next else { break };
                after = format!("&after={next}");
            }
            assert_eq!(paged, whole, "{by}");
        }
    }
}

#[tokio::test]
async fn whoever_comes_goes_or_moves_between_two_pages_makes_nobody_else_skip_or_repeat() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    crowd(&app, 9).await;
    let first = search(&ann, "sort=newest&limit=3").await;
    assert_eq!(names(&first), ["golfer08", "golfer07", "golfer06"]);
    // The one that the cursor names leaves, the next moves away, somebody comes in front.
    let moved: Vec<_> = first.items.iter().map(|item| item.player.key).collect();
    app.app.matcher.forget(moved[2]);
    app.app.matcher.forget(crate::kit::PlayerId::new(moved[2].pk() - 1));
    app.player("newcomer").near(DENVER).await;
    let next = first.page.next.unwrap();
    let second = search(&ann, &format!("sort=newest&limit=3&after={next}")).await;
    assert_eq!(names(&second), ["golfer04", "golfer03", "golfer02"]);
}

#[tokio::test]
async fn later_pages_of_a_relaxed_search_are_of_the_relaxed_search() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    crowd(&app, 5).await;
    let asked = "handicap_max=10&radius=2&ready=true&sort=newest&limit=2";
    let first = search(&ann, asked).await;
    assert_eq!(first.relaxed.len(), 1, "the Denver half lies within two miles");
    let second = search(&ann, &format!("{asked}&after={}", first.page.next.clone().unwrap())).await;
    assert_eq!((names(&first), names(&second)), (vec!["golfer04".into(), "golfer02".into()], vec!["golfer00".into()]));
    assert_eq!(second.relaxed, first.relaxed);
}

#[tokio::test]
async fn a_cursor_of_another_search_is_refused() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    crowd(&app, 3).await;
    let next = search(&ann, "limit=1").await.page.next.unwrap();
    assert_eq!(search(&ann, &format!("limit=2&after={next}")).await.items.len(), 2, "the size of a page may change");
    for other in ["sort=newest", "radius=26", "mood=fun", "q=golfer"] {
        assert_eq!(refused(&ann.get(&format!("/user/query?{other}&after={next}")).await), ["after"], "{other}");
    }
}
