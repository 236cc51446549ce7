//! Players as the search knows them.

use futures::stream::BoxStream;

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Db, Tx, sql},
    services::user::model::FindableRow,
};

/// What a search needs to know, from `players`, and what follows the table.
macro_rules! select_findable {
    ($more:literal) => {
        sql!(
            "SELECT pk, created_at, active_at, is_active, name_key, lat, lon, birth_year, age_shown, lefty, handicap,
               mobility, drinking, weather, gimme, purpose, mood, round_time
             FROM players",
            $more
        )
    };
}

/// Every player who can be found, in the order of keys.
pub fn stream(db: &Db) -> Result<BoxStream<'_, Result<FindableRow>>> {
    select_findable!(" WHERE is_active ORDER BY pk").stream(db)
}

/// One player, active or not.
pub(in super::super) async fn findable(db: &Db, player: PlayerId) -> Result<Option<FindableRow>> {
    select_findable!(" WHERE pk = $1").bind(player).fetch_optional(db).await
}

/// Players whose row changed since a moment, active or not, in the order of keys after `after`.
pub async fn changed(db: &Db, since: Timestamp, after: PlayerId, limit: i64) -> Result<Vec<PlayerId>> {
    let rows: Vec<(PlayerId,)> = sql!("SELECT pk FROM players WHERE updated_at >= $1 AND pk > $2 ORDER BY pk LIMIT $3")
        .bind(since)
        .bind(after)
        .bind(limit)
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Notes that a player was here. Whoever was here since `unless_since` costs no write.
pub(in super::super) async fn touch(
    tx: &mut Tx,
    player: PlayerId,
    now: Timestamp,
    unless_since: Timestamp,
) -> Result<()> {
    sql!("UPDATE players SET active_at = $2, updated_at = $2 WHERE pk = $1 AND active_at < $3")
        .bind(player)
        .bind(now)
        .bind(unless_since)
        .execute(tx)
        .await?;
    Ok(())
}
