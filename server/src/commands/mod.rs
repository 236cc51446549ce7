//! What each command does. Every failure is one clear line and a non-zero exit.

pub mod admin;
pub mod backup;
pub mod config;
pub mod demo;
pub mod migrate;
pub mod serve;
pub mod worker;

use std::{
    fmt::Display,
    future::Future,
    io::{Write as _, stdout},
    path::Path,
    time::Duration,
};

use tokio::{signal::unix, sync::watch};

use crate::{
    app::App,
    config::Config,
    kit::{Error, Result},
    platform::{db, telemetry},
    services::identity,
    worker::BUS,
};

/// How long what is under way may take to finish once the process was told to stop. The rest of the ten seconds that
/// a supervisor waits is for what comes after: background work, the database.
const DRAIN: Duration = Duration::from_secs(7);

/// An error in one line for the operator: the cause where it is ours, never a stack of them.
pub fn one_line(error: &Error) -> String {
    let text = match error {
        Error::Internal(cause) => cause.to_string(),
        other => other.to_string(),
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells the operator something. Whoever reads no further, as `head` does, stops nothing.
fn say(text: impl Display) {
    let _ = writeln!(stdout(), "{text}");
}

/// Runs a command's work on a runtime of its own.
fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Error::internal)?.block_on(work)
}

/// Reads the settings, and logs as they say.
fn settings(file: Option<&Path>) -> Result<Config> {
    let config = Config::load(file)?;
    telemetry::log(&config.log, config.log_json)?;
    Ok(config)
}

/// Settings read, logging started, and all of [`open_with`].
async fn open(file: Option<&Path>) -> Result<App> {
    open_with(settings(file)?).await
}

/// Database open, up to date and known to this process.
async fn open_with(config: Config) -> Result<App> {
    let is_embedded = config.database.is_empty();
    let app = App::open(config, BUS).await?;
    if is_embedded {
        db::migrate(&app.db).await?;
    } else {
        db::check_migrations(&app.db).await?;
    }
    app.adopt_instance().await?;
    erase_again(&app).await?;
    Ok(app)
}

/// Before anybody is served: a database restored from a backup holds people who were erased since.
async fn erase_again(app: &App) -> Result<()> {
    match identity::replay(app).await? {
        0 => {}
        count => tracing::warn!(count, "erased again accounts that a restored backup brought back"),
    }
    Ok(())
}

/// Turns true when the process is told to stop: SIGTERM, or Ctrl-C.
fn stop_signal() -> Result<watch::Receiver<bool>> {
    let (tell, stop) = watch::channel(false);
    let mut terminate = unix::signal(unix::SignalKind::terminate()).map_err(Error::internal)?;
    let mut interrupt = unix::signal(unix::SignalKind::interrupt()).map_err(Error::internal)?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        // Nobody listening any more means that everything has stopped already.
        let _ = tell.send(true);
    });
    Ok(stop)
}

/// Comes back when the process was told to stop.
async fn told(mut stop: watch::Receiver<bool>) {
    // An error means the sender is gone, which only happens after the signal.
    let _ = stop.wait_for(|is_told| *is_told).await;
}
