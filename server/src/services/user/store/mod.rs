//! The players' table.

mod load;
mod profile;

pub use load::{NewProfile, count, load};

pub(super) use profile::insert;
