//! What the server draws.

pub mod chance;
pub mod disc;
pub mod fit;
pub mod fonts;
pub mod green;
mod painter;
pub mod palette;
mod photo;

pub use painter::Painter;
pub use photo::{Disc, Photo};
