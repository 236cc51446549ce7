//! 2.1: somebody says where, how and when they play, looks for a partner, and opens a profile.

use fourball::{
    kit::Window,
    services::{
        calendar::model::view::PlanView,
        user::{
            model::FullView,
            routes::{LimitView, SearchView},
        },
    },
    testing::{AUSTIN, DENVER, Golfer, LAKEWOOD, SATURDAY, SUNDAY, TestApp},
};
use serde_json::json;

async fn search(me: &Golfer, query: &str) -> SearchView {
    me.get(&format!("/user/query?{query}")).await.ok()
}

fn names(found: &SearchView) -> Vec<&str> {
    found.items.iter().map(|item| item.player.username.as_str()).collect()
}

#[tokio::test]
async fn a_partner_is_found_with_a_reason_and_their_profile_says_when() {
    let app = TestApp::start().await;
    let maya = app.player("maya").near(DENVER).handicap(12.0).free(SATURDAY, Window::Morning).await;
    let theo = app
        .player("theo")
        .near(LAKEWOOD)
        .handicap(10.5)
        .walks()
        .free(SATURDAY, Window::Morning)
        .maybe(SUNDAY, Window::Twilight)
        .await;
    app.player("jo__").near(AUSTIN).free(SATURDAY, Window::Morning).await;
    app.player("pat_").near(DENVER).rides().free(SUNDAY, Window::Midday).await;

    // Around her, free when she is, about as good: one fits, and the answer says why.
    let found = search(&maya, "radius=25&overlap_days=7&handicap_min=5&handicap_max=18").await;
    assert_eq!(names(&found), ["theo"]);
    let reason = &found.items[0];
    assert_eq!((reason.distance, reason.shared.len()), (Some(6), 1));
    assert_eq!((reason.shared[0].date, reason.shared[0].window), (SATURDAY, Window::Morning));

    // Nobody rides and is free then. Ready to golf never comes back empty and says what that took.
    assert!(search(&maya, "radius=25&overlap_days=7&mobility=ride").await.items.is_empty());
    let ready = search(&maya, "radius=25&overlap_days=7&mobility=ride&ready=true").await;
    assert_eq!(names(&ready), ["theo"]);
    assert!(matches!(&ready.relaxed[..], [given] if matches!(given.given_up, LimitView::Trait { .. })));

    // She sets one more window and the next search knows it.
    let entry = json!({ "entries": [{ "date": SUNDAY, "window": "midday", "answer": "free" }] });
    maya.put("/calendar/edit/me", entry).await.expect(200);
    assert_eq!(names(&search(&maya, "radius=25&overlap_days=7&mobility=ride").await), ["pat_"]);

    // The profile of the one she likes, and the days that suit both.
    let profile: FullView = maya.get(&format!("/user/get/{}", theo.key())).await.ok();
    assert_eq!((profile.username.as_str(), profile.distance), ("theo", Some(6)));
    let plan: PlanView =
        maya.get(&format!("/calendar/query?players=me,{}&from={SATURDAY}&days=2", theo.key())).await.ok();
    let both: Vec<_> =
        plan.days.iter().flat_map(|day| &day.windows).filter(|window| window.overlap.is_some()).collect();
    assert_eq!(both.len(), 1);
    app.settle().await;
}
