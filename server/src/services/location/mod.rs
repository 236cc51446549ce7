//! Places: ZIP codes, towns of the world, what is near, which time zone.
//!
//! All of it lies in the binary: no table, no network, nothing to set up. Whoever stores a place keeps
//! its point, its label and its id; the id still means the same town after the data was renewed.

pub mod model;
pub mod routes;
#[cfg(all(test, feature = "testing"))]
mod tests;

pub use model::{Match, Place, ZipPlace, find, nearest, place, time_zone, zip};
pub use routes::{CrowdView, NearView, USUAL_RADIUS, WindowCrowdView, around};
