//! One folder for each service of the product. A service uses only those named before it here.

pub mod alert;
pub mod calendar;
pub mod event;
pub mod identity;
pub mod user;
