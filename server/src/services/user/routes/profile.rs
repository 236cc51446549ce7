//! Profiles over HTTP.

use crate::platform::http::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
}
