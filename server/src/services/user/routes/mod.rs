//! Profiles and search over HTTP.

mod profile;

use crate::platform::http::Routes;

pub fn routes() -> Routes {
    [profile::routes()].into_iter().fold(Routes::new(), Routes::merge)
}
