//! What a player is, and what others may see.

mod profile;
mod username;
mod views;

pub use profile::{AgeShown, Drinking, Gimme, Mobility, Mood, NewPlayer, Purpose, Weather};
pub use username::Username;
pub use views::{MiniView, Names};
