//! Opening the databases, with every option that durability and speed depend on.

use std::{path::Path, str::FromStr as _};

use sqlx::{
    ConnectOptions as _, Connection as _,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use tokio::time::timeout;

use super::{Db, PATIENCE, Pools, writer::Writer};
use crate::kit::{Error, Result};

/// How a database treats a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// What was committed survives the machine dying.
    Full,
    /// Fast and forgetful: for tests and for bulk loading of demo data.
    Off,
}

/// Opens, or creates, the embedded database.
///
/// # Errors
/// When the file can't be read, written or isn't a database.
pub async fn open_sqlite(file: &Path, durability: Durability) -> Result<Db> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(match durability {
            Durability::Full => SqliteSynchronous::Full,
            Durability::Off => SqliteSynchronous::Off,
        })
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // Pages are read where the system holds them; each connection's own cache is only for what lies beyond.
        .pragma("mmap_size", "2147418112")
        .pragma("cache_size", "-16384")
        .statement_cache_capacity(256)
        .disable_statement_logging();
    let write = options
        .clone()
        .create_if_missing(true)
        .connect()
        .await
        .map_err(|cause| unreachable(&format!("the database {}", file.display()), &cause))?;
    let read = SqlitePoolOptions::new()
        .max_connections(8)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        // A connection to a file doesn't die while it rests.
        .test_before_acquire(false)
        .connect_with(options.read_only(true))
        .await?;
    Ok(Db::new(Pools::Sqlite { read, write: Writer::new(write) }))
}

/// Connects to PostgreSQL.
///
/// # Errors
/// When the address is malformed or nobody answers there.
pub async fn open_postgres(url: &str, connections: u32) -> Result<Db> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|cause| unreachable("the database address", &cause))?
        .statement_cache_capacity(256)
        // Statements are constants that the code names; their text in the log only drowns the rest.
        .disable_statement_logging();
    let place = format!("PostgreSQL at {}:{}", options.get_host(), options.get_port());
    // A pool only says that it timed out; one connection says why.
    let probe = timeout(PATIENCE, options.connect()).await.map_err(|_| {
        Error::internal(format!("cannot open {place}: nobody answered within {} seconds", PATIENCE.as_secs()))
    })?;
    let probe = probe.map_err(|cause| unreachable(&place, &cause))?;
    probe.close().await?;
    let pool = PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await
        .map_err(|cause| unreachable(&place, &cause))?;
    Ok(Db::new(Pools::Postgres(pool)))
}

/// Writes a whole copy of a SQLite database into a new file, while others read and write.
///
/// # Errors
/// When the file exists or can't be written, or the database is not SQLite.
pub async fn copy_sqlite(db: &Db, target: &Path) -> Result<()> {
    let Pools::Sqlite { write, .. } = &db.pools else { return Err(Error::internal("not a SQLite database")) };
    let target = target.to_str().ok_or_else(|| Error::internal("the file's name is not UTF-8"))?;
    sqlx::query("VACUUM INTO $1").bind(target).execute(write.alone().await?.connection()?).await?;
    Ok(())
}

/// Whether a SQLite database is undamaged and one of ours.
///
/// # Errors
/// When it is not.
pub async fn check_sqlite(db: &Db) -> Result<()> {
    let Pools::Sqlite { write, .. } = &db.pools else { return Err(Error::internal("not a SQLite database")) };
    let mut line = write.alone().await?;
    let (verdict,): (String,) = sqlx::query_as("PRAGMA quick_check").fetch_one(line.connection()?).await?;
    if verdict != "ok" {
        return Err(Error::internal(verdict));
    }
    sqlx::query("SELECT value FROM instance WHERE name = 'alphabet'").fetch_one(line.connection()?).await?;
    Ok(())
}

/// One line for the operator, without the password that a URL may carry.
fn unreachable(what: &str, cause: &sqlx::Error) -> Error {
    Error::internal(format!("cannot open {what}: {cause}"))
}
