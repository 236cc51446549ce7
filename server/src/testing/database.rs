//! A database of its own for each test: SQLite, or PostgreSQL where FOURBALL_TEST_POSTGRES names one.

use std::path::Path;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::platform::db::{self, Db, open::Durability};

/// Every test database's name begins with it, so that the test script can drop them all.
const PREFIX: &str = "fourball_test_";
/// Any number, the same for all: holds the template while it is made.
const LOCK: i64 = 4_242;

pub(super) async fn open(folder: &Path) -> Db {
    match std::env::var("FOURBALL_TEST_POSTGRES") {
        Ok(url) => postgres(&url).await,
        Err(_) => {
            let db = db::open_sqlite(&folder.join("test.db"), Durability::Off).await.expect("a database file");
            db::migrate(&db).await.expect("migrations apply");
            db
        }
    }
}

/// Copies a migrated template: a tenth of the time that migrating takes.
async fn postgres(url: &str) -> Db {
    let (server, _) = url.rsplit_once('/').expect("postgres://user@host/database");
    let mut admin = PgConnection::connect(url).await.expect("PostgreSQL answers");
    let template = format!("{PREFIX}template_{}", db::migrations_fingerprint());
    sqlx::query("SELECT pg_advisory_lock($1)").bind(LOCK).execute(&mut admin).await.expect("a lock");
    let exists: Option<(i32,)> = sqlx::query_as("SELECT 1 FROM pg_database WHERE datname = $1")
        .bind(&template)
        .fetch_optional(&mut admin)
        .await
        .expect("a list of databases");
    if exists.is_none() {
        let making = format!("{template}_making");
        run(&mut admin, format!("DROP DATABASE IF EXISTS {making}")).await;
        run(&mut admin, format!("CREATE DATABASE {making}")).await;
        let db = db::open_postgres(&format!("{server}/{making}"), 1).await.expect("the template opens");
        db::migrate(&db).await.expect("migrations apply");
        db.close().await;
        run(&mut admin, format!("ALTER DATABASE {making} RENAME TO {template}")).await;
    }
    let name = format!("{PREFIX}{}_{}", std::process::id(), next());
    run(&mut admin, format!("DROP DATABASE IF EXISTS {name}")).await;
    run(&mut admin, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    sqlx::query("SELECT pg_advisory_unlock($1)").bind(LOCK).execute(&mut admin).await.expect("the lock is ours");
    db::open_postgres(&format!("{server}/{name}"), 4).await.expect("the copy opens")
}

async fn run(admin: &mut PgConnection, statement: String) {
    sqlx::query(AssertSqlSafe(statement)).execute(admin).await.expect("the test user may create databases");
}

fn next() -> u64 {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::SeqCst)
}
