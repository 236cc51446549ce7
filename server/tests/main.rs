//! Tests of the whole: the workflows, and the rules that hold across all services.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod access;
mod architecture;
mod contract;
mod http;
mod process;
mod statements;
mod stories;
