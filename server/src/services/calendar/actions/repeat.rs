//! Weekly repeats: making, ending and filling them in.

use std::collections::BTreeMap;

use super::{announce, local, refresh};
use crate::{
    app::App,
    kit::{Answer, Day, Error, PlayerId, Result, Timestamp, Window},
    platform::db::Tx,
    services::{
        calendar::{
            events::CalendarChanged,
            model::{
                Mark, RepeatId, Span,
                habit::{HORIZON, Habit, Habits},
            },
            store::{
                self,
                repeat::{self as rows, NewHabit},
            },
        },
        event,
    },
};

/// Repeats handled in one transaction by the scheduled job.
const BATCH: i64 = 500;

/// Makes a repeat of each window of each weekday, in place of the one that was there, and fills in the weeks
/// ahead. What the player said about a day stays, and what they took back stays away.
pub(in super::super) async fn make(app: &App, player: PlayerId, habits: &Habits) -> Result<Vec<Habit>> {
    let (now, mut tx) = (app.now(), app.db.begin().await?);
    let local = local(app, &mut tx, player).await?;
    habits.must_be_possible(local)?;
    let existing = rows::of_player(&mut tx, player).await?;
    let (mut made, mut changed) = (Vec::new(), Vec::new());
    for &(weekday, window) in &habits.cells {
        let starts_on = habits.starts.unwrap_or(local.today);
        let next_on = weekday.from(starts_on.max(local.today));
        let habit = NewHabit { weekday, window, answer: habits.answer, starts_on, ends_on: habits.until, next_on };
        // First the repeat: from here on the scheduled job waits, and sees the new one.
        let habit = rows::put(&mut tx, player, &habit, now).await?;
        if existing.iter().any(|old| old.pk == habit.pk) {
            changed.append(&mut rows::clear(&mut tx, player, habit.pk, local.today).await?);
        } else {
            rows::forget_taken_back(&mut tx, player, weekday, window, local.today).await?;
        }
        changed.append(&mut fill(&mut tx, &habit, local.today, local.today.plus(HORIZON), now).await?);
        made.push(habit);
    }
    announce(app, tx, player, changed.iter().copied()).await?;
    Ok(made)
}

/// Ends a repeat. The entries that it made from today on go, unless the player touched them.
///
/// # Errors
/// `NotFound` when the player has no such repeat.
pub(in super::super) async fn end(app: &App, player: PlayerId, repeat: RepeatId) -> Result<()> {
    let mut tx = app.db.begin().await?;
    let today = local(app, &mut tx, player).await?.today;
    if rows::delete(&mut tx, player, repeat).await? == 0 {
        return Err(Error::NotFound);
    }
    let cleared = rows::clear(&mut tx, player, repeat, today).await?;
    rows::release(&mut tx, player, repeat).await?;
    announce(app, tx, player, cleared.iter().copied()).await
}

/// The marks that take back what nobody said yet but a repeat will say.
pub(super) async fn exceptions(
    tx: &mut Tx,
    player: PlayerId,
    marks: &[Mark],
    before: &BTreeMap<(Day, Window), Answer>,
) -> Result<Vec<Mark>> {
    let is_silent = |mark: &&Mark| mark.answer.is_none() && !before.contains_key(&(mark.day, mark.window));
    if !marks.iter().any(|mark| is_silent(&mark)) {
        return Ok(Vec::new());
    }
    let habits = rows::of_player(tx, player).await?;
    let is_covered = |mark: &&Mark| habits.iter().any(|habit| habit.covers(mark.day, mark.window));
    Ok(marks.iter().filter(is_silent).filter(is_covered).copied().collect())
}

/// A scheduled job: fills in the day that came into view, ends repeats that are over, forgets what was taken back.
pub async fn fill_in(app: &App) -> Result<()> {
    let today = Day::utc(app.now());
    while fill_some(app, today).await? {}
    while end_some(app, today).await? {}
    let mut tx = app.db.begin().await?;
    // A week: the day may still be yesterday somewhere, and a late repeat must not fill it again.
    store::forget_taken_back(&mut tx, today.plus(-7)).await?;
    tx.commit().await
}

/// One transaction's worth of filling in. False when nothing was due.
async fn fill_some(app: &App, today: Day) -> Result<bool> {
    let (now, horizon, mut tx) = (app.now(), today.plus(HORIZON), app.db.begin().await?);
    let due = rows::due(&mut tx, horizon, BATCH).await?;
    let mut changed = Vec::new();
    for habits in due.chunk_by(|a, b| a.player == b.player) {
        let mut filled = Vec::new();
        for habit in habits {
            filled.append(&mut fill(&mut tx, habit, today, horizon, now).await?);
        }
        if let Some(span) = Span::around(filled.iter().copied()) {
            event::record(&mut tx, &CalendarChanged::new(habits[0].player, span), now).await?;
            changed.push(habits[0].player);
        }
    }
    tx.commit().await?;
    for player in changed {
        refresh(app, player).await;
    }
    Ok(!due.is_empty())
}

/// Moves the repeat on and makes the entries that are due; the days that it filled.
async fn fill(tx: &mut Tx, habit: &Habit, today: Day, horizon: Day, now: Timestamp) -> Result<Vec<Day>> {
    let next_on = habit.weekday.from(horizon.plus(1).max(habit.next_on));
    if rows::set_next(tx, habit.pk, next_on).await? == 0 {
        // Ended since it was read.
        return Ok(Vec::new());
    }
    let due: Vec<Day> = habit.due(today, horizon).collect();
    rows::fill(tx, habit, &due, now).await?;
    Ok(due)
}

/// One transaction's worth of repeats that are over. Their entries stay, as the player's own.
async fn end_some(app: &App, today: Day) -> Result<bool> {
    let mut tx = app.db.begin().await?;
    let ended = rows::ended(&mut tx, today.plus(-1), BATCH).await?;
    for habit in &ended {
        rows::release(&mut tx, habit.player, habit.pk).await?;
        rows::delete(&mut tx, habit.player, habit.pk).await?;
    }
    tx.commit().await?;
    Ok(!ended.is_empty())
}
