//! Mailed links and who asked for them.

use super::super::model::{Asked, Followed, Purpose};
use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::{
        chance::Token,
        db::{Conn, Db, Tx, sql},
        http::extract::Origin,
    },
};

/// A link to store.
pub(in super::super) struct NewLink<'a> {
    pub player: PlayerId,
    pub purpose: Purpose,
    pub token: &'a Token,
    /// The address that it goes to and proves.
    pub email: &'a str,
    /// Whether the link for a new password is sent once this one was followed.
    pub then_reset: bool,
    pub expires_at: Timestamp,
}

pub(in super::super) async fn insert(tx: &mut Tx, link: &NewLink<'_>, now: Timestamp) -> Result<()> {
    sql!(
        "INSERT INTO mailed_tokens (player, purpose, token_hash, email, then_reset, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    )
    .bind(link.player)
    .bind(link.purpose)
    .bind(link.token.hash())
    .bind(link.email)
    .bind(link.then_reset)
    .bind(now)
    .bind(link.expires_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// A link as it stands, beside the account that it belongs to.
#[derive(sqlx::FromRow)]
pub(in super::super) struct LinkRow {
    pub player: PlayerId,
    pub expires_at: Timestamp,
    pub then_reset: bool,
    used_at: Option<Timestamp>,
    is_current: bool,
}

impl LinkRow {
    /// What following it now would come to.
    pub(in super::super) fn follow(&self, now: Timestamp) -> Followed {
        match self.used_at {
            Some(_) => Followed::Used,
            None if self.expires_at <= now => Followed::Expired,
            None if !self.is_current => Followed::Outdated,
            None => Followed::Worked,
        }
    }
}

/// The link of a token. It is current while its account has the address that it went to.
pub(in super::super) async fn find(
    on: impl Into<Conn<'_>>,
    purpose: Purpose,
    token: &Token,
) -> Result<Option<LinkRow>> {
    sql!(
        "SELECT t.player, t.expires_at, t.then_reset, t.used_at, (t.email = i.email) AS is_current
         FROM mailed_tokens t JOIN identities i ON i.pk = t.player
         WHERE t.token_hash = $1 AND t.purpose = $2"
    )
    .bind(token.hash())
    .bind(purpose)
    .fetch_optional(on)
    .await
}

/// Uses a link up. False when another request was faster.
pub(in super::super) async fn take(tx: &mut Tx, token: &Token, now: Timestamp) -> Result<bool> {
    let taken = sql!("UPDATE mailed_tokens SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL")
        .bind(token.hash())
        .bind(now)
        .execute(tx)
        .await?;
    Ok(taken == 1)
}

/// Whether any link that a player can still follow leads on to a new password.
pub(in super::super) async fn leads_to_reset(tx: &mut Tx, player: PlayerId, now: Timestamp) -> Result<bool> {
    let found: i64 = sql!(
        "SELECT COUNT(*) FROM mailed_tokens
         WHERE player = $1 AND purpose = $2 AND then_reset AND expires_at > $3 AND used_at IS NULL"
    )
    .bind(player)
    .bind(Purpose::Verify)
    .bind(now)
    .fetch_value(tx)
    .await?;
    Ok(found > 0)
}

/// Uses up every link of a player for a purpose.
pub(in super::super) async fn take_all(tx: &mut Tx, player: PlayerId, purpose: Purpose, now: Timestamp) -> Result<()> {
    sql!("UPDATE mailed_tokens SET used_at = $3 WHERE player = $1 AND purpose = $2 AND used_at IS NULL")
        .bind(player)
        .bind(purpose)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Forgets links that ended before a moment, used or not.
pub(in super::super) async fn forget_ended(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM mailed_tokens WHERE expires_at < $1").bind(before).execute(tx).await
}

/// Somebody's request for a link, and what came of it.
pub(in super::super) struct NewRequest<'a> {
    pub player: Option<PlayerId>,
    pub purpose: Purpose,
    /// The hash of the email that was given.
    pub account: &'a str,
    pub origin: &'a Origin,
    pub outcome: Asked,
}

pub(in super::super) async fn insert_request(tx: &mut Tx, request: &NewRequest<'_>, now: Timestamp) -> Result<()> {
    sql!(
        "INSERT INTO link_requests (created_at, player, purpose, account, address, agent, outcome)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    )
    .bind(now)
    .bind(request.player)
    .bind(request.purpose)
    .bind(request.account)
    .bind(&request.origin.address)
    .bind(&request.origin.agent)
    .bind(request.outcome)
    .execute(tx)
    .await?;
    Ok(())
}

/// Requests for an account's links since a moment, and the moment of the first of them.
pub(in super::super) async fn requests_for_account(
    on: impl Into<Conn<'_>>,
    account: &str,
    since: Timestamp,
) -> Result<(i64, Option<Timestamp>)> {
    sql!(
        "SELECT COUNT(*), MIN(created_at) FROM link_requests
         WHERE account = $1 AND created_at > $2 AND outcome <> $3"
    )
    .bind(account)
    .bind(since)
    .bind(Asked::Limited)
    .fetch_one(on)
    .await
}

/// Requests from an address since a moment, and the moment of the first of them.
pub(in super::super) async fn requests_from_address(
    on: impl Into<Conn<'_>>,
    address: &str,
    since: Timestamp,
) -> Result<(i64, Option<Timestamp>)> {
    sql!(
        "SELECT COUNT(*), MIN(created_at) FROM link_requests
         WHERE address = $1 AND created_at > $2 AND outcome <> $3"
    )
    .bind(address)
    .bind(since)
    .bind(Asked::Limited)
    .fetch_one(on)
    .await
}

/// Forgets requests older than a moment.
pub(in super::super) async fn forget_requests(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    sql!("DELETE FROM link_requests WHERE created_at < $1").bind(before).execute(tx).await
}

/// Erases every link of a player and every request for one.
pub(in super::super) async fn forget_player(tx: &mut Tx, player: PlayerId) -> Result<()> {
    sql!("DELETE FROM mailed_tokens WHERE player = $1").bind(player).execute(&mut *tx).await?;
    sql!("DELETE FROM link_requests WHERE player = $1").bind(player).execute(tx).await?;
    Ok(())
}

/// A request as its subject reads it in the archive.
#[derive(sqlx::FromRow, serde::Serialize)]
pub(in super::super) struct RequestRow {
    pub created_at: Timestamp,
    pub purpose: Purpose,
    pub address: String,
    pub agent: String,
    pub outcome: Asked,
}

/// Every request for a link of a player's, oldest first.
pub(in super::super) async fn requests_of_player(db: &Db, player: PlayerId) -> Result<Vec<RequestRow>> {
    sql!("SELECT created_at, purpose, address, agent, outcome FROM link_requests WHERE player = $1 ORDER BY pk")
        .bind(player)
        .fetch_all(db)
        .await
}
