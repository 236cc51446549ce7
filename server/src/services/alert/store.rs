//! The mail queue's table.

use super::Mail;
use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Db, Tx, sql},
};

pub(super) async fn insert(
    tx: &mut Tx,
    mail: &Mail,
    text: &str,
    html: &str,
    message_id: &str,
    now: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO mails (player, kind, recipient, subject, body_text, body_html, message_id, created_at, next_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)"
    )
    .bind(mail.player)
    .bind(mail.kind)
    .bind(&mail.to)
    .bind(&mail.title)
    .bind(text)
    .bind(html)
    .bind(message_id)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// A mail that this worker holds until its lease ends.
#[derive(sqlx::FromRow)]
pub(super) struct Claimed {
    pub pk: i64,
    pub attempts: i64,
    pub recipient: String,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
    pub message_id: String,
}

/// Takes mails that are due and held by nobody. `lease_until` is checked again outside the subquery, so
/// that two workers never take the same one.
pub(super) async fn claim(tx: &mut Tx, now: Timestamp, until: Timestamp, limit: i64) -> Result<Vec<Claimed>> {
    sql!(
        "UPDATE mails SET lease_until = $2, attempts = attempts + 1
         WHERE pk IN (
             SELECT pk FROM mails
             WHERE sent_at IS NULL AND dead_at IS NULL AND next_at <= $1 AND lease_until <= $1
             ORDER BY next_at, pk LIMIT $3)
           AND sent_at IS NULL AND dead_at IS NULL AND lease_until <= $1
         RETURNING pk, attempts, recipient, subject, body_text, body_html, message_id"
    )
    .bind(now)
    .bind(until)
    .bind(limit)
    .fetch_all(tx)
    .await
}

/// The body goes: it may hold a link that logs somebody in.
pub(super) async fn mark_sent(tx: &mut Tx, pk: i64, attempt: i64, now: Timestamp) -> Result<()> {
    sql!(
        "UPDATE mails SET sent_at = $3, error = NULL, body_text = '', body_html = ''
         WHERE pk = $1 AND attempts = $2"
    )
    .bind(pk)
    .bind(attempt)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) async fn postpone(tx: &mut Tx, pk: i64, attempt: i64, next_at: Timestamp, error: &str) -> Result<()> {
    sql!("UPDATE mails SET next_at = $3, error = $4, lease_until = 0 WHERE pk = $1 AND attempts = $2")
        .bind(pk)
        .bind(attempt)
        .bind(next_at)
        .bind(error)
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn bury(tx: &mut Tx, pk: i64, attempt: i64, error: &str, now: Timestamp) -> Result<()> {
    sql!("UPDATE mails SET dead_at = $3, error = $4, lease_until = 0 WHERE pk = $1 AND attempts = $2")
        .bind(pk)
        .bind(attempt)
        .bind(now)
        .bind(error)
        .execute(tx)
        .await?;
    Ok(())
}

/// How many mails are due and neither sent nor given up.
pub async fn waiting(db: &Db, now: Timestamp) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM mails WHERE sent_at IS NULL AND dead_at IS NULL AND next_at <= $1")
        .bind(now)
        .fetch_value(db)
        .await
}

/// A mail that was given up.
#[derive(sqlx::FromRow)]
pub(super) struct DeadRow {
    pub pk: i64,
    pub kind: String,
    pub recipient: String,
    pub subject: String,
    pub attempts: i64,
    pub error: Option<String>,
    pub created_at: Timestamp,
    pub dead_at: Timestamp,
}

pub(super) async fn dead(db: &Db, before: i64, limit: i64) -> Result<Vec<DeadRow>> {
    sql!(
        "SELECT pk, kind, recipient, subject, attempts, error, created_at, dead_at
         FROM mails WHERE dead_at IS NOT NULL AND pk < $1 ORDER BY pk DESC LIMIT $2"
    )
    .bind(before)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// How many mails were given up.
pub async fn dead_count(db: &Db) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM mails WHERE dead_at IS NOT NULL").fetch_value(db).await
}

/// A mail and whose it is.
#[derive(sqlx::FromRow)]
pub(super) struct Revived {
    pub pk: i64,
    pub player: PlayerId,
}

/// Makes a mail that was given up due. The attempts are rounded up to whole rounds: the number never falls, since
/// it fences off a worker that is still at an earlier one.
pub(super) async fn revive(tx: &mut Tx, pk: i64, round: i64, now: Timestamp) -> Result<Option<Revived>> {
    sql!(
        "UPDATE mails SET dead_at = NULL, next_at = $3, lease_until = 0, attempts = (attempts + $2 - 1) / $2 * $2
         WHERE pk = $1 AND dead_at IS NOT NULL RETURNING pk, player"
    )
    .bind(pk)
    .bind(round)
    .bind(now)
    .fetch_optional(tx)
    .await
}

/// [`revive`] for the oldest `limit` mails.
pub(super) async fn revive_all(tx: &mut Tx, limit: i64, round: i64, now: Timestamp) -> Result<Vec<Revived>> {
    sql!(
        "UPDATE mails SET dead_at = NULL, next_at = $3, lease_until = 0, attempts = (attempts + $2 - 1) / $2 * $2
         WHERE pk IN (SELECT pk FROM mails WHERE dead_at IS NOT NULL ORDER BY pk LIMIT $1)
         RETURNING pk, player"
    )
    .bind(limit)
    .bind(round)
    .bind(now)
    .fetch_all(tx)
    .await
}

/// Forgets mails that were sent, or given up, before a moment.
pub(super) async fn forget_settled(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM mails WHERE sent_at < $1 OR dead_at < $1").bind(before).execute(tx).await
}

/// Takes back what was not sent to a player yet.
pub async fn withdraw(tx: &mut Tx, player: PlayerId) -> Result<u64> {
    sql!("DELETE FROM mails WHERE player = $1 AND sent_at IS NULL").bind(player).execute(tx).await
}

/// Erases every mail of a player, sent or not.
pub async fn forget_player(tx: &mut Tx, player: PlayerId) -> Result<u64> {
    sql!("DELETE FROM mails WHERE player = $1").bind(player).execute(tx).await
}

/// Every mail of a player that is still known, oldest first, without its words.
pub(super) async fn of_player(db: &Db, player: PlayerId) -> Result<Vec<ArchivedMail>> {
    sql!("SELECT kind, recipient, subject, created_at, sent_at FROM mails WHERE player = $1 ORDER BY pk")
        .bind(player)
        .fetch_all(db)
        .await
}

/// A mail as its receiver reads of it in the archive.
#[derive(sqlx::FromRow, serde::Serialize)]
pub(super) struct ArchivedMail {
    kind: String,
    recipient: String,
    subject: String,
    created_at: Timestamp,
    sent_at: Option<Timestamp>,
}
