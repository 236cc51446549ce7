//! The `fourball` binary: reads the command line and hands over to `commands`.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, error::ErrorKind};
use fourball::commands;

/// Finds golfers somebody to play with.
///
/// Without a configuration it serves at http://localhost:4000 from one process, with its database in
/// the folder `fourball-data`.
#[derive(Parser)]
#[command(name = "fourball", version)]
struct Cli {
    /// Configuration file; `fourball.toml` is read if it exists.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the web app and the API.
    Serve,
    /// Do the background work only: events, mail and scheduled jobs.
    Worker,
    /// Bring the database up to date.
    Migrate,
    /// List every setting: its value, its default, its meaning and where the value comes from.
    Config,
    /// Load a believable community into an empty database, or add players in bulk.
    Demo {
        /// Add this many players in bulk, for measurements.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
        players: Option<u32>,
    },
    /// Manage administrators.
    Admin {
        #[command(subcommand)]
        command: AdminCommand,
    },
    /// Copy the embedded database into a file, while it is being used.
    Backup { file: PathBuf },
    /// Start over from a backup, in an empty data folder.
    Restore { file: PathBuf },
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Create an administrator's account and print its password.
    Create { username: String, email: String },
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return explain(&error),
    };
    let config = cli.config.as_deref();
    let outcome = match cli.command {
        Command::Serve => commands::serve::run(config),
        Command::Worker => commands::worker::run(config),
        Command::Migrate => commands::migrate::run(config),
        Command::Config => commands::config::run(config),
        Command::Demo { players } => commands::demo::run(config, players),
        Command::Admin { command: AdminCommand::Create { username, email } } => {
            commands::admin::create(config, &username, &email)
        }
        Command::Backup { file } => commands::backup::backup(config, &file),
        Command::Restore { file } => commands::backup::restore(config, &file),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fourball: {}", commands::one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// Help and version are answers. What was mistyped is one line, like every other failure.
fn explain(error: &clap::Error) -> ExitCode {
    use ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    if matches!(error.kind(), DisplayHelp | DisplayVersion | DisplayHelpOnMissingArgumentOrSubcommand) {
        // Whoever closed the pipe has read enough.
        let _ = error.print();
    } else {
        let text = error.render().to_string();
        let lines = text.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:"));
        let said: Vec<&str> = lines.filter(|line| !line.is_empty() && !line.starts_with("For more")).collect();
        let said = said.join(" ");
        eprintln!("fourball: {} (`fourball help` explains)", said.trim_start_matches("error: "));
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}
