//! Accounts, sessions, mailed links and attempts.

use super::model::{Email, Outcome, Purpose};
use crate::{
    kit::{PlayerId, Result, Role, Session, Status, Timestamp},
    platform::{
        chance::Token,
        db::{Conn, Db, Tx, sql},
        http::extract::Origin,
    },
    services::user::Username,
};

/// An account as it is stored.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct IdentityRow {
    pub pk: PlayerId,
    pub role: Role,
    pub status: Status,
    pub created_at: Timestamp,
    pub last_login: Option<Timestamp>,
    pub username: String,
    pub email: String,
    pub password_hash: String,
}

pub(super) async fn insert(
    tx: &mut Tx,
    pk: PlayerId,
    username: &Username,
    email: &Email,
    password_hash: &str,
    now: Timestamp,
) -> Result<()> {
    let _: (PlayerId,) = sql!(
        "INSERT INTO identities
         (pk, role, status, created_at, updated_at, username, username_key, email, email_key, password_hash)
         VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9) RETURNING pk"
    )
    .bind(pk)
    .bind(Role::User)
    .bind(Status::Unverified)
    .bind(now)
    .bind(username.as_str())
    .bind(username.key())
    .bind(email.as_str())
    .bind(email.key())
    .bind(password_hash)
    .or_conflict("email", tx)
    .await?;
    Ok(())
}

/// Inserts a verified account for a player that was loaded, for the demo community and for measurements.
pub async fn load(tx: &mut Tx, player: PlayerId, username: &str, password_hash: &str, now: Timestamp) -> Result<()> {
    let key = username.to_ascii_lowercase();
    sql!(
        "INSERT INTO identities
         (pk, role, status, created_at, updated_at, username, username_key, email, email_key, password_hash)
         VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $7, $8)"
    )
    .bind(player)
    .bind(Role::User)
    .bind(Status::Verified)
    .bind(now)
    .bind(username)
    .bind(&key)
    // The reserved domain of RFC 2606: no mail ever goes there.
    .bind(format!("{key}@demo.invalid"))
    .bind(password_hash)
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) async fn set_status(tx: &mut Tx, pk: PlayerId, status: Status, now: Timestamp) -> Result<()> {
    sql!("UPDATE identities SET status = $2, updated_at = $3 WHERE pk = $1")
        .bind(pk)
        .bind(status)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn has_username(on: impl Into<Conn<'_>>, username: &Username) -> Result<bool> {
    let found: Option<(i64,)> =
        sql!("SELECT pk FROM identities WHERE username_key = $1").bind(username.key()).fetch_optional(on).await?;
    Ok(found.is_some())
}

pub(super) async fn has_email(on: impl Into<Conn<'_>>, email: &Email) -> Result<bool> {
    let found: Option<(i64,)> =
        sql!("SELECT pk FROM identities WHERE email_key = $1").bind(email.key()).fetch_optional(on).await?;
    Ok(found.is_some())
}

/// The account with this username or email, folded.
pub(super) async fn by_login(db: &Db, login_key: &str) -> Result<Option<IdentityRow>> {
    sql!(
        "SELECT pk, role, status, created_at, last_login, username, email, password_hash
         FROM identities WHERE username_key = $1 OR email_key = $1"
    )
    .bind(login_key)
    .fetch_optional(db)
    .await
}

pub(super) async fn by_pk(on: impl Into<Conn<'_>>, pk: PlayerId) -> Result<Option<IdentityRow>> {
    sql!(
        "SELECT pk, role, status, created_at, last_login, username, email, password_hash
         FROM identities WHERE pk = $1"
    )
    .bind(pk)
    .fetch_optional(on)
    .await
}

pub(super) async fn set_last_login(tx: &mut Tx, pk: PlayerId, now: Timestamp) -> Result<()> {
    sql!("UPDATE identities SET last_login = $2 WHERE pk = $1").bind(pk).bind(now).execute(tx).await?;
    Ok(())
}

pub(super) async fn set_role(tx: &mut Tx, username_key: &str, role: Role, now: Timestamp) -> Result<u64> {
    sql!("UPDATE identities SET role = $2, updated_at = $3 WHERE username_key = $1")
        .bind(username_key)
        .bind(role)
        .bind(now)
        .execute(tx)
        .await
}

pub(super) async fn insert_session(
    tx: &mut Tx,
    player: PlayerId,
    token: &Token,
    origin: &Origin,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO sessions (player, token_hash, created_at, seen_at, expires_at, address, agent)
         VALUES ($1, $2, $3, $3, $4, $5, $6)"
    )
    .bind(player)
    .bind(token.hash())
    .bind(now)
    .bind(expires_at)
    .bind(&origin.address)
    .bind(&origin.agent)
    .execute(tx)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    pk: i64,
    player: PlayerId,
    role: Role,
    status: Status,
    seen_at: Timestamp,
}

/// The live session of a token, with when it was last seen. Inactive accounts have none.
pub(super) async fn session(db: &Db, token: &Token, now: Timestamp) -> Result<Option<(Session, Timestamp)>> {
    let row: Option<SessionRow> = sql!(
        "SELECT s.pk, s.player, i.role, i.status, s.seen_at
         FROM sessions s JOIN identities i ON i.pk = s.player
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND i.deactivated_at IS NULL"
    )
    .bind(token.hash())
    .bind(now)
    .fetch_optional(db)
    .await?;
    Ok(row.map(|r| (Session { pk: r.pk, player: r.player, role: r.role, status: r.status }, r.seen_at)))
}

pub(super) async fn touch_session(tx: &mut Tx, pk: i64, now: Timestamp, expires_at: Timestamp) -> Result<()> {
    sql!("UPDATE sessions SET seen_at = $2, expires_at = $3 WHERE pk = $1")
        .bind(pk)
        .bind(now)
        .bind(expires_at)
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn delete_session(tx: &mut Tx, player: PlayerId, pk: i64) -> Result<u64> {
    sql!("DELETE FROM sessions WHERE pk = $1 AND player = $2").bind(pk).bind(player).execute(tx).await
}

pub(super) async fn delete_expired_sessions(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    sql!("DELETE FROM sessions WHERE expires_at <= $1").bind(now).execute(tx).await
}

pub(super) async fn insert_token(
    tx: &mut Tx,
    player: PlayerId,
    purpose: Purpose,
    token: &Token,
    email: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO mailed_tokens (player, purpose, token_hash, email, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)"
    )
    .bind(player)
    .bind(purpose)
    .bind(token.hash())
    .bind(email)
    .bind(now)
    .bind(expires_at)
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) async fn insert_attempt(
    tx: &mut Tx,
    player: Option<PlayerId>,
    account: &str,
    origin: &Origin,
    outcome: Outcome,
    now: Timestamp,
) -> Result<()> {
    sql!(
        "INSERT INTO login_attempts (created_at, player, account, address, agent, outcome)
         VALUES ($1, $2, $3, $4, $5, $6)"
    )
    .bind(now)
    .bind(player)
    .bind(account)
    .bind(&origin.address)
    .bind(&origin.agent)
    .bind(outcome)
    .execute(tx)
    .await?;
    Ok(())
}

/// Failed attempts on an account since a moment, and the moment of the first of them.
pub(super) async fn failures_of_account(db: &Db, account: &str, since: Timestamp) -> Result<(i64, Option<Timestamp>)> {
    sql!(
        "SELECT COUNT(*), MIN(created_at) FROM login_attempts
         WHERE account = $1 AND created_at > $2 AND outcome IN (1, 2)"
    )
    .bind(account)
    .bind(since)
    .fetch_one(db)
    .await
}

/// Failed attempts from an address since a moment, and the moment of the first of them.
pub(super) async fn failures_of_address(db: &Db, address: &str, since: Timestamp) -> Result<(i64, Option<Timestamp>)> {
    sql!(
        "SELECT COUNT(*), MIN(created_at) FROM login_attempts
         WHERE address = $1 AND created_at > $2 AND outcome IN (1, 2)"
    )
    .bind(address)
    .bind(since)
    .fetch_one(db)
    .await
}
