//! Recording a fact, and telling a player what is on record.

use super::{Fact, model::RecordView, store};
use crate::{
    app::App,
    kit::{PlayerId, Result, Timestamp},
    platform::{archive::File, db::Tx},
};

/// Writes the fact into the transaction of the change that it tells of: neither exists without the other.
pub async fn record<F: Fact>(tx: &mut Tx, fact: &F, now: Timestamp) -> Result<()> {
    let data = serde_json::to_string(fact).map_err(crate::kit::Error::internal)?;
    store::insert(tx, fact.player(), F::KIND, &data, now).await?;
    tx.leaves_work();
    Ok(())
}

/// Everything on record about a player, for the archive of an account.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    let events = store::of_player(&app.db, player).await?;
    let record = events
        .into_iter()
        .map(|event| Ok(RecordView { created_at: event.created_at, data: event.read()?, kind: event.kind }))
        .collect::<Result<Vec<_>>>()?;
    Ok(vec![File::json("events.json", &record)?])
}
