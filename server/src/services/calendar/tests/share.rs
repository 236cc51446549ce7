use std::collections::BTreeSet;

use ical::parser::ical::component::IcalEvent;
use serde_json::json;

use super::{at, day, move_to, set};
use crate::{
    kit::{
        Answer::{Free, Maybe},
        Window::{Midday, Morning, Twilight},
        time::{days, hours},
    },
    platform::db::sql,
    services::{
        calendar::{
            self,
            model::view::{FeedView, NewFeedView},
        },
        event,
    },
    testing::{Client, Golfer, SATURDAY, SUNDAY, TODAY, TestApp},
};

async fn make_feed(golfer: &Golfer) -> String {
    let made: NewFeedView = golfer.post("/calendar/feed/me", json!({})).await.ok();
    let (_, path) = made.url.split_once("localhost:4000").expect("an absolute address");
    path.to_owned()
}

/// The events of a feed, as another program's parser reads them.
async fn events(client: &Client, path: &str) -> Vec<IcalEvent> {
    let answer = client.get(path).await;
    answer.expect(200);
    let calendars: Vec<_> =
        ical::IcalParser::new(&answer.bytes[..]).collect::<Result<_, _>>().expect("a second parser reads it");
    let [calendar] = &calendars[..] else { panic!("one calendar, not {}", calendars.len()) };
    for name in ["PRODID", "VERSION"] {
        assert!(calendar.properties.iter().any(|p| p.name == name), "{name}");
    }
    calendar.events.clone()
}

fn property(event: &IcalEvent, name: &str) -> String {
    let found = event.properties.iter().find(|p| p.name == name).unwrap_or_else(|| panic!("no {name}"));
    found.value.clone().unwrap_or_default()
}

#[tokio::test]
async fn the_text_is_made_for_pasting() {
    let app = TestApp::start().await;
    let monday = TODAY.plus(-1);
    let ann =
        app.player("ann").free(SATURDAY, Morning).maybe(SUNDAY, Midday).free(monday, Twilight).no(TODAY, Midday).await;
    let answer = ann.get("/calendar/export/me.txt").await;
    assert_eq!(answer.headers["content-type"], "text/plain; charset=utf-8");
    assert_eq!(
        answer.text(),
        "Fourball · ann, 23–29 Nov\n⬜⬜⬜⬜⬜🌅⬜\n⬜⬜⬜⬜⬜⬜❔\n🌇⬜⬜⬜⬜⬜⬜\n\nhttp://localhost:4000/@ann\n"
    );
}

#[tokio::test]
async fn the_text_holds_as_many_weeks_as_asked_from_the_day_asked() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let text = ann.get(&format!("/calendar/export/me.txt?weeks=2&from={SUNDAY}")).await.text();
    assert!(text.contains("ann, 29 Nov – 5 Dec\n") && text.contains("\n\n6–12 Dec\n"), "{text}");
    for (query, field) in [("weeks=0", "weeks"), ("weeks=7", "weeks"), ("from=soon", "from")] {
        assert_eq!(ann.get(&format!("/calendar/export/me.txt?{query}")).await.expect(422).field(), field);
    }
}

#[tokio::test]
async fn only_the_owner_exports_and_only_in_forms_that_exist() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    ann.get(&format!("/calendar/export/{}.txt", ann.key())).await.expect(200);
    ann.get("/calendar/export/me.ics").await.expect(200);
    ann.get("/calendar/export/me.pdf").await.expect(404);
    ann.get("/calendar/export/me").await.expect(404);
    bo.get(&format!("/calendar/export/{}.txt", ann.key())).await.expect(403);
    app.visitor().get(&format!("/calendar/export/{}.ics", ann.key())).await.expect(401);
}

#[tokio::test]
async fn a_feed_is_read_without_logging_in_by_whoever_has_its_address() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).maybe(SUNDAY, Midday).no(SUNDAY, Twilight).await;
    let path = make_feed(&ann).await;
    let found = events(&app.visitor(), &path).await;
    let read: Vec<_> = found
        .iter()
        .map(|e| ["SUMMARY", "STATUS", "DTSTART", "DTEND", "TRANSP"].map(|name| property(e, name)).join(" "))
        .collect();
    assert_eq!(
        read,
        [
            "Free for golf CONFIRMED 20261128T060000Z 20261128T110000Z TRANSPARENT",
            "Maybe free for golf TENTATIVE 20261129T110000Z 20261129T160000Z TRANSPARENT",
        ]
    );
    assert!(app.visitor().get(&path).await.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));
}

#[tokio::test]
async fn the_address_of_a_feed_is_shown_once_and_kept_nowhere() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let off: FeedView = ann.get("/calendar/feed/me").await.ok();
    assert!(!off.is_on);
    let path = make_feed(&ann).await;
    let state = ann.get("/calendar/feed/me").await;
    assert_eq!(state.ok::<FeedView>(), FeedView { is_on: true, created_at: Some(app.app.now()) });
    let secret = path.rsplit('/').next().unwrap().trim_end_matches(".ics").to_owned();
    assert_eq!(secret.len(), 43);
    assert!(!state.text().contains(&secret));
    let kept: String = sql!("SELECT token_hash FROM feeds").fetch_value(&app.app.db).await.unwrap();
    assert_ne!(kept, secret);
}

#[tokio::test]
async fn a_revoked_address_and_a_replaced_one_answer_404() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = make_feed(&ann).await;
    let second = make_feed(&ann).await;
    app.visitor().get(&first).await.expect(404);
    app.visitor().get(&second).await.expect(200);
    ann.delete("/calendar/feed/me").await.expect(204);
    ann.delete("/calendar/feed/me").await.expect(204);
    app.visitor().get(&second).await.expect(404);
    app.visitor().get("/calendar/ics/guess.ics").await.expect(404);
}

#[tokio::test]
async fn the_feed_of_somebody_who_left_is_silent() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let path = make_feed(&ann).await;
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET is_active = FALSE WHERE pk = $1").bind(ann.id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    app.visitor().get(&path).await.expect(404);
}

#[tokio::test]
async fn an_event_keeps_its_uid_and_its_stamp_tells_when_it_changed() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).free(SATURDAY, Midday).await;
    let path = make_feed(&ann).await;
    let before = events(&app.visitor(), &path).await;
    app.app.clock.advance(hours(2));
    set(&ann, SATURDAY, Morning, Some(Maybe)).await;
    let after = events(&app.visitor(), &path).await;
    let uids = |all: &[IcalEvent]| all.iter().map(|e| property(e, "UID")).collect::<BTreeSet<_>>();
    assert_eq!(uids(&before), uids(&after));
    assert_eq!(uids(&after).len(), 2);
    let stamps: Vec<_> = after.iter().map(|e| property(e, "DTSTAMP")).collect();
    assert_eq!(stamps, ["20261124T190000Z", "20261124T170000Z"]);
    app.settle().await;
}

#[tokio::test]
async fn a_window_begins_at_its_local_hour_on_both_sides_of_a_change_of_the_clocks() {
    let app = at("2027-03-10T12:00:00Z").await;
    let ann = app.player("ann").free(day("2027-03-13"), Morning).free(day("2027-03-14"), Morning).await;
    let path = make_feed(&ann).await;
    for (zone, wanted) in [
        // 14 March has 23 hours: six o'clock comes an hour earlier by the sun's clock.
        ("America/Denver", ["20270313T130000Z", "20270314T120000Z"]),
        ("Pacific/Apia", ["20270312T170000Z", "20270313T170000Z"]),
        ("Asia/Kathmandu", ["20270313T001500Z", "20270314T001500Z"]),
    ] {
        move_to(&app, &ann, zone).await;
        let starts: Vec<_> = events(&app.visitor(), &path).await.iter().map(|e| property(e, "DTSTART")).collect();
        assert_eq!(starts, wanted, "{zone}");
    }
}

#[tokio::test]
async fn a_feed_reaches_from_two_weeks_ago_to_a_year_ahead() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(TODAY.plus(-1), Morning).free(TODAY.plus(365), Morning).await;
    let path = make_feed(&ann).await;
    assert_eq!(events(&app.visitor(), &path).await.len(), 2);
    app.pass(days(14)).await;
    assert_eq!(events(&app.visitor(), &path).await.len(), 1);
}

#[tokio::test]
async fn an_awkward_name_does_not_break_the_feed() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET alias = $2 WHERE pk = $1")
        .bind(ann.id)
        .bind("Ann; \"the, claw\" \\ Ünal-Ó'Brien of the Most Honourable Company of Golfers 🏌️‍♀️🏌️‍♀️")
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let path = make_feed(&ann).await;
    assert_eq!(events(&app.visitor(), &path).await.len(), 1);
    let text = app.visitor().get(&path).await.text();
    assert!(text.lines().all(|line| line.len() <= 76), "lines are folded");
}

#[tokio::test]
async fn the_archive_holds_what_was_said_and_erasing_leaves_nothing() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    set(&ann, SUNDAY, Morning, Some(Maybe)).await;
    set(&ann, SUNDAY, Morning, None).await;
    let path = make_feed(&ann).await;
    let body = json!({ "weekdays": ["monday"], "windows": ["midday"], "answer": "no", "until": TODAY.plus(6) });
    ann.post("/calendar/repeat/me", body).await.expect(201);

    let archive = archived(&app, &ann).await;
    assert_eq!(
        archive["availability"],
        json!([
            { "date": SATURDAY, "window": Morning, "answer": Free },
            { "date": TODAY.plus(6), "window": Midday, "answer": "no" },
        ])
    );
    assert_eq!(archive["repeats"][0]["weekday"], "monday");

    let mut tx = app.app.db.begin().await.unwrap();
    event::record(&mut tx, &Erased { player: ann.id }, app.app.now()).await.unwrap();
    tx.commit().await.unwrap();
    app.settle().await;
    let archive = archived(&app, &ann).await;
    assert_eq!(archive, json!({ "availability": [], "repeats": [], "feed_made_at": null }));
    app.visitor().get(&path).await.expect(404);
}

/// What the archive of an account holds of the calendar.
async fn archived(app: &TestApp, golfer: &Golfer) -> serde_json::Value {
    let files = calendar::archive(&app.app, golfer.id).await.unwrap();
    serde_json::from_slice(&files[0].bytes).unwrap()
}

/// What the service of accounts announces once somebody's data is to go.
#[derive(serde::Serialize)]
struct Erased {
    player: crate::kit::PlayerId,
}

impl event::Fact for Erased {
    const KIND: &'static str = "identity.erased";
    fn player(&self) -> Option<crate::kit::PlayerId> {
        Some(self.player)
    }
}
