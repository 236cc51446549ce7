//! What somebody can do with an account.

use super::{
    events::{IdentityRegistered, LinkMailed, LoginAttempted},
    mails,
    model::{self, Email, Outcome, Password, Purpose},
    store::{self, IdentityRow},
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Role, Session, Status, Timestamp, error::all, time::hours},
    platform::{chance::Token, db::Tx, http::extract::Origin},
    services::{
        alert, event,
        user::{self, Username, model::NewPlayer},
    },
};

/// Somebody who joins, every field read and found good.
#[derive(Debug)]
pub(super) struct Newcomer {
    pub username: Username,
    pub email: Email,
    pub password: Password,
    pub birth_year: i16,
}

/// A session that was just begun, and the only copy of its token.
pub(super) struct Granted {
    pub token: Token,
    pub identity: IdentityRow,
}

/// Creates the account and its player, logs in and queues the verification mail, all or nothing.
pub(super) async fn register(app: &App, newcomer: Newcomer, origin: &Origin) -> Result<Granted> {
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
    mail_verification(app, &mut tx, player, username.as_str(), &email).await?;
    let granted = grant(app, &mut tx, player, origin).await?;
    tx.commit().await?;
    Ok(granted)
}

/// Checks a password and begins a session. Wrong user and wrong password take the same time and words.
pub(super) async fn log_in(app: &App, login: &str, password: &str, origin: &Origin) -> Result<Granted> {
    let login_key = login.trim().trim_start_matches('@').to_lowercase();
    let account = Token::received(&login_key).hash();
    refuse_if_limited(app, &account, origin).await?;

    let identity = store::by_login(&app.db, &login_key).await?;
    let outcome = match &identity {
        None => {
            app.hasher.refuse(password).await?;
            Outcome::UnknownAccount
        }
        Some(row) if app.hasher.verify(password, &row.password_hash).await? => Outcome::Success,
        Some(_) => Outcome::WrongPassword,
    };

    let mut tx = app.db.begin().await?;
    let now = app.now();
    let player = identity.as_ref().map(|row| row.pk);
    store::insert_attempt(&mut tx, player, &account, origin, outcome, now).await?;
    if let Some(player) = player {
        let Origin { address, agent } = origin.clone();
        event::record(&mut tx, &LoginAttempted { player, outcome, address, agent }, now).await?;
    }
    let granted = match (outcome, player) {
        (Outcome::Success, Some(player)) => Ok(grant(app, &mut tx, player, origin).await?),
        _ => Err(Error::WrongCredentials),
    };
    tx.commit().await?;
    granted
}

pub(super) async fn log_out(app: &App, session: Session) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::delete_session(&mut tx, session.player, session.pk).await?;
    tx.commit().await
}

/// Whose token this is. A session that is in use lives on; noting that costs one write an hour.
pub async fn session(app: &App, token: &Token) -> Result<Option<Session>> {
    let now = app.now();
    let Some((session, seen_at)) = store::session(&app.db, token, now).await? else { return Ok(None) };
    if now.since(seen_at) >= hours(1) {
        let mut tx = app.db.begin().await?;
        store::touch_session(&mut tx, session.pk, now, now + model::SESSION_LIFE).await?;
        tx.commit().await?;
    }
    Ok(Some(session))
}

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

/// A scheduled job: forgets sessions that have ended.
pub async fn tidy(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::delete_expired_sessions(&mut tx, app.now()).await?;
    tx.commit().await
}

async fn grant(app: &App, tx: &mut Tx, player: PlayerId, origin: &Origin) -> Result<Granted> {
    let (token, now) = (Token::new(&app.chance), app.now());
    store::insert_session(tx, player, &token, origin, now, now + model::SESSION_LIFE).await?;
    store::set_last_login(tx, player, now).await?;
    let identity = store::by_pk(tx, player).await?.ok_or(Error::NotFound)?;
    Ok(Granted { token, identity })
}

async fn mail_verification(app: &App, tx: &mut Tx, player: PlayerId, username: &str, email: &Email) -> Result<()> {
    let (token, now) = (Token::new(&app.chance), app.now());
    store::insert_token(tx, player, Purpose::Verify, &token, email.as_str(), now, now + model::VERIFY_LIFE).await?;
    alert::queue(app, tx, &mails::verify(app, player, username, email, &token)).await?;
    event::record(tx, &LinkMailed { player, purpose: Purpose::Verify }, now).await
}

/// Too many wrong passwords lock the account's door and the address's, for known and unknown names alike.
async fn refuse_if_limited(app: &App, account: &str, origin: &Origin) -> Result<()> {
    let since = app.now() - model::LOCKOUT;
    let by_account = store::failures_of_account(&app.db, account, since).await?;
    let by_address = store::failures_of_address(&app.db, &origin.address, since).await?;
    let limited = [(by_account, model::TRIES_PER_ACCOUNT), (by_address, model::TRIES_PER_ADDRESS)];
    let first: Option<Timestamp> =
        limited.iter().filter(|((count, _), most)| count >= most).filter_map(|((_, first), _)| *first).max();
    match first {
        None => Ok(()),
        Some(first) => {
            let mut tx = app.db.begin().await?;
            store::insert_attempt(&mut tx, None, account, origin, Outcome::Limited, app.now()).await?;
            tx.commit().await?;
            Err(Error::TooMany { retry_after: (first + model::LOCKOUT).since(app.now()) })
        }
    }
}
