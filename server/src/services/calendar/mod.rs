//! When players can play: availability by day and window, weekly repeats, overlaps, exports.
//!
//! Free, maybe, no and silence are four different things, everywhere. Days and windows are those of the
//! player's place; days before yesterday are history. Whoever changes availability records
//! `calendar.changed` in the same transaction.

mod actions;
mod events;
pub mod model;
pub mod routes;
mod store;
mod subscribers;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use actions::{archive, repeat::fill_in};
pub use store::{load, masks, masks_between};
pub use subscribers::on_identity_erased;
