//! `fourball migrate`: brings the database up to date.

use std::path::Path;

use super::say;
use crate::{
    app::App,
    config::Config,
    kit::Result,
    platform::{db, telemetry},
    worker::BUS,
};

pub fn run(file: Option<&Path>) -> Result<()> {
    super::block_on(async {
        let config = Config::load(file)?;
        telemetry::log(&config.log, config.log_json)?;
        let app = App::open(config, BUS).await?;
        db::migrate(&app.db).await?;
        app.adopt_instance().await?;
        super::erase_again(&app).await?;
        say("The database is up to date.");
        app.db.close().await;
        Ok(())
    })
}
