//! Accounts that are due to be erased, and those that were.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Db, Tx, sql},
};

/// An account by what no other one shares, not even in a database restored from a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, sqlx::FromRow)]
pub(in super::super) struct Erasure {
    pub player: PlayerId,
    /// When the account was made.
    pub joined_at: Timestamp,
    pub erased_at: Timestamp,
}

/// Accounts that were deactivated at a moment or before it, and when they were made.
pub(in super::super) async fn due(
    db: &Db,
    deactivated_by: Timestamp,
    limit: i64,
) -> Result<Vec<(PlayerId, Timestamp)>> {
    sql!(
        "SELECT pk, created_at FROM identities
         WHERE deactivated_at IS NOT NULL AND deactivated_at <= $1 ORDER BY deactivated_at, pk LIMIT $2"
    )
    .bind(deactivated_by)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// Every erasure that this database knows of.
pub(in super::super) async fn all(db: &Db) -> Result<Vec<Erasure>> {
    sql!("SELECT player, joined_at, erased_at FROM erasures ORDER BY pk").fetch_all(db).await
}

pub(in super::super) async fn insert(tx: &mut Tx, erasure: &Erasure) -> Result<()> {
    sql!(
        "INSERT INTO erasures (player, joined_at, erased_at) VALUES ($1, $2, $3)
         ON CONFLICT (player, joined_at) DO NOTHING"
    )
    .bind(erasure.player)
    .bind(erasure.joined_at)
    .bind(erasure.erased_at)
    .execute(tx)
    .await?;
    Ok(())
}
