//! What happens to a player with their account: each in the transaction that changes the account.

use super::preferences;
use crate::{
    app::App,
    kit::{Day, Error, PlayerId, Result, Timestamp},
    platform::{archive::File, db::Tx},
    services::user::{
        model::{OwnView, Username, name_key},
        store,
    },
};

/// The profile and the preferences, for the archive of an account.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    let preferences = preferences(&app.db, player).await?;
    let player = store::player(&app.db, player).await?.ok_or(Error::NotFound)?;
    let profile = OwnView::of(player, &preferences, Day::utc(app.now()).date().year());
    Ok(vec![File::json("profile.json", &profile)?, File::json("preferences.json", &preferences)?])
}

/// Gives a player another username. Whoever calls it tells the matcher after the commit.
pub async fn rename(tx: &mut Tx, player: PlayerId, username: &Username, now: Timestamp) -> Result<()> {
    store::hold(tx, player).await?;
    let player = store::player(&mut *tx, player).await?.ok_or(Error::NotFound)?;
    let name_key = name_key(username.as_str(), player.profile.alias.as_deref());
    store::rename(tx, player.pk, username, &name_key, now).await
}

/// Takes a player out of everything that others can see. Whoever calls it tells the matcher after the commit.
pub async fn withdraw(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    store::withdraw(tx, player, now).await
}

/// Puts a player back to where they were before [`withdraw`].
pub async fn bring_back(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    store::bring_back(tx, player, now).await
}

/// Leaves nothing of a player but a number, which what they wrote to others hangs on.
pub async fn erase(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    store::erase(tx, player, now).await
}
