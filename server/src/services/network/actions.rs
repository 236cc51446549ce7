//! Setting and lifting a block.

use std::collections::HashMap;

use super::{
    events::{PlayerBlocked, PlayerUnblocked},
    model::{BlockView, MOST_BLOCKS},
    store::{self, BlockRow},
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result},
    platform::{
        archive::File,
        db::{Db, Tx},
    },
    services::{
        event, identity,
        user::{self, MiniView},
    },
};

/// Keeps two players out of each other's sight. Doing it twice is one block.
///
/// # Errors
/// `NotFound` for whoever is not there, which to the blocked is whoever blocks them; `Conflict` beyond [`MOST_BLOCKS`].
pub(super) async fn block(app: &App, src: PlayerId, dst: PlayerId) -> Result<()> {
    if src == dst {
        return Err(Error::invalid("dst", "you can't block yourself"));
    }
    let mut tx = app.db.begin().await?;
    if store::has(&mut tx, src, dst).await? {
        return Ok(());
    }
    // Whoever left is as little there as whoever never was.
    user::names(&mut tx, dst).await?;
    if store::has(&mut tx, dst, src).await? {
        return Err(Error::NotFound);
    }
    if store::count(&mut tx, src).await? >= MOST_BLOCKS {
        return Err(Error::Conflict("You block 1,000 players, which is the most. Lift some blocks first.".into()));
    }
    if store::insert(&mut tx, src, dst, app.now()).await? {
        event::record(&mut tx, &PlayerBlocked { src, dst }, app.now()).await?;
    }
    tx.commit().await?;
    tell_matcher(app, src).await;
    Ok(())
}

/// Lifts one's own block. Without one nothing changes; the other's stays.
pub(super) async fn unblock(app: &App, src: PlayerId, dst: PlayerId) -> Result<()> {
    let mut tx = app.db.begin().await?;
    if store::delete(&mut tx, src, dst).await? {
        event::record(&mut tx, &PlayerUnblocked { src, dst }, app.now()).await?;
    }
    tx.commit().await?;
    tell_matcher(app, src).await;
    Ok(())
}

/// With what each of these blocks shows to its owner.
pub(super) async fn views(db: &Db, src: PlayerId, rows: Vec<BlockRow>) -> Result<Vec<BlockView>> {
    let players: Vec<PlayerId> = rows.iter().map(|row| row.dst).collect();
    let minis = user::minis(db, src, &players).await?;
    let mut minis: HashMap<PlayerId, MiniView> = minis.into_iter().map(|mini| (mini.key, mini)).collect();
    Ok(rows.into_iter().map(|row| BlockView::of(row.dst, row.created_at, minis.remove(&row.dst))).collect())
}

/// Whom a player blocks, for the archive of an account. Never by whom they are blocked.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    let rows = store::of_owner(&app.db, player, i64::MAX, MOST_BLOCKS).await?;
    Ok(vec![File::json("blocks.json", &views(&app.db, player, rows).await?)?])
}

/// Has this process's matcher know a player's blocks as the database does.
pub async fn refresh(app: &App, player: PlayerId) -> Result<()> {
    app.matcher.set_blocks(player, store::around(&app.db, player).await?);
    Ok(())
}

/// Like [`refresh`], for the end of an action that has succeeded: should this fail, the event mends it.
async fn tell_matcher(app: &App, player: PlayerId) {
    if let Err(cause) = refresh(app, player).await {
        tracing::warn!(player = player.pk(), %cause, "the matcher was not told of a block");
    }
}

/// Gives a player the blocks of erased accounts that had the same address, and the blocks against them.
pub(super) async fn take_over(app: &App, tx: &mut Tx, player: PlayerId) -> Result<()> {
    for former in identity::former(app, tx, player).await? {
        let heir = |one: PlayerId| if one == former { player } else { one };
        for BlockRow { created_at, src, dst, .. } in store::of_player(tx, former).await? {
            let (src, dst) = (heir(src), heir(dst));
            if src != dst && store::insert(tx, src, dst, created_at).await? {
                event::record(tx, &PlayerBlocked { src, dst }, app.now()).await?;
            }
        }
        store::forget_player(tx, former).await?;
        identity::forget_address(tx, former).await?;
    }
    Ok(())
}
