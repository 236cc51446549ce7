//! Pictures that people send: read within limits, made small and upright, and kept by their content.
//!
//! What is kept was encoded by us: nothing of the file that came in survives but its pixels, so no place, no camera and
//! no name. A picture is named by the hash of what is kept.

mod decode;
mod render;
mod s3;
mod storage;
mod workshop;

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::Arc,
};

use tokio::sync::Semaphore;

pub use render::{Crop, Picture};
pub use s3::S3;
pub use storage::Storage;
use workshop::Workshop;

use crate::kit::{Error, Result};

/// The widths and heights that are kept, and the bytes that each may take. 160 fills a list's disc of 56 points on a
/// phone of three pixels a point, 480 the disc of a profile likewise, 1280 a whole phone and most windows.
pub const SIZES: [Size; 3] =
    [Size { side: 160, bytes: 14 << 10 }, Size { side: 480, bytes: 60 << 10 }, Size { side: 1280, bytes: 320 << 10 }];

/// The side of the largest.
pub const LARGEST: u32 = SIZES[SIZES.len() - 1].side;

#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub side: u32,
    pub bytes: usize,
}

/// The most pixels of a picture that is taken.
pub const MAX_PIXELS: u64 = 40_000_000;

/// Megabytes for decoded pictures in this process: one of 40 megapixels in four bytes each, or several smaller ones.
/// What needs more, since it has two bytes a colour or comes in layers, is decoded alone.
const MEMORY: u32 = 160;

/// Where pictures are made and kept.
#[derive(Clone)]
pub struct Images {
    storage: Storage,
    /// For files that are still coming in.
    folder: PathBuf,
    memory: Arc<Semaphore>,
    workshop: Workshop,
}

impl Images {
    /// Files that are still coming in go into `folder`, without a name: a process that dies leaves none behind.
    ///
    /// # Errors
    /// When the folder can't be made.
    pub fn new(storage: Storage, folder: &Path) -> Result<Images> {
        std::fs::create_dir_all(folder)
            .map_err(|cause| Error::internal(format!("cannot make the data folder {}: {cause}", folder.display())))?;
        let memory = Arc::new(Semaphore::new(MEMORY as usize));
        Ok(Images { storage, folder: folder.to_owned(), memory, workshop: Workshop::open()? })
    }

    pub fn storage(&self) -> &Storage {
        &self.storage
    }

    /// Whether pictures can be kept, as far as that shows before the first one comes.
    ///
    /// # Errors
    /// One line on what to mend.
    pub async fn check(&self) -> Result<()> {
        match &self.storage {
            Storage::Folder(_) => Ok(()),
            Storage::S3(bucket) => bucket.check().await,
        }
    }

    /// An empty file for what comes in; it is gone once it is closed.
    pub async fn spool(&self) -> Result<File> {
        let folder = self.folder.clone();
        let made = tokio::task::spawn_blocking(move || tempfile::tempfile_in(folder)).await.map_err(Error::internal)?;
        made.map_err(|cause| Error::internal(format!("cannot write into {}: {cause}", self.folder.display())))
    }

    /// Makes what is kept of a file, which is read from its beginning. It waits while others use the memory.
    ///
    /// # Errors
    /// `Invalid` for `image` when the file is no picture that we take, for `crop` when that lies beside it.
    pub async fn prepare(&self, file: File, crop: Option<Crop>) -> Result<Picture> {
        let (file, header) = self.workshop.run(move || decode::inspect(&file).map(|header| (file, header))).await?;
        let share = header.megabytes().clamp(1, MEMORY);
        let permit = self.memory.clone().acquire_many_owned(share).await.expect("the semaphore is never closed");
        let render = move || {
            let _permit = permit;
            render::render(decode::decode(&file, &header)?, crop)
        };
        self.workshop.run(render).await
    }

    /// Keeps a picture, in every size.
    pub async fn keep(&self, picture: &Picture) -> Result<()> {
        for (size, bytes) in SIZES.iter().zip(&picture.files) {
            self.storage.put(&picture.hash, size.side, bytes).await?;
        }
        Ok(())
    }

    /// Writes one file of a picture as it was: from a backup.
    pub async fn put_back(&self, hash: &str, side: u32, bytes: &[u8]) -> Result<()> {
        self.storage.put(hash, side, bytes).await
    }

    /// The file of a picture in a size, if it is kept.
    pub async fn read(&self, hash: &str, side: u32) -> Result<Option<Vec<u8>>> {
        self.storage.get(hash, side).await
    }

    /// Forgets a picture, in every size. One that isn't there is no error.
    pub async fn forget(&self, hash: &str) -> Result<()> {
        self.storage.delete(hash).await
    }
}

/// Whether this can be the name of a picture.
pub fn is_name(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
