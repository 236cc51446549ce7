//! One SQL text, two databases.
//!
//! `sql!("…")` declares a statement; the test `statements` prepares every one of them on both
//! databases. A read takes `&Db` (or `&mut Tx`, to see its own writes), a write takes `&mut Tx`.

mod migrate;
pub mod open;
mod sql;
mod types;
mod writer;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use sqlx::{PgPool, Postgres, SqlitePool, Transaction};
use tokio::sync::Notify;

pub use migrate::{check as check_migrations, fingerprint as migrations_fingerprint, run as migrate};
pub use open::{check_sqlite, copy_sqlite, open_postgres, open_sqlite};
pub(crate) use sql::sql;
pub use sql::{Row, Sql, Statement, ToValue, Value};
pub(crate) use types::stored_as_number;

use self::writer::{Turn, Writer};
use crate::kit::Result;

/// A database: the embedded one, or PostgreSQL (and what speaks its protocol).
#[derive(Clone)]
pub struct Db {
    pub(crate) pools: Pools,
    /// Rung after a commit that left work, so that the worker need not wait for its next look.
    pub left: Arc<Left>,
}

/// What commits left to the worker.
#[derive(Default)]
pub struct Left {
    pub bell: Notify,
    /// How many commits left something, ever.
    pub commits: AtomicU64,
}

#[derive(Clone)]
pub(crate) enum Pools {
    /// WAL lets many read while one writes, so one connection writes and a pool of read-only ones reads.
    Sqlite {
        read: SqlitePool,
        write: Writer,
    },
    Postgres(PgPool),
}

/// How long a write waits for its turn before the request fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

impl Db {
    pub(crate) fn new(pools: Pools) -> Db {
        Db { pools, left: Arc::default() }
    }

    /// Starts a transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
    pub async fn begin(&self) -> Result<Tx> {
        let inner = match &self.pools {
            Pools::Sqlite { write, .. } => Inner::Sqlite(write.begin().await?),
            Pools::Postgres(pool) => Inner::Postgres(pool.begin().await?),
        };
        Ok(Tx { inner, left: self.left.clone(), leaves_work: false })
    }

    /// "sqlite" or "postgres": for messages and for migrations that truly differ.
    pub fn name(&self) -> &'static str {
        match self.pools {
            Pools::Sqlite { .. } => "sqlite",
            Pools::Postgres(_) => "postgres",
        }
    }

    /// Has the database parse a statement without running it.
    pub async fn prepare(&self, text: &'static str) -> Result<()> {
        use sqlx::{Executor as _, SqlSafeStr as _};
        match &self.pools {
            Pools::Sqlite { write, .. } => drop(write.alone().await?.connection()?.prepare(text.into_sql_str()).await?),
            Pools::Postgres(pool) => drop(pool.acquire().await?.prepare(text.into_sql_str()).await?),
        }
        Ok(())
    }

    /// Closes every connection; SQLite writes its log back into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// A transaction. Only `actions.rs` and `subscribers.rs` open one.
pub struct Tx {
    inner: Inner,
    left: Arc<Left>,
    leaves_work: bool,
}

enum Inner {
    Sqlite(Turn),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Makes everything since [`Db::begin`] durable, at once.
    pub async fn commit(self) -> Result<()> {
        match self.inner {
            Inner::Sqlite(tx) => tx.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        if self.leaves_work {
            self.left.commits.fetch_add(1, Ordering::SeqCst);
            self.left.bell.notify_waiters();
        }
        Ok(())
    }

    /// Remembers that the worker has something to do after the commit: an event or a mail.
    pub fn leaves_work(&mut self) {
        self.leaves_work = true;
    }
}

/// Where a statement runs.
pub enum Conn<'a> {
    Db(&'a Db),
    Tx(&'a mut Tx),
}

impl Conn<'_> {
    /// The same place, for one statement of several.
    pub fn again(&mut self) -> Conn<'_> {
        match self {
            Conn::Db(db) => Conn::Db(db),
            Conn::Tx(tx) => Conn::Tx(tx),
        }
    }
}

impl<'a> From<&'a Db> for Conn<'a> {
    fn from(db: &'a Db) -> Self {
        Conn::Db(db)
    }
}

impl<'a> From<&'a mut Tx> for Conn<'a> {
    fn from(tx: &'a mut Tx) -> Self {
        Conn::Tx(tx)
    }
}
