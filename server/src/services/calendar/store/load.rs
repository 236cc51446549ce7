//! Entries by the thousand, for the demo community and for measurements.

use crate::{
    kit::{Answer, Day, PlayerId, Result, Timestamp, Window},
    platform::db::{Tx, sql},
};

/// Inserts entries as they stand. The player and the day must not have one for the window yet.
pub async fn load(
    tx: &mut Tx,
    entries: impl Iterator<Item = (PlayerId, Day, Window, Answer)>,
    now: Timestamp,
) -> Result<()> {
    let insert =
        sql!(rows "INSERT INTO availability (player, played_on, part, answer, created_at, updated_at) VALUES", 6);
    let filled = entries.fold(insert, |insert, (player, day, window, answer)| {
        insert.bind(player).bind(day).bind(window).bind(answer).bind(now).bind(now)
    });
    filled.insert_rows(tx).await
}
