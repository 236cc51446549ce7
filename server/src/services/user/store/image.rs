//! Which pictures a player has, and which files the storage holds for them.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Conn, Db, Tx, sql},
    services::user::model::{Held, Image},
};

/// The pictures that a player shows, in their order.
pub(in super::super) async fn images(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Vec<Image>> {
    sql!("SELECT hash, color FROM images WHERE player = $1 AND removed_at IS NULL ORDER BY place, pk")
        .bind(player)
        .fetch_all(on)
        .await
}

/// All that a player shows, in their order, or removed since a moment.
pub(in super::super) async fn held(tx: &mut Tx, player: PlayerId, removed_since: Timestamp) -> Result<Vec<Held>> {
    sql!(
        "SELECT hash, color, removed_at IS NOT NULL AS is_removed FROM images
         WHERE player = $1 AND (removed_at IS NULL OR removed_at >= $2) ORDER BY place, pk"
    )
    .bind(player)
    .bind(removed_since)
    .fetch_all(tx)
    .await
}

/// Shows a picture. One that was removed is back.
pub(in super::super) async fn insert_image(
    tx: &mut Tx,
    player: PlayerId,
    image: &Image,
    place: i64,
    now: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO images (player, created_at, hash, color, place) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (player, hash) DO UPDATE SET removed_at = NULL, place = excluded.place"
    )
    .bind(player)
    .bind(now)
    .bind(&image.hash)
    .bind(image.color)
    .bind(place)
    .execute(tx)
    .await?;
    Ok(())
}

/// Shows these pictures in this order. They are there already, removed or not.
pub(in super::super) async fn arrange(tx: &mut Tx, player: PlayerId, images: &[Image]) -> Result<()> {
    for (place, image) in (0_i64..).zip(images) {
        sql!("UPDATE images SET place = $3, removed_at = NULL WHERE player = $1 AND hash = $2")
            .bind(player)
            .bind(&image.hash)
            .bind(place)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Shows a picture no longer. False when it wasn't shown.
pub(in super::super) async fn remove_image(tx: &mut Tx, player: PlayerId, hash: &str, now: Timestamp) -> Result<bool> {
    let removed = sql!("UPDATE images SET removed_at = $3 WHERE player = $1 AND hash = $2 AND removed_at IS NULL")
        .bind(player)
        .bind(hash)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(removed > 0)
}

/// Writes the first picture beside the player, where lists find it.
pub(in super::super) async fn set_avatar(
    tx: &mut Tx,
    player: PlayerId,
    image: Option<&Image>,
    now: Timestamp,
) -> Result<()> {
    sql!("UPDATE players SET avatar = $2, avatar_color = $3, updated_at = $4 WHERE pk = $1")
        .bind(player)
        .bind(image.map(|image| &image.hash))
        .bind(image.map(|image| image.color))
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Names of all pictures, shown or not.
pub async fn image_hashes(db: &Db) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = sql!("SELECT DISTINCT hash FROM images ORDER BY hash").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Whether anybody who is here shows this picture.
pub(in super::super) async fn is_shown(db: &Db, hash: &str) -> Result<bool> {
    let row: Option<(i64,)> = sql!(
        "SELECT i.pk FROM images i JOIN players p ON p.pk = i.player
         WHERE i.hash = $1 AND i.removed_at IS NULL AND p.is_active LIMIT 1"
    )
    .bind(hash)
    .fetch_optional(db)
    .await?;
    Ok(row.is_some())
}

/// Notes that files are about to be written. If nobody shows them by then, they are swept away.
pub(in super::super) async fn claim_files(tx: &mut Tx, hash: &str, sweep_at: Timestamp) -> Result<()> {
    sql!(
        "INSERT INTO image_files (hash, sweep_at) VALUES ($1, $2)
         ON CONFLICT (hash) DO UPDATE SET sweep_at = excluded.sweep_at"
    )
    .bind(hash)
    .bind(sweep_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps files from being swept away. False when they were meanwhile.
pub(in super::super) async fn hold_files(tx: &mut Tx, hash: &str) -> Result<bool> {
    let held = sql!("UPDATE image_files SET sweep_at = NULL WHERE hash = $1").bind(hash).execute(tx).await?;
    Ok(held > 0)
}

/// Forgets every picture of a player. The files go with the next sweep, unless others show them too.
pub(in super::super) async fn forget_images(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<()> {
    sql!(
        "UPDATE image_files SET sweep_at = $2
         WHERE sweep_at IS NULL AND hash IN (SELECT hash FROM images WHERE player = $1)"
    )
    .bind(player)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    sql!("DELETE FROM images WHERE player = $1").bind(player).execute(tx).await?;
    Ok(())
}

/// Forgets pictures that were removed before a moment.
pub(in super::super) async fn purge(tx: &mut Tx, removed_before: Timestamp, now: Timestamp) -> Result<()> {
    sql!(
        "UPDATE image_files SET sweep_at = $2
         WHERE sweep_at IS NULL AND hash IN (SELECT hash FROM images WHERE removed_at < $1)"
    )
    .bind(removed_before)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    sql!("DELETE FROM images WHERE removed_at < $1").bind(removed_before).execute(tx).await?;
    Ok(())
}

/// Files at which somebody should look, after `after` in the order of names.
pub(in super::super) async fn due_files(db: &Db, now: Timestamp, after: &str, limit: i64) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql!("SELECT hash FROM image_files WHERE sweep_at <= $1 AND hash > $2 ORDER BY hash LIMIT $3")
            .bind(now)
            .bind(after)
            .bind(limit)
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Forgets files that nobody shows. False when somebody does, or they were claimed again.
pub(in super::super) async fn forget_files(tx: &mut Tx, hash: &str, now: Timestamp) -> Result<bool> {
    let forgotten = sql!(
        "DELETE FROM image_files WHERE hash = $1 AND sweep_at <= $2
           AND NOT EXISTS (SELECT 1 FROM images WHERE images.hash = image_files.hash)"
    )
    .bind(hash)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(forgotten > 0)
}

/// Stops looking at files that somebody shows.
pub(in super::super) async fn keep_files(tx: &mut Tx, hash: &str, now: Timestamp) -> Result<()> {
    sql!(
        "UPDATE image_files SET sweep_at = NULL WHERE hash = $1 AND sweep_at <= $2
           AND EXISTS (SELECT 1 FROM images WHERE images.hash = image_files.hash)"
    )
    .bind(hash)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}
