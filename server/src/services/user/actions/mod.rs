//! What a player can do with a profile, and what others can find out by it.

mod account;
mod findable;
mod image;
mod picture;
mod place;
mod profile;
mod search;
mod towns;

pub use account::{archive, bring_back, erase, rename, withdraw};
pub use findable::{refresh, tell_matcher, touch};
pub use image::sweep_images;
pub(super) use image::{add as add_image, arrange as arrange_images, remove as remove_image, shown as shown_images};
pub(super) use picture::{Drawing, Form, drawing, photo};
pub(super) use place::Whereabouts;
pub(super) use profile::{Changes, edit, seen, set_preferences};
pub use profile::{create, minis, preferences, public};
pub(super) use search::{Found, FoundPlayer, Mode, count, search, why};
pub(super) use towns::{MOST_ON_A_MAP, in_town, towns};
