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

/// Notes an erasure, with what its address leaves where the address was known.
pub(in super::super) async fn insert(tx: &mut Tx, erasure: &Erasure, address_mark: Option<&str>) -> Result<()> {
    sql!(
        "INSERT INTO erasures (player, joined_at, erased_at, address_mark) VALUES ($1, $2, $3, $4)
         ON CONFLICT (player, joined_at) DO NOTHING"
    )
    .bind(erasure.player)
    .bind(erasure.joined_at)
    .bind(erasure.erased_at)
    .bind(address_mark)
    .execute(tx)
    .await?;
    Ok(())
}

/// The erased accounts whose address left this mark, the oldest first.
pub(in super::super) async fn of_address(tx: &mut Tx, address_mark: &str) -> Result<Vec<PlayerId>> {
    let rows: Vec<(PlayerId,)> = sql!("SELECT player FROM erasures WHERE address_mark = $1 ORDER BY pk")
        .bind(address_mark)
        .fetch_all(tx)
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Forgets the mark that the address of an erased account left.
pub async fn forget_address(tx: &mut Tx, player: PlayerId) -> Result<()> {
    sql!("UPDATE erasures SET address_mark = NULL WHERE player = $1").bind(player).execute(tx).await?;
    Ok(())
}

/// The key under which this instance marks addresses: what is there, or `fresh` from now on.
pub(in super::super) async fn address_key(tx: &mut Tx, fresh: impl FnOnce() -> String) -> Result<String> {
    let find = || sql!("SELECT value FROM instance WHERE name = 'address_key'");
    if let Some((key,)) = find().fetch_optional(&mut *tx).await? {
        return Ok(key);
    }
    sql!("INSERT INTO instance (name, value) VALUES ('address_key', $1) ON CONFLICT (name) DO NOTHING")
        .bind(fresh())
        .execute(&mut *tx)
        .await?;
    find().fetch_value(tx).await
}
