//! What a player is, and what others may see.

mod findable;
mod golf;
mod image;
mod player;
mod preferences;
mod profile;
mod search;
mod traits;
mod username;
mod views;

pub use findable::FindableRow;
pub use golf::{Handicap, RoundTime};
pub use image::{Held, Image, ImageView, MAX_IMAGES, PUT_BACK, arranged};
pub use player::{Age, MOVES_A_DAY, Moves, NewPlayer, Place, Player, name_key};
pub use preferences::{Channel, Channels, Chosen, Preferences, SearchDefaults, UsualSort, WhoMayMessage};
pub use profile::{
    AgeShown, Card, Drinking, Edit, Gimme, Mobility, Mood, Profile, Purpose, Weather, alias, bio, gimmick,
};
pub use search::{ANYWHERE, Around, Filters, GivenUp, RawFilters, Time, radius_of};
pub use traits::{TraitName, TraitView};
pub use username::{Username, Who};
pub use views::{
    FullView, MiniView, Names, OwnPlaceView, OwnView, PlaceView, ProfileView, PublicView, Viewpoint, shown_miles,
};
