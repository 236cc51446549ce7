//! Reactions to what happens to accounts.

use futures::future::BoxFuture;

use super::{actions, store};
use crate::{
    app::App,
    kit::Result,
    platform::{bus::Event, db::Tx},
    services::identity,
};

/// An account has an address that it did not have before: blocks of an erased account with the same one hold on.
pub fn on_address_given<'a>(app: &'a App, tx: &'a mut Tx, event: &'a Event) -> BoxFuture<'a, Result<()>> {
    Box::pin(async move {
        match event.player {
            Some(player) => actions::take_over(app, tx, player).await,
            None => Ok(()),
        }
    })
}

/// Of an erased account that nobody blocks and that blocked nobody, not even the mark of its address needs to stay.
pub fn on_identity_erased<'a>(_: &'a App, tx: &'a mut Tx, event: &'a Event) -> BoxFuture<'a, Result<()>> {
    Box::pin(async move {
        match event.player {
            Some(player) if store::around(&mut *tx, player).await?.is_empty() => {
                identity::forget_address(tx, player).await
            }
            _ => Ok(()),
        }
    })
}
