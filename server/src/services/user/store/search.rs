//! Players as the search knows them.

use crate::{
    kit::{Error, PlayerId, Result, Timestamp},
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

/// Every player with a key above `after`, up to `last`, who can be found.
///
/// To bring a row costs the driver ten times what it costs the database to read it. So they all come in one, a line
/// each, and a million in seconds.
pub async fn findables(db: &Db, after: PlayerId, last: PlayerId) -> Result<Vec<FindableRow>> {
    let lines: Option<String> = sql!(
        "SELECT string_agg(concat_ws(' ', pk, created_at, active_at, COALESCE(CAST(lat AS TEXT), '-'),
             COALESCE(CAST(lon AS TEXT), '-'), birth_year, age_shown, CASE WHEN lefty THEN 1 ELSE 0 END,
             COALESCE(CAST(handicap AS TEXT), '-'), mobility, drinking, weather, gimme, purpose, mood,
             COALESCE(CAST(round_time AS TEXT), '-'), name_key), CAST($3 AS TEXT))
         FROM players WHERE pk > $1 AND pk <= $2 AND is_active"
    )
    .bind(after)
    .bind(last)
    .bind("\n")
    .fetch_value(db)
    .await?;
    let read = |line| FindableRow::read(line).ok_or_else(|| Error::internal("a player's row cannot be read"));
    lines.iter().flat_map(|lines| lines.lines()).map(read).collect()
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
