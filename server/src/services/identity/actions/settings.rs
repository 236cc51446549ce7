//! Changing an account from inside, each change after the current password, and ending its sessions.

use super::{
    super::{
        events::{IdentityEdited, PasswordRefused, SessionsEnded},
        mails,
        model::{Email, Outcome, Password, Purpose, SessionId},
        store::{self, IdentityRow},
    },
    enter::{self, account_of, limited},
    mail,
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Session, Status, Timestamp},
    platform::{db::Tx, http::extract::Origin},
    services::{
        alert, event,
        user::{self, Username},
    },
};

/// New values for some parts of an account; the others stay as they are.
#[derive(Debug)]
pub(in super::super) struct Edit {
    pub username: Option<Username>,
    pub email: Option<Email>,
    pub password: Option<Password>,
}

/// Changes parts of an account, all or nothing. What already was so is no change and no news.
pub(in super::super) async fn edit(
    app: &App,
    session: Session,
    current: &str,
    edit: Edit,
    origin: &Origin,
) -> Result<IdentityRow> {
    let before = confirm(app, session.player, current, origin).await?;
    let Edit { username, email, password } = edit;
    let username = username.filter(|username| username.as_str() != before.username);
    let email = email.filter(|email| email.as_str() != before.email);
    must_be_free(app, &before, username.as_ref(), email.as_ref()).await?;
    let password_hash = match &password {
        Some(password) => Some(app.hasher.hash(password.reveal()).await?),
        None => None,
    };

    let (player, now) = (session.player, app.now());
    let mut tx = app.db.begin().await?;
    store::hold(&mut tx, player).await?;
    let mut parts = Vec::new();
    if let Some(username) = &username {
        store::set_username(&mut tx, player, username, now).await?;
        user::rename(&mut tx, player, username, now).await?;
        parts.push("username".to_owned());
    }
    if let Some(password_hash) = &password_hash {
        store::set_password(&mut tx, player, password_hash, now).await?;
        store::session::delete_all_but(&mut tx, player, session.pk).await?;
        store::link::take_all(&mut tx, player, Purpose::Reset, now).await?;
        // To the address that the account had until now: whoever has the new one may not be its owner.
        alert::queue(app, &mut tx, &mails::password_changed(app, &before)).await?;
        parts.push("password".to_owned());
    }
    if let Some(email) = &email {
        move_to(app, &mut tx, &before, email, now).await?;
        parts.push("email".to_owned());
    }
    let after = enter::identity(&mut tx, player).await?;
    if !parts.is_empty() {
        let Origin { address, agent } = origin.clone();
        event::record(&mut tx, &IdentityEdited { player, parts, address, agent }, now).await?;
    }
    tx.commit().await?;
    if username.is_some() {
        user::tell_matcher(app, player).await;
    }
    Ok(after)
}

/// Gives an account another address, which is to be proven, and tells the old one.
async fn move_to(app: &App, tx: &mut Tx, before: &IdentityRow, email: &Email, now: Timestamp) -> Result<()> {
    let player = before.pk;
    store::set_email(tx, player, email, now).await?;
    // Only another spelling of the same address.
    if email.key() == before.email.to_lowercase() {
        return Ok(());
    }
    store::set_status(tx, player, Status::Unverified, now).await?;
    for purpose in [Purpose::Verify, Purpose::Reset] {
        store::link::take_all(tx, player, purpose, now).await?;
    }
    alert::queue(app, tx, &mails::email_changed(app, before)).await?;
    let after = enter::identity(tx, player).await?;
    mail::verification(app, tx, &after).await
}

/// Before the costly hash; the unique rules are the backstop.
async fn must_be_free(
    app: &App,
    before: &IdentityRow,
    username: Option<&Username>,
    email: Option<&Email>,
) -> Result<()> {
    if let Some(username) = username.filter(|username| username.key() != before.username.to_lowercase())
        && store::has_username(&app.db, username).await?
    {
        return Err(Error::Taken("username"));
    }
    if let Some(email) = email.filter(|email| email.key() != before.email.to_lowercase())
        && store::has_email(&app.db, email).await?
    {
        return Err(Error::Taken("email"));
    }
    Ok(())
}

/// The account, once its current password was given. Wrong ones count like those at the door: a session that was
/// left open is no place to guess from.
///
/// # Errors
/// `Invalid` for a wrong password, `TooMany` after too many of them.
pub(super) async fn confirm(app: &App, player: PlayerId, current: &str, origin: &Origin) -> Result<IdentityRow> {
    let identity = store::by_pk(&app.db, player).await?.ok_or(Error::NotFound)?;
    let account = account_of(&identity.username.to_lowercase());
    let refuse = |retry_after| Err(Error::TooMany { retry_after });
    if let Some(retry_after) = limited(app, &app.db, &account, origin).await? {
        return refuse(retry_after);
    }
    let is_right = app.hasher.verify(current, &identity.password_hash).await?;
    let mut tx = app.db.begin().await?;
    // Again, one after the other: of many tries at once, each saw none before it.
    store::attempt::hold(&mut tx, &account, app.now()).await?;
    if let Some(retry_after) = limited(app, &mut tx, &account, origin).await? {
        return refuse(retry_after);
    }
    if is_right {
        return Ok(identity);
    }
    store::attempt::insert(&mut tx, Some(player), &account, origin, Outcome::WrongPassword, app.now()).await?;
    let Origin { address, agent } = origin.clone();
    event::record(&mut tx, &PasswordRefused { player, address, agent }, app.now()).await?;
    tx.commit().await?;
    Err(Error::invalid("current_password", "this is not your password"))
}

/// Ends one of one's own sessions.
pub(in super::super) async fn end_session(app: &App, player: PlayerId, session: SessionId) -> Result<()> {
    let mut tx = app.db.begin().await?;
    match store::session::delete(&mut tx, player, session.pk()).await? {
        0 => Err(Error::NotFound),
        count => {
            event::record(&mut tx, &SessionsEnded { player, count }, app.now()).await?;
            tx.commit().await
        }
    }
}

/// Ends all of one's sessions but the one that asks.
pub(in super::super) async fn end_other_sessions(app: &App, session: Session) -> Result<()> {
    let player = session.player;
    let mut tx = app.db.begin().await?;
    let count = store::session::delete_all_but(&mut tx, player, session.pk).await?;
    if count > 0 {
        event::record(&mut tx, &SessionsEnded { player, count }, app.now()).await?;
    }
    tx.commit().await
}
