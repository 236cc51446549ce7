//! The players' table.

mod load;
mod person;
mod profile;

pub use load::{NewProfile, count, load};
pub use person::{names, time_zone};

pub(super) use profile::insert;
