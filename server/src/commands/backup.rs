//! `fourball backup` and `fourball restore`, for the embedded database.

use std::path::Path;

use crate::{
    app::DATABASE_FILE,
    config::Config,
    kit::{Error, Result},
    platform::{
        db::{self, open::Durability},
        telemetry,
    },
};

/// Copies the database into a new file while the server goes on using it.
///
/// # Errors
/// When the file exists, can't be written, or the database is PostgreSQL.
pub fn backup(file: Option<&Path>, target: &Path) -> Result<()> {
    let config = embedded(file, "pg_dump")?;
    if target.exists() {
        return Err(Error::internal(format!("{} exists already: a backup never overwrites", target.display())));
    }
    let source = config.data.join(DATABASE_FILE);
    if !source.is_file() {
        return Err(Error::internal(format!("there is no database at {}", source.display())));
    }
    super::block_on(async {
        let db = db::open_sqlite(&source, Durability::Full).await?;
        let partial = target.with_added_extension("part");
        let _ = std::fs::remove_file(&partial);
        if let Err(error) = db::copy_sqlite(&db, &partial).await {
            // SQLite doesn't say why a file could not be made.
            std::fs::File::create_new(&partial).map_err(|cause| unwritable(target, &cause))?;
            return Err(error);
        }
        // The name appears only once the copy is whole and on the disk.
        std::fs::File::open(&partial).and_then(|copy| copy.sync_all()).map_err(|e| unwritable(target, &e))?;
        std::fs::rename(&partial, target).map_err(|e| unwritable(target, &e))?;
        db.close().await;
        println!("Backed up to {}", target.display());
        Ok(())
    })
}

/// Starts over from a backup.
///
/// # Errors
/// When a database is there already, or the file is no backup of ours.
pub fn restore(file: Option<&Path>, source: &Path) -> Result<()> {
    let config = embedded(file, "pg_restore")?;
    let target = config.data.join(DATABASE_FILE);
    if target.exists() {
        return Err(Error::internal(format!("{} exists already: move it away first", target.display())));
    }
    if !source.is_file() {
        return Err(Error::internal(format!("cannot read {}", source.display())));
    }
    super::block_on(async {
        std::fs::create_dir_all(&config.data).map_err(|e| unwritable(&target, &e))?;
        let partial = target.with_added_extension("part");
        std::fs::copy(source, &partial).map_err(|e| unwritable(&target, &e))?;
        let checked = check(&partial).await;
        for leftover in ["", "-wal", "-shm"] {
            if checked.is_err() {
                let mut name = partial.clone().into_os_string();
                name.push(leftover);
                let _ = std::fs::remove_file(name);
            }
        }
        checked.map_err(|_| Error::internal(format!("{} is no backup of Fourball", source.display())))?;
        std::fs::rename(&partial, &target).map_err(|e| unwritable(&target, &e))?;
        let app = super::open_with(config).await?;
        app.db.close().await;
        println!("Restored from {}", source.display());
        Ok(())
    })
}

/// Whether the file is a whole database with our tables.
async fn check(file: &Path) -> Result<()> {
    let db = db::open_sqlite(file, Durability::Full).await?;
    db::check_sqlite(&db).await?;
    db.close().await;
    Ok(())
}

fn embedded(file: Option<&Path>, instead: &str) -> Result<Config> {
    let config = Config::load(file)?;
    telemetry::log(&config.log, config.log_json)?;
    if config.database.is_empty() {
        Ok(config)
    } else {
        Err(Error::internal(format!("the database is PostgreSQL: use its own tools, such as {instead}")))
    }
}

fn unwritable(path: &Path, cause: &std::io::Error) -> Error {
    Error::internal(format!("cannot write {}: {cause}", path.display()))
}
