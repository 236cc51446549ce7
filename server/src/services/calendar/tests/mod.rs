#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod edit;
mod plan;
mod repeat;
mod share;

use serde_json::{Value, json};

use super::model::view::{CalendarView, DayView};
use crate::{
    kit::{Answer, Day, Timestamp, Window},
    platform::{clock::Clock, db::sql},
    testing::{Golfer, TestApp},
};

/// A Fourball at another moment: "2027-03-13T12:00:00Z".
async fn at(moment: &str) -> TestApp {
    let moment: jiff::Timestamp = moment.parse().unwrap();
    TestApp::with(|app| app.clock = Clock::manual(Timestamp(moment.as_second()))).await
}

/// Moves a player to a time zone.
async fn move_to(app: &TestApp, golfer: &Golfer, zone: &str) {
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET time_zone = $2 WHERE pk = $1").bind(golfer.id).bind(zone).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn entry(date: Day, window: Window, answer: Option<Answer>) -> Value {
    json!({ "date": date, "window": window, "answer": answer })
}

/// What `golfer` sees of a calendar.
async fn calendar(golfer: &Golfer, key: &str, from: Day, days: i32) -> CalendarView {
    golfer.get(&format!("/calendar/get/{key}/{from}?days={days}")).await.ok()
}

/// One of one's own days.
async fn my_day(golfer: &Golfer, date: Day) -> DayView {
    calendar(golfer, "me", date, 1).await.days.remove(0)
}

async fn my_answer(golfer: &Golfer, date: Day, window: Window) -> Option<Answer> {
    my_day(golfer, date).await.entries.iter().find(|entry| entry.window == window).map(|entry| entry.answer)
}

async fn set(golfer: &Golfer, date: Day, window: Window, answer: Option<Answer>) -> u16 {
    let body = json!({ "window": window, "answer": answer });
    golfer.post(&format!("/calendar/edit/me/{date}"), body).await.status.as_u16()
}
