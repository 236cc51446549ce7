//! The players' table.

mod load;
mod person;
mod profile;

pub use load::{NewProfile, count, load};
pub use person::{names, time_zone};

pub(super) use profile::{
    chosen, hold, insert, moves, player, players, seen, update_chosen, update_moves, update_place, update_profile,
};
