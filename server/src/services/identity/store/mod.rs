//! Accounts. Beside them their sessions, mailed links and the record of attempts.

pub(super) mod attempt;
pub(super) mod erasure;
pub(super) mod link;
mod load;
pub(super) mod session;

pub use load::load;

use super::model::{Email, GRACE};
use crate::{
    kit::{PlayerId, Result, Role, Status, Timestamp},
    platform::db::{Conn, Db, Tx, sql},
    services::user::Username,
};

/// An account's columns from `identities`, and what follows the table.
macro_rules! select_identity {
    ($more:literal) => {
        sql!(
            "SELECT pk, role, status, status_before, created_at, last_login, deactivated_at, username, email,
               password_hash
             FROM identities",
            $more
        )
    };
}

/// An account as it is stored.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct IdentityRow {
    pub pk: PlayerId,
    pub role: Role,
    pub status: Status,
    /// Where a deleted account stood before.
    pub status_before: Option<Status>,
    pub created_at: Timestamp,
    pub last_login: Option<Timestamp>,
    pub deactivated_at: Option<Timestamp>,
    pub username: String,
    pub email: String,
    pub password_hash: String,
}

impl IdentityRow {
    /// Until when a deleted account can come back.
    pub(super) fn until(&self) -> Option<Timestamp> {
        self.deactivated_at.map(|at| at + GRACE)
    }

    /// Whether the account is only waiting to be erased: to everybody it is gone.
    pub(super) fn is_gone(&self, now: Timestamp) -> bool {
        self.until().is_some_and(|until| until <= now)
    }
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
    select_identity!(" WHERE username_key = $1 OR email_key = $1").bind(login_key).fetch_optional(db).await
}

pub(super) async fn by_pk(on: impl Into<Conn<'_>>, pk: PlayerId) -> Result<Option<IdentityRow>> {
    select_identity!(" WHERE pk = $1").bind(pk).fetch_optional(on).await
}

pub(super) async fn by_email(on: impl Into<Conn<'_>>, email: &Email) -> Result<Option<IdentityRow>> {
    select_identity!(" WHERE email_key = $1").bind(email.key()).fetch_optional(on).await
}

/// Waits until nobody else is changing this account, and keeps others waiting until the transaction ends.
pub(super) async fn hold(tx: &mut Tx, pk: PlayerId) -> Result<()> {
    sql!("UPDATE identities SET updated_at = updated_at WHERE pk = $1").bind(pk).execute(tx).await?;
    Ok(())
}

pub(super) async fn set_username(tx: &mut Tx, pk: PlayerId, username: &Username, now: Timestamp) -> Result<()> {
    let _: (PlayerId,) =
        sql!("UPDATE identities SET username = $2, username_key = $3, updated_at = $4 WHERE pk = $1 RETURNING pk")
            .bind(pk)
            .bind(username.as_str())
            .bind(username.key())
            .bind(now)
            .or_conflict("username", tx)
            .await?;
    Ok(())
}

pub(super) async fn set_email(tx: &mut Tx, pk: PlayerId, email: &Email, now: Timestamp) -> Result<()> {
    let _: (PlayerId,) =
        sql!("UPDATE identities SET email = $2, email_key = $3, updated_at = $4 WHERE pk = $1 RETURNING pk")
            .bind(pk)
            .bind(email.as_str())
            .bind(email.key())
            .bind(now)
            .or_conflict("email", tx)
            .await?;
    Ok(())
}

pub(super) async fn set_password(tx: &mut Tx, pk: PlayerId, password_hash: &str, now: Timestamp) -> Result<()> {
    sql!("UPDATE identities SET password_hash = $2, updated_at = $3 WHERE pk = $1")
        .bind(pk)
        .bind(password_hash)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Marks an account deleted. False when it is already.
pub(super) async fn deactivate(tx: &mut Tx, pk: PlayerId, now: Timestamp) -> Result<bool> {
    let marked = sql!(
        "UPDATE identities SET status_before = status, status = $2, deactivated_at = $3, updated_at = $3
         WHERE pk = $1 AND deactivated_at IS NULL"
    )
    .bind(pk)
    .bind(Status::Inactive)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(marked == 1)
}

pub(super) async fn delete(tx: &mut Tx, pk: PlayerId) -> Result<()> {
    sql!("DELETE FROM identities WHERE pk = $1").bind(pk).execute(tx).await?;
    Ok(())
}

/// Takes a deleted account back to where it stood, if it was deleted after a moment. False when it was not.
pub(super) async fn reactivate(tx: &mut Tx, pk: PlayerId, after: Timestamp, now: Timestamp) -> Result<bool> {
    let back = sql!(
        "UPDATE identities SET status = COALESCE(status_before, $2), status_before = NULL, deactivated_at = NULL,
           updated_at = $4
         WHERE pk = $1 AND deactivated_at > $3"
    )
    .bind(pk)
    .bind(Status::Unverified)
    .bind(after)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(back == 1)
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
