//! What a player can do with a profile, and what others can find out by it.

mod profile;

pub use profile::create;
