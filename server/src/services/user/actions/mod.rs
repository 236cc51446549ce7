//! What a player can do with a profile, and what others can find out by it.

mod place;
mod profile;

pub(super) use place::Whereabouts;
pub(super) use profile::{Changes, edit, set_preferences};
pub use profile::{create, minis, preferences};
