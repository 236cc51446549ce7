//! Profiles and search over HTTP.

mod image;
mod picture;
mod profile;
mod search;
mod towns;

pub use search::{
    AlternativeView, CountView, Counts, FoundPlayerView, KeptApartView, LimitView, Need, RelaxedView, ScoreView,
    SearchView, SharedWindowView, WhyView, WindowView,
};
pub use towns::{TownView, TownsView};

use crate::platform::http::Routes;

pub fn routes() -> Routes {
    [profile::routes(), image::routes(), picture::routes(), search::routes(), towns::routes()]
        .into_iter()
        .fold(Routes::new(), Routes::merge)
}
