//! The one connection that writes to SQLite, and commits that share a trip to the disk.
//!
//! A commit that must survive a power cut costs an fsync, some milliseconds. So those who stand in line together share
//! one: each works inside a savepoint of its own, and the last in line commits for all and tells them. Nobody hears
//! of success before the disk has it.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tokio::{
    sync::{Mutex, OwnedMutexGuard, watch},
    time::timeout,
};

use super::PATIENCE;
use crate::kit::{Error, Result};

/// Members of a group before it commits although others wait: what one trip saves is as good as nothing by then, and
/// the first ones have waited for all of them.
const MOST: usize = 64;

#[derive(Clone)]
pub(crate) struct Writer(Arc<Shared>);

struct Shared {
    line: Arc<Mutex<Line>>,
    /// How many stand in line.
    waiting: AtomicUsize,
}

/// What whoever has the turn holds.
pub(super) struct Line {
    /// `None` once closed.
    connection: Option<SqliteConnection>,
    /// Those who were told nothing yet; `None` while no transaction is open.
    group: Option<Group>,
    /// Whether somebody's savepoint is open.
    has_savepoint: bool,
}

struct Group {
    members: usize,
    outcome: watch::Sender<Outcome>,
}

#[derive(Clone)]
enum Outcome {
    Open,
    Kept,
    Lost(Arc<str>),
}

/// A turn at the connection, inside a savepoint. Dropped without [`Turn::commit`], it leaves nothing behind.
pub(super) struct Turn {
    writer: Writer,
    /// `None` once it has ended.
    line: Option<OwnedMutexGuard<Line>>,
}

impl Writer {
    pub(super) fn new(connection: SqliteConnection) -> Writer {
        let line = Line { connection: Some(connection), group: None, has_savepoint: false };
        Writer(Arc::new(Shared { line: Arc::new(Mutex::new(line)), waiting: AtomicUsize::new(0) }))
    }

    /// Waits for a turn and opens a savepoint.
    ///
    /// # Errors
    /// `Timeout` when the line is too long.
    pub(super) async fn begin(&self) -> Result<Turn> {
        let writer = self.clone();
        // In a task of its own: a caller that goes away must not leave a statement half done.
        untorn(async move {
            let mut line = writer.stand_in_line().await?;
            line.open().await?;
            Ok(Turn { writer, line: Some(line) })
        })
        .await
    }

    /// The connection outside any transaction, for what can't run inside one.
    pub(super) async fn alone(&self) -> Result<OwnedMutexGuard<Line>> {
        let mut line = self.0.line.clone().lock_owned().await;
        line.close_savepoint().await?;
        line.close_group().await;
        Ok(line)
    }

    /// Ends what is open, then the connection: SQLite writes its log back into the file.
    pub(super) async fn close(&self) {
        let Ok(mut line) = self.alone().await else { return };
        if let Some(connection) = line.connection.take()
            && let Err(error) = connection.close().await
        {
            // What was committed is in the log, which the next start reads.
            tracing::warn!(%error, "the database did not close");
        }
    }

    async fn stand_in_line(&self) -> Result<OwnedMutexGuard<Line>> {
        self.0.waiting.fetch_add(1, SeqCst);
        let turn = timeout(PATIENCE, self.0.line.clone().lock_owned()).await;
        self.0.waiting.fetch_sub(1, SeqCst);
        if turn.is_err() {
            // Whoever had the turn may have left the group to this one.
            tokio::spawn(self.clone().tidy());
        }
        turn.map_err(|_| Error::Timeout)
    }

    /// Hands the turn on, and commits if nobody is there to take it.
    async fn end(&self, mut line: OwnedMutexGuard<Line>) {
        let is_full = line.group.as_ref().is_some_and(|group| group.members >= MOST);
        if is_full || self.0.waiting.load(SeqCst) == 0 {
            line.close_group().await;
        }
    }

    /// Ends what somebody left open.
    async fn tidy(self) {
        let mut line = self.0.line.clone().lock_owned().await;
        if let Err(error) = line.close_savepoint().await {
            tracing::error!(%error, "a transaction could not be taken back");
        }
        self.end(line).await;
    }
}

impl Line {
    pub(super) fn connection(&mut self) -> sqlx::Result<&mut SqliteConnection> {
        self.connection.as_mut().ok_or(sqlx::Error::PoolClosed)
    }

    async fn run(&mut self, statement: &'static str) -> Result<()> {
        self.connection()?.execute(statement).await?;
        Ok(())
    }

    /// Opens a savepoint, and a transaction around it if there is none.
    async fn open(&mut self) -> Result<()> {
        self.close_savepoint().await?;
        if self.group.is_none() {
            // A transaction that starts as a reader can't be upgraded under contention: the lock now.
            self.run("BEGIN IMMEDIATE").await?;
            self.group = Some(Group { members: 0, outcome: watch::Sender::new(Outcome::Open) });
        }
        self.run("SAVEPOINT turn").await?;
        self.has_savepoint = true;
        Ok(())
    }

    /// Makes the savepoint's changes the group's; how the group ends is told later.
    async fn join(&mut self) -> Result<watch::Receiver<Outcome>> {
        if let Err(error) = self.run("RELEASE turn").await {
            // A full disk or a failed read takes the whole transaction back, savepoints and all.
            self.lose(&error.to_string()).await;
            return Err(error);
        }
        self.has_savepoint = false;
        let group = self.group.as_mut().ok_or_else(|| Error::internal("a savepoint outside of a transaction"))?;
        group.members += 1;
        Ok(group.outcome.subscribe())
    }

    /// Takes back what a turn that was dropped has written.
    async fn close_savepoint(&mut self) -> Result<()> {
        if self.has_savepoint {
            if let Err(error) = self.run("ROLLBACK TO turn; RELEASE turn").await {
                self.lose(&error.to_string()).await;
                return Err(error);
            }
            self.has_savepoint = false;
        }
        Ok(())
    }

    async fn close_group(&mut self) {
        match &self.group {
            None => {}
            Some(group) if group.members == 0 => self.lose("nobody wrote").await,
            Some(_) => match self.run("COMMIT").await {
                Ok(()) => self.tell(Outcome::Kept),
                Err(error) => {
                    let cause =
                        std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
                    self.lose(&cause).await;
                }
            },
        }
    }

    async fn lose(&mut self, cause: &str) {
        // Fails when SQLite rolled back by itself: then nothing is left to do.
        let _ = self.run("ROLLBACK").await;
        self.has_savepoint = false;
        self.tell(Outcome::Lost(cause.into()));
    }

    fn tell(&mut self, outcome: Outcome) {
        if let Some(group) = self.group.take() {
            group.outcome.send_replace(outcome);
        }
    }
}

impl Turn {
    pub(super) fn connection(&mut self) -> sqlx::Result<&mut SqliteConnection> {
        self.line.as_mut().ok_or(sqlx::Error::PoolClosed)?.connection()
    }

    /// Comes back when the disk has it.
    ///
    /// # Errors
    /// When it has not: then nothing of it is left.
    pub(super) async fn commit(mut self) -> Result<()> {
        let (writer, line) = (self.writer.clone(), self.line.take());
        let mut line = line.ok_or(sqlx::Error::PoolClosed)?;
        let mut outcome = untorn(async move {
            let joined = line.join().await;
            writer.end(line).await;
            joined
        })
        .await?;
        let end = outcome.wait_for(|outcome| !matches!(outcome, Outcome::Open)).await;
        match end.as_deref() {
            Ok(Outcome::Kept) => Ok(()),
            Ok(Outcome::Lost(cause)) => Err(Error::internal(format!("the commit failed: {cause}"))),
            Ok(Outcome::Open) | Err(_) => Err(Error::internal("the database was closed before the commit")),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(line) = self.line.take() else { return };
        let writer = self.writer.clone();
        drop(line);
        // Without a runtime the process is ending, and SQLite takes back what is open.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(writer.tidy());
        }
    }
}

/// Runs to its end, whether or not somebody still waits for it.
async fn untorn<T: Send + 'static>(work: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    tokio::spawn(work).await.map_err(Error::internal)?
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use super::super::{Db, open::Durability, open_sqlite, sql};
    use crate::kit::Result;

    async fn empty(folder: &std::path::Path) -> Db {
        let db = open_sqlite(&folder.join("test.db"), Durability::Off).await.unwrap();
        super::super::migrate(&db).await.unwrap();
        db
    }

    async fn write(db: &Db, name: &str) -> Result<super::super::Tx> {
        let mut tx = db.begin().await?;
        sql!("INSERT INTO instance (name, value) VALUES ($1, 'here')").bind(name).execute(&mut tx).await?;
        Ok(tx)
    }

    async fn names(db: &Db) -> Vec<String> {
        let rows: Vec<(String,)> = sql!("SELECT name FROM instance ORDER BY name").fetch_all(db).await.unwrap();
        rows.into_iter().map(|row| row.0).collect()
    }

    #[tokio::test]
    async fn everybody_in_line_is_kept_and_sees_it_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let db = empty(folder.path()).await;
        let all = (0..200).map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                let name = format!("{n:03}");
                write(&db, &name).await.unwrap().commit().await.unwrap();
                assert!(names(&db).await.contains(&name), "{name} was answered and is not there");
            })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        assert_eq!(names(&db).await.len(), 200);
    }

    #[tokio::test]
    async fn whoever_gives_up_takes_nothing_of_the_others_along() {
        let folder = tempfile::tempdir().unwrap();
        let db = empty(folder.path()).await;
        let first = write(&db, "first").await.unwrap();
        let line = ["second", "third", "fourth"].map(|name| {
            let db = db.clone();
            tokio::spawn(async move {
                let tx = write(&db, name).await.unwrap();
                if name == "third" { drop(tx) } else { tx.commit().await.unwrap() }
            })
        });
        tokio::task::yield_now().await;
        first.commit().await.unwrap();
        for one in line {
            one.await.unwrap();
        }
        assert_eq!(names(&db).await, ["first", "fourth", "second"]);
    }

    #[tokio::test]
    async fn whoever_goes_away_while_waiting_holds_nobody_up() {
        let folder = tempfile::tempdir().unwrap();
        let db = empty(folder.path()).await;
        let first = write(&db, "first").await.unwrap();
        let impatient = tokio::spawn({
            let db = db.clone();
            async move { write(&db, "impatient").await.map(drop) }
        });
        tokio::task::yield_now().await;
        impatient.abort();
        first.commit().await.unwrap();
        write(&db, "last").await.unwrap().commit().await.unwrap();
        assert_eq!(names(&db).await, ["first", "last"]);
    }

    #[tokio::test]
    async fn a_refused_statement_leaves_the_rest_of_its_turn_to_the_caller() {
        let folder = tempfile::tempdir().unwrap();
        let db = empty(folder.path()).await;
        let mut tx = write(&db, "once").await.unwrap();
        let again = sql!("INSERT INTO instance (name, value) VALUES ($1, 'twice')").bind("once").execute(&mut tx).await;
        assert!(again.is_err());
        tx.commit().await.unwrap();
        assert_eq!(names(&db).await, ["once"]);
    }

    #[tokio::test]
    async fn a_lost_connection_fails_whoever_was_not_told_yet() {
        let folder = tempfile::tempdir().unwrap();
        let db = empty(folder.path()).await;
        let mut tx = write(&db, "never").await.unwrap();
        // As SQLite itself does when the disk is full.
        sql!("ROLLBACK").execute(&mut tx).await.unwrap();
        assert!(tx.commit().await.is_err());
        write(&db, "after").await.unwrap().commit().await.unwrap();
        assert_eq!(names(&db).await, ["after"]);
    }
}
