//! Keeps the matcher up with the database: the build at start, the events since, and a look at what changed.
//!
//! Whoever changes a player tells the matcher of their own process. Every other process hears of it here, from
//! the record of events that it reads on its own, within half a second. An event says who changed, not what: the
//! player is read again, so that events may come twice and in any order.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use futures::TryStreamExt as _;
use tokio::sync::watch;

use crate::{
    app::App,
    kit::{Day, PlayerId, Result, Timestamp},
    platform::matcher::Crowd,
    services::{calendar, event, user},
};

/// How often the record is looked at.
const LOOK: Duration = Duration::from_millis(500);
/// How often everything that changed lately is read again, whatever was heard of it.
const REPAIR: Duration = Duration::from_secs(30);
/// How far a repair looks back beyond the last one: clocks differ and transactions take their time.
const SLACK: Duration = Duration::from_secs(60);
/// How long a number that is missing in the record may still turn up: transactions commit out of order, and one
/// that was rolled back leaves its number unused for good.
const LATE: Duration = Duration::from_secs(10);
/// Events or players read at once.
const BATCH: i64 = 500;
/// Events before the start that are heard once more, for those that were under way.
const OVERLAP: i64 = 1_000;
/// A longer gap than this is no transaction under way.
const LONGEST_GAP: i64 = 1_000;

/// How far this process has followed.
pub struct Feed {
    app: App,
    /// The newest event heard of.
    heard: i64,
    /// Numbers before it that have not turned up, and since when they are missed.
    missing: BTreeMap<i64, Timestamp>,
    /// Players to read again.
    stale: BTreeSet<PlayerId>,
    repaired_at: Timestamp,
    /// The newest event at the last repair and at the one before.
    repaired: [i64; 2],
    /// The calendar year whose ages the matcher holds.
    year: i16,
}

impl Feed {
    /// Fills the matcher from the database.
    pub async fn start(app: App) -> Result<Feed> {
        let mut feed = Feed {
            heard: 0,
            missing: BTreeMap::new(),
            stale: BTreeSet::new(),
            repaired_at: app.now(),
            repaired: [0; 2],
            year: 0,
            app,
        };
        feed.build().await?;
        Ok(feed)
    }

    /// Follows until told to stop. What fails is tried again.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            if let Err(error) = self.step().await {
                let cause = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
                tracing::error!(cause, "searches may miss what others changed; will try again");
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                _ = stop.changed() => {}
            }
        }
    }

    /// Catches up with all that happened so far.
    pub async fn step(&mut self) -> Result<()> {
        let (now, today) = (self.app.now(), Day::utc(self.app.now()));
        if self.year != today.date().year() {
            // Everybody is a year older.
            return self.build().await;
        }
        self.app.matcher.advance(today);
        self.listen(now).await?;
        if now.since(self.repaired_at) >= REPAIR {
            self.look_again(now).await?;
        }
        while let Some(&player) = self.stale.first() {
            refresh(&self.app, player).await?;
            self.stale.remove(&player);
        }
        Ok(())
    }

    /// Reads everybody. Changes meanwhile are heard of afterwards: their events come after those known before.
    async fn build(&mut self) -> Result<()> {
        let today = Day::utc(self.app.now());
        let heard = (event::latest(&self.app.db).await? - OVERLAP).max(0);
        self.app.matcher.replace(everybody(&self.app, today).await?);
        self.year = today.date().year();
        self.heard = heard;
        self.repaired = [heard; 2];
        self.missing.clear();
        tracing::info!(players = self.app.matcher.len(), "ready to search");
        Ok(())
    }

    /// Notes whom new events and late ones are about.
    async fn listen(&mut self, now: Timestamp) -> Result<()> {
        self.missing.retain(|_, since| now.since(*since) < LATE);
        let mut from = self.missing.first_key_value().map_or(self.heard, |(first, _)| first - 1);
        loop {
            let events = event::after(&self.app.db, from, BATCH).await?;
            let Some(last) = events.last().map(|event| event.pk) else { return Ok(()) };
            let is_all = events.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
            for event in events {
                let is_late = self.missing.remove(&event.pk).is_some();
                if event.pk > self.heard {
                    if event.pk - self.heard <= LONGEST_GAP {
                        self.missing.extend((self.heard + 1..event.pk).map(|pk| (pk, now)));
                    }
                    self.heard = event.pk;
                } else if !is_late {
                    continue;
                }
                self.stale.extend(about(&event));
            }
            if is_all {
                return Ok(());
            }
            from = last;
        }
    }

    /// Notes once more whom the events of the last minute were about, and every player whose row changed.
    async fn look_again(&mut self, now: Timestamp) -> Result<()> {
        let mut from = self.repaired[0];
        loop {
            let events = event::after(&self.app.db, from, BATCH).await?;
            self.stale.extend(events.iter().filter_map(about));
            match events.last() {
                Some(last) => from = last.pk,
                None => break,
            }
        }
        let since = self.repaired_at - SLACK;
        let mut after = PlayerId::new(0);
        loop {
            let changed = user::changed(&self.app.db, since, after, BATCH).await?;
            let Some(&last) = changed.last() else { break };
            self.stale.extend(changed);
            after = last;
        }
        self.repaired = [self.repaired[1], self.heard];
        self.repaired_at = now;
        Ok(())
    }
}

/// The player whom a search sees differently after this event.
fn about(event: &crate::platform::bus::Event) -> Option<PlayerId> {
    let matters = ["user.", "identity.", "calendar."].iter().any(|service| event.kind.starts_with(service));
    event.player.filter(|_| matters)
}

async fn refresh(app: &App, player: PlayerId) -> Result<()> {
    user::refresh(app, player).await?;
    let said = calendar::masks(&app.db, player, Day::utc(app.now())).await?;
    app.matcher.set_availability(player, said);
    Ok(())
}

/// All active players with what they said about the days ahead. Both come in the order of keys.
async fn everybody(app: &App, today: Day) -> Result<Crowd> {
    let year = today.date().year();
    let mut crowd = Crowd::new(today);
    let (mut players, mut masks) = (user::stream(&app.db)?, calendar::stream_masks(&app.db, today)?);
    // The database works on both at once.
    let (mut player, mut said) = tokio::try_join!(players.try_next(), masks.try_next())?;
    while let Some(row) = player {
        while said.as_ref().is_some_and(|(of, _)| *of < row.pk) {
            said = masks.try_next().await?;
        }
        let availability = said.as_ref().filter(|(of, _)| *of == row.pk).map(|(_, availability)| *availability);
        crowd.add(row.findable(year), availability);
        player = players.try_next().await?;
    }
    Ok(crowd)
}
