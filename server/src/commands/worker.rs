//! `fourball worker`: the background work alone, beside servers that leave it.

use std::path::Path;

use super::{DRAIN, open, stop_signal, told};
use crate::{kit::Result, worker};

pub fn run(file: Option<&Path>) -> Result<()> {
    super::block_on(async {
        let app = open(file).await?;
        app.images.check().await?;
        tracing::info!(database = app.db.name(), "working");
        let stop = stop_signal()?;
        tokio::select! {
            () = worker::run(app.clone(), stop.clone()) => {}
            () = async { told(stop).await; tokio::time::sleep(DRAIN).await } => {
                tracing::warn!("work was cut short; it resumes at the next start");
            }
        }
        app.db.close().await;
        Ok(())
    })
}
