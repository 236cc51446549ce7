//! Availability over HTTP.

use crate::platform::http::Routes;

pub fn routes() -> Routes {
    Routes::new()
}
