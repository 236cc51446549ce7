//! Accounts: joining, logging in, proving an address, leaving and coming back.
//!
//! An identity has the primary key of its player. Email, password hash and login facts never leave this
//! service but to the owner and administrators. Tokens are random, handed out once and stored hashed.

mod actions;
mod events;
mod mails;
pub mod model;
pub mod routes;
mod store;
mod subscribers;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use actions::{archive, create_admin, erase_due, former, make_admin, replay, session, tidy, tidy_record};
pub use store::{erasure::forget_address, load};
pub use subscribers::{on_identity_erased, on_link_asked};
