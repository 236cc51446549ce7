//! `fourball serve`: the web app, the API and, unless told otherwise, the background work.

use std::{io::ErrorKind, net::SocketAddr, path::Path, time::Duration};

use axum_server::{Handle, Server};
use tokio::net::TcpListener;

use super::{DRAIN, demo, open_with, say, settings, stop_signal, told};
use crate::{
    config::{Config, Demo},
    feed::Feed,
    kit::{Error, Result},
    platform::telemetry,
    router, worker,
};

/// Within this a connection that was opened sends the head of its first request. What comes after that has the limits of
/// its route.
const FIRST: Duration = Duration::from_secs(10);
/// Within this it sends the next: longer than the minute for which load balancers keep what they may need again.
const NEXT: Duration = Duration::from_secs(75);

pub fn run(file: Option<&Path>) -> Result<()> {
    super::block_on(serve(settings(file)?))
}

async fn serve(config: Config) -> Result<()> {
    // The port first: a second start must not touch the database that the first one serves.
    let listener = bind("listen", &config.listen).await?;
    let metrics = telemetry::Metrics::start()?;
    let wants_demo = match config.demo {
        Demo::On => true,
        Demo::Off => false,
        Demo::Auto => config.is_default(),
    };
    let app = open_with(config).await?;
    app.images.check().await?;
    if wants_demo {
        demo::load_if_empty(&app).await?;
    }
    // Nobody is turned away while the matcher fills: the port is bound, and requests wait there.
    let feed = Feed::start(app.clone()).await?;
    let stop = stop_signal()?;
    let following = tokio::spawn(feed.run(stop.clone()));
    let background = app.config.work.then(|| tokio::spawn(worker::run(app.clone(), stop.clone())));

    announce(&app, &listener).await?;
    let service = router::router(app.clone(), Some(metrics)).into_make_service_with_connect_info::<SocketAddr>();
    let handle = Handle::new();
    let draining = handle.clone();
    tokio::spawn(async move {
        told(stop).await;
        draining.graceful_shutdown(Some(DRAIN));
    });
    server(listener).handle(handle.clone()).serve(service).await.map_err(Error::internal)?;
    if handle.connection_count() > 0 {
        tracing::warn!("some requests did not finish in time");
    }
    if let Some(background) = background
        && tokio::time::timeout(Duration::from_secs(1), background).await.is_err()
    {
        tracing::warn!("background work was cut short; it resumes at the next start");
    }
    // It stops by itself, within one look at the record.
    let _ = tokio::time::timeout(Duration::from_secs(1), following).await;
    app.db.close().await;
    Ok(())
}

/// What takes connections and reads heads of requests, each within its time.
pub fn server(listener: TcpListener) -> Server<SocketAddr> {
    let mut server = Server::from_listener(listener).first_request_timeout(FIRST);
    server.http_builder().http1().header_read_timeout(NEXT);
    server
}

/// Takes the address that a setting names.
pub(super) async fn bind(key: &str, address: &str) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|cause| {
        Error::internal(match cause.kind() {
            ErrorKind::AddrInUse => format!("{address} is in use already: stop the other server or set `{key}`"),
            ErrorKind::PermissionDenied => format!("may not listen at {address}: choose a port above 1023"),
            _ => format!("cannot listen at {address}: {cause}"),
        })
    })
}

/// Says where to go and how to log in, on standard output: this is for the person, not for the log.
async fn announce(app: &crate::app::App, listener: &TcpListener) -> Result<()> {
    let port = listener.local_addr().map_err(Error::internal)?.port();
    tracing::info!(port, database = app.db.name(), "serving");
    say(format_args!("Fourball is at {}", app.config.link("")));
    if let Some(password) = demo::password(app).await? {
        say(format_args!("Log in as {} with the password {password}", demo::USERNAME));
    }
    Ok(())
}
