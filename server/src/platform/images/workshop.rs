//! Threads for nothing but pictures.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
};

use tokio::sync::oneshot;

use super::decode;
use crate::kit::{Error, Result};

type Work = Box<dyn FnOnce() + Send>;

/// As many as there are cores, and few: each thread keeps some of the memory that it used, and among the many of the
/// runtime every one would end up with the share of a large picture.
const MOST: usize = 4;

/// The threads end with the last clone.
#[derive(Clone)]
pub(super) struct Workshop(mpsc::Sender<Work>);

impl Workshop {
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn open() -> Result<Workshop> {
        let (sender, receiver) = mpsc::channel::<Work>();
        let receiver = Arc::new(Mutex::new(receiver));
        for _ in 0..thread::available_parallelism().map_or(1, |n| n.get()).min(MOST) {
            let receiver = receiver.clone();
            let next = move || receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let work = move || {
                while let Ok(work) = next() {
                    work();
                }
            };
            thread::Builder::new().name("pictures".into()).spawn(work).map_err(Error::internal)?;
        }
        Ok(Workshop(sender))
    }

    /// A decoder that gives up in a panic was given a broken file.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        let (done, answer) = oneshot::channel();
        let guarded = move || {
            // Whoever waited may have gone.
            let _ = done.send(catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
                tracing::error!("a decoder panicked");
                Err(decode::damaged())
            }));
        };
        self.0.send(Box::new(guarded)).map_err(|_| Error::internal("the threads for pictures have ended"))?;
        answer.await.map_err(Error::internal)?
    }
}
