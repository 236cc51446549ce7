//! The players' table.

mod account;
mod image;
mod load;
mod person;
mod profile;
mod search;

pub use image::image_hashes;
pub use load::{NewProfile, count, load, newest};
pub use person::{names, time_zone};
pub use search::{changed, findables};

pub(super) use account::{bring_back, erase, rename, withdraw};
pub(super) use image::{
    arrange, claim_files, due_files, forget_files, forget_images, held, hold_files, images, insert_image, is_shown,
    keep_files, purge, remove_image, set_avatar,
};
pub(super) use profile::{
    chosen, hold, insert, moves, player, players, seen, update_chosen, update_moves, update_place, update_profile,
};
pub(super) use search::{findable, touch};
