//! Profiles at rest.

use crate::{
    kit::{PlayerId, Result},
    platform::db::{Tx, sql},
    services::user::model::NewPlayer,
};

pub(in super::super) async fn insert(tx: &mut Tx, player: &NewPlayer) -> Result<PlayerId> {
    let key = player.username.key();
    let row: (PlayerId,) = sql!(
        "INSERT INTO players (created_at, updated_at, username, username_key, name_key, birth_year)
         VALUES ($1, $1, $2, $3, $3, $4) RETURNING pk"
    )
    .bind(player.now)
    .bind(player.username.as_str())
    .bind(key)
    .bind(i64::from(player.birth_year))
    .or_conflict("username", tx)
    .await?;
    Ok(row.0)
}
