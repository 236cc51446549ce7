//! A whole Fourball for one test: its own database, a clock that moves when told, mail in memory.

mod builders;
mod client;
mod database;
pub mod pictures;
mod sink;

use std::sync::{Arc, Mutex, PoisonError, atomic::Ordering};
use std::time::Duration;

use axum::Router;

pub use builders::{AUSTIN, DENVER, LAKEWOOD, PlayerBuilder};
pub use client::{Answer, Client, Golfer};
pub use sink::{Sink, Verdict};

use crate::{
    app::App,
    config::{Config, Demo},
    feed::Feed,
    kit::{Day, Timestamp},
    platform::{
        bus::Bus,
        chance::Chance,
        clock::Clock,
        hasher::Hasher,
        http::rate::RateLimits,
        images::{Images, Storage},
        mailer::{Letter, Mailer},
        matcher::Matcher,
        pictures::Painter,
    },
    router,
    services::{alert, event},
    worker,
};

/// Tuesday, 24 November 2026, 17:00 UTC: ten in the morning in Denver, noon in New York.
pub const NOW: Timestamp = Timestamp(1_795_539_600);

/// The day of [`NOW`], and days after it.
pub const TODAY: Day = Day::FIRST.plus(20_781);
pub const SATURDAY: Day = TODAY.plus(4);
pub const SUNDAY: Day = TODAY.plus(5);

/// The password of every player that a builder makes.
pub const PASSWORD: &str = "fairways and greens";

/// An application under test. Fails on drop if events or mails were left unprocessed: say
/// [`TestApp::settle`] when the deeds are done.
pub struct TestApp {
    pub app: App,
    pub(crate) router: Router,
    letters: Arc<Mutex<Vec<Letter>>>,
    settled: std::sync::atomic::AtomicU64,
    feed: tokio::sync::Mutex<Feed>,
    _folder: tempfile::TempDir,
}

impl TestApp {
    pub async fn start() -> TestApp {
        TestApp::with(|_| {}).await
    }

    /// Starts with something changed: a mailer, the limits, the subscriptions.
    pub async fn with(change: impl FnOnce(&mut App)) -> TestApp {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let config = Config { data: folder.path().to_owned(), demo: Demo::Off, ..Config::default() };
        let letters = Arc::new(Mutex::new(Vec::new()));
        let chance = Chance::seeded(7);
        let mut app = App {
            config: Arc::new(config),
            db: database::open(folder.path()).await,
            clock: Clock::manual(NOW),
            hasher: Hasher::weak(chance.clone()),
            chance,
            mailer: Mailer::Memory(letters.clone()),
            images: Images::new(Storage::Folder(folder.path().join("images")), folder.path()).expect("a folder"),
            bus: Bus::Process(worker::SUBSCRIPTIONS),
            matcher: Matcher::new(Day::utc(NOW)),
            painter: Painter::new(),
            rates: RateLimits::unlimited(),
        };
        change(&mut app);
        let router = router::router(app.clone(), None);
        let feed = Feed::start(app.clone()).await.expect("the matcher fills").into();
        TestApp { app, router, letters, settled: 0.into(), feed, _folder: folder }
    }

    /// Somebody who is not logged in.
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// Somebody who joined: `app.player("ann").await`. More with the builder's methods.
    pub fn player<'a>(&'a self, name: &'a str) -> PlayerBuilder<'a> {
        PlayerBuilder::new(self, name)
    }

    /// A username that nobody has.
    pub fn new_name(&self) -> String {
        format!("golfer{}", self.app.db.left.commits.load(Ordering::SeqCst))
    }

    /// Hands on every event, sends every mail that is due and has the matcher catch up.
    pub async fn settle(&self) {
        loop {
            let commits = self.app.db.left.commits.load(Ordering::SeqCst);
            event::relay::run(&self.app).await.expect("the relay runs");
            alert::send_due(&self.app).await.expect("mails go out");
            self.settled.store(commits, Ordering::SeqCst);
            if self.app.db.left.commits.load(Ordering::SeqCst) == commits {
                self.feed.lock().await.step().await.expect("the matcher catches up");
                return;
            }
        }
    }

    /// Moves the clock, then runs the scheduled jobs that fall due and settles.
    pub async fn pass(&self, time: Duration) {
        self.app.clock.advance(time);
        worker::run_due_jobs(&self.app, "test").await.expect("the jobs run");
        self.settle().await;
    }

    /// Every mail sent so far, oldest first.
    pub fn letters(&self) -> Vec<Letter> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The newest mail to an address.
    pub fn letter_to(&self, address: &str) -> Letter {
        self.letters().into_iter().rev().find(|l| l.to == address).unwrap_or_else(|| panic!("no mail to {address}"))
    }
}

/// The secret in a mail's link: what follows the last slash of the first address with `path`.
pub fn token_in(letter: &Letter, path: &str) -> String {
    let link = letter.text.split_whitespace().find(|word| word.contains(path));
    let link = link.unwrap_or_else(|| panic!("no link with {path} in {}", letter.text));
    link.rsplit('/').next().expect("a link has a slash").to_owned()
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let left = self.app.db.left.commits.load(Ordering::SeqCst);
        if !std::thread::panicking() && left != self.settled.load(Ordering::SeqCst) {
            panic!("events or mails were left unprocessed: call app.settle() at the end of the test");
        }
    }
}
