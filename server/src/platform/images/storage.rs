//! Where the files of pictures lie: in a folder, or in a bucket.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use super::S3;
use crate::kit::{Error, Result};

#[derive(Debug, Clone)]
pub enum Storage {
    /// A folder for each picture, in one for each beginning of a name: no folder grows without end.
    Folder(PathBuf),
    S3(S3),
}

impl Storage {
    /// Writes a file, down to the disk. One that is there already has the same content and is written all the same: it
    /// may be about to be swept away.
    pub(super) async fn put(&self, hash: &str, side: u32, bytes: &[u8]) -> Result<()> {
        match self {
            Storage::Folder(root) => {
                let (folder, name, bytes) = (folder(root, hash), file_name(side), bytes.to_vec());
                let shown = root.clone();
                disk(move || write(&folder, &name, &bytes))
                    .await
                    .map_err(|cause| Error::internal(format!("cannot write images into {}: {cause}", shown.display())))
            }
            Storage::S3(bucket) => bucket.put(&key(hash, side), bytes).await,
        }
    }

    pub(super) async fn get(&self, hash: &str, side: u32) -> Result<Option<Vec<u8>>> {
        match self {
            Storage::Folder(root) => match tokio::fs::read(folder(root, hash).join(file_name(side))).await {
                Ok(bytes) => Ok(Some(bytes)),
                Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
                Err(cause) => Err(Error::internal(cause)),
            },
            Storage::S3(bucket) => bucket.get(&key(hash, side)).await,
        }
    }

    pub(super) async fn delete(&self, hash: &str) -> Result<()> {
        match self {
            Storage::Folder(root) => {
                let folder = folder(root, hash);
                disk(move || match fs::remove_dir_all(folder) {
                    Err(cause) if cause.kind() != ErrorKind::NotFound => Err(cause),
                    _ => Ok(()),
                })
                .await
                .map_err(Error::internal)
            }
            Storage::S3(bucket) => {
                for size in super::SIZES {
                    bucket.delete(&key(hash, size.side)).await?;
                }
                Ok(())
            }
        }
    }
}

fn file_name(side: u32) -> String {
    format!("{side}.jpg")
}

fn key(hash: &str, side: u32) -> String {
    format!("{hash}/{side}.jpg")
}

fn folder(root: &Path, hash: &str) -> PathBuf {
    root.join(&hash[..2]).join(hash)
}

async fn disk<T: Send + 'static>(work: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> std::io::Result<T> {
    tokio::task::spawn_blocking(work).await?
}

/// The name appears only once the file is whole and on the disk.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    fs::create_dir_all(folder)?;
    let partial = folder.join(format!("{name}.{}.{}.part", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    let mut file = File::create(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&partial, folder.join(name))?;
    // A name is on the disk only once its folder is.
    folder.ancestors().take(3).try_for_each(|folder| File::open(folder)?.sync_all())
}
