use serde_json::{Value, json};

use super::{calendar, move_to, my_answer, my_day, set};
use crate::{
    kit::{
        Answer::{self, Free, Maybe, No},
        Window::{Midday, Morning, Twilight},
        time::days,
    },
    services::calendar::model::{
        habit::Weekday,
        view::{RepeatView, RepeatsView},
    },
    testing::{Golfer, SATURDAY, SUNDAY, TODAY, TestApp},
};

/// "Saturday mornings", with what else the request says.
fn saturday_mornings(more: Value) -> Value {
    let mut body = json!({ "weekdays": ["saturday"], "windows": ["morning"], "answer": "free" });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

async fn repeat(golfer: &Golfer, body: Value) -> Vec<RepeatView> {
    golfer.post("/calendar/repeat/me", body).await.ok::<RepeatsView>().repeats
}

async fn repeats(golfer: &Golfer) -> Vec<RepeatView> {
    golfer.get("/calendar/repeat/me").await.ok::<RepeatsView>().repeats
}

/// The days within nine weeks on whose morning the player says this.
async fn mornings(golfer: &Golfer, answer: Answer) -> Vec<i32> {
    let mut found = Vec::new();
    for from in [TODAY, TODAY.plus(42)] {
        for day in calendar(golfer, "me", from, 42).await.days {
            if day.entries.iter().any(|entry| entry.window == Morning && entry.answer == answer) {
                found.push(day.date.days_since(TODAY));
            }
        }
    }
    found
}

#[tokio::test]
async fn a_habit_fills_six_weeks_and_then_day_by_day() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    repeat(&ann, saturday_mornings(json!({}))).await;
    assert_eq!(mornings(&ann, Free).await, [4, 11, 18, 25, 32, 39]);
    app.pass(days(3)).await;
    assert_eq!(mornings(&ann, Free).await, [4, 11, 18, 25, 32, 39]);
    app.pass(days(1)).await;
    assert_eq!(mornings(&ann, Free).await, [4, 11, 18, 25, 32, 39, 46]);
    app.settle().await;
}

#[tokio::test]
async fn an_entry_says_which_repeat_made_it_but_only_to_its_player() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    let made = repeat(&ann, saturday_mornings(json!({}))).await;
    assert_eq!(my_day(&ann, SATURDAY).await.entries[0].repeat, Some(made[0].key));
    assert_eq!(calendar(&bo, &ann.key(), SATURDAY, 1).await.days[0].entries[0].repeat, None);
    app.settle().await;
}

#[tokio::test]
async fn what_the_player_said_before_stays_and_what_they_take_back_stays_away() {
    let app = TestApp::start().await;
    let ann = app.player("ann").no(SATURDAY.plus(7), Morning).await;
    repeat(&ann, saturday_mornings(json!({}))).await;
    set(&ann, SATURDAY.plus(14), Morning, None).await;
    set(&ann, SATURDAY.plus(21), Morning, Some(Maybe)).await;
    for _ in 0..10 {
        app.pass(days(1)).await;
    }
    assert_eq!(my_answer(&ann, SATURDAY.plus(7), Morning).await, Some(No));
    assert_eq!(my_answer(&ann, SATURDAY.plus(14), Morning).await, None);
    assert_eq!(my_answer(&ann, SATURDAY.plus(21), Morning).await, Some(Maybe));
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, Some(Free));
}

#[tokio::test]
async fn an_exception_can_be_made_before_the_day_comes_into_view() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    repeat(&ann, saturday_mornings(json!({}))).await;
    set(&ann, SATURDAY.plus(49), Morning, None).await;
    for _ in 0..3 {
        app.pass(days(7)).await;
    }
    assert_eq!(my_answer(&ann, SATURDAY.plus(42), Morning).await, Some(Free));
    assert_eq!(my_answer(&ann, SATURDAY.plus(49), Morning).await, None);
    assert_eq!(my_answer(&ann, SATURDAY.plus(56), Morning).await, Some(Free));
}

#[tokio::test]
async fn ending_a_repeat_takes_its_untouched_entries_and_leaves_the_others() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SUNDAY, Morning).await;
    let made = repeat(&ann, saturday_mornings(json!({}))).await;
    set(&ann, SATURDAY.plus(7), Morning, Some(Maybe)).await;
    app.pass(days(5)).await;
    // Sunday: the first Saturday is history and stays.
    ann.delete(&format!("/calendar/repeat/me/{}", made[0].key.key())).await.expect(204);
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, Some(Free));
    assert_eq!(my_day(&ann, SATURDAY).await.entries[0].repeat, None);
    assert_eq!(my_answer(&ann, SATURDAY.plus(7), Morning).await, Some(Maybe));
    assert_eq!(my_answer(&ann, SATURDAY.plus(14), Morning).await, None);
    assert_eq!(my_answer(&ann, SUNDAY, Morning).await, Some(Free));
    assert_eq!(repeats(&ann).await, []);
    ann.delete(&format!("/calendar/repeat/me/{}", made[0].key.key())).await.expect(404);
    app.pass(days(14)).await;
    assert_eq!(my_answer(&ann, SATURDAY.plus(21), Morning).await, None);
}

#[tokio::test]
async fn there_is_one_repeat_for_a_window_of_a_weekday() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = repeat(&ann, saturday_mornings(json!({}))).await;
    set(&ann, SATURDAY.plus(7), Morning, None).await;
    let second = repeat(&ann, saturday_mornings(json!({ "answer": "maybe", "until": SATURDAY.plus(21) }))).await;
    assert_eq!(first[0].key, second[0].key);
    assert_eq!(repeats(&ann).await, second);
    assert_eq!(mornings(&ann, Free).await, [0; 0]);
    assert_eq!(mornings(&ann, Maybe).await, [4, 18, 25], "the exception stays one");
    app.settle().await;
}

#[tokio::test]
async fn asking_twice_for_the_same_repeat_changes_nothing() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = repeat(&ann, saturday_mornings(json!({}))).await;
    let before = calendar(&ann, "me", TODAY, 42).await;
    assert_eq!(repeat(&ann, saturday_mornings(json!({}))).await, first);
    assert_eq!(calendar(&ann, "me", TODAY, 42).await, before);
    app.settle().await;
}

#[tokio::test]
async fn a_new_repeat_fills_what_was_taken_back_before_there_was_one() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    set(&ann, SATURDAY, Morning, None).await;
    repeat(&ann, saturday_mornings(json!({}))).await;
    assert_eq!(my_answer(&ann, SATURDAY, Morning).await, Some(Free));
    app.settle().await;
}

#[tokio::test]
async fn a_repeat_begins_and_ends_when_it_should_and_is_forgotten_after() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let (starts, until) = (SATURDAY.plus(1), SATURDAY.plus(14));
    repeat(&ann, saturday_mornings(json!({ "starts": starts, "until": until }))).await;
    assert_eq!(mornings(&ann, Free).await, [11, 18]);
    assert_eq!(repeats(&ann).await[0].until, Some(until));
    app.pass(days(21)).await;
    assert_eq!(repeats(&ann).await, []);
    assert_eq!(mornings(&ann, Free).await, [11, 18]);
    assert_eq!(my_day(&ann, SATURDAY.plus(14)).await.entries[0].repeat, None);
}

#[tokio::test]
async fn one_request_makes_every_window_of_every_weekday_it_names() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let body = json!({ "weekdays": ["sunday", "monday"], "windows": ["twilight", "midday"], "answer": "no" });
    let made: Vec<_> = repeat(&ann, body).await.iter().map(|r| (r.weekday, r.window)).collect();
    let wanted = [
        (Weekday::Monday, Midday),
        (Weekday::Monday, Twilight),
        (Weekday::Sunday, Midday),
        (Weekday::Sunday, Twilight),
    ];
    assert_eq!(made, wanted);
    assert_eq!(my_answer(&ann, SUNDAY, Twilight).await, Some(No));
    app.settle().await;
}

#[tokio::test]
async fn a_repeat_that_makes_no_sense_is_refused_by_name() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for (more, field) in [
        (json!({ "weekdays": [] }), "weekdays"),
        (json!({ "windows": [] }), "windows"),
        (json!({ "until": TODAY.plus(-1) }), "until"),
        (json!({ "starts": SUNDAY, "until": SATURDAY }), "until"),
        (json!({ "starts": TODAY.plus(366) }), "starts"),
    ] {
        let answer = ann.post("/calendar/repeat/me", saturday_mornings(more)).await;
        assert_eq!(answer.expect(422).field(), field);
    }
    ann.post("/calendar/repeat/me", saturday_mornings(json!({ "weekdays": ["caturday"] }))).await.expect(400);
    assert_eq!(repeats(&ann).await, []);
}

#[tokio::test]
async fn the_repeats_of_another_are_out_of_reach() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    let made = repeat(&ann, saturday_mornings(json!({}))).await;
    bo.get(&format!("/calendar/repeat/{}", ann.key())).await.expect(403);
    bo.delete(&format!("/calendar/repeat/me/{}", made[0].key.key())).await.expect(404);
    assert_eq!(repeats(&ann).await.len(), 1);
    app.settle().await;
}

#[tokio::test]
async fn a_server_that_slept_for_weeks_fills_what_is_ahead_and_invents_no_past() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    repeat(&ann, saturday_mornings(json!({}))).await;
    app.pass(days(56)).await;
    assert_eq!(my_answer(&ann, SATURDAY.plus(49), Morning).await, None);
    assert_eq!(my_answer(&ann, SATURDAY.plus(56), Morning).await, Some(Free));
}

#[tokio::test]
async fn weekdays_are_those_of_the_players_place() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    // It is Wednesday in Samoa already.
    move_to(&app, &ann, "Pacific/Apia").await;
    repeat(&ann, json!({ "weekdays": ["tuesday", "wednesday"], "windows": ["morning"], "answer": "free" })).await;
    let first: Vec<i32> = mornings(&ann, Free).await.into_iter().take(2).collect();
    assert_eq!(first, [1, 7]);
    app.settle().await;
}
