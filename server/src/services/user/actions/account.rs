//! What happens to a player with their account: each in the transaction that changes the account.

use super::preferences;
use crate::{
    app::App,
    kit::{Day, Error, PlayerId, Result, Timestamp},
    platform::{archive::File, db::Tx, images::LARGEST},
    services::user::{
        model::{OwnView, Username, name_key},
        store,
    },
};

/// The profile, its pictures and the preferences, for the archive of an account.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    let preferences = preferences(&app.db, player).await?;
    let player = store::player(&app.db, player).await?.ok_or(Error::NotFound)?;
    let images = store::images(&app.db, player.pk).await?;
    let mut files = Vec::new();
    for (at, image) in images.iter().enumerate() {
        let name = format!("images/{}.jpg", at + 1);
        // A file that its storage lost is missing; the rest is still theirs to take.
        files.extend(app.images.read(&image.hash, LARGEST).await?.map(|bytes| File { name, bytes }));
    }
    let profile = OwnView::of(player, images, &preferences, Day::utc(app.now()).date().year());
    files.push(File::json("profile.json", &profile)?);
    files.push(File::json("preferences.json", &preferences)?);
    Ok(files)
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
    store::forget_images(tx, player, now).await?;
    store::erase(tx, player, now).await
}
