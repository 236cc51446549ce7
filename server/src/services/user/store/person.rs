//! The little that other services need of a player: what they are called, and when their days begin.

use jiff::tz::TimeZone;

use crate::{
    kit::{Error, PlayerId, Result},
    platform::db::{Conn, sql},
    services::user::model::Names,
};

/// The zone in which a player's days begin; UTC until a place is set.
///
/// # Errors
/// `NotFound` when there is no such player, or not any more.
pub async fn time_zone(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<TimeZone> {
    let row: Option<(Option<String>,)> =
        sql!("SELECT time_zone FROM players WHERE pk = $1 AND is_active").bind(player).fetch_optional(on).await?;
    let (name,) = row.ok_or(Error::NotFound)?;
    Ok(name.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC))
}

/// What a player is called.
///
/// # Errors
/// `NotFound` when there is no such player, or not any more.
pub async fn names(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Names> {
    let row: Option<(Option<String>, String)> =
        sql!("SELECT alias, username FROM players WHERE pk = $1 AND is_active").bind(player).fetch_optional(on).await?;
    let (alias, username) = row.ok_or(Error::NotFound)?;
    Ok(Names { shown: alias.unwrap_or_else(|| username.clone()), username })
}
