//! The record of attempts to log in.

use super::super::model::Outcome;
use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::{
        db::{Conn, Db, Tx, sql},
        http::extract::Origin,
    },
};

/// Waits until nobody else is trying this name, and keeps others waiting until the transaction ends. Known and unknown
/// names alike.
pub(in super::super) async fn hold(tx: &mut Tx, account: &str, now: Timestamp) -> Result<()> {
    sql!(
        "INSERT INTO doors (account, tried_at) VALUES ($1, $2)
         ON CONFLICT (account) DO UPDATE SET tried_at = excluded.tried_at"
    )
    .bind(account)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Forgets names that nobody tried since a moment.
pub(in super::super) async fn forget_doors(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM doors WHERE tried_at < $1").bind(before).execute(tx).await
}

pub(in super::super) async fn insert(
    tx: &mut Tx,
    player: Option<PlayerId>,
    account: &str,
    origin: &Origin,
    outcome: Outcome,
    now: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO login_attempts (created_at, player, account, address, agent, outcome)
         VALUES ($1, $2, $3, $4, $5, $6)"
    )
    .bind(now)
    .bind(player)
    .bind(account)
    .bind(&origin.address)
    .bind(&origin.agent)
    .bind(outcome)
    .execute(tx)
    .await?;
    Ok(())
}

/// Failed attempts on an account since a moment, and the moment of the first of them.
pub(in super::super) async fn failures_of_account(
    on: impl Into<Conn<'_>>,
    account: &str,
    since: Timestamp,
) -> Result<(i64, Option<Timestamp>)> {
    sql!(
        "SELECT COUNT(*), MIN(created_at) FROM login_attempts
         WHERE account = $1 AND created_at > $2 AND outcome IN (1, 2)"
    )
    .bind(account)
    .bind(since)
    .fetch_one(on)
    .await
}

/// Failed attempts from an address since a moment, and the moment of the first of them.
pub(in super::super) async fn failures_of_address(
    on: impl Into<Conn<'_>>,
    address: &str,
    since: Timestamp,
) -> Result<(i64, Option<Timestamp>)> {
    sql!(
        "SELECT COUNT(*), MIN(created_at) FROM login_attempts
         WHERE address = $1 AND created_at > $2 AND outcome IN (1, 2)"
    )
    .bind(address)
    .bind(since)
    .fetch_one(on)
    .await
}

/// Forgets attempts older than a moment.
pub(in super::super) async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM login_attempts WHERE created_at < $1").bind(before).execute(tx).await
}

/// Erases the attempts of a player, and those on a name of theirs.
pub(in super::super) async fn forget_player(tx: &mut Tx, player: PlayerId, accounts: [&str; 2]) -> Result<u64> {
    sql!("DELETE FROM login_attempts WHERE player = $1 OR account IN ($2, $3)")
        .bind(player)
        .bind(accounts[0])
        .bind(accounts[1])
        .execute(tx)
        .await
}

/// An attempt as its subject reads it in the archive.
#[derive(sqlx::FromRow, serde::Serialize)]
pub(in super::super) struct AttemptRow {
    pub created_at: Timestamp,
    pub address: String,
    pub agent: String,
    pub outcome: Outcome,
}

/// Every attempt on a player's account, oldest first.
pub(in super::super) async fn of_player(db: &Db, player: PlayerId) -> Result<Vec<AttemptRow>> {
    sql!("SELECT created_at, address, agent, outcome FROM login_attempts WHERE player = $1 ORDER BY pk")
        .bind(player)
        .fetch_all(db)
        .await
}
