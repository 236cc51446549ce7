//! A statement, its parameters, and the dispatch over the two drivers.

use sqlx::{
    AssertSqlSafe, FromRow,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

use super::{Conn, Inner, Pools, Tx};
use crate::kit::{Error, Result};

/// A statement's text, registered so that one test can prepare them all on both databases.
pub struct Statement {
    pub text: &'static str,
    pub file: &'static str,
    pub line: u32,
}

inventory::collect!(Statement);

/// Declares a statement: `sql!("SELECT … WHERE pk = $1").bind(pk)`.
///
/// `sql!(rows "INSERT INTO t (a, b) VALUES", 2)` declares an insert of many rows of two columns; a third
/// part, `"ON CONFLICT …"`, follows the rows.
/// `sql!("SELECT a, b FROM t", " WHERE pk = $1")` joins its parts, for a store whose statements share a beginning.
macro_rules! sql {
    (rows $text:tt, $columns:tt) => {
        $crate::platform::db::sql!(rows $text, $columns, "")
    };
    (rows $text:tt, $columns:tt, $tail:tt) => {{
        const TEXT: &str = $text;
        const ONE: &str = concat!($crate::platform::db::sql!(@one $text, $columns), " ", $tail);
        inventory::submit! { $crate::platform::db::Statement { text: ONE, file: file!(), line: line!() } }
        $crate::platform::db::Sql::rows(TEXT, $columns, $tail)
    }};
    (@one $text:tt, 2) => {
        concat!($text, " ($1, $2)")
    };
    (@one $text:tt, 3) => {
        concat!($text, " ($1, $2, $3)")
    };
    (@one $text:tt, 4) => {
        concat!($text, " ($1, $2, $3, $4)")
    };
    (@one $text:tt, 5) => {
        concat!($text, " ($1, $2, $3, $4, $5)")
    };
    (@one $text:tt, 6) => {
        concat!($text, " ($1, $2, $3, $4, $5, $6)")
    };
    (@one $text:tt, 7) => {
        concat!($text, " ($1, $2, $3, $4, $5, $6, $7)")
    };
    (@one $text:tt, 8) => {
        concat!($text, " ($1, $2, $3, $4, $5, $6, $7, $8)")
    };
    (@one $text:tt, 9) => {
        concat!($text, " ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    };
    (@one $text:tt, 10) => {
        concat!($text, " ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
    };
    (@one $text:tt, 12) => {
        concat!($text, " ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    };
    (@one $text:tt, 26) => {
        concat!(
            $text,
            " ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,",
            " $23, $24, $25, $26)"
        )
    };
    ($($text:literal),+) => {{
        const TEXT: &str = concat!($($text),+);
        inventory::submit! { $crate::platform::db::Statement { text: TEXT, file: file!(), line: line!() } }
        $crate::platform::db::Sql::new(TEXT)
    }};
}
pub(crate) use sql;

/// A value for a parameter. Typed even when it is null, as PostgreSQL asks.
#[derive(Debug, Clone)]
pub enum Value {
    Int(Option<i64>),
    Real(Option<f64>),
    Text(Option<String>),
    Bool(Option<bool>),
}

/// What can be bound to a parameter.
pub trait ToValue {
    fn to_value(self) -> Value;
    /// The null of this type.
    fn null() -> Value;
}

/// A row type that both drivers can fill: `#[derive(sqlx::FromRow)]` is enough.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A statement with its parameters so far.
pub struct Sql {
    text: &'static str,
    /// 0 for an ordinary statement, else the columns of each row of a bulk insert.
    columns: usize,
    /// What follows the rows of a bulk insert.
    tail: &'static str,
    values: Vec<Value>,
}

/// The most parameters of one bulk insert. SQLite takes 32,766, PostgreSQL more; but a message of over 16 kB takes
/// several TLS records, and the driver has each wait 40 ms for the one before to be acknowledged. On SQLite the driver
/// looks up the name of each parameter by walking all before it: with 500, a fifth of a bulk load went there.
const MAX_PARAMETERS: usize = 200;

/// Runs the statement on the driver behind `$on`: `$query` builds it, `$method` runs it, `$done` shapes the outcome.
macro_rules! dispatch {
    ($self:ident, $on:ident, $query:ident, $method:ident, $done:expr) => {{
        let Sql { text, values, .. } = $self;
        match $on.into() {
            Conn::Db(db) => match &db.pools {
                Pools::Sqlite { read, .. } => {
                    sqlx::$query(text, arguments::<SqliteArguments>(values)?).$method(read).await.map($done)
                }
                Pools::Postgres(pool) => {
                    sqlx::$query(text, arguments::<PgArguments>(values)?).$method(pool).await.map($done)
                }
            },
            Conn::Tx(tx) => match &mut tx.inner {
                Inner::Sqlite(tx) => {
                    sqlx::$query(text, arguments::<SqliteArguments>(values)?).$method(tx.connection()?).await.map($done)
                }
                Inner::Postgres(tx) => {
                    sqlx::$query(text, arguments::<PgArguments>(values)?).$method(&mut **tx).await.map($done)
                }
            },
        }
    }};
}

impl Sql {
    #[doc(hidden)]
    pub fn new(text: &'static str) -> Sql {
        Sql { text, columns: 0, tail: "", values: Vec::new() }
    }

    #[doc(hidden)]
    pub fn rows(text: &'static str, columns: usize, tail: &'static str) -> Sql {
        Sql { text, columns, tail, values: Vec::new() }
    }

    #[must_use]
    pub fn bind(mut self, value: impl ToValue) -> Sql {
        self.values.push(value.to_value());
        self
    }

    pub async fn fetch_all<T: Row>(self, on: impl Into<Conn<'_>>) -> Result<Vec<T>> {
        let run = async { dispatch!(self, on, query_as_with, fetch_all, |rows| rows) };
        Ok(run.await?)
    }

    pub async fn fetch_optional<T: Row>(self, on: impl Into<Conn<'_>>) -> Result<Option<T>> {
        let run = async { dispatch!(self, on, query_as_with, fetch_optional, |row| row) };
        Ok(run.await?)
    }

    /// The one row that must be there.
    pub async fn fetch_one<T: Row>(self, on: impl Into<Conn<'_>>) -> Result<T> {
        Ok(self.one(on).await?)
    }

    /// The first column of the one row that must be there.
    pub async fn fetch_value<T>(self, on: impl Into<Conn<'_>>) -> Result<T>
    where
        (T,): Row,
    {
        Ok(self.one::<(T,)>(on).await?.0)
    }

    /// Like [`Sql::fetch_one`], answering a broken unique rule with 409 for `field`. The backstop under
    /// a friendly check: two requests may pass the check together.
    pub async fn or_conflict<T: Row>(self, field: &'static str, on: impl Into<Conn<'_>>) -> Result<T> {
        self.one(on).await.map_err(|error| match error {
            sqlx::Error::Database(cause) if cause.is_unique_violation() => Error::Taken(field),
            other => other.into(),
        })
    }

    /// Runs the statement; the number of rows it touched.
    pub async fn execute(self, on: impl Into<Conn<'_>>) -> Result<u64> {
        let run = async { dispatch!(self, on, query_with, execute, |done| done.rows_affected()) };
        Ok(run.await?)
    }

    async fn one<T: Row>(self, on: impl Into<Conn<'_>>) -> sqlx::Result<T> {
        dispatch!(self, on, query_as_with, fetch_one, |row| row)
    }

    /// Inserts the bound rows, in as many statements as the parameters' limit asks for.
    pub async fn insert_rows(self, tx: &mut Tx) -> Result<()> {
        for (text, values) in self.in_statements() {
            match &mut tx.inner {
                Inner::Sqlite(tx) => {
                    let query = sqlx::query_with(text, arguments::<SqliteArguments>(values)?);
                    query.execute(tx.connection()?).await?;
                }
                Inner::Postgres(tx) => {
                    let query = sqlx::query_with(text, arguments::<PgArguments>(values)?);
                    query.execute(&mut **tx).await?;
                }
            }
        }
        Ok(())
    }

    /// Like [`Sql::insert_rows`], with what the `RETURNING` of the tail says, in no particular order: neither
    /// database promises one.
    pub async fn insert_rows_returning<T: Row>(self, tx: &mut Tx) -> Result<Vec<T>> {
        let mut returned = Vec::new();
        for (text, values) in self.in_statements() {
            returned.append(&mut match &mut tx.inner {
                Inner::Sqlite(tx) => {
                    let query = sqlx::query_as_with(text, arguments::<SqliteArguments>(values)?);
                    query.fetch_all(tx.connection()?).await?
                }
                Inner::Postgres(tx) => {
                    let query = sqlx::query_as_with(text, arguments::<PgArguments>(values)?);
                    query.fetch_all(&mut **tx).await?
                }
            });
        }
        Ok(returned)
    }

    /// The bound rows as statements, each with its share of the values.
    fn in_statements(self) -> impl Iterator<Item = (AssertSqlSafe<String>, Vec<Value>)> {
        let Sql { text, columns, tail, values } = self;
        assert!(columns > 0, "declared with sql!(rows …)");
        let mut values = values.into_iter().peekable();
        std::iter::from_fn(move || {
            values.peek()?;
            let share: Vec<Value> = values.by_ref().take(MAX_PARAMETERS / columns * columns).collect();
            // Safe: constants with numbered placeholders between them.
            let text = AssertSqlSafe(format!("{text} {} {tail}", placeholders(share.len() / columns, columns)));
            Some((text, share))
        })
    }
}

/// `($1, $2), ($3, $4)` for two rows of two columns.
fn placeholders(rows: usize, columns: usize) -> String {
    (0..rows)
        .map(|row| {
            let numbers: Vec<_> = (1..=columns).map(|c| format!("${}", row * columns + c)).collect();
            format!("({})", numbers.join(", "))
        })
        .collect::<Vec<_>>()
        .join(", ")
}

fn arguments<A>(values: Vec<Value>) -> sqlx::Result<A>
where
    A: sqlx::Arguments,
    for<'q> Option<i64>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
    for<'q> Option<f64>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
    for<'q> Option<bool>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
    for<'q> Option<String>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
{
    let mut arguments = A::default();
    for value in values {
        match value {
            Value::Int(v) => arguments.add(v),
            Value::Real(v) => arguments.add(v),
            Value::Text(v) => arguments.add(v),
            Value::Bool(v) => arguments.add(v),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}
