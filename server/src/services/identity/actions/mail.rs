//! Mails with links, each queued in the transaction that wants it.

use super::super::{
    events::LinkMailed,
    mails,
    model::{self, Purpose},
    store::{self, IdentityRow, link::NewLink},
};
use crate::{
    app::App,
    kit::Result,
    platform::{chance::Token, db::Tx},
    services::{alert, event},
};

/// Mails a link that proves the account's address.
pub(super) async fn verification(app: &App, tx: &mut Tx, to: &IdentityRow) -> Result<()> {
    let token = link(app, tx, to, Purpose::Verify, false).await?;
    alert::queue(app, tx, &mails::verify(app, to, &token)).await
}

/// Mails a link that proves the account's address and then has the link for a new password sent.
pub(super) async fn verification_first(app: &App, tx: &mut Tx, to: &IdentityRow) -> Result<()> {
    let token = link(app, tx, to, Purpose::Verify, true).await?;
    alert::queue(app, tx, &mails::verify_first(app, to, &token)).await
}

/// Mails a link under which a new password can be set.
pub(super) async fn reset(app: &App, tx: &mut Tx, to: &IdentityRow) -> Result<()> {
    let token = link(app, tx, to, Purpose::Reset, false).await?;
    alert::queue(app, tx, &mails::reset(app, to, &token)).await
}

async fn link(app: &App, tx: &mut Tx, to: &IdentityRow, purpose: Purpose, then_reset: bool) -> Result<Token> {
    let (token, now) = (Token::new(&app.chance), app.now());
    let life = match purpose {
        Purpose::Verify => model::VERIFY_LIFE,
        Purpose::Reset => model::RESET_LIFE,
    };
    let (player, email, expires_at) = (to.pk, to.email.as_str(), now + life);
    let link = NewLink { player, purpose, token: &token, email, then_reset, expires_at };
    store::link::insert(tx, &link, now).await?;
    event::record(tx, &LinkMailed { player, purpose }, now).await?;
    Ok(token)
}
