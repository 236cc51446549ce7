//! Reactions to what happens elsewhere.

use futures::future::BoxFuture;

use super::store;
use crate::{
    app::App,
    kit::Result,
    platform::{bus::Event, db::Tx},
};

/// Whoever was erased has no calendar.
pub fn on_identity_erased<'a>(_: &'a App, tx: &'a mut Tx, event: &'a Event) -> BoxFuture<'a, Result<()>> {
    Box::pin(async move {
        match event.player {
            Some(player) => store::forget_player(tx, player).await,
            None => Ok(()),
        }
    })
}
