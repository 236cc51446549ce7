//! Logs and metrics.

use std::time::{Duration, Instant};

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use metrics_process::Collector;
use tracing::Subscriber;
use tracing_subscriber::{
    EnvFilter, Layer as _,
    fmt::{self, MakeWriter},
    layer::SubscriberExt as _,
    util::SubscriberInitExt as _,
};

use crate::kit::{Error, Result};

/// Starts logging to standard error: for people, or one JSON object a line.
///
/// # Errors
/// When `filter` is no list of `target=level`.
pub fn log(filter: &str, as_json: bool) -> Result<()> {
    subscriber(filter, as_json, std::io::stderr)?.init();
    Ok(())
}

/// What turns spans and events into lines.
///
/// # Errors
/// When `filter` is no list of `target=level`.
pub fn subscriber<W>(filter: &str, as_json: bool, writer: W) -> Result<impl Subscriber + Send + Sync + use<W>>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = self::filter(filter)?;
    // It traces whole addresses, and ours carry the secrets of mailed links and feeds.
    let filter = filter.add_directive("tower_http::csrf=off".parse().map_err(Error::internal)?);
    let lines = fmt::layer().with_writer(writer);
    let lines = if as_json { lines.json().flatten_event(true).boxed() } else { lines.with_target(false).boxed() };
    Ok(tracing_subscriber::registry().with(filter).with(lines))
}

/// What is logged, read from a list of `target=level`.
///
/// # Errors
/// When the text is none.
pub fn filter(levels: &str) -> Result<EnvFilter> {
    EnvFilter::try_new(levels)
        .map_err(|_| Error::internal(format!("log: {levels:?} is no level such as info or fourball=debug,sqlx=warn")))
}

const SECONDS: &str = "fourball_http_request_duration_seconds";

/// Upper bounds of the buckets, in seconds: searches take a millisecond, logins a tenth of a second, time-outs ten.
const BUCKETS: [f64; 12] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0];

/// What has been counted so far, for Prometheus to read.
#[derive(Clone)]
pub struct Metrics {
    handle: PrometheusHandle,
    process: Collector,
}

impl Metrics {
    /// Starts counting, once in a process, inside its runtime.
    ///
    /// # Errors
    /// When this process counts already.
    pub fn start() -> Result<Metrics> {
        let handle = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full(SECONDS.into()), &BUCKETS)
            .and_then(PrometheusBuilder::install_recorder)
            .map_err(Error::internal)?;
        metrics::describe_histogram!(SECONDS, "How long requests took, by method, route and status.");
        metrics::describe_counter!(
            "fourball_internal_errors_total",
            "Requests that failed through no fault of theirs."
        );
        metrics::describe_counter!("fourball_events_parked_total", "Deliveries put aside after their last try.");
        metrics::describe_counter!("fourball_mails_total", "Tries to send a mail, by outcome.");
        metrics::describe_gauge!("fourball_events_waiting", "Events not yet handed to their subscribers.");
        metrics::describe_gauge!("fourball_events_parked", "Deliveries that an administrator should look at.");
        metrics::describe_gauge!("fourball_mails_waiting", "Mails that are due and not yet sent.");
        metrics::describe_gauge!("fourball_mails_dead", "Mails given up, which an administrator can have tried again.");
        metrics::describe_gauge!("fourball_players_findable", "Players in this process's matcher.");
        let process = Collector::default();
        process.describe();
        tokio::spawn(keep_small(handle.clone()));
        Ok(Metrics { handle, process })
    }

    /// The text that Prometheus reads.
    pub fn render(&self) -> String {
        self.process.collect();
        self.handle.render()
    }
}

/// Sums up what was measured between two readings; without it a process that nobody watches would grow.
async fn keep_small(handle: PrometheusHandle) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        handle.run_upkeep();
    }
}

/// Measures a request by its route, not its address: addresses carry tokens, and no two are alike.
pub async fn measure(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE") => known.to_owned(),
        _ => "other".to_owned(),
    };
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    let status = response.status().as_str().to_owned();
    metrics::histogram!(SECONDS, "method" => method, "route" => route, "status" => status).record(begun.elapsed());
    response
}
