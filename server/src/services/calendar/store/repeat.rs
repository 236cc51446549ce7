//! Weekly repeats and the entries they make.

use super::super::model::{
    RepeatId,
    habit::{Habit, Weekday},
};
use crate::{
    kit::{Answer, Day, PlayerId, Result, Timestamp, Window},
    platform::db::{Conn, Sql, Tx, sql},
};

/// A player's repeats, in the order of the week.
pub(in super::super) async fn of_player(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Vec<Habit>> {
    sql!(
        "SELECT pk, player, weekday, part, answer, starts_on, ends_on, next_on FROM repeats
         WHERE player = $1 ORDER BY weekday, part"
    )
    .bind(player)
    .fetch_all(on)
    .await
}

/// What a window of a weekday is to say from now on.
pub(in super::super) struct NewHabit {
    pub weekday: Weekday,
    pub window: Window,
    pub answer: Answer,
    pub starts_on: Day,
    pub ends_on: Option<Day>,
    pub next_on: Day,
}

/// Stores the repeat of its weekday and window, in place of the one that was there.
pub(in super::super) async fn put(tx: &mut Tx, player: PlayerId, habit: &NewHabit, now: Timestamp) -> Result<Habit> {
    sql!(
        "INSERT INTO repeats (player, weekday, part, answer, starts_on, ends_on, next_on, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
         ON CONFLICT (player, weekday, part) DO UPDATE
         SET answer = excluded.answer, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
             next_on = excluded.next_on, updated_at = excluded.updated_at
         RETURNING pk, player, weekday, part, answer, starts_on, ends_on, next_on"
    )
    .bind(player)
    .bind(habit.weekday)
    .bind(habit.window)
    .bind(habit.answer)
    .bind(habit.starts_on)
    .bind(habit.ends_on)
    .bind(habit.next_on)
    .bind(now)
    .fetch_one(tx)
    .await
}

pub(in super::super) async fn delete(tx: &mut Tx, player: PlayerId, repeat: RepeatId) -> Result<u64> {
    sql!("DELETE FROM repeats WHERE pk = $1 AND player = $2").bind(repeat).bind(player).execute(tx).await
}

/// Repeats with days to fill up to the horizon, player by player.
pub(in super::super) async fn due(tx: &mut Tx, horizon: Day, limit: i64) -> Result<Vec<Habit>> {
    sql!(
        "SELECT pk, player, weekday, part, answer, starts_on, ends_on, next_on FROM repeats
         WHERE next_on <= $1 AND (ends_on IS NULL OR next_on <= ends_on)
         ORDER BY player, weekday, part LIMIT $2"
    )
    .bind(horizon)
    .bind(limit)
    .fetch_all(tx)
    .await
}

/// Makes the repeat's entries on these days, where the player said or took back nothing.
pub(in super::super) async fn fill(tx: &mut Tx, habit: &Habit, days: &[Day], now: Timestamp) -> Result<()> {
    let insert = sql!(rows
        "INSERT INTO availability (player, played_on, part, answer, repeat, created_at, updated_at) VALUES", 7,
        "ON CONFLICT (player, played_on, part) DO NOTHING");
    let bind = |sql: Sql, day: &Day| {
        sql.bind(habit.player).bind(*day).bind(habit.window).bind(habit.answer).bind(habit.pk).bind(now).bind(now)
    };
    days.iter().fold(insert, bind).insert_rows(tx).await
}

/// Moves a repeat on and holds it until the end of the transaction. 0 when it is gone.
pub(in super::super) async fn set_next(tx: &mut Tx, repeat: RepeatId, next_on: Day) -> Result<u64> {
    sql!("UPDATE repeats SET next_on = $2 WHERE pk = $1").bind(repeat).bind(next_on).execute(tx).await
}

/// Takes away the entries that a repeat made from a day on and nobody touched; the days they were on.
pub(in super::super) async fn clear(tx: &mut Tx, player: PlayerId, repeat: RepeatId, from: Day) -> Result<Vec<Day>> {
    let days: Vec<(Day,)> =
        sql!("DELETE FROM availability WHERE player = $1 AND repeat = $2 AND played_on >= $3 RETURNING played_on")
            .bind(player)
            .bind(repeat)
            .bind(from)
            .fetch_all(tx)
            .await?;
    Ok(days.into_iter().map(|(day,)| day).collect())
}

/// Makes what is left of a repeat's entries the player's own: keys of rows may be given out again.
pub(in super::super) async fn release(tx: &mut Tx, player: PlayerId, repeat: RepeatId) -> Result<()> {
    sql!("UPDATE availability SET repeat = NULL WHERE player = $1 AND repeat = $2")
        .bind(player)
        .bind(repeat)
        .execute(tx)
        .await?;
    Ok(())
}

/// Lets a window of a weekday be filled again where it was taken back before there was a repeat.
pub(in super::super) async fn forget_taken_back(
    tx: &mut Tx,
    player: PlayerId,
    weekday: Weekday,
    window: Window,
    from: Day,
) -> Result<()> {
    // 1970-01-01 was a Thursday.
    sql!(
        "DELETE FROM availability
         WHERE player = $1 AND answer = 0 AND part = $2 AND played_on >= $3 AND (played_on + 3) % 7 + 1 = $4"
    )
    .bind(player)
    .bind(window)
    .bind(from)
    .bind(weekday)
    .execute(tx)
    .await?;
    Ok(())
}

/// Repeats whose last day lies before this one.
pub(in super::super) async fn ended(tx: &mut Tx, before: Day, limit: i64) -> Result<Vec<Habit>> {
    sql!(
        "SELECT pk, player, weekday, part, answer, starts_on, ends_on, next_on FROM repeats
         WHERE ends_on < $1 ORDER BY pk LIMIT $2"
    )
    .bind(before)
    .bind(limit)
    .fetch_all(tx)
    .await
}

pub(super) async fn forget_player(tx: &mut Tx, player: PlayerId) -> Result<()> {
    sql!("DELETE FROM repeats WHERE player = $1").bind(player).execute(tx).await?;
    Ok(())
}
