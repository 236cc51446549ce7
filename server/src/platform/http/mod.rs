//! HTTP, without any service's words: routes with their access, limits, errors and extractors.

pub mod extract;
pub mod guard;
pub mod problem;
pub mod rate;
pub mod routes;
pub mod security;

pub use extract::{Created, Json, NoContent, Path, Query, Upload, Viewer};
pub use problem::Problem;
pub use routes::{Access, Declared, Limits, Rate, Routes, limited};
pub use utoipa_axum::routes as handlers;
