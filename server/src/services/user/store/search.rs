//! Players as the search knows them.

use futures::stream::BoxStream;

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Db, sql},
    services::user::model::FindableRow,
};

/// Every player who can be found, in the order of keys.
pub fn stream(db: &Db) -> Result<BoxStream<'_, Result<FindableRow>>> {
    sql!(
        "SELECT pk, name_key, lat, lon, handicap, birth_year, age_shown, lefty, mobility, drinking, weather, gimme,
           purpose, mood, round_time, active_at, is_active, time_zone
         FROM players WHERE is_active ORDER BY pk"
    )
    .stream(db)
}

/// One player, active or not.
pub async fn findable(db: &Db, player: PlayerId) -> Result<Option<FindableRow>> {
    sql!(
        "SELECT pk, name_key, lat, lon, handicap, birth_year, age_shown, lefty, mobility, drinking, weather, gimme,
           purpose, mood, round_time, active_at, is_active, time_zone
         FROM players WHERE pk = $1"
    )
    .bind(player)
    .fetch_optional(db)
    .await
}

/// Players that changed since a moment, active or not, by key after `after`.
pub async fn changed(db: &Db, since: Timestamp, after: PlayerId, limit: i64) -> Result<Vec<PlayerId>> {
    let rows: Vec<(PlayerId,)> =
        sql!("SELECT pk FROM players WHERE updated_at >= $1 AND pk > $2 ORDER BY pk LIMIT $3")
            .bind(since)
            .bind(after)
            .bind(limit)
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
