//! Who keeps away from whom.
//!
//! A block works both ways and everywhere, and the blocked one is never told. Every process holds all blocks beside
//! its matcher: `platform/http/guard.rs` and the searches ask there. A block outlives both accounts; whoever
//! registers anew under the address of an erased one takes its blocks over.

mod actions;
mod events;
pub mod model;
pub mod routes;
mod store;
mod subscribers;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use actions::{archive, refresh};
pub use store::pairs;
pub use subscribers::{on_address_given, on_identity_erased};
