//! The outside world. Knows no service.

pub mod archive;
pub mod assets;
pub mod bus;
pub mod chance;
pub mod clock;
pub mod db;
pub mod hasher;
pub mod http;
pub mod images;
pub mod ledger;
pub mod mailer;
pub mod matcher;
pub mod pictures;
pub mod telemetry;
