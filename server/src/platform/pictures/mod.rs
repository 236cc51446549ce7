//! What the server draws.

pub mod green;
pub mod palette;
