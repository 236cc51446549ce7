//! Turns the place data in `data/` into the tables that the location service reads in place.
//! The same data gives the same bytes; a broken file stops the build with one line that names it.

#[path = "src/services/location/model/fold.rs"]
mod fold;
#[path = "src/services/location/model/layout.rs"]
mod layout;
#[path = "build/places.rs"]
mod places;
#[path = "build/pool.rs"]
mod pool;
#[path = "build/read.rs"]
mod read;

use std::{env, path::PathBuf};

fn main() {
    if let Err(problem) = build() {
        println!("cargo::error={problem}");
        std::process::exit(1);
    }
}

fn build() -> Result<(), String> {
    let folder = |name: &str| env::var_os(name).map(PathBuf::from).ok_or(format!("cargo did not set {name}"));
    let data = folder("CARGO_MANIFEST_DIR")?.join("../data");
    for file in ["build.rs", "build", "src/services/location/model/fold.rs", "src/services/location/model/layout.rs"] {
        println!("cargo::rerun-if-changed={file}");
    }
    places::lay(&data, &folder("OUT_DIR")?)
}
