//! Accounts by the thousand, for the demo community and for measurements.

use crate::{
    kit::{PlayerId, Result, Role, Status, Timestamp},
    platform::db::{Sql, Tx, sql},
};

/// Inserts verified accounts of players that were loaded: who, their username and when they joined. They share a
/// password.
pub async fn load<'a>(
    tx: &mut Tx,
    accounts: impl Iterator<Item = (PlayerId, &'a str, Timestamp)>,
    password_hash: &str,
) -> Result<()> {
    let insert = sql!(rows
        "INSERT INTO identities
         (pk, role, status, created_at, updated_at, username, username_key, email, email_key, password_hash) VALUES", 10);
    let bind = |insert: Sql, (player, username, joined_at): (PlayerId, &'a str, Timestamp)| {
        let key = username.to_ascii_lowercase();
        // The reserved domain of RFC 2606: no mail ever goes there.
        let email = format!("{key}@demo.invalid");
        insert
            .bind(player)
            .bind(Role::User)
            .bind(Status::Verified)
            .bind(joined_at)
            .bind(joined_at)
            .bind(username)
            .bind(key)
            .bind(email.as_str())
            .bind(email.as_str())
            .bind(password_hash)
    };
    accounts.fold(insert, bind).insert_rows(tx).await
}
