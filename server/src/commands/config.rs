//! `fourball config`: every setting.

use std::path::Path;

use crate::{config::Config, kit::Result};

pub fn run(file: Option<&Path>) -> Result<()> {
    let settings = Config::list(file)?;
    println!("# Set a key in fourball.toml, or FOURBALL_<KEY> in the environment.\n");
    for setting in settings {
        println!("# {}", setting.meaning);
        println!("{} = {}", setting.key, setting.value);
        println!(
            "#   default {}; from {}\n",
            if setting.default.is_empty() { "empty" } else { &setting.default },
            setting.source
        );
    }
    Ok(())
}
