//! What happens to a profile.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{
    app::App,
    kit::{Day, Error, PlayerId, Point, Result, Timestamp},
    platform::db::{Conn, Db, Tx},
    services::{
        event,
        user::{
            actions::{Whereabouts, image, tell_matcher},
            events::{UserEdited, UserMoved, UserPreferencesChanged},
            model::{Edit, MiniView, NewPlayer, Player, Preferences, PublicView, Viewpoint, Who},
            store,
        },
    },
};

/// Creates the player of a new identity, in the transaction that registers it.
pub async fn create(tx: &mut Tx, player: &NewPlayer) -> Result<PlayerId> {
    store::insert(tx, player).await
}

/// A profile as anybody may read it, logged in or not.
///
/// # Errors
/// `NotFound` for whoever hides, left, never was or is kept out of the reader's sight: nobody is told which.
pub async fn public(app: &App, viewer: Option<PlayerId>, who: &Who) -> Result<PublicView> {
    let (player, _) = seen(app, viewer, who).await?;
    if player.profile.is_hidden {
        Err(Error::NotFound)
    } else {
        let images = image::shown(&app.db, &player).await?;
        Ok(PublicView::of(player, images, Day::utc(app.now()).date().year()))
    }
}

/// A player, and where whoever looks at them is.
///
/// # Errors
/// `NotFound` for whoever left, never was or is kept out of the viewer's sight.
pub(in super::super) async fn seen(app: &App, viewer: Option<PlayerId>, who: &Who) -> Result<(Player, Option<Point>)> {
    let (player, from) = store::seen(&app.db, who, viewer).await?.ok_or(Error::NotFound)?;
    let is_blocked = viewer.is_some_and(|viewer| app.matcher.is_blocked(viewer, player.pk));
    if is_blocked { Err(Error::NotFound) } else { Ok((player, from)) }
}

/// What one request changes. A place of `Some(None)` is cleared.
#[derive(Debug, Default)]
pub(in super::super) struct Changes {
    pub edit: Edit,
    pub place: Option<Option<Whereabouts>>,
}

/// Changes parts of a profile, all or nothing. What already was so is no change and no news.
pub(in super::super) async fn edit(app: &App, player: PlayerId, changes: Changes) -> Result<Player> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    store::hold(&mut tx, player).await?;
    let mut player = store::player(&mut tx, player).await?.ok_or(Error::NotFound)?;
    let changed = changes.edit.apply(&mut player.profile);
    if !changed.is_empty() {
        store::update_profile(&mut tx, &player, now).await?;
        let parts = changed.into_iter().map(str::to_owned).collect();
        event::record(&mut tx, &UserEdited { player: player.pk, parts }, now).await?;
    }
    let place = changes.place.map(|place| place.map(|whereabouts| whereabouts.from(player.place.as_ref())));
    if let Some(place) = place.filter(|place| *place != player.place) {
        if place.is_some() {
            count_move(&mut tx, &player, now).await?;
        }
        player.place = place;
        store::update_place(&mut tx, &player, now).await?;
        event::record(&mut tx, &UserMoved { player: player.pk }, now).await?;
    }
    tx.commit().await?;
    tell_matcher(app, player.pk).await;
    Ok(player)
}

/// Counts a change of place.
///
/// # Errors
/// `TooMany` when the day has had its share, with the wait until tomorrow.
async fn count_move(tx: &mut Tx, player: &Player, now: Timestamp) -> Result<()> {
    let zone = store::time_zone(&mut *tx, player.pk).await?;
    let today = Day::today(now, &zone);
    match store::moves(tx, player.pk).await?.another(today) {
        Some(moves) => store::update_moves(tx, player.pk, moves).await,
        None => Err(Error::TooMany { retry_after: today.plus(1).begins_at(&zone).since(now) }),
    }
}

/// Changes some preferences; all of them as they are then.
pub(in super::super) async fn set_preferences(
    app: &App,
    player: PlayerId,
    changes: Map<String, Value>,
) -> Result<Preferences> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    store::hold(&mut tx, player).await?;
    let (chosen, keys) = store::chosen(&mut tx, player).await?.changed(changes)?;
    store::update_chosen(&mut tx, player, &chosen, now).await?;
    if !keys.is_empty() {
        event::record(&mut tx, &UserPreferencesChanged { player, keys }, now).await?;
    }
    tx.commit().await?;
    Ok(chosen.preferences())
}

/// All preferences of a player.
///
/// # Errors
/// `NotFound` when there is no such player, or not any more.
pub async fn preferences(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Preferences> {
    Ok(store::chosen(on, player).await?.preferences())
}

/// Players as `viewer` sees them in a list, in the order of `players`. Who is not active any more is left out.
pub async fn minis(db: &Db, viewer: PlayerId, players: &[PlayerId]) -> Result<Vec<MiniView>> {
    let viewpoint = store::player(db, viewer).await?.map_or(Viewpoint::NOWHERE, |viewer| Viewpoint::of(&viewer));
    let found = store::players(db, players).await?;
    let found: HashMap<PlayerId, &Player> = found.iter().map(|player| (player.pk, player)).collect();
    Ok(players.iter().filter_map(|key| Some(MiniView::of(found.get(key)?, &viewpoint))).collect())
}
