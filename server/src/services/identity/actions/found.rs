//! Accounts that are made from the terminal.

use super::super::{events::IdentityRegistered, model::Email, store};
use crate::{
    app::App,
    kit::{Error, Result, Role, Status, error::all},
    platform::chance::Token,
    services::{
        event,
        user::{self, Username, model::NewPlayer},
    },
};

/// Creates an administrator's account with a confirmed address; its password, which nobody else knows.
///
/// # Errors
/// When the name or the address is taken or can't be.
pub async fn create_admin(app: &App, username: &str, email: &str) -> Result<String> {
    let (username, email) = all((Username::parse(username), Email::parse(email)))?;
    let password = Token::new(&app.chance).reveal().to_owned();
    let password_hash = app.hasher.hash(&password).await?;
    let now = app.now();
    let birth_year = now.in_zone(&jiff::tz::TimeZone::UTC).year() - i16::from(app.config.minimum_age);
    let mut tx = app.db.begin().await?;
    let player = user::create(&mut tx, &NewPlayer { username: username.clone(), birth_year, now }).await?;
    store::insert(&mut tx, player, &username, &email, &password_hash, now).await?;
    store::set_status(&mut tx, player, Status::Verified, now).await?;
    store::set_role(&mut tx, &username.key(), Role::Admin, now).await?;
    event::record(&mut tx, &IdentityRegistered { player }, now).await?;
    tx.commit().await?;
    Ok(password)
}

/// Gives the account with this username the administrator's role.
///
/// # Errors
/// `NotFound` when there is no such account.
pub async fn make_admin(app: &App, username: &str) -> Result<()> {
    let mut tx = app.db.begin().await?;
    let made = store::set_role(&mut tx, &username.to_lowercase(), Role::Admin, app.now()).await?;
    tx.commit().await?;
    if made == 0 { Err(Error::NotFound) } else { Ok(()) }
}
