//! Reactions to what happens here.

use futures::future::BoxFuture;

use super::actions;
use crate::{
    app::App,
    kit::Result,
    platform::{bus::Event, db::Tx},
};

/// Mails the link that somebody asked for.
pub fn on_link_asked<'a>(app: &'a App, tx: &'a mut Tx, event: &'a Event) -> BoxFuture<'a, Result<()>> {
    Box::pin(actions::mail_what_was_asked(app, tx, event))
}
