//! What a player can do with a calendar.

pub(super) mod feed;
pub(super) mod repeat;

use std::collections::BTreeMap;

use super::{
    events::CalendarChanged,
    model::{
        Diary, Local, Mark, Span,
        copy::Copy,
        view::{ArchiveView, ArchivedEntryView, RepeatView},
    },
    store,
};
use crate::{
    app::App,
    kit::{Answer, Day, Error, PlayerId, Result, Window},
    platform::{
        archive::File,
        db::{Conn, Tx},
    },
    services::{event, user},
};

/// What a player said about a span of days.
pub(super) async fn diary(app: &App, player: PlayerId, span: Span) -> Result<Diary> {
    let local = local(app, &app.db, player).await?;
    Ok(Diary::new(player, span, local, store::entries(&app.db, player, span).await?))
}

/// What the clock of a player's place shows.
pub(super) async fn local(app: &App, on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Local> {
    Ok(Local::at(app.now(), &user::time_zone(on, player).await?))
}

/// Says one thing. True when nothing was said about the window before.
pub(super) async fn set(app: &App, player: PlayerId, mark: Mark) -> Result<bool> {
    let mut tx = app.db.begin().await?;
    local(app, &mut tx, player).await?.must_be_editable("date", mark.day)?;
    let before = write(app, tx, player, &[mark]).await?;
    Ok(before.is_empty() && mark.answer.is_some())
}

/// Says many things, all or none; the days as they stand then, from the first named to the last.
pub(super) async fn set_all(app: &App, player: PlayerId, marks: &[Mark]) -> Result<Diary> {
    let mut tx = app.db.begin().await?;
    local(app, &mut tx, player).await?.must_all_be_editable(marks)?;
    write(app, tx, player, marks).await?;
    let span =
        Span::around(marks.iter().map(|mark| mark.day)).ok_or_else(|| Error::internal("a bulk edit of nothing"))?;
    diary(app, player, span).await
}

/// Says about later weeks what was said about one; the later weeks as they stand then.
pub(super) async fn copy(app: &App, player: PlayerId, copy: Copy) -> Result<Diary> {
    let mut tx = app.db.begin().await?;
    let local = local(app, &mut tx, player).await?;
    copy.must_be_possible(local)?;
    let source = store::entries(&mut tx, player, copy.source()).await?;
    write(app, tx, player, &copy.marks(&source, local.today)).await?;
    diary(app, player, copy.target()).await
}

/// All that a player ever said here, for the archive of an account.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    let db = &app.db;
    let always = Span { first: Day::FIRST, last: Day::LAST };
    let entries = store::entries(db, player, always).await?;
    let habits = store::repeat::of_player(db, player).await?;
    let calendar = ArchiveView {
        availability: entries
            .into_iter()
            .map(|entry| ArchivedEntryView { date: entry.day, window: entry.window, answer: entry.answer })
            .collect(),
        repeats: habits.into_iter().map(RepeatView::from).collect(),
        feed_made_at: store::feed::created_at(db, player).await?,
    };
    Ok(vec![File::json("calendar.json", &calendar)?])
}

type Said = BTreeMap<(Day, Window), Answer>;

/// Makes the marks and tells of those that changed something. What was said before about their windows.
async fn write(app: &App, mut tx: Tx, player: PlayerId, marks: &[Mark]) -> Result<Said> {
    let Some(span) = Span::around(marks.iter().map(|mark| mark.day)) else { return Ok(Said::new()) };
    let entries = store::entries(&mut tx, player, span).await?;
    let mut before: Said = entries.iter().map(|entry| ((entry.day, entry.window), entry.answer)).collect();
    before.retain(|at, _| marks.iter().any(|mark| (mark.day, mark.window) == *at));

    let said = |mark: &Mark| before.get(&(mark.day, mark.window)).copied();
    let changes: Vec<Mark> = marks.iter().filter(|mark| said(mark) != mark.answer).copied().collect();
    // Taking back what a repeat will say one day makes an exception of it, though nothing changes today.
    let exceptions = repeat::exceptions(&mut tx, player, marks, &before).await?;
    let mut rows: Vec<Mark> = changes.iter().copied().chain(exceptions).collect();
    // One order for all, so that two edits at once wait for each other instead of blocking each other.
    rows.sort_unstable_by_key(|mark| (mark.day, mark.window));
    store::put(&mut tx, player, &rows, app.now()).await?;
    announce(app, tx, player, changes.iter().map(|mark| mark.day)).await?;
    Ok(before)
}

/// Commits a change of these days and tells of it.
async fn announce(app: &App, mut tx: Tx, player: PlayerId, days: impl Iterator<Item = Day> + Clone) -> Result<()> {
    let changed = Span::around(days);
    if let Some(span) = changed {
        event::record(&mut tx, &CalendarChanged::new(player, span), app.now()).await?;
    }
    tx.commit().await?;
    if changed.is_some() {
        refresh(app, player).await;
    }
    Ok(())
}

/// Lets searches on this instance know at once. The change is stored by now: should this fail, the event
/// mends it.
async fn refresh(app: &App, player: PlayerId) {
    match store::masks(&app.db, player, Day::utc(app.now())).await {
        Ok(availability) => app.matcher.set_availability(player, availability),
        Err(cause) => tracing::warn!(player = player.pk(), %cause, "the matcher was not told of a change"),
    }
}
