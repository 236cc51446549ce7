//! What happens to a profile.

use crate::{
    kit::{PlayerId, Result},
    platform::db::Tx,
    services::user::{model::NewPlayer, store},
};

/// Creates the player of a new identity, in the transaction that registers it.
pub async fn create(tx: &mut Tx, player: &NewPlayer) -> Result<PlayerId> {
    store::insert(tx, player).await
}
