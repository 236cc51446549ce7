//! `fourball config`: every setting.

use std::path::Path;

use super::say;
use crate::{config::Config, kit::Result};

pub fn run(file: Option<&Path>) -> Result<()> {
    let settings = Config::list(file)?;
    say("# Set a key in fourball.toml, or FOURBALL_<KEY> in the environment.\n");
    for setting in settings {
        let (key, value, meaning, source) = (setting.key, setting.value, setting.meaning, setting.source);
        let default = if setting.default.is_empty() { "empty" } else { &setting.default };
        say(format_args!("# {meaning}\n{key} = {value}\n#   default {default}; from {source}\n"));
    }
    Ok(())
}
