//! Getting in: joining, logging in, coming back, and the session that follows.

use std::time::Duration;

use super::{
    super::{
        events::{IdentityReactivated, IdentityRegistered, LoginAttempted},
        model::{self, Email, Outcome, Password},
        store::{self, IdentityRow},
    },
    mail,
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Session, Timestamp, time::hours},
    platform::{
        chance::Token,
        db::{Conn, Tx},
        http::extract::Origin,
    },
    services::{
        event,
        user::{self, Username, model::NewPlayer},
    },
};

/// Somebody who joins, every field read and found good.
#[derive(Debug)]
pub(in super::super) struct Newcomer {
    pub username: Username,
    pub email: Email,
    pub password: Password,
    pub birth_year: i16,
}

/// A session that was just begun, and the only copy of its token.
pub(in super::super) struct Granted {
    pub token: Token,
    pub identity: IdentityRow,
}

/// Creates the account and its player, logs in and queues the verification mail, all or nothing.
pub(in super::super) async fn register(app: &App, newcomer: Newcomer, origin: &Origin) -> Result<Granted> {
    let Newcomer { username, email, password, birth_year } = newcomer;
    // Before the costly hash; the unique rules are the backstop.
    if store::has_username(&app.db, &username).await? {
        return Err(Error::Taken("username"));
    }
    if store::has_email(&app.db, &email).await? {
        return Err(Error::Taken("email"));
    }
    let password_hash = app.hasher.hash(password.reveal()).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let player = user::create(&mut tx, &NewPlayer { username: username.clone(), birth_year, now }).await?;
    store::insert(&mut tx, player, &username, &email, &password_hash, now).await?;
    event::record(&mut tx, &IdentityRegistered { player }, now).await?;
    let identity = identity(&mut tx, player).await?;
    mail::verification(app, &mut tx, &identity).await?;
    let granted = grant(app, &mut tx, player, origin).await?;
    tx.commit().await?;
    Ok(granted)
}

/// Which way somebody with the right password goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Door {
    /// Into an account that is there. A deleted one says until when it can come back.
    LogIn,
    /// Also into a deleted account, which comes back by it.
    ComeBack,
}

/// Checks a password and begins a session. Wrong user and wrong password take the same time and words.
pub(in super::super) async fn enter(
    app: &App,
    login: &str,
    password: &str,
    door: Door,
    origin: &Origin,
) -> Result<Granted> {
    let login_key = login.trim().trim_start_matches('@').to_lowercase();
    let account = account_of(&login_key);
    if let Some(retry_after) = limited(app, &app.db, &account, origin).await? {
        return refuse(app, &account, origin, retry_after).await;
    }

    let identity = store::by_login(&app.db, &login_key).await?.filter(|row| !row.is_gone(app.now()));
    let outcome = match &identity {
        None => {
            app.hasher.refuse(password).await?;
            Outcome::UnknownAccount
        }
        Some(row) if !app.hasher.verify(password, &row.password_hash).await? => Outcome::WrongPassword,
        Some(row) if row.deactivated_at.is_some() && door == Door::LogIn => Outcome::Deactivated,
        Some(_) => Outcome::Success,
    };

    let mut tx = app.db.begin().await?;
    // Again, one after the other: of many tries at once, each saw none before it.
    store::attempt::hold(&mut tx, &account, app.now()).await?;
    if let Some(retry_after) = limited(app, &mut tx, &account, origin).await? {
        drop(tx);
        return refuse(app, &account, origin, retry_after).await;
    }
    note(app, &mut tx, identity.as_ref().map(|row| row.pk), &account, origin, outcome).await?;
    let granted = match (outcome, &identity) {
        (Outcome::Success, Some(row)) => {
            if row.deactivated_at.is_some() {
                come_back(app, &mut tx, row, origin).await?;
            }
            Ok(grant(app, &mut tx, row.pk, origin).await?)
        }
        (Outcome::Deactivated, Some(row)) => {
            Err(row.until().map_or(Error::WrongCredentials, |until| Error::Deactivated { until }))
        }
        _ => Err(Error::WrongCredentials),
    };
    tx.commit().await?;
    if let Some(back) = identity.filter(|row| granted.is_ok() && row.deactivated_at.is_some()) {
        user::tell_matcher(app, back.pk).await;
    }
    granted
}

/// Has the player be found again as before.
async fn come_back(app: &App, tx: &mut Tx, row: &IdentityRow, origin: &Origin) -> Result<()> {
    let (player, now) = (row.pk, app.now());
    let Origin { address, agent } = origin.clone();
    // Another request may have brought the account back by now: then it is there, which is what was wanted.
    if store::reactivate(tx, player, now - model::GRACE, now).await? {
        user::bring_back(tx, player, now).await?;
        event::record(tx, &IdentityReactivated { player, address, agent }, now).await?;
    }
    Ok(())
}

pub(in super::super) async fn log_out(app: &App, session: Session) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::session::delete(&mut tx, session.player, session.pk).await?;
    tx.commit().await
}

/// Whose token this is. A session that is in use lives on; noting that costs one write an hour.
pub async fn session(app: &App, token: &Token) -> Result<Option<Session>> {
    let now = app.now();
    let Some((session, seen_at)) = store::session::open(&app.db, token, now).await? else { return Ok(None) };
    if now.since(seen_at) >= hours(1) {
        let mut tx = app.db.begin().await?;
        store::session::touch(&mut tx, session.pk, now, now + model::SESSION_LIFE).await?;
        tx.commit().await?;
    }
    Ok(Some(session))
}

pub(super) async fn grant(app: &App, tx: &mut Tx, player: PlayerId, origin: &Origin) -> Result<Granted> {
    let (token, now) = (Token::new(&app.chance), app.now());
    store::session::insert(tx, player, &token, origin, now, now + model::SESSION_LIFE).await?;
    store::set_last_login(tx, player, now).await?;
    Ok(Granted { token, identity: identity(tx, player).await? })
}

/// An account that is known to be there.
pub(super) async fn identity(tx: &mut Tx, player: PlayerId) -> Result<IdentityRow> {
    store::by_pk(tx, player).await?.ok_or(Error::NotFound)
}

/// What attempts on a username or email are counted by. Names of strangers are not kept.
pub(super) fn account_of(login_key: &str) -> String {
    Token::received(login_key).hash()
}

/// How long an account's door, or an address's, stays locked after too many wrong passwords. Known and unknown
/// names are locked alike.
pub(super) async fn limited<'a>(
    app: &App,
    on: impl Into<Conn<'a>>,
    account: &str,
    origin: &Origin,
) -> Result<Option<Duration>> {
    let since = app.now() - model::LOCKOUT;
    let mut on = on.into();
    let by_account = store::attempt::failures_of_account(on.again(), account, since).await?;
    let by_address = store::attempt::failures_of_address(on, &origin.address, since).await?;
    let counted = [(by_account, model::TRIES_PER_ACCOUNT), (by_address, model::TRIES_PER_ADDRESS)];
    Ok(wait(&counted, app.now(), model::LOCKOUT))
}

/// How long until every count is below its most again: until its first has left the window.
pub(super) fn wait(counted: &[((i64, Option<Timestamp>), i64)], now: Timestamp, window: Duration) -> Option<Duration> {
    let full = counted.iter().filter(|((count, _), most)| count >= most);
    full.filter_map(|((_, first), _)| *first).max().map(|first| (first + window).since(now))
}

/// Notes an attempt that was not even tried.
async fn refuse(app: &App, account: &str, origin: &Origin, retry_after: Duration) -> Result<Granted> {
    let mut tx = app.db.begin().await?;
    note(app, &mut tx, None, account, origin, Outcome::Limited).await?;
    tx.commit().await?;
    Err(Error::TooMany { retry_after })
}

async fn note(
    app: &App,
    tx: &mut Tx,
    player: Option<PlayerId>,
    account: &str,
    origin: &Origin,
    outcome: Outcome,
) -> Result<()> {
    store::attempt::insert(tx, player, account, origin, outcome, app.now()).await?;
    let Origin { address, agent } = origin.clone();
    event::record(tx, &LoginAttempted { player, outcome, address, agent }, app.now()).await
}
