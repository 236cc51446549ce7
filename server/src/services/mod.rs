//! One folder for each service of the product. Their floors stand in `docs/ARCHITECTURE.md`.

pub mod alert;
pub mod calendar;
pub mod event;
pub mod identity;
pub mod location;
pub mod network;
pub mod user;
