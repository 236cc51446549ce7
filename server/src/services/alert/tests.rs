#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::time::Duration;

use serde_json::json;
use tokio::task::JoinHandle;

use super::{model, routes::DeadMailView, send_due, waiting};
use crate::{
    app::App,
    kit::{Page, time::days},
    platform::mailer::Mailer,
    testing::{Golfer, Sink, TestApp, Verdict},
};

const FROM: &str = "Fourball <golf@example.org>";

/// An application whose mails go to a server of ours.
async fn with_sink() -> (TestApp, Sink) {
    let sink = Sink::start().await;
    let app = TestApp::with(|app| app.mailer = Mailer::smtp(&sink.url(), FROM).unwrap()).await;
    (app, sink)
}

/// Another worker on the same database.
fn worker(app: &TestApp) -> JoinHandle<usize> {
    let app: App = app.app.clone();
    tokio::spawn(async move { send_due(&app).await.unwrap() })
}

/// What `kill -9` leaves of a worker: nothing.
async fn kill(worker: JoinHandle<usize>) {
    worker.abort();
    assert!(worker.await.unwrap_err().is_cancelled());
}

/// Queues a mail without sending it.
async fn queue(app: &TestApp) {
    let join = json!({ "username": "ann", "email": "ann@example.org", "password": crate::testing::PASSWORD, "birth_year": 1988 });
    app.visitor().post("/identity/register", join).await.expect(201);
}

async fn dead(admin: &Golfer) -> Vec<DeadMailView> {
    admin.get("/alert/dead").await.ok::<Page<DeadMailView>>().items
}

#[tokio::test]
async fn a_mail_that_is_taken_is_sent_once_and_its_body_is_gone() {
    let (app, sink) = with_sink().await;
    app.player("ann").await;
    app.pass(days(2)).await;
    let mails = sink.mails();
    assert_eq!(mails.len(), 1);
    let head = ["From: Fourball <golf@example.org>", "To: ann@example.org", "multipart/alternative"];
    assert!(head.iter().all(|line| mails[0].contains(line)), "{}", mails[0]);
    assert_eq!(waiting(&app.app.db, app.app.now()).await.unwrap(), 0);
    let left: i64 = crate::platform::db::sql!("SELECT COUNT(*) FROM mails WHERE body_text <> '' OR body_html <> ''")
        .fetch_value(&app.app.db)
        .await
        .unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn a_mail_that_is_put_off_is_tried_again_after_a_growing_wait() {
    let (app, sink) = with_sink().await;
    sink.say(Verdict::PutOff);
    app.player("ann").await;
    assert_eq!(sink.refused(), 1);
    app.pass(Duration::from_secs(11)).await;
    assert_eq!(sink.refused(), 1, "the first wait is 12 to 18 seconds");
    app.pass(Duration::from_secs(7)).await;
    assert_eq!(sink.refused(), 2);
    app.pass(Duration::from_secs(20)).await;
    assert_eq!(sink.refused(), 2, "the second wait is 24 to 36 seconds");
    sink.say(Verdict::Take);
    app.pass(Duration::from_secs(16)).await;
    app.pass(days(2)).await;
    assert_eq!((sink.refused(), sink.mails().len()), (2, 1));
}

#[tokio::test]
async fn a_mail_that_is_refused_is_given_up_at_once_and_an_administrator_sees_it() {
    let (app, sink) = with_sink().await;
    let admin = app.player("cy").admin().await;
    sink.say(Verdict::Refuse);
    app.player("ann").await;
    app.pass(days(2)).await;
    assert_eq!((sink.refused(), sink.mails().len()), (1, 1));
    let answer = admin.get("/alert/dead").await;
    let listed = &answer.ok::<Page<DeadMailView>>().items[..];
    let [mail] = listed else { panic!("{listed:?}") };
    assert_eq!((mail.recipient.as_str(), mail.kind.as_str(), mail.attempts), ("ann@example.org", "verify", 1));
    assert!(mail.error.contains("no such mailbox"), "{}", mail.error);
    assert!(!answer.text().contains("/verify/"), "the link is nobody's business");
}

#[tokio::test]
async fn a_server_that_never_gets_better_is_given_up_after_twelve_tries() {
    let (app, sink) = with_sink().await;
    let admin = app.player("cy").admin().await;
    sink.say(Verdict::PutOff);
    app.player("ann").await;
    for _ in 0..20 {
        app.pass(model::back_off(40, 1.0)).await;
    }
    assert_eq!(sink.refused(), 12);
    assert_eq!(dead(&admin).await[0].attempts, 12);
}

#[tokio::test]
async fn a_wrong_password_of_ours_is_no_reason_to_give_a_mail_up() {
    let (app, sink) = with_sink().await;
    let admin = app.player("cy").admin().await;
    sink.say(Verdict::RefuseSender);
    app.player("ann").await;
    assert!(dead(&admin).await.is_empty());
    sink.say(Verdict::Take);
    app.pass(days(1)).await;
    assert_eq!(sink.mails().len(), 2);
}

#[tokio::test]
async fn a_mail_that_was_given_up_can_be_tried_again() {
    let (app, sink) = with_sink().await;
    let admin = app.player("cy").admin().await;
    sink.say(Verdict::Refuse);
    app.player("ann").await;
    let id = dead(&admin).await[0].id;
    let retry = format!("/alert/dead/{id}/retry");
    admin.post(&retry, json!({})).await.expect(204);
    app.settle().await;
    assert_eq!(dead(&admin).await[0].attempts, 13, "refused again: the first try of a second round");
    sink.say(Verdict::Take);
    admin.post(&retry, json!({})).await.expect(204);
    app.settle().await;
    assert!(dead(&admin).await.is_empty());
    assert_eq!(sink.mails().len(), 2);
    admin.post(&retry, json!({})).await.expect(404);
}

#[tokio::test]
async fn all_mails_that_were_given_up_can_be_tried_again_at_once() {
    let (app, sink) = with_sink().await;
    let admin = app.player("cy").admin().await;
    sink.say(Verdict::Refuse);
    for name in ["ann", "bo", "dee"] {
        app.player(name).await;
    }
    let page = admin.get("/alert/dead?limit=2").await.json();
    assert_eq!((page["items"].as_array().unwrap().len(), page["page"]["total"].as_u64()), (2, Some(3)));
    let next = format!("/alert/dead?limit=2&after={}", page["page"]["next"].as_str().unwrap());
    assert_eq!(admin.get(&next).await.json()["items"].as_array().unwrap().len(), 1);
    sink.say(Verdict::Take);
    let answer = admin.post("/alert/dead/retry", json!({})).await.json();
    assert_eq!(answer, json!({ "retried": 3 }));
    app.settle().await;
    assert!(dead(&admin).await.is_empty());
    assert_eq!(sink.mails().len(), 4);
}

#[tokio::test]
async fn a_worker_that_dies_before_it_sends_loses_nothing_and_the_mail_goes_once() {
    let (app, sink) = with_sink().await;
    queue(&app).await;
    sink.say(Verdict::Stall);
    let first = worker(&app);
    sink.stalled(1).await;
    kill(first).await;

    sink.say(Verdict::Take);
    assert_eq!(worker(&app).await.unwrap(), 0, "the dead worker's lease still runs");
    app.app.clock.advance(model::LEASE);
    assert_eq!(worker(&app).await.unwrap(), 1);
    app.pass(days(2)).await;
    assert_eq!(sink.mails().len(), 1);
}

#[tokio::test]
async fn a_worker_that_dies_after_it_sent_leaves_one_copy_with_the_same_message_id() {
    let (app, sink) = with_sink().await;
    queue(&app).await;
    sink.say(Verdict::TakeAndStall);
    let first = worker(&app);
    sink.stalled(1).await;
    kill(first).await;

    sink.say(Verdict::Take);
    app.app.clock.advance(model::LEASE);
    assert_eq!(worker(&app).await.unwrap(), 1);
    app.pass(days(2)).await;
    let ids = sink.message_ids();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn two_workers_send_each_mail_once() {
    let (app, sink) = with_sink().await;
    for n in 0..20 {
        let join = json!({ "username": format!("golfer{n}"), "email": format!("g{n}@example.org"),
            "password": crate::testing::PASSWORD, "birth_year": 1988 });
        app.visitor().post("/identity/register", join).await.expect(201);
    }
    let (one, two) = (worker(&app), worker(&app));
    assert_eq!(one.await.unwrap() + two.await.unwrap(), 20);
    let mut ids = sink.message_ids();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), sink.mails().len()), (20, 20));
    app.settle().await;
}
