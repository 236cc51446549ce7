//! Accounts by the thousand, for the demo community and for measurements.

use crate::{
    kit::{PlayerId, Result, Role, Status, Timestamp},
    platform::db::{Tx, sql},
};

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
