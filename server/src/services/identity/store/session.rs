//! Logged-in browsers and programs.

use crate::{
    kit::{PlayerId, Result, Role, Session, Status, Timestamp},
    platform::{
        chance::Token,
        db::{Db, Tx, sql},
        http::extract::Origin,
    },
};

pub(in super::super) async fn insert(
    tx: &mut Tx,
    player: PlayerId,
    token: &Token,
    origin: &Origin,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO sessions (player, token_hash, created_at, seen_at, expires_at, address, agent)
         VALUES ($1, $2, $3, $3, $4, $5, $6)"
    )
    .bind(player)
    .bind(token.hash())
    .bind(now)
    .bind(expires_at)
    .bind(&origin.address)
    .bind(&origin.agent)
    .execute(tx)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct OpenedRow {
    pk: i64,
    player: PlayerId,
    role: Role,
    status: Status,
    seen_at: Timestamp,
}

/// The live session of a token, with when it was last seen. Inactive accounts have none.
pub(in super::super) async fn open(db: &Db, token: &Token, now: Timestamp) -> Result<Option<(Session, Timestamp)>> {
    let row: Option<OpenedRow> = sql!(
        "SELECT s.pk, s.player, i.role, i.status, s.seen_at
         FROM sessions s JOIN identities i ON i.pk = s.player
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND i.deactivated_at IS NULL"
    )
    .bind(token.hash())
    .bind(now)
    .fetch_optional(db)
    .await?;
    Ok(row.map(|r| (Session { pk: r.pk, player: r.player, role: r.role, status: r.status }, r.seen_at)))
}

pub(in super::super) async fn touch(tx: &mut Tx, pk: i64, now: Timestamp, expires_at: Timestamp) -> Result<()> {
    sql!("UPDATE sessions SET seen_at = $2, expires_at = $3 WHERE pk = $1")
        .bind(pk)
        .bind(now)
        .bind(expires_at)
        .execute(tx)
        .await?;
    Ok(())
}

/// A session as its owner sees it.
#[derive(sqlx::FromRow, serde::Serialize)]
pub(in super::super) struct SessionRow {
    #[serde(skip)]
    pub pk: i64,
    pub created_at: Timestamp,
    pub seen_at: Timestamp,
    pub expires_at: Timestamp,
    pub address: String,
    pub agent: String,
}

/// A player's live sessions with a key below `before`, newest first.
pub(in super::super) async fn of_player(
    db: &Db,
    player: PlayerId,
    now: Timestamp,
    before: i64,
    limit: i64,
) -> Result<Vec<SessionRow>> {
    sql!(
        "SELECT pk, created_at, seen_at, expires_at, address, agent FROM sessions
         WHERE player = $1 AND expires_at > $2 AND pk < $3 ORDER BY pk DESC LIMIT $4"
    )
    .bind(player)
    .bind(now)
    .bind(before)
    .bind(limit)
    .fetch_all(db)
    .await
}

pub(in super::super) async fn count(db: &Db, player: PlayerId, now: Timestamp) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM sessions WHERE player = $1 AND expires_at > $2")
        .bind(player)
        .bind(now)
        .fetch_value(db)
        .await
}

pub(in super::super) async fn delete(tx: &mut Tx, player: PlayerId, pk: i64) -> Result<u64> {
    sql!("DELETE FROM sessions WHERE pk = $1 AND player = $2").bind(pk).bind(player).execute(tx).await
}

/// Ends every session of a player but one; 0 is no session's key and spares none.
pub(in super::super) async fn delete_all_but(tx: &mut Tx, player: PlayerId, pk: i64) -> Result<u64> {
    sql!("DELETE FROM sessions WHERE player = $1 AND pk <> $2").bind(player).bind(pk).execute(tx).await
}

pub(in super::super) async fn delete_expired(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    sql!("DELETE FROM sessions WHERE expires_at <= $1").bind(now).execute(tx).await
}
