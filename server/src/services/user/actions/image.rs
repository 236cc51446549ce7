//! Pictures of a player: taken in, put in order, removed and swept away.
//!
//! Files and rows can't be written together, so files come first: noted, written, and only then shown. What stops
//! between leaves a note, by which the sweep finds the files. The sweep deletes files while it holds their note, so
//! that an upload of the same picture waits and then writes them anew.

use std::{fs::File, time::Duration};

use crate::{
    app::App,
    kit::{Error, PlayerId, Result, time::hours},
    platform::{
        db::{Db, Tx},
        images::{Crop, Picture},
    },
    services::{
        event,
        user::{
            events::UserPictured,
            model::{Image, MAX_IMAGES, PUT_BACK, Player, arranged},
            store,
        },
    },
};

/// How long after the note files may be without a row: far longer than an upload may take.
const GRACE: Duration = hours(1);
/// Files looked at in one read of a sweep.
const BATCH: i64 = 500;

/// The pictures that a player shows, in their order. Whoever has no avatar has none.
pub(in super::super) async fn shown(db: &Db, player: &Player) -> Result<Vec<Image>> {
    if player.avatar.is_none() { Ok(Vec::new()) } else { store::images(db, player.pk).await }
}

/// Takes in a picture and shows it after the others. The same one once more changes nothing, so that it can be sent
/// again when the answer was lost.
///
/// # Errors
/// `Invalid` when there are six already, when the file is no picture, or the square is not in it.
pub(in super::super) async fn add(app: &App, player: PlayerId, file: File, crop: Option<Crop>) -> Result<Image> {
    let picture = app.images.prepare(file, crop).await?;
    let image = Image { hash: picture.hash.clone(), color: picture.color.into() };
    loop {
        write(app, &picture).await?;
        if show(app, player, &image).await? {
            return Ok(image);
        }
        // A sweep came between, which takes an upload that lasted for an hour.
    }
}

async fn write(app: &App, picture: &Picture) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::claim_files(&mut tx, &picture.hash, app.now() + GRACE).await?;
    tx.commit().await?;
    app.images.keep(picture).await
}

/// False when the files are gone again.
async fn show(app: &App, player: PlayerId, image: &Image) -> Result<bool> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    store::hold(&mut tx, player).await?;
    let images = store::images(&mut tx, player).await?;
    let is_new = !images.contains(image);
    if is_new && images.len() >= MAX_IMAGES {
        return Err(Error::invalid("image", "six are the most: remove one first"));
    }
    if !store::hold_files(&mut tx, &image.hash).await? {
        return Ok(false);
    }
    if is_new {
        let place = i64::try_from(images.len()).map_err(Error::internal)?;
        store::insert_image(&mut tx, player, image, place, now).await?;
        tell(app, &mut tx, player, images.first().unwrap_or(image).into()).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Shows the pictures in this order; all of them as they are then. One that was removed a moment ago is back.
///
/// # Errors
/// `Invalid` when one that is shown is not named, or one is named that isn't there.
pub(in super::super) async fn arrange(app: &App, player: PlayerId, wanted: &[String]) -> Result<Vec<Image>> {
    let mut tx = app.db.begin().await?;
    store::hold(&mut tx, player).await?;
    let held = store::held(&mut tx, player, app.now() - PUT_BACK).await?;
    let images = arranged(&held, wanted)?;
    let is_so = held.iter().filter(|one| !one.is_removed).map(|one| &one.image).eq(&images);
    if !is_so {
        store::arrange(&mut tx, player, &images).await?;
        tell(app, &mut tx, player, images.first()).await?;
    }
    tx.commit().await?;
    Ok(images)
}

/// Removes a picture: nobody sees it from now on. For ten minutes [`arrange`] can put it back.
///
/// # Errors
/// `NotFound` when the player doesn't show it.
pub(in super::super) async fn remove(app: &App, player: PlayerId, hash: &str) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::hold(&mut tx, player).await?;
    if !store::remove_image(&mut tx, player, hash, app.now()).await? {
        return Err(Error::NotFound);
    }
    let left = store::images(&mut tx, player).await?;
    tell(app, &mut tx, player, left.first()).await?;
    tx.commit().await
}

/// What follows whenever other pictures are shown.
async fn tell(app: &App, tx: &mut Tx, player: PlayerId, first: Option<&Image>) -> Result<()> {
    store::set_avatar(tx, player, first, app.now()).await?;
    event::record(tx, &UserPictured { player }, app.now()).await
}

/// A scheduled job: forgets pictures that were removed long enough ago, and deletes files that nobody shows.
pub async fn sweep_images(app: &App) -> Result<()> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    store::purge(&mut tx, now - PUT_BACK, now).await?;
    tx.commit().await?;
    let mut after = String::new();
    loop {
        let due = store::due_files(&app.db, now, &after, BATCH).await?;
        let Some(last) = due.last() else { return Ok(()) };
        after.clone_from(last);
        for hash in &due {
            sweep(app, hash).await?;
        }
    }
}

async fn sweep(app: &App, hash: &str) -> Result<()> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    if store::forget_files(&mut tx, hash, now).await? {
        // Before the commit: until then nobody else can write them.
        app.images.forget(hash).await?;
    } else {
        store::keep_files(&mut tx, hash, now).await?;
    }
    tx.commit().await
}
