use serde_json::json;

use super::{at, calendar, day, entry, move_to, my_answer, my_day, set};
use crate::{
    kit::{
        Answer::{Free, Maybe, No},
        Day,
        Window::{self, Midday, Morning, Twilight},
        time::hours,
    },
    platform::db::sql,
    services::calendar::model::view::{CalendarView, SavedEntryView},
    testing::{SATURDAY, SUNDAY, TODAY, TestApp},
};

#[tokio::test]
async fn every_day_of_a_span_is_there_and_silent_ones_are_empty() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    let view = calendar(&ann, "me", TODAY, 42).await;
    assert!(view.days.iter().map(|day| day.date).eq(TODAY.span(42)));
    let spoken: Vec<Day> = view.days.iter().filter(|day| !day.entries.is_empty()).map(|day| day.date).collect();
    assert_eq!(spoken, [SATURDAY]);
}

#[tokio::test]
async fn a_week_is_shown_when_no_number_of_days_is_given() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let view: CalendarView = ann.get(&format!("/calendar/get/me/{TODAY}")).await.ok();
    assert_eq!(view.days.len(), 7);
}

#[tokio::test]
async fn a_span_that_cannot_be_is_refused_by_name() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for (path, field) in [
        ("2026-11-24?days=0", "days"),
        ("2026-11-24?days=43", "days"),
        ("2026-02-30", "date"),
        ("tomorrow", "date"),
        ("2199-12-31?days=2", "date"),
    ] {
        assert_eq!(ann.get(&format!("/calendar/get/me/{path}")).await.expect(422).field(), field, "{path}");
    }
    ann.get("/calendar/get/me/2026-11-24?days=many").await.expect(400);
}

#[tokio::test]
async fn free_maybe_no_and_silence_are_four_different_things() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).maybe(SATURDAY, Midday).no(SATURDAY, Twilight).await;
    let said: Vec<_> = my_day(&ann, SATURDAY).await.entries.iter().map(|e| (e.window, e.answer)).collect();
    assert_eq!(said, [(Morning, Free), (Midday, Maybe), (Twilight, No)]);
    assert!(my_day(&ann, SUNDAY).await.entries.is_empty());
}

#[tokio::test]
async fn creating_an_entry_that_exists_returns_it() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let path = format!("/calendar/edit/me/{SATURDAY}");
    let first = ann.post(&path, json!({ "window": "morning", "answer": "free" })).await;
    let second = ann.post(&path, json!({ "window": "morning", "answer": "free" })).await;
    let wanted = SavedEntryView { date: SATURDAY, window: Morning, answer: Some(Free) };
    assert_eq!(first.expect(201).ok::<SavedEntryView>(), wanted);
    assert_eq!(second.expect(200).ok::<SavedEntryView>(), wanted);
    app.settle().await;
}

#[tokio::test]
async fn an_entry_changes_its_answer_and_goes_with_null() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    assert_eq!(set(&ann, SATURDAY, Morning, Some(Maybe)).await, 200);
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, Some(Maybe));
    assert_eq!(set(&ann, SATURDAY, Morning, None).await, 200);
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, None);
    assert_eq!(set(&ann, SATURDAY, Morning, None).await, 200, "taking back nothing is no mistake");
    assert_eq!(set(&ann, SATURDAY, Morning, Some(No)).await, 201, "what was taken back is new again");
    app.settle().await;
}

#[tokio::test]
async fn the_day_before_yesterday_is_history_and_a_year_ahead_is_the_end() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for (date, status) in
        [(TODAY.plus(-2), 422), (TODAY.plus(-1), 201), (TODAY, 201), (TODAY.plus(365), 201), (TODAY.plus(366), 422)]
    {
        assert_eq!(set(&ann, date, Morning, Some(Free)).await, status, "{date}");
    }
    let path = format!("/calendar/edit/me/{}", TODAY.plus(-2));
    let refused = ann.post(&path, json!({ "window": "morning", "answer": null })).await;
    assert_eq!(refused.expect(422).field(), "date");
    app.settle().await;
}

#[tokio::test]
async fn what_a_client_cannot_mean_is_refused() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let path = format!("/calendar/edit/me/{SATURDAY}");
    ann.post(&path, json!({ "window": "dawn", "answer": "free" })).await.expect(400);
    ann.post(&path, json!({ "window": "morning", "answer": "perhaps" })).await.expect(400);
    ann.post(&path, json!({ "window": "morning" })).await.expect(400);
    ann.put("/calendar/edit/me", json!({ "entries": [{ "date": SATURDAY, "window": "morning" }] })).await.expect(400);
    ann.post("/calendar/edit/me/someday", json!({ "window": "morning", "answer": "free" })).await.expect(422);
}

#[tokio::test]
async fn nobody_edits_the_calendar_of_another() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    let body = json!({ "window": "morning", "answer": "free" });
    bo.post(&format!("/calendar/edit/{}/{SATURDAY}", ann.key()), body).await.expect(403);
    let body = json!({ "entries": [entry(SATURDAY, Morning, Some(Free))] });
    bo.put(&format!("/calendar/edit/{}", ann.key()), body).await.expect(403);
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, None);
}

#[tokio::test]
async fn a_stroke_of_the_brush_is_one_request_that_answers_its_days() {
    let app = TestApp::start().await;
    let ann = app.player("ann").no(SUNDAY, Morning).await;
    let entries = [
        entry(SUNDAY, Morning, None),
        entry(SATURDAY, Twilight, Some(Maybe)),
        entry(SATURDAY, Morning, Some(Free)),
        entry(TODAY, Morning, None),
    ];
    let view: CalendarView = ann.put("/calendar/edit/me", json!({ "entries": entries })).await.ok();
    let days: Vec<_> = view
        .days
        .iter()
        .map(|day| (day.date, day.entries.iter().map(|e| (e.window, e.answer)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(days, [(TODAY, vec![]), (SATURDAY, vec![(Morning, Free), (Twilight, Maybe)]), (SUNDAY, vec![])]);
    app.settle().await;
}

#[tokio::test]
async fn a_bulk_edit_with_a_wrong_day_changes_nothing_and_names_them_all() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let entries = [
        entry(SATURDAY, Morning, Some(Free)),
        entry(TODAY.plus(-2), Morning, Some(Free)),
        entry(SUNDAY, Morning, Some(Free)),
        entry(TODAY.plus(400), Morning, Some(Free)),
    ];
    let problem = ann.put("/calendar/edit/me", json!({ "entries": entries })).await.expect(422).json();
    let fields: Vec<_> = problem["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["entries.1.date", "entries.3.date"]);
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, None);
}

#[tokio::test]
async fn a_bulk_edit_names_each_window_once_and_at_least_one() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let twice = [entry(SATURDAY, Morning, Some(Free)), entry(SATURDAY, Morning, None)];
    assert_eq!(ann.put("/calendar/edit/me", json!({ "entries": twice })).await.expect(422).field(), "entries.1");
    assert_eq!(ann.put("/calendar/edit/me", json!({ "entries": [] })).await.expect(422).field(), "entries");
    let many: Vec<_> =
        TODAY.span(127).flat_map(|d| Window::ALL.iter().map(move |w| entry(d, *w, Some(Free)))).collect();
    assert_eq!(ann.put("/calendar/edit/me", json!({ "entries": many })).await.expect(422).field(), "entries");
    ann.put("/calendar/edit/me", json!({ "entries": many[..378] })).await.expect(200);
    ann.put("/calendar/edit/me", json!({ "entries": many[..378] })).await.expect(200);
    assert_eq!(my_answer(&ann, TODAY.plus(125), Twilight).await, Some(Free));
    app.settle().await;
}

#[tokio::test]
async fn two_strokes_at_once_both_arrive() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let stroke = |from: i32| {
        let entries: Vec<_> = TODAY.plus(from).span(20).map(|date| entry(date, Morning, Some(Free))).collect();
        let ann = ann.clone();
        async move { ann.put("/calendar/edit/me", json!({ "entries": entries })).await.expect(200).status }
    };
    tokio::join!(stroke(0), stroke(10), stroke(5), stroke(0));
    let view = calendar(&ann, "me", TODAY, 30).await;
    assert!(view.days.iter().all(|day| day.entries.len() == 1));
    app.settle().await;
}

#[tokio::test]
async fn an_edit_tells_which_days_changed_and_says_nothing_when_none_did() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let entries = json!({ "entries": [entry(SATURDAY, Morning, Some(Free)), entry(SUNDAY, Morning, Some(No)), entry(TODAY, Morning, None)] });
    ann.put("/calendar/edit/me", entries.clone()).await.expect(200);
    ann.put("/calendar/edit/me", entries).await.expect(200);
    app.settle().await;
    let told: Vec<(String,)> =
        sql!("SELECT data FROM events WHERE kind = 'calendar.changed'").fetch_all(&app.app.db).await.unwrap();
    let told: Vec<serde_json::Value> = told.iter().map(|(data,)| serde_json::from_str(data).unwrap()).collect();
    assert_eq!(told, [json!({ "player": ann.key(), "first": SATURDAY, "last": SUNDAY })]);
}

#[tokio::test]
async fn the_days_of_another_can_be_read_by_whoever_is_logged_in_but_not_by_a_visitor() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    let bo = app.player("bo").await;
    let view = calendar(&bo, &ann.key(), SATURDAY, 1).await;
    assert_eq!(view.days[0].entries[0].answer, Free);
    assert!(!view.days[0].can_edit);
    app.visitor().get(&format!("/calendar/get/{}/{SATURDAY}", ann.key())).await.expect(401);
    app.visitor().get(&format!("/calendar/get/me/{SATURDAY}")).await.expect(401);
}

#[tokio::test]
async fn the_calendar_of_somebody_who_left_or_never_was_is_not_there() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET is_active = FALSE WHERE pk = $1").bind(ann.id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    bo.get(&format!("/calendar/get/{}/{SATURDAY}", ann.key())).await.expect(404);
    bo.get(&format!("/calendar/get/nobody/{SATURDAY}")).await.expect(404);
}

#[tokio::test]
async fn today_is_the_players_own() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    // 17:00 UTC on the 24th is six in the morning of the 25th in Samoa.
    move_to(&app, &ann, "Pacific/Apia").await;
    let view = calendar(&bo, &ann.key(), TODAY, 2).await;
    assert_eq!(view.today, TODAY.plus(1));
    let marks: Vec<_> = view.days.iter().map(|day| (day.is_past, day.is_today)).collect();
    assert_eq!(marks, [(true, false), (false, true)]);
    assert_eq!(set(&ann, TODAY.plus(-1), Morning, Some(Free)).await, 422);
    assert_eq!(set(&ann, TODAY, Morning, Some(Free)).await, 201);
    assert_eq!(set(&bo, TODAY.plus(-1), Morning, Some(Free)).await, 201);
    app.settle().await;
}

#[tokio::test]
async fn history_begins_at_midnight_of_the_place_when_the_clocks_go_forward_and_back() {
    // In Denver 14 March 2027 has 23 hours and 7 November 2027 has 25.
    for (start, yesterday, until_midnight) in
        [("2027-03-14T07:30:00Z", "2027-03-13", 23), ("2027-11-07T06:30:00Z", "2027-11-06", 25)]
    {
        let app = at(start).await;
        let ann = app.player("ann").await;
        move_to(&app, &ann, "America/Denver").await;
        app.app.clock.advance(hours(until_midnight - 1));
        assert_eq!(set(&ann, day(yesterday), Morning, Some(Free)).await, 201, "{start}: still yesterday");
        app.app.clock.advance(hours(1));
        assert_eq!(set(&ann, day(yesterday), Midday, Some(Free)).await, 422, "{start}: history now");
        app.settle().await;
    }
}

#[tokio::test]
async fn a_day_that_begins_without_a_midnight_begins_all_the_same() {
    // In Cairo the clocks go from midnight to one on Friday 30 April 2027.
    let app = at("2027-04-29T21:59:00Z").await;
    let ann = app.player("ann").await;
    move_to(&app, &ann, "Africa/Cairo").await;
    assert_eq!(calendar(&ann, "me", day("2027-04-29"), 2).await.today, day("2027-04-29"));
    app.app.clock.advance(hours(1));
    let view = calendar(&ann, "me", day("2027-04-29"), 2).await;
    assert_eq!(view.today, day("2027-04-30"));
    assert_eq!(view.days.iter().map(|day| day.is_today).collect::<Vec<_>>(), [false, true]);
    app.settle().await;
}

#[tokio::test]
async fn a_week_is_copied_onto_the_next_ones() {
    let app = TestApp::start().await;
    let monday = TODAY.plus(-1);
    let ann = app
        .player("ann")
        .free(SATURDAY, Morning)
        .maybe(SUNDAY, Midday)
        .no(SATURDAY.plus(7), Morning)
        .free(SATURDAY.plus(7), Twilight)
        .await;
    let body = json!({ "from": monday, "to": monday.plus(7), "weeks": 2 });
    let view: CalendarView = ann.post("/calendar/copy/me", body).await.ok();
    assert!(view.days.iter().map(|day| day.date).eq(monday.plus(7).span(14)));
    for week in [7, 14] {
        assert_eq!(my_answer(&ann, SATURDAY.plus(week), Morning).await, Some(Free), "replaced by what was said");
        assert_eq!(my_answer(&ann, SUNDAY.plus(week), Midday).await, Some(Maybe));
    }
    assert_eq!(my_answer(&ann, SATURDAY.plus(7), Twilight).await, Some(Free), "silence copies nothing");
    app.settle().await;
}

#[tokio::test]
async fn last_week_is_copied_onto_what_is_left_of_this_one() {
    let app = TestApp::start().await;
    let monday = TODAY.plus(-1);
    let ann = app.player("ann").free(monday, Morning).free(TODAY, Morning).await;
    app.pass(crate::kit::time::days(8)).await;
    // It is Wednesday of the week after: Monday and Tuesday are over.
    ann.post("/calendar/copy/me", json!({ "from": monday, "to": monday.plus(7) })).await.expect(200);
    assert_eq!(my_answer(&ann, monday.plus(7), Morning).await, None);
    assert_eq!(my_answer(&ann, TODAY.plus(7), Morning).await, None);
    ann.post("/calendar/copy/me", json!({ "from": monday, "to": monday.plus(14) })).await.expect(200);
    assert_eq!(my_answer(&ann, monday.plus(14), Morning).await, Some(Free));
    app.settle().await;
}

#[tokio::test]
async fn a_copy_that_makes_no_sense_is_refused_by_name() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for (body, field) in [
        (json!({ "from": TODAY, "to": TODAY }), "to"),
        (json!({ "from": TODAY, "to": TODAY.plus(8) }), "to"),
        (json!({ "from": TODAY, "to": TODAY.plus(-14) }), "to"),
        (json!({ "from": TODAY, "to": TODAY.plus(364) }), "to"),
        (json!({ "from": TODAY, "to": TODAY.plus(7), "weeks": 7 }), "weeks"),
        (json!({ "from": TODAY, "to": TODAY.plus(7), "weeks": 0 }), "weeks"),
    ] {
        assert_eq!(ann.post("/calendar/copy/me", body.clone()).await.expect(422).field(), field, "{body}");
    }
}
