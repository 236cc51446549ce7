//! Mail: a durable queue, sent by workers with leases, back-off and dead letters that an administrator can retry.
//!
//! An action calls [`queue`] in its transaction; nothing waits for a mail server. The same mail keeps
//! its Message-ID through every try.

mod actions;
mod events;
pub mod model;
pub mod routes;
mod store;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use actions::{archive, queue, send_due, tidy};
pub use model::{Button, Mail};
pub use store::{dead_count, forget_player, waiting, withdraw};
