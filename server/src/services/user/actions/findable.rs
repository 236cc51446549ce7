//! Telling the matcher, and being seen.

use crate::{
    app::App,
    kit::{Day, PlayerId, Result, Timestamp, time::hours},
    platform::db::Tx,
    services::user::store,
};

/// Has this process's matcher know a player as the database does. Whoever changes a player calls it after the
/// commit, so that the next search knows at once; the other processes hear of it from the events.
pub async fn refresh(app: &App, player: PlayerId) -> Result<()> {
    let row = store::findable(&app.db, player).await?;
    match row.filter(|row| row.is_active) {
        Some(row) => app.matcher.put(&row.findable(Day::utc(app.now()).date().year())),
        None => app.matcher.forget(player),
    }
    Ok(())
}

/// Like [`refresh`], for the end of an action that has succeeded: should this fail, the event mends it.
pub async fn tell_matcher(app: &App, player: PlayerId) {
    if let Err(cause) = refresh(app, player).await {
        tracing::warn!(player = player.pk(), %cause, "the matcher was not told of a change");
    }
}

/// Notes that a player is here: searches prefer whoever was lately. At most one write an hour.
pub async fn touch(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    store::touch(tx, player, now, now - hours(1)).await
}
