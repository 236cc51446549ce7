//! `fourball worker`: the background work alone, beside servers that leave it.

use std::path::Path;

use super::{
    DRAIN, open_with, say,
    serve::{bind, server},
    settings, stop_signal, told,
};
use crate::{
    config::Config,
    kit::{Error, Result},
    platform::telemetry::Metrics,
    router, worker,
};

pub fn run(file: Option<&Path>) -> Result<()> {
    super::block_on(work(settings(file)?))
}

async fn work(config: Config) -> Result<()> {
    let listener = match config.worker_listen.as_str() {
        "" => None,
        address => Some(bind("worker_listen", address).await?),
    };
    let app = open_with(config).await?;
    app.images.check().await?;
    tracing::info!(database = app.db.name(), "working");
    let stop = stop_signal()?;
    if let Some(listener) = listener {
        let address = listener.local_addr().map_err(Error::internal)?;
        let service = router::of_worker(app.clone(), Metrics::start()?);
        tokio::spawn(server(listener).serve(service.into_make_service()));
        say(format_args!("How the worker does is at http://{address}/metrics"));
    }
    tokio::select! {
        () = worker::run(app.clone(), stop.clone()) => {}
        () = async { told(stop).await; tokio::time::sleep(DRAIN).await } => {
            tracing::warn!("work was cut short; it resumes at the next start");
        }
    }
    app.db.close().await;
    Ok(())
}
