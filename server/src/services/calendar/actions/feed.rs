//! The secret address under which a calendar program reads a player's free windows.

use crate::{
    app::App,
    kit::{Day, Error, PlayerId, Result, Timestamp},
    platform::chance::Token,
    services::{
        calendar::{
            model::{Span, feed},
            store,
        },
        user,
    },
};

/// A feed that was just given an address, and the only copy of its secret.
pub(in super::super) struct NewFeed {
    pub token: Token,
    pub created_at: Timestamp,
}

/// Makes a new address. The one before, if any, no longer works.
pub(in super::super) async fn make(app: &App, player: PlayerId) -> Result<NewFeed> {
    let (token, created_at) = (Token::new(&app.chance), app.now());
    let mut tx = app.db.begin().await?;
    store::feed::put(&mut tx, player, &token, created_at).await?;
    tx.commit().await?;
    Ok(NewFeed { token, created_at })
}

pub(in super::super) async fn revoke(app: &App, player: PlayerId) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::feed::delete(&mut tx, player).await?;
    tx.commit().await
}

/// What the address of a secret answers.
///
/// # Errors
/// `NotFound` when the secret opens nothing, or nothing any more.
pub(in super::super) async fn open(app: &App, token: &Token) -> Result<String> {
    let player = store::feed::player(&app.db, token).await?.ok_or(Error::NotFound)?;
    ics(app, player).await
}

/// A player's free windows for a calendar program.
pub(in super::super) async fn ics(app: &App, player: PlayerId) -> Result<String> {
    let zone = user::time_zone(&app.db, player).await?;
    let names = user::names(&app.db, player).await?;
    let today = Day::today(app.now(), &zone);
    let span = Span { first: today.plus(-feed::BEHIND), last: today.plus(feed::AHEAD) };
    let entries = store::entries(&app.db, player, span).await?;
    Ok(feed::ics(player, &names.shown, &zone, &entries, &app.config.link("/dates")))
}
