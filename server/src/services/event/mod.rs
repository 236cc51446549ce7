//! What happened: the append-only record, which is also the outbox.
//!
//! An action calls [`record`] in its transaction; the [`relay`] hands the event to its subscribers
//! afterwards, at least once and in order for a player. What keeps failing is parked.

mod actions;
pub mod model;
pub mod relay;
pub mod routes;
mod store;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use actions::{archive, record};
pub use model::Fact;
pub use store::{after, forget_player, latest, lease, parked_count, pending, release};
