//! What follows from the account of a player.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Tx, sql},
    services::user::model::Username,
};

pub(in super::super) async fn rename(
    tx: &mut Tx,
    player: PlayerId,
    username: &Username,
    name_key: &str,
    now: Timestamp,
) -> Result<()> {
    let _: (PlayerId,) = sql!(
        "UPDATE players SET username = $2, username_key = $3, name_key = $4, updated_at = $5
         WHERE pk = $1 RETURNING pk"
    )
    .bind(player)
    .bind(username.as_str())
    .bind(username.key())
    .bind(name_key)
    .bind(now)
    .or_conflict("username", tx)
    .await?;
    Ok(())
}

pub(in super::super) async fn withdraw(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    sql!("UPDATE players SET is_active = FALSE, updated_at = $2 WHERE pk = $1")
        .bind(player)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

pub(in super::super) async fn bring_back(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    sql!("UPDATE players SET is_active = TRUE, updated_at = $2 WHERE pk = $1")
        .bind(player)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

pub(in super::super) async fn erase(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    sql!(
        "UPDATE players SET updated_at = $2, is_active = FALSE, username = '', username_key = $3, name_key = '',
           birth_year = 0, alias = NULL, gimmick = NULL, bio = NULL, avatar = NULL, avatar_color = NULL, age_shown = 0, lat = NULL,
           lon = NULL, place_label = NULL, zip = NULL, city = NULL, state = NULL, country = NULL, time_zone = NULL,
           lefty = FALSE, handicap = NULL, mobility = 0, drinking = 0, weather = 0, gimme = 0, purpose = 0, mood = 0,
           round_time = NULL, is_hidden = TRUE, active_at = 0, preferences = '{}', moved_on = 0, moves = 0
         WHERE pk = $1"
    )
    .bind(player)
    .bind(now)
    // No username holds a colon, so nobody can ever want this one.
    .bind(format!("erased:{}", player.pk()))
    .execute(tx)
    .await?;
    Ok(())
}
