//! Reactions to what happens here.

use futures::future::BoxFuture;

use super::actions;
use crate::{
    app::App,
    kit::Result,
    platform::{bus::Event, db::Tx},
    services::event,
};

/// Mails the link that somebody asked for.
pub fn on_link_asked<'a>(app: &'a App, tx: &'a mut Tx, event: &'a Event) -> BoxFuture<'a, Result<()>> {
    Box::pin(actions::mail_what_was_asked(app, tx, event))
}

/// Takes the name and the particulars off everything that is on record about whoever was erased. All of it was handed
/// on by now: this event waited for it.
pub fn on_identity_erased<'a>(_: &'a App, tx: &'a mut Tx, erased: &'a Event) -> BoxFuture<'a, Result<()>> {
    Box::pin(async move {
        match erased.player {
            Some(player) => event::forget_player(tx, player, erased.pk).await,
            None => Ok(()),
        }
    })
}
