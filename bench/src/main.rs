//! Measures Fourball against bounds taken in the same run.
//!
//! Prints a line for each figure: its name, its value, the unit, the bound and value over bound, with tabs between.
//! What is said besides goes to standard error. `BENCH_PLAYERS` asks for another number of players than a million.

mod client;
mod figures;
mod index;
mod places;
mod process;
mod server;
mod storage;

use std::{error::Error, path::Path, process::ExitCode};

type Done<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// Of the players, one in so many lives in one metropolis: what the dense queries search.
const METROPOLIS: usize = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        [] => measure(),
        // The parts that must be processes of their own, so that their memory and their time can be told apart.
        ["serve", folder] => server::serve(Path::new(folder)),
        ["bare"] => server::bare(),
        _ => Err("no arguments, please".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Done {
    let players = match std::env::var("BENCH_PLAYERS") {
        Ok(text) => text.parse()?,
        Err(_) => 1_000_000,
    };
    eprintln!("{players} players; others on this machine: load {}", process::load());
    figures::head();
    // First of all: memory is measured by how the process grows.
    index::run(players)?;
    places::run()?;
    let folder = server::Folder::new()?;
    storage::run(folder.path())?;
    server::run(folder.path(), players)?;
    eprintln!("done; load {}", process::load());
    Ok(())
}
