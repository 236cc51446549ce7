//! Logs and metrics.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt as _, util::SubscriberInitExt as _};

use crate::kit::{Error, Result};

/// Starts logging to standard error: for people, or one JSON object a line.
///
/// # Errors
/// When `filter` is no list of `target=level`.
pub fn log(filter: &str, as_json: bool) -> Result<()> {
    let filter = EnvFilter::try_new(filter).map_err(|_| {
        Error::internal(format!("log: {filter:?} is no level such as info or fourball=debug,sqlx=warn"))
    })?;
    let registry = tracing_subscriber::registry().with(filter);
    if as_json {
        registry.with(fmt::layer().json().flatten_event(true).with_writer(std::io::stderr)).init();
    } else {
        registry.with(fmt::layer().with_target(false).with_writer(std::io::stderr)).init();
    }
    Ok(())
}

/// Starts counting. The handle renders what `/metrics` answers.
pub fn metrics() -> Result<PrometheusHandle> {
    PrometheusBuilder::new().install_recorder().map_err(Error::internal)
}
