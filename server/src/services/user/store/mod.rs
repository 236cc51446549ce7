//! The players' table.

mod account;
mod load;
mod person;
mod profile;
mod search;

pub use load::{NewProfile, count, load, newest};
pub use person::{names, time_zone};
pub use search::{changed, findables};

pub(super) use account::{bring_back, erase, rename, withdraw};
pub(super) use profile::{
    chosen, hold, insert, moves, player, players, seen, update_chosen, update_moves, update_place, update_profile,
};
pub(super) use search::{findable, touch};
