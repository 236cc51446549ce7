//! Fourball finds golfers somebody to play with. `docs/ARCHITECTURE.md` is the map.

pub mod app;
pub mod commands;
pub mod config;
pub mod feed;
pub mod kit;
pub mod pages;
pub mod platform;
pub mod router;
pub mod services;
#[cfg(feature = "testing")]
pub mod testing;
pub mod worker;
