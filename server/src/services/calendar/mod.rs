//! When players can play: availability by day and window, repeats, overlaps, exports.

pub mod routes;
mod store;

pub use store::load;
