//! What a player takes away: files from every service, in one zip.

use std::io::{Cursor, Write as _};

use futures::future::BoxFuture;
use serde::Serialize;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Timestamp},
};

/// A file of an archive.
#[derive(Debug)]
pub struct File {
    /// With the folders it is in: `images/1.webp`.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl File {
    /// A value as JSON that people can read too.
    pub fn json(name: &str, value: &impl Serialize) -> Result<File> {
        Ok(File { name: name.to_owned(), bytes: serde_json::to_vec_pretty(value).map_err(Error::internal)? })
    }
}

/// Everything that one service holds of a player.
pub type Part = for<'a> fn(&'a App, PlayerId) -> BoxFuture<'a, Result<Vec<File>>>;

/// What each service holds, in the order of the archive.
#[derive(Clone, Copy)]
pub struct Archive(pub &'static [Part]);

impl Archive {
    /// The files of every service.
    pub async fn files(self, app: &App, player: PlayerId) -> Result<Vec<File>> {
        let mut files = Vec::new();
        for part in self.0 {
            files.append(&mut part(app, player).await?);
        }
        Ok(files)
    }
}

/// Files as one zip, all of them made at the same moment.
pub async fn pack(files: Vec<File>, made_at: Timestamp) -> Result<Vec<u8>> {
    let packed = tokio::task::spawn_blocking(move || write(&files, made_at)).await.map_err(Error::internal)?;
    packed.map_err(Error::internal)
}

fn write(files: &[File], made_at: Timestamp) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(date_time(made_at))
        .unix_permissions(0o600);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        zip.start_file(&file.name, options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A zip knows local time without its zone, from 1980 on: this is UTC.
fn date_time(moment: Timestamp) -> DateTime {
    let at = moment.in_zone(&jiff::tz::TimeZone::UTC);
    let part = |number: i8| number.unsigned_abs();
    DateTime::from_date_and_time(
        at.year().unsigned_abs(),
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        part(at.second()),
    )
    .unwrap_or_default()
}
