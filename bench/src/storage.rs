//! Durable writes: what the trip to the disk costs, and what it costs when many share it.

use std::{
    fs::File,
    io::{Seek as _, Write as _},
    path::Path,
    time::{Duration, Instant},
};

use fourball::{
    kit::{PlayerId, Timestamp},
    platform::db::{self, Db, open::Durability},
    services::event::{self, Fact},
};
use serde::Serialize;

use crate::{Done, figures::print};

const SPAN: Duration = Duration::from_secs(3);
const CALLERS: usize = 16;

#[derive(Serialize)]
struct Measured {
    caller: usize,
}

impl Fact for Measured {
    const KIND: &'static str = "bench.measured";
    fn player(&self) -> Option<PlayerId> {
        None
    }
}

pub(crate) fn run(folder: &Path) -> Done {
    let bare = syncs_a_second(&folder.join("syncs"))?;
    tokio::runtime::Runtime::new()?.block_on(async {
        let db = db::open_sqlite(&folder.join("writes.db"), Durability::Full).await?;
        db::migrate(&db).await?;
        let one = writes_a_second(&db, 1).await?;
        let many = writes_a_second(&db, CALLERS).await?;
        db.close().await;
        print("durable_writes_by_1_caller", one, "per_s", bare);
        print("durable_writes_by_16_callers", many, "per_s", one);
        Ok(())
    })
}

/// How often a second a page of a file reaches the disk.
fn syncs_a_second(file: &Path) -> Done<f64> {
    let mut file = File::create(file)?;
    let (begun, mut count) = (Instant::now(), 0.0);
    while begun.elapsed() < SPAN {
        file.rewind()?;
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        count += 1.0;
    }
    Ok(count / begun.elapsed().as_secs_f64())
}

/// How many events a second are recorded, each in a transaction of its own that is on the disk when it comes back.
async fn writes_a_second(db: &Db, callers: usize) -> Done<f64> {
    let begun = Instant::now();
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut count = 0.0;
                while begun.elapsed() < SPAN {
                    let mut tx = db.begin().await?;
                    event::record(&mut tx, &Measured { caller }, Timestamp(0)).await?;
                    tx.commit().await?;
                    count += 1.0;
                }
                Done::Ok(count)
            })
        })
        .collect();
    let mut sum = 0.0;
    for task in tasks {
        sum += task.await??;
    }
    Ok(sum / begun.elapsed().as_secs_f64())
}
