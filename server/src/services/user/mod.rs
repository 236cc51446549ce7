//! Players: profiles, preferences and the search for somebody to play with.
//!
//! The public person of an identity, with the same primary key. What others may see of a player is
//! decided by the views in `model/views.rs`, and nowhere else.

mod actions;
mod events;
pub mod model;
pub mod routes;
mod store;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use actions::{
    archive, bring_back, create, erase, minis, preferences, public, refresh, rename, sweep_images, tell_matcher, touch,
    withdraw,
};
pub use model::{ImageView, MiniView, Names, Preferences, PublicView, Username, Who};
pub use store::{NewProfile, changed, count, findables, image_hashes, load, names, newest, time_zone};
