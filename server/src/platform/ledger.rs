//! A file that only grows and outlives the database: one JSON value a line.

use std::{
    fs::{File, OpenOptions},
    io::{ErrorKind, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use serde::{Serialize, de::DeserializeOwned};

use crate::kit::{Error, Result};

#[derive(Debug, Clone)]
pub struct Ledger(PathBuf);

impl Ledger {
    /// The ledger in this file, which need not be there yet.
    pub fn at(file: PathBuf) -> Ledger {
        Ledger(file)
    }

    /// Adds entries. They are on the disk when this returns.
    ///
    /// # Errors
    /// When the file can't be written; a part of the entries may be in it then.
    pub async fn append<T: Serialize>(&self, entries: &[T]) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let mut lines = String::new();
        for entry in entries {
            lines.push_str(&serde_json::to_string(entry).map_err(Error::internal)?);
            lines.push('\n');
        }
        let file = self.0.clone();
        let written = tokio::task::spawn_blocking(move || append(&file, &lines)).await.map_err(Error::internal)?;
        written.map_err(|cause| Error::internal(format!("cannot write the ledger {}: {cause}", self.0.display())))
    }

    /// Every entry, oldest first. A line that was torn by a crash is no entry.
    ///
    /// # Errors
    /// When the file is there and can't be read.
    pub async fn read<T: DeserializeOwned>(&self) -> Result<Vec<T>> {
        let text = match tokio::fs::read(&self.0).await {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(cause) => return Err(Error::internal(format!("cannot read the ledger {}: {cause}", self.0.display()))),
        };
        let mut entries = Vec::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match serde_json::from_str(line) {
                Ok(entry) => entries.push(entry),
                Err(cause) => tracing::warn!(ledger = %self.0.display(), line = at + 1, %cause, "not an entry"),
            }
        }
        Ok(entries)
    }
}

fn append(path: &Path, lines: &str) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder)?;
    }
    let is_new = !path.exists();
    let mut file = OpenOptions::new().create(true).read(true).append(true).open(path)?;
    // A torn line must not swallow the next one. One write, so that two processes don't mix their lines.
    let lines = if is_torn(&mut file)? { format!("\n{lines}") } else { lines.to_owned() };
    file.write_all(lines.as_bytes())?;
    file.sync_all()?;
    if is_new {
        // The name is on the disk only once its folder is.
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

fn is_torn(file: &mut File) -> std::io::Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(false);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use super::*;

    #[tokio::test]
    async fn what_was_written_is_read_in_its_order() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::at(folder.path().join("new/ledger"));
        assert_eq!(ledger.read::<u8>().await.unwrap(), [0; 0]);
        ledger.append(&[1, 2]).await.unwrap();
        ledger.append(&[3]).await.unwrap();
        assert_eq!(ledger.read::<u8>().await.unwrap(), [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_line_torn_by_a_crash_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger");
        std::fs::write(&file, "[1,2]\n[3,").unwrap();
        let ledger = Ledger::at(file);
        ledger.append(&[[5, 6]]).await.unwrap();
        assert_eq!(ledger.read::<[u8; 2]>().await.unwrap(), [[1, 2], [5, 6]]);
    }
}
