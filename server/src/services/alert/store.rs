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

pub(super) async fn forget_sent(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM mails WHERE sent_at IS NOT NULL AND sent_at < $1").bind(before).execute(tx).await
}

/// Takes back what was not sent to a player yet.
pub async fn withdraw(tx: &mut Tx, player: PlayerId) -> Result<u64> {
    sql!("DELETE FROM mails WHERE player = $1 AND sent_at IS NULL").bind(player).execute(tx).await
}

/// Erases every mail of a player, sent or not.
pub async fn forget_player(tx: &mut Tx, player: PlayerId) -> Result<u64> {
    sql!("DELETE FROM mails WHERE player = $1").bind(player).execute(tx).await
}
