//! `fourball admin`: the first administrator comes from the terminal.

use std::path::Path;

use super::{open, say};
use crate::{kit::Result, services::identity};

/// Creates an account with the administrator's role and a confirmed address; prints its password.
pub fn create(file: Option<&Path>, username: &str, email: &str) -> Result<()> {
    super::block_on(async {
        let app = open(file).await?;
        let password = identity::create_admin(&app, username, email).await?;
        say(format_args!("Log in as {username} with the password {password}"));
        app.db.close().await;
        Ok(())
    })
}
