//! `App`: the handles that a service may use. Cheap to clone.

use std::sync::Arc;

use crate::{
    config::Config,
    kit::{Day, Error, Result, Timestamp, id},
    platform::{
        bus::Bus,
        chance::Chance,
        clock::Clock,
        db::{self, Db, open::Durability, sql},
        hasher::Hasher,
        http::rate::RateLimits,
        images::{Images, S3, Storage},
        mailer::Mailer,
        matcher::Matcher,
        pictures::Painter,
    },
};

/// The embedded database, in the data folder.
pub const DATABASE_FILE: &str = "fourball.db";

#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    pub db: Db,
    pub clock: Clock,
    pub chance: Chance,
    pub hasher: Hasher,
    pub mailer: Mailer,
    pub images: Images,
    pub bus: Bus,
    pub matcher: Matcher,
    pub painter: Painter,
    pub rates: RateLimits,
}

impl App {
    /// Opens everything that the settings name.
    ///
    /// # Errors
    /// One line on what is missing.
    pub async fn open(config: Config, bus: Bus) -> Result<App> {
        let db = open_database(&config).await?;
        let mailer = if config.smtp_url.is_empty() {
            Mailer::folder(&config.data.join("mail"), &config.mail_from)?
        } else {
            Mailer::smtp(&config.smtp_url, &config.mail_from)?
        };
        let images = Images::new(image_storage(&config)?, &config.data)?;
        let (clock, chance) = time_and_chance()?;
        let today = Day::utc(clock.now());
        Ok(App {
            config: Arc::new(config),
            db,
            clock,
            hasher: Hasher::new(chance.clone()),
            chance,
            mailer,
            images,
            bus,
            matcher: Matcher::new(today),
            painter: Painter::new(),
            rates: RateLimits::new(),
        })
    }

    /// Gives this process the instance's alphabet for keys, made once for each database.
    pub async fn adopt_instance(&self) -> Result<()> {
        let mut letters: Vec<char> = id::ALPHABET.chars().collect();
        self.chance.shuffle(&mut letters);
        let mut tx = self.db.begin().await?;
        sql!("INSERT INTO instance (name, value) VALUES ('alphabet', $1) ON CONFLICT (name) DO NOTHING")
            .bind(letters.into_iter().collect::<String>())
            .execute(&mut tx)
            .await?;
        let alphabet: String = sql!("SELECT value FROM instance WHERE name = 'alphabet'").fetch_value(&mut tx).await?;
        tx.commit().await?;
        id::use_alphabet(&alphabet)
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

/// Where images are, as the settings have it.
pub(crate) fn image_storage(config: &Config) -> Result<Storage> {
    let Config { s3_endpoint, s3_bucket, s3_region, s3_key, s3_secret, .. } = config;
    if s3_endpoint.is_empty() {
        return Ok(Storage::Folder(config.images_folder()));
    }
    S3::new(s3_endpoint, s3_bucket, s3_region, s3_key, s3_secret).map(Storage::S3)
}

#[cfg(not(feature = "testing"))]
#[expect(clippy::unnecessary_wraps, reason = "a build for tests may be told nonsense")]
fn time_and_chance() -> Result<(Clock, Chance)> {
    Ok((Clock::System, Chance::from_system()))
}

/// A build for tests can be told to stand still at a moment, with the same dice every time: only then do two pictures of
/// the app differ by nothing but its looks.
#[cfg(feature = "testing")]
fn time_and_chance() -> Result<(Clock, Chance)> {
    let Ok(moment) = std::env::var("PRETEND_NOW") else { return Ok((Clock::System, Chance::from_system())) };
    let parsed: jiff::Timestamp =
        moment.parse().map_err(|_| Error::internal(format!("PRETEND_NOW is no moment: {moment}")))?;
    Ok((Clock::manual(Timestamp(parsed.as_second())), Chance::seeded(18)))
}

async fn open_database(config: &Config) -> Result<Db> {
    if !config.database.is_empty() {
        return db::open_postgres(&config.database, config.database_connections).await;
    }
    std::fs::create_dir_all(&config.data)
        .map_err(|cause| Error::internal(format!("cannot make the data folder {}: {cause}", config.data.display())))?;
    db::open_sqlite(&config.data.join(DATABASE_FILE), Durability::Full).await
}
