//! `fourball worker`: the background work alone, beside servers that leave it.

use std::path::Path;

use super::{open, stop_signal};
use crate::{kit::Result, worker};

pub fn run(file: Option<&Path>) -> Result<()> {
    super::block_on(async {
        let app = open(file).await?;
        tracing::info!(database = app.db.name(), "working");
        worker::run(app.clone(), stop_signal()?).await;
        app.db.close().await;
        Ok(())
    })
}
