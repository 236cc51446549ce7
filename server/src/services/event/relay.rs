//! From the outbox to the subscribers: at least once, in order for a player.

use super::{model, store};
use crate::{
    app::App,
    kit::{Result, Timestamp, time::days},
    platform::bus::{Event, Subscription},
};

/// Events handed on in one round.
const BATCH: i64 = 500;

/// Hands on every event that is due; the number it published. One relay at a time keeps the order, so
/// callers hold the lease `relay`.
pub async fn run(app: &App) -> Result<usize> {
    let mut published = 0;
    loop {
        let due = store::due(&app.db, app.now(), BATCH).await?;
        if due.is_empty() {
            return Ok(published);
        }
        // A player whose event failed waits; the others go on.
        let mut waiting = Vec::new();
        for store::Due { event, attempts } in due {
            if event.player.is_some() && waiting.contains(&event.player) {
                continue;
            }
            if hand_on(app, &event, attempts).await? {
                published += 1;
            } else {
                waiting.push(event.player);
            }
        }
    }
}

/// Offers the event to each subscriber. True when all have handled or parked it.
async fn hand_on(app: &App, event: &Event, attempts: i64) -> Result<bool> {
    let attempts = attempts + 1;
    let mut failed = Vec::new();
    for subscriber in app.bus.subscribers(&event.kind) {
        if let Err(error) = deliver(app, subscriber, event).await {
            let cause = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            tracing::warn!(
                event = event.pk,
                kind = event.kind,
                subscriber = subscriber.name,
                attempts,
                cause,
                "delivery failed"
            );
            failed.push((subscriber, cause));
        }
    }
    let mut tx = app.db.begin().await?;
    let is_done = failed.is_empty() || attempts >= model::MAX_ATTEMPTS;
    if is_done {
        for (subscriber, cause) in failed {
            store::park(&mut tx, subscriber.name, event, &cause, app.now()).await?;
            metrics::counter!("fourball_events_parked_total").increment(1);
        }
        store::mark_published(&mut tx, event.pk, app.now()).await?;
    } else {
        store::postpone(&mut tx, event.pk, attempts, app.now() + model::back_off(attempts)).await?;
    }
    tx.commit().await?;
    Ok(is_done)
}

/// Runs the reaction and notes it, in one transaction.
async fn deliver(app: &App, subscriber: &Subscription, event: &Event) -> Result<()> {
    let mut tx = app.db.begin().await?;
    if store::note(&mut tx, subscriber.name, event.pk, app.now()).await? {
        (subscriber.reaction)(app, &mut tx, event).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// A scheduled job: forgets the notes of a month ago.
pub async fn tidy(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::forget_handled(&mut tx, app.now() - days(30)).await?;
    tx.commit().await
}

/// When the task behind a lease was last done.
pub async fn last_done(app: &App, name: &str) -> Result<Timestamp> {
    store::done_at(&app.db, name).await
}
