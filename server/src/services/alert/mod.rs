//! Mail: a durable queue, sent by workers with leases, back-off and dead letters.
//!
//! An action calls [`queue`] in its transaction; nothing waits for a mail server. The same mail keeps
//! its Message-ID through every try.

mod actions;
pub mod model;
mod store;

pub use actions::{queue, send_due, tidy};
pub use model::{Button, Mail};
pub use store::{forget_player, waiting, withdraw};
