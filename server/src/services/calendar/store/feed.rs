//! Secret addresses of feeds.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::{
        chance::Token,
        db::{Db, Tx, sql},
    },
};

/// Gives the player's feed this address; the one before no longer works.
pub(in super::super) async fn put(tx: &mut Tx, player: PlayerId, token: &Token, now: Timestamp) -> Result<()> {
    sql!(
        "INSERT INTO feeds (player, token_hash, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (player) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at"
    )
    .bind(player)
    .bind(token.hash())
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

pub(in super::super) async fn delete(tx: &mut Tx, player: PlayerId) -> Result<()> {
    sql!("DELETE FROM feeds WHERE player = $1").bind(player).execute(tx).await?;
    Ok(())
}

/// When the player's feed was made, if there is one.
pub(in super::super) async fn created_at(db: &Db, player: PlayerId) -> Result<Option<Timestamp>> {
    let row: Option<(Timestamp,)> =
        sql!("SELECT created_at FROM feeds WHERE player = $1").bind(player).fetch_optional(db).await?;
    Ok(row.map(|(at,)| at))
}

/// Whose feed this secret opens.
pub(in super::super) async fn player(db: &Db, token: &Token) -> Result<Option<PlayerId>> {
    let row: Option<(PlayerId,)> =
        sql!("SELECT player FROM feeds WHERE token_hash = $1").bind(token.hash()).fetch_optional(db).await?;
    Ok(row.map(|(player,)| player))
}
