//! Players: profiles, preferences and the search for somebody to play with.
//!
//! The public person of an identity, with the same primary key. What others may see of a player is
//! decided by the views in `model.rs`, and nowhere else.

mod actions;
pub mod model;
pub mod routes;
mod store;

pub use actions::create;
pub use model::{Names, Username};
pub use store::{NewProfile, count, load, names, time_zone};
