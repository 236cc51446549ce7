//! `fourball backup` and `fourball restore`, for the embedded database and its images.
//!
//! A backup is a zip: the database, and every picture that it names. One from before there were pictures is the
//! database alone, and is restored likewise.

use std::{
    fs::{self, File},
    io::{self, Read as _, Write},
    path::{Path, PathBuf},
};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::say;
use crate::{
    app::{self, DATABASE_FILE},
    config::Config,
    kit::{Error, Result},
    platform::{
        db::{self, open::Durability},
        images::{Images, SIZES, Storage},
        telemetry,
    },
    services::user,
};

/// Copies the database and its images into a new file while the server goes on using them.
///
/// # Errors
/// When the file exists, can't be written, or the database is PostgreSQL.
pub fn backup(file: Option<&Path>, target: &Path) -> Result<()> {
    let config = embedded(file, "pg_dump, and copy the images afterwards")?;
    if target.exists() {
        return Err(Error::internal(format!("{} exists already: a backup never overwrites", target.display())));
    }
    let source = config.data.join(DATABASE_FILE);
    if !source.is_file() {
        return Err(Error::internal(format!("there is no database at {}", source.display())));
    }
    let (partial, copy) = (Partial::of(target, "part"), Partial::of(target, "db.part"));
    super::block_on(async {
        let db = db::open_sqlite(&source, Durability::Full).await?;
        let mut zip = ZipWriter::new(File::create(&partial.0).map_err(|cause| unwritable(target, &cause))?);
        db::copy_sqlite(&db, &copy.0).await?;
        let added = zip.start_file(DATABASE_FILE, entry(CompressionMethod::Deflated)).map_err(io::Error::from);
        added
            .and_then(|()| io::copy(&mut File::open(&copy.0)?, &mut zip))
            .map_err(|cause| unwritable(target, &cause))?;
        // After the database: what it names can't be missing but for what was removed meanwhile.
        let images = add_images(&config, &db, &mut zip).await?;
        // The name appears only once the copy is whole and on the disk.
        zip.finish()
            .map_err(io::Error::from)
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(&partial.0, target))
            .map_err(|cause| unwritable(target, &cause))?;
        db.close().await;
        say(format_args!("Backed up to {}, {images}", target.display()));
        Ok(())
    })
}

/// Adds every picture; says how many.
async fn add_images(config: &Config, db: &db::Db, zip: &mut ZipWriter<File>) -> Result<String> {
    let images = Images::new(app::image_storage(config)?, &config.data)?;
    if let Storage::S3(_) = images.storage() {
        return Ok(format!("without the images: they are in the bucket {}", config.s3_bucket));
    }
    let hashes = user::image_hashes(db).await?;
    for hash in &hashes {
        for size in SIZES {
            let Some(bytes) = images.read(hash, size.side).await? else {
                tracing::warn!(hash, "a picture has no file");
                continue;
            };
            zip.start_file(format!("images/{hash}/{}.jpg", size.side), entry(CompressionMethod::Stored))
                .map_err(io::Error::from)
                .and_then(|()| zip.write_all(&bytes))
                .map_err(Error::internal)?;
        }
    }
    Ok(format!("with {} images", hashes.len()))
}

fn entry(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(method).large_file(true).unix_permissions(0o600)
}

/// Starts over from a backup.
///
/// # Errors
/// When a database is there already, or the file is no backup of ours.
pub fn restore(file: Option<&Path>, source: &Path) -> Result<()> {
    let config = embedded(file, "pg_restore, and copy the images back")?;
    let target = config.data.join(DATABASE_FILE);
    if target.exists() {
        return Err(Error::internal(format!("{} exists already: move it away first", target.display())));
    }
    if !source.is_file() {
        return Err(Error::internal(format!("cannot read {}", source.display())));
    }
    let no_backup = || Error::internal(format!("{} is no backup of Fourball", source.display()));
    super::block_on(async {
        fs::create_dir_all(&config.data).map_err(|cause| unwritable(&target, &cause))?;
        let partial = Partial::of(&target, "part");
        let mut zip = File::open(source).ok().and_then(|file| ZipArchive::new(file).ok());
        match &mut zip {
            Some(zip) => unpack(zip, &partial.0).map_err(|_| no_backup())?,
            None => drop(fs::copy(source, &partial.0).map_err(|cause| unwritable(&target, &cause))?),
        }
        check(&partial.0).await.map_err(|_| no_backup())?;
        if let Some(zip) = &mut zip {
            restore_images(&config, &partial.0, zip).await?;
        }
        fs::rename(&partial.0, &target).map_err(|cause| unwritable(&target, &cause))?;
        let app = super::open_with(config).await?;
        app.db.close().await;
        say(format_args!("Restored from {}", source.display()));
        Ok(())
    })
}

fn unpack(zip: &mut ZipArchive<File>, target: &Path) -> zip::result::ZipResult<()> {
    let mut database = zip.by_name(DATABASE_FILE)?;
    io::copy(&mut database, &mut File::create(target)?)?;
    Ok(())
}

/// Writes the files of the pictures that the database names, and no others.
async fn restore_images(config: &Config, database: &Path, zip: &mut ZipArchive<File>) -> Result<()> {
    let images = Images::new(app::image_storage(config)?, &config.data)?;
    let db = db::open_sqlite(database, Durability::Full).await?;
    for hash in user::image_hashes(&db).await? {
        for size in SIZES {
            let mut bytes = Vec::new();
            match zip.by_name(&format!("images/{hash}/{}.jpg", size.side)) {
                Ok(mut file) => file.read_to_end(&mut bytes).map_err(Error::internal)?,
                Err(_) => continue,
            };
            images.put_back(&hash, size.side, &bytes).await?;
        }
    }
    db.close().await;
    Ok(())
}

/// Whether the file is a whole database with our tables.
async fn check(file: &Path) -> Result<()> {
    let db = db::open_sqlite(file, Durability::Full).await?;
    db::check_sqlite(&db).await?;
    db.close().await;
    Ok(())
}

/// A file that is gone when it is dropped, unless it got another name: with what SQLite lays beside it.
struct Partial(PathBuf);

impl Partial {
    fn of(target: &Path, extension: &str) -> Partial {
        let partial = Partial(target.with_added_extension(extension));
        partial.clear();
        partial
    }

    fn clear(&self) {
        for beside in ["", "-wal", "-shm", "-journal"] {
            let mut name = self.0.clone().into_os_string();
            name.push(beside);
            // Mostly there is none.
            let _ = fs::remove_file(name);
        }
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        self.clear();
    }
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

fn unwritable(path: &Path, cause: &io::Error) -> Error {
    Error::internal(format!("cannot write {}: {cause}", path.display()))
}
