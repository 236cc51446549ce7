//! Keeps the matcher up with the database: the build at start, the events since, and a look at what changed.
//!
//! Whoever changes a player tells the matcher of their own process. Every other process hears of it here, from
//! the record of events that it reads on its own, within half a second. An event says who changed, not what: the
//! player is read again, so that events may come twice and in any order.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use futures::{StreamExt as _, TryStreamExt as _};
use tokio::sync::watch;

use crate::{
    app::App,
    kit::{Day, PlayerId, Result, Timestamp},
    platform::matcher::Crowd,
    services::{calendar, event, network, user},
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
/// Keys in a stretch of the build.
const STRETCH: i64 = 2_000;
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
    let matters = ["user.", "identity.", "network.", "calendar."].iter().any(|service| event.kind.starts_with(service));
    event.player.filter(|_| matters)
}

async fn refresh(app: &App, player: PlayerId) -> Result<()> {
    network::refresh(app, player).await?;
    user::refresh(app, player).await?;
    let said = calendar::masks(&app.db, player, Day::utc(app.now())).await?;
    app.matcher.set_availability(player, said);
    Ok(())
}

/// All active players with what they said about the days ahead. Two stretches of keys are read at a time, one for each
/// core of a small machine.
async fn everybody(app: &App, today: Day) -> Result<Crowd> {
    let year = today.date().year();
    let newest = user::newest(&app.db).await?;
    let stretches = (0..newest).step_by(STRETCH as usize).map(|after| {
        let (after, last) = (PlayerId::new(after), PlayerId::new(after + STRETCH));
        async move {
            tokio::try_join!(
                user::findables(&app.db, after, last),
                calendar::masks_between(&app.db, after, last, today)
            )
        }
    });
    let mut crowd = Crowd::new(today);
    for (src, dst) in network::pairs(&app.db).await? {
        crowd.block(src, dst);
    }
    let mut read = futures::stream::iter(stretches).buffer_unordered(2);
    while let Some((players, masks)) = read.try_next().await? {
        for player in players {
            let said = masks.get(&player.pk).copied();
            crowd.add(player.findable(year), said);
        }
    }
    Ok(crowd)
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use matching::{Index, Miles, Query};
    use serde_json::json;

    use super::*;
    use crate::{
        kit::{
            Point, Window,
            time::{days, hours},
        },
        platform::{
            db::sql,
            matcher::{self, Matcher},
        },
        testing::{AUSTIN, DENVER, Golfer, TestApp},
    };

    /// Another instance on the same database, with a matcher of its own.
    async fn another(app: &TestApp) -> Feed {
        let mut other = app.app.clone();
        other.matcher = Matcher::new(Day::utc(other.now()));
        Feed::start(other).await.unwrap()
    }

    fn around_denver(index: &Index) -> Vec<PlayerId> {
        let denver = matcher::point(Point { lat: 39.7392, lon: -104.9903 }).unwrap();
        let query = Query { radius: Miles::whole(25), ..Query::near(denver, index.today()) };
        index.search(&query).hits.into_iter().map(|hit| matcher::player_id(hit.player)).collect()
    }

    fn found(feed: &Feed) -> Vec<PlayerId> {
        feed.app.matcher.ask(around_denver)
    }

    fn saturday() -> Day {
        "2026-11-28".parse().unwrap()
    }

    async fn move_to(golfer: &Golfer, place: &str) {
        golfer.post("/user/edit/me", json!({ "location": { "place": place } })).await.expect(200);
    }

    #[tokio::test]
    async fn other_instances_hear_of_a_change_at_their_next_look() {
        let app = TestApp::start().await;
        let mut other = another(&app).await;
        let bo = app.player("bo").near(DENVER).free(saturday(), Window::Morning).await;
        assert_eq!(found(&other), []);
        other.step().await.unwrap();
        assert_eq!(found(&other), [bo.id]);
        assert_eq!(other.app.matcher.availability(bo.id).free().len(), 1);
        move_to(&bo, AUSTIN).await;
        let entry = json!({ "entries": [{ "date": saturday(), "window": "morning", "answer": "no" }] });
        bo.put("/calendar/edit/me", entry).await.expect(200);
        other.step().await.unwrap();
        assert_eq!(found(&other), []);
        assert!(other.app.matcher.availability(bo.id).free().is_empty());
        app.settle().await;
    }

    #[tokio::test]
    async fn other_instances_hear_of_a_block_and_of_its_end_and_know_it_from_their_start() {
        let app = TestApp::start().await;
        let (ann, bo) = (app.player("ann").await, app.player("bo").await);
        let mut other = another(&app).await;
        for (deed, is_blocked) in [("block", true), ("unblock", false), ("block", true)] {
            ann.post(&format!("/network/{deed}/me/{}", bo.key()), json!({})).await.expect(204);
            other.step().await.unwrap();
            assert_eq!(other.app.matcher.is_blocked(bo.id, ann.id), is_blocked, "{deed}");
        }
        assert!(another(&app).await.app.matcher.is_blocked(bo.id, ann.id));
        app.settle().await;
    }

    #[tokio::test]
    async fn a_restart_rebuilds_the_same_matcher() {
        let app = TestApp::start().await;
        let ann = app.player("ann").near(DENVER).walks().handicap(12.4).free(saturday(), Window::Morning).await;
        app.player("bo").near(DENVER).rides().maybe(saturday(), Window::Twilight).await;
        let cy = app.player("cy").alias("Cynthia").free(saturday(), Window::Midday).await;
        app.pass(hours(30)).await;
        let before = app.app.matcher.clone();
        let after = another(&app).await.app.matcher;
        let denver = matcher::point(Point { lat: 39.7392, lon: -104.9903 }).unwrap();
        let hits = |matcher: &Matcher| {
            matcher.ask(|index| {
                let asker = matching::Asker {
                    availability: matcher.availability(ann.id),
                    ..matching::Asker::unknown(index.today())
                };
                index.search(&Query { asker, ..Query::near(denver, index.today()) }).hits
            })
        };
        assert_eq!(hits(&before), hits(&after));
        assert_eq!(hits(&after).len(), 2);
        assert_eq!((before.len(), after.len()), (3, 3));
        assert_eq!(before.availability(cy.id), after.availability(cy.id));
        assert_eq!(before.named("cynthia"), after.named("cynthia"));
    }

    #[tokio::test]
    async fn whoever_was_deactivated_vanishes_and_comes_back_whole() {
        let app = TestApp::start().await;
        let mut other = another(&app).await;
        let bo = app.player("bo").near(DENVER).free(saturday(), Window::Morning).await;
        other.step().await.unwrap();
        set_active(&app, &bo, false).await;
        // Nobody announced it: the repair finds the row.
        app.app.clock.advance(REPAIR);
        other.step().await.unwrap();
        assert_eq!((found(&other), other.app.matcher.named("bo")), (vec![], vec![]));
        set_active(&app, &bo, true).await;
        app.app.clock.advance(REPAIR);
        other.step().await.unwrap();
        assert_eq!(found(&other), [bo.id]);
        assert_eq!(other.app.matcher.availability(bo.id).free().len(), 1);
        app.settle().await;
    }

    async fn set_active(app: &TestApp, golfer: &Golfer, is_active: bool) {
        let mut tx = app.app.db.begin().await.unwrap();
        sql!("UPDATE players SET is_active = $2, updated_at = $3 WHERE pk = $1")
            .bind(golfer.id)
            .bind(is_active)
            .bind(app.app.now())
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Writes an event with a number of its own, as a transaction that began long before it ended does.
    async fn record_at(app: &TestApp, pk: i64, golfer: &Golfer) {
        let mut tx = app.app.db.begin().await.unwrap();
        sql!("INSERT INTO events (pk, created_at, player, kind, data, published_at) VALUES ($1, $2, $3, 'user.moved', '{}', $2)")
            .bind(pk)
            .bind(app.app.now())
            .bind(golfer.id)
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    #[tokio::test]
    async fn an_event_that_was_committed_late_is_not_missed() {
        let app = TestApp::start().await;
        let (ann, bo) = (app.player("ann").near(DENVER).await, app.player("bo").near(DENVER).await);
        let mut other = another(&app).await;
        other.step().await.unwrap();
        let next = event::latest(&app.app.db).await.unwrap() + 1;
        record_at(&app, next + 1, &ann).await;
        other.step().await.unwrap();
        assert_eq!(other.missing.len(), 1);
        other.app.matcher.forget(bo.id);
        record_at(&app, next, &bo).await;
        other.step().await.unwrap();
        assert_eq!((found(&other).len(), other.missing.len()), (2, 0));
        // A number that was never used is not waited for for ever.
        record_at(&app, next + 3, &ann).await;
        other.step().await.unwrap();
        assert_eq!(other.missing.len(), 1);
        app.app.clock.advance(LATE);
        other.step().await.unwrap();
        assert_eq!(other.missing.len(), 0);
    }

    #[tokio::test]
    async fn a_new_day_turns_the_ring_and_a_new_year_makes_everybody_older() {
        let app = TestApp::start().await;
        // 38 in 2026.
        let bo = app.player("bo").near(DENVER).with("age_shown", "years").free(saturday(), Window::Morning).await;
        let count = |age: u8| {
            let denver = matcher::point(Point { lat: 39.7392, lon: -104.9903 }).unwrap();
            app.app.matcher.ask(|index| {
                let age = Some(matching::Between { low: age, high: 99 });
                index.count(&Query { age, ..Query::near(denver, index.today()) })
            })
        };
        assert_eq!((count(38), count(39)), (1, 0));
        app.pass(days(6)).await;
        assert!(app.app.matcher.availability(bo.id).free().is_empty(), "Saturday has left the ring");
        app.pass(days(2 * 365)).await;
        assert_eq!((count(40), count(41)), (1, 0));
    }
}
