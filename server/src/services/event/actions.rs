//! Recording a fact.

use super::{Fact, store};
use crate::{
    kit::{Result, Timestamp},
    platform::db::Tx,
};

/// Writes the fact into the transaction of the change that it tells of: neither exists without the other.
pub async fn record<F: Fact>(tx: &mut Tx, fact: &F, now: Timestamp) -> Result<()> {
    let data = serde_json::to_string(fact).map_err(crate::kit::Error::internal)?;
    store::insert(tx, fact.player(), F::KIND, &data, now).await?;
    tx.leaves_work();
    Ok(())
}
