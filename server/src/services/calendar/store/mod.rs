//! What players said, and the bits that the matching index is made of.

pub(super) mod feed;
mod load;
pub(super) mod repeat;

pub use load::load;

use std::collections::HashMap;

use matching::Availability;

use super::model::{Entry, Mark, Span, availability_of};
use crate::{
    kit::{Answer, Day, Error, PlayerId, Result, Timestamp},
    platform::db::{Conn, Db, Sql, Tx, sql},
};

/// What a player said about the days of a span, in the order of time.
pub(super) async fn entries(on: impl Into<Conn<'_>>, player: PlayerId, span: Span) -> Result<Vec<Entry>> {
    sql!(
        "SELECT played_on, part, answer, repeat, updated_at FROM availability
         WHERE player = $1 AND played_on BETWEEN $2 AND $3 AND answer > 0
         ORDER BY played_on, part"
    )
    .bind(player)
    .bind(span.first)
    .bind(span.last)
    .fetch_all(on)
    .await
}

/// Says what the marks say, whatever was said before. No window may be named twice.
pub(super) async fn put(tx: &mut Tx, player: PlayerId, marks: &[Mark], now: Timestamp) -> Result<()> {
    let insert = sql!(rows
        "INSERT INTO availability (player, played_on, part, answer, created_at, updated_at) VALUES", 6,
        "ON CONFLICT (player, played_on, part) DO UPDATE
         SET answer = excluded.answer, repeat = NULL, updated_at = excluded.updated_at");
    let bind = |sql: Sql, mark: &Mark| {
        sql.bind(player)
            .bind(mark.day)
            .bind(mark.window)
            .bind(mark.answer.map_or(0, Answer::number))
            .bind(now)
            .bind(now)
    };
    marks.iter().fold(insert, bind).insert_rows(tx).await
}

/// Forgets what was taken back on days that nobody can change any more.
pub(super) async fn forget_taken_back(tx: &mut Tx, before: Day) -> Result<u64> {
    sql!("DELETE FROM availability WHERE answer = 0 AND played_on < $1").bind(before).execute(tx).await
}

/// Erases what a player ever said.
pub(super) async fn forget_player(tx: &mut Tx, player: PlayerId) -> Result<()> {
    sql!("DELETE FROM availability WHERE player = $1").bind(player).execute(&mut *tx).await?;
    repeat::forget_player(tx, player).await?;
    feed::delete(tx, player).await
}

/// Free and maybe on a ring turned to `today` (UTC's): yesterday to 19 days ahead.
pub async fn masks(on: impl Into<Conn<'_>>, player: PlayerId, today: Day) -> Result<Availability> {
    let ring = Span { first: today.plus(-1), last: today.plus(19) };
    Ok(availability_of(&entries(on, player, ring).await?, today))
}

/// [`masks`] of everybody with a key above `after`, up to `last`, who said something. The database folds each player into
/// one line and all lines into one row; see `user`'s `findables` for why.
pub async fn masks_between(
    db: &Db,
    after: PlayerId,
    last: PlayerId,
    today: Day,
) -> Result<HashMap<PlayerId, Availability>> {
    // Distinct bits add up to their union; the 63rd is the highest, so the sum fits.
    let lines: Option<String> = sql!(
        "SELECT string_agg(concat_ws(' ', player, free, maybe), CAST($5 AS TEXT)) FROM (
             SELECT player,
                 SUM(CASE WHEN answer = 1 THEN CAST(1 AS BIGINT) << CAST((played_on - $3) * 3 + part - 1 AS INTEGER)
                          ELSE 0 END) AS free,
                 SUM(CASE WHEN answer = 2 THEN CAST(1 AS BIGINT) << CAST((played_on - $3) * 3 + part - 1 AS INTEGER)
                          ELSE 0 END) AS maybe
             FROM availability
             WHERE player > $1 AND player <= $2 AND played_on BETWEEN $3 AND $4 AND answer IN (1, 2)
             GROUP BY player) AS said"
    )
    .bind(after)
    .bind(last)
    .bind(today.plus(-1))
    .bind(today.plus(19))
    .bind("\n")
    .fetch_value(db)
    .await?;
    let read = |line: &str| {
        let mut numbers = line.split(' ').map(str::parse);
        let (player, free, maybe) = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
        Some((PlayerId::new(player), super::model::availability_of_bits(free, maybe, today)))
    };
    let read = |line| read(line).ok_or_else(|| Error::internal("what a player said cannot be read"));
    lines.iter().flat_map(|lines| lines.lines()).map(read).collect()
}
