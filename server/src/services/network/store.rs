//! Blocks.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Conn, Db, Tx, sql},
};

#[derive(Debug, sqlx::FromRow)]
pub(super) struct BlockRow {
    pub pk: i64,
    pub created_at: Timestamp,
    pub src: PlayerId,
    pub dst: PlayerId,
}

/// Adds a block. False when it was there.
pub(super) async fn insert(tx: &mut Tx, src: PlayerId, dst: PlayerId, now: Timestamp) -> Result<bool> {
    let added = sql!("INSERT INTO blocks (created_at, src, dst) VALUES ($3, $1, $2) ON CONFLICT (src, dst) DO NOTHING")
        .bind(src)
        .bind(dst)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(added == 1)
}

/// Takes a block away. False when there was none.
pub(super) async fn delete(tx: &mut Tx, src: PlayerId, dst: PlayerId) -> Result<bool> {
    let taken = sql!("DELETE FROM blocks WHERE src = $1 AND dst = $2").bind(src).bind(dst).execute(tx).await?;
    Ok(taken == 1)
}

pub(super) async fn has(on: impl Into<Conn<'_>>, src: PlayerId, dst: PlayerId) -> Result<bool> {
    let found: Option<(i64,)> =
        sql!("SELECT pk FROM blocks WHERE src = $1 AND dst = $2").bind(src).bind(dst).fetch_optional(on).await?;
    Ok(found.is_some())
}

/// How many players a player blocks.
pub(super) async fn count(on: impl Into<Conn<'_>>, src: PlayerId) -> Result<i64> {
    sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM blocks WHERE src = $1").bind(src).fetch_value(on).await
}

/// Whom a player blocks, the latest first, before `before`.
pub(super) async fn of_owner(db: &Db, src: PlayerId, before: i64, limit: i64) -> Result<Vec<BlockRow>> {
    sql!("SELECT pk, created_at, src, dst FROM blocks WHERE src = $1 AND pk < $2 ORDER BY pk DESC LIMIT $3")
        .bind(src)
        .bind(before)
        .bind(limit)
        .fetch_all(db)
        .await
}

/// Everybody who blocks a player or is blocked by them; twice who does both.
pub(super) async fn around(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Vec<PlayerId>> {
    let rows: Vec<(PlayerId,)> =
        sql!("SELECT dst FROM blocks WHERE src = $1 UNION ALL SELECT src FROM blocks WHERE dst = $1")
            .bind(player)
            .fetch_all(on)
            .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Every block there is: who, whom.
pub async fn pairs(db: &Db) -> Result<Vec<(PlayerId, PlayerId)>> {
    sql!("SELECT src, dst FROM blocks").fetch_all(db).await
}

/// Every block that a player set or that was set against them.
pub(super) async fn of_player(tx: &mut Tx, player: PlayerId) -> Result<Vec<BlockRow>> {
    sql!("SELECT pk, created_at, src, dst FROM blocks WHERE src = $1 OR dst = $1 ORDER BY pk")
        .bind(player)
        .fetch_all(tx)
        .await
}

pub(super) async fn forget_player(tx: &mut Tx, player: PlayerId) -> Result<()> {
    sql!("DELETE FROM blocks WHERE src = $1 OR dst = $1").bind(player).execute(tx).await?;
    Ok(())
}
