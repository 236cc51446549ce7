//! The record and what the relay notes beside it.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::{
        bus::Event,
        db::{Db, Tx, sql},
    },
};

pub(super) async fn insert(
    tx: &mut Tx,
    player: Option<PlayerId>,
    kind: &str,
    data: &str,
    now: Timestamp,
) -> Result<()> {
    sql!("INSERT INTO events (created_at, player, kind, data) VALUES ($1, $2, $3, $4)")
        .bind(now)
        .bind(player)
        .bind(kind)
        .bind(data)
        .execute(tx)
        .await?;
    Ok(())
}

/// An unpublished event and how often it was tried.
#[derive(sqlx::FromRow)]
pub(super) struct Due {
    #[sqlx(flatten)]
    pub event: Event,
    pub attempts: i64,
}

/// The oldest events to hand on now. An event waits while an earlier one of its player does.
pub(super) async fn due(db: &Db, now: Timestamp, limit: i64) -> Result<Vec<Due>> {
    sql!(
        "SELECT e.pk, e.created_at, e.player, e.kind, e.data, e.attempts
         FROM events e
         WHERE e.published_at IS NULL AND e.next_at <= $1
           AND NOT EXISTS (
             SELECT 1 FROM events b
             WHERE b.player = e.player AND b.pk < e.pk AND b.published_at IS NULL AND b.next_at > $1)
         ORDER BY e.pk LIMIT $2"
    )
    .bind(now)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// How many events wait to be published.
pub async fn pending(db: &Db) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM events WHERE published_at IS NULL").fetch_value(db).await
}

pub(super) async fn mark_published(tx: &mut Tx, event: i64, now: Timestamp) -> Result<()> {
    sql!("UPDATE events SET published_at = $2 WHERE pk = $1").bind(event).bind(now).execute(tx).await?;
    Ok(())
}

pub(super) async fn postpone(tx: &mut Tx, event: i64, attempts: i64, next_at: Timestamp) -> Result<()> {
    sql!("UPDATE events SET attempts = $2, next_at = $3 WHERE pk = $1")
        .bind(event)
        .bind(attempts)
        .bind(next_at)
        .execute(tx)
        .await?;
    Ok(())
}

/// Notes that the subscriber handles the event now. False: it did already, stop here.
pub(super) async fn note(tx: &mut Tx, subscriber: &str, event: i64, now: Timestamp) -> Result<bool> {
    let noted = sql!(
        "INSERT INTO handled_events (subscriber, event, handled_at) VALUES ($1, $2, $3)
         ON CONFLICT (subscriber, event) DO NOTHING"
    )
    .bind(subscriber)
    .bind(event)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(noted == 1)
}

pub(super) async fn park(tx: &mut Tx, subscriber: &str, event: &Event, error: &str, now: Timestamp) -> Result<()> {
    sql!(
        "INSERT INTO parked_events (event, subscriber, player, error, parked_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (subscriber, event) DO NOTHING"
    )
    .bind(event.pk)
    .bind(subscriber)
    .bind(event.player)
    .bind(error)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// A delivery that was put aside.
#[derive(sqlx::FromRow)]
pub(super) struct ParkedRow {
    pub pk: i64,
    pub event: i64,
    pub kind: String,
    pub subscriber: String,
    pub error: String,
    pub parked_at: Timestamp,
}

pub(super) async fn parked(db: &Db, before: i64, limit: i64) -> Result<Vec<ParkedRow>> {
    sql!(
        "SELECT p.pk, p.event, e.kind, p.subscriber, p.error, p.parked_at
         FROM parked_events p JOIN events e ON e.pk = p.event
         WHERE p.pk < $1 ORDER BY p.pk DESC LIMIT $2"
    )
    .bind(before)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// How many deliveries were put aside.
pub async fn parked_count(db: &Db) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM parked_events").fetch_value(db).await
}

/// Forgets what was handled long ago: the relay never hands out a published event again.
pub(super) async fn forget_handled(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM handled_events WHERE handled_at < $1").bind(before).execute(tx).await
}

/// Keeps that something happened before this event, and when, but not to whom or what.
pub async fn forget_player(tx: &mut Tx, player: PlayerId, before: i64) -> Result<()> {
    sql!("UPDATE parked_events SET player = NULL WHERE player = $1 AND event < $2")
        .bind(player)
        .bind(before)
        .execute(&mut *tx)
        .await?;
    sql!("UPDATE events SET player = NULL, data = '{}' WHERE player = $1 AND pk < $2 AND published_at IS NOT NULL")
        .bind(player)
        .bind(before)
        .execute(tx)
        .await?;
    Ok(())
}

/// Everything on record about a player, oldest first.
pub(super) async fn of_player(db: &Db, player: PlayerId) -> Result<Vec<Event>> {
    sql!("SELECT pk, created_at, player, kind, data FROM events WHERE player = $1 ORDER BY pk")
        .bind(player)
        .fetch_all(db)
        .await
}

/// Events after `pk`, in the order they were recorded: how every instance follows what happens.
pub async fn after(db: &Db, pk: i64, limit: i64) -> Result<Vec<Event>> {
    sql!("SELECT pk, created_at, player, kind, data FROM events WHERE pk > $1 ORDER BY pk LIMIT $2")
        .bind(pk)
        .bind(limit)
        .fetch_all(db)
        .await
}

/// The newest event's pk, 0 when there is none.
pub async fn latest(db: &Db) -> Result<i64> {
    sql!("SELECT COALESCE(MAX(pk), 0) FROM events").fetch_value(db).await
}

/// Takes or renews the lease on a task. False while another holder has it.
pub async fn lease(tx: &mut Tx, name: &str, holder: &str, now: Timestamp, until: Timestamp) -> Result<bool> {
    let taken = sql!(
        "INSERT INTO leases (name, holder, until_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at
         WHERE leases.until_at <= $4 OR leases.holder = excluded.holder"
    )
    .bind(name)
    .bind(holder)
    .bind(until)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(taken == 1)
}

/// Gives a lease back and notes when its task was done.
pub async fn release(tx: &mut Tx, name: &str, holder: &str, done_at: Timestamp) -> Result<()> {
    sql!("UPDATE leases SET until_at = 0, done_at = $3 WHERE name = $1 AND holder = $2")
        .bind(name)
        .bind(holder)
        .bind(done_at)
        .execute(tx)
        .await?;
    Ok(())
}

/// When a task was last done; the beginning of time when never.
pub(super) async fn done_at(db: &Db, name: &str) -> Result<Timestamp> {
    let row: Option<(Timestamp,)> =
        sql!("SELECT done_at FROM leases WHERE name = $1").bind(name).fetch_optional(db).await?;
    Ok(row.map_or(Timestamp(0), |row| row.0))
}
