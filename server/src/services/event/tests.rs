#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;

use super::{Fact, pending, record, relay};
use crate::{
    kit::{Error, PlayerId},
    platform::bus::{Bus, Subscription},
    testing::TestApp,
};

#[derive(Serialize)]
struct Rang {
    player: PlayerId,
}

impl Fact for Rang {
    const KIND: &'static str = "bell.rang";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}

async fn ring(app: &TestApp, player: i64) {
    let mut tx = app.app.db.begin().await.unwrap();
    record(&mut tx, &Rang { player: PlayerId::new(player) }, app.app.now()).await.unwrap();
    tx.commit().await.unwrap();
}

static HEARD: AtomicUsize = AtomicUsize::new(0);

#[tokio::test]
async fn an_event_reaches_its_subscriber_once_even_if_it_is_handed_on_twice() {
    const LISTENER: &[Subscription] = &[Subscription {
        name: "test.listener",
        kinds: &["bell.rang"],
        reaction: |_, _, _| {
            Box::pin(async {
                HEARD.fetch_add(1, Ordering::SeqCst);
                Ok(())
            })
        },
    }];
    let app = TestApp::with(|app| app.bus = Bus::Process(LISTENER)).await;
    ring(&app, 1).await;
    app.settle().await;
    // As if the relay had died between handing on and marking.
    let mut tx = app.app.db.begin().await.unwrap();
    crate::platform::db::sql!("UPDATE events SET published_at = NULL WHERE published_at IS NOT NULL")
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    app.settle().await;
    assert_eq!(HEARD.load(Ordering::SeqCst), 1);
    assert_eq!(pending(&app.app.db).await.unwrap(), 0);
}

#[tokio::test]
async fn what_was_rolled_back_was_never_announced() {
    let app = TestApp::start().await;
    let mut tx = app.app.db.begin().await.unwrap();
    record(&mut tx, &Rang { player: PlayerId::new(1) }, app.app.now()).await.unwrap();
    drop(tx);
    assert_eq!(pending(&app.app.db).await.unwrap(), 0);
}

#[tokio::test]
async fn what_keeps_failing_is_parked_and_lets_the_next_one_pass() {
    const GRUMBLER: &[Subscription] = &[Subscription {
        name: "test.grumbler",
        kinds: &["bell.rang"],
        reaction: |_, _, event| {
            Box::pin(async move {
                if event.player == Some(PlayerId::new(13)) { Err(Error::internal("not on a 13th")) } else { Ok(()) }
            })
        },
    }];
    let app = TestApp::with(|app| app.bus = Bus::Process(GRUMBLER)).await;
    ring(&app, 13).await;
    ring(&app, 1).await;
    assert_eq!(relay::run(&app.app).await.unwrap(), 1, "the other player's event goes on");
    for _ in 0..8 {
        app.pass(crate::kit::time::minutes(10)).await;
    }
    assert_eq!(pending(&app.app.db).await.unwrap(), 0);
    assert_eq!(super::store::parked_count(&app.app.db).await.unwrap(), 1);
}
