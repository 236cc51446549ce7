//! Every setting: its key, its default, one sentence on what it does.

use std::path::{Path, PathBuf};

use figment::{
    Figment, Profile,
    providers::{Env, Format as _, Serialized, Toml},
};
use serde::{Deserialize, Serialize};

use crate::{
    kit::{Error, Result},
    platform::{mailer, telemetry},
};

macro_rules! settings {
    ($($(#[doc = $meaning:literal])+ $key:ident: $type:ty = $default:expr),+ $(,)?) => {
        /// The settings, from defaults, one TOML file and `FOURBALL_…` environment variables.
        #[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
        #[serde(deny_unknown_fields)]
        pub struct Config {
            $($(#[doc = $meaning])+ pub $key: $type),+
        }

        impl Default for Config {
            fn default() -> Self {
                Config { $($key: $default),+ }
            }
        }

        const KEYS: &[(&str, &[&str])] = &[$((stringify!($key), &[$($meaning),+])),+];
    };
}

settings! {
    /// Address and port to serve at.
    listen: String = "127.0.0.1:4000".into(),
    /// The address that people use, for links in mails; https makes cookies secure. Empty: http://localhost and the port.
    public_url: String = String::new(),
    /// Folder for the embedded database, images, and mails that were not sent by SMTP.
    data: PathBuf = "fourball-data".into(),
    /// File that remembers which accounts were erased, so that a restored backup forgets them again; empty: erased.jsonl in the data folder.
    ledger: PathBuf = PathBuf::new(),
    /// Address of a PostgreSQL database, postgres://…; empty uses the embedded SQLite.
    database: String = String::new(),
    /// Connections to PostgreSQL that one process keeps.
    database_connections: u32 = 16,
    /// Address of the mail server, smtp://… or smtps://…; empty writes mails into the data folder.
    smtp_url: String = String::new(),
    /// Address of an S3-compatible storage for images, https://…; empty keeps them in the data folder.
    s3_endpoint: String = String::new(),
    /// The bucket for images.
    s3_bucket: String = "fourball".into(),
    /// The region of the bucket.
    s3_region: String = "us-east-1".into(),
    /// The access key for the bucket.
    s3_key: String = String::new(),
    /// The secret that goes with the access key.
    s3_secret: String = String::new(),
    /// Sender of mails.
    mail_from: String = "Fourball <golf@localhost>".into(),
    /// Youngest age, in years, at which somebody may join.
    minimum_age: u8 = 18,
    /// Proxies in front of this server whose X-Forwarded-For is believed; 0 believes nobody.
    trusted_proxies: u8 = 0,
    /// Whether to load the demo community into an empty database: on, off, or auto (only when nothing is configured).
    demo: Demo = Demo::Auto,
    /// Whether serve also does the background work: events, mail, scheduled jobs; false where fourball worker runs.
    work: bool = true,
    /// Address and port at which fourball worker answers /healthz, /readyz and /metrics; empty: nowhere.
    worker_listen: String = String::new(),
    /// What to log: error, warn, info, debug, or a list such as fourball=debug,sqlx=warn.
    log: String = "info".into(),
    /// Whether to log JSON instead of text.
    log_json: bool = false,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Demo {
    Auto,
    On,
    Off,
}

/// A setting as `fourball config` lists it.
#[derive(Debug)]
pub struct Listed {
    pub key: &'static str,
    pub value: String,
    pub default: String,
    pub meaning: String,
    pub source: String,
}

/// The file that is read when none is named and it exists.
const FILE: &str = "fourball.toml";

impl Config {
    /// Reads the settings. The environment wins over the file, the file over the defaults.
    ///
    /// # Errors
    /// One line that names the key: unknown, of the wrong type, or out of range.
    pub fn load(file: Option<&Path>) -> Result<Config> {
        let figment = figment(file)?;
        let config: Config = figment.extract().map_err(|cause| refused(&cause))?;
        config.check()?;
        Ok(config)
    }

    /// Every setting with its value and where it comes from.
    pub fn list(file: Option<&Path>) -> Result<Vec<Listed>> {
        let figment = figment(file)?;
        figment.extract::<Config>().map_err(|cause| refused(&cause))?.check()?;
        let defaults = Figment::from(Serialized::defaults(Config::default()));
        Ok(KEYS
            .iter()
            .map(|(key, meaning)| Listed {
                key,
                value: shown(&figment, key),
                default: shown(&defaults, key),
                meaning: meaning.concat().trim().to_owned(),
                source: figment.find_metadata(key).map_or_else(
                    || "default".into(),
                    |meta| match &meta.source {
                        Some(figment::Source::File(path)) => path.display().to_string(),
                        _ if meta.name.contains("environment") => format!("FOURBALL_{}", key.to_uppercase()),
                        _ => "default".into(),
                    },
                ),
            })
            .collect())
    }

    /// Whether nothing was configured: the laptop's first run, where a demo community is welcome.
    pub fn is_default(&self) -> bool {
        *self == Config::default()
    }

    pub fn is_tls(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// An absolute address of a page.
    pub fn link(&self, path: &str) -> String {
        if self.public_url.is_empty() {
            let port = self.listen.rsplit(':').next().unwrap_or_default();
            return format!("http://localhost:{port}{path}");
        }
        format!("{}{path}", self.public_url.trim_end_matches('/'))
    }

    /// Where the ledger of erased accounts is.
    pub fn ledger_file(&self) -> PathBuf {
        if self.ledger.as_os_str().is_empty() { self.data.join("erased.jsonl") } else { self.ledger.clone() }
    }

    /// Where images are, if not in a bucket.
    pub fn images_folder(&self) -> PathBuf {
        self.data.join("images")
    }

    fn check(&self) -> Result<()> {
        let refuse = |key: &str, why: &str| Err(Error::internal(format!("{key}: {why}")));
        if !(self.public_url.is_empty()
            || self.public_url.starts_with("http://")
            || self.public_url.starts_with("https://"))
        {
            return refuse("public_url", "begin with http:// or https://, or leave it empty");
        }
        if !(self.database.is_empty()
            || self.database.starts_with("postgres://")
            || self.database.starts_with("postgresql://"))
        {
            return refuse("database", "begin with postgres://, or leave it empty");
        }
        if !(self.smtp_url.is_empty() || self.smtp_url.starts_with("smtp://") || self.smtp_url.starts_with("smtps://"))
        {
            return refuse("smtp_url", "begin with smtp:// or smtps://, or leave it empty");
        }
        if !(self.s3_endpoint.is_empty()
            || self.s3_endpoint.starts_with("https://")
            || self.s3_endpoint.starts_with("http://"))
        {
            return refuse("s3_endpoint", "begin with https:// or http://, or leave it empty");
        }
        for (key, value) in [
            ("s3_bucket", &self.s3_bucket),
            ("s3_region", &self.s3_region),
            ("s3_key", &self.s3_key),
            ("s3_secret", &self.s3_secret),
        ] {
            if !self.s3_endpoint.is_empty() && value.is_empty() {
                return refuse(key, "s3_endpoint needs it");
            }
        }
        if self.database_connections == 0 {
            return refuse("database_connections", "at least 1");
        }
        mailer::sender(&self.mail_from)?;
        telemetry::filter(&self.log)?;
        Ok(())
    }
}

fn figment(file: Option<&Path>) -> Result<Figment> {
    let named = file.map(Path::to_owned).or_else(|| std::env::var_os("FOURBALL_CONFIG").map(PathBuf::from));
    let mut figment = Figment::from(Serialized::defaults(Config::default()));
    match named {
        Some(path) if !path.is_file() => {
            return Err(Error::internal(format!("cannot read the configuration file {}", path.display())));
        }
        Some(path) => figment = figment.merge(Toml::file_exact(path)),
        None if Path::new(FILE).is_file() => figment = figment.merge(Toml::file_exact(FILE)),
        None => {}
    }
    Ok(figment.merge(Env::prefixed("FOURBALL_").ignore(&["config"])).select(Profile::Default))
}

/// Settings whose value is nobody's business.
const SECRETS: &[&str] = &["s3_secret"];

fn shown(figment: &Figment, key: &str) -> String {
    let value = figment.find_value(key).ok().map_or_else(String::new, |value| match value.into_string() {
        Some(text) => text,
        None => figment.extract_inner::<serde_json::Value>(key).map_or_else(|_| String::new(), |v| v.to_string()),
    });
    // A listing ends up in tickets and chats: passwords don't.
    if SECRETS.contains(&key) && !value.is_empty() {
        return "…".into();
    }
    match (value.split_once("://"), value.rfind('@')) {
        (Some((scheme, _)), Some(at)) => format!("{scheme}://…{}", &value[at..]),
        _ => value,
    }
}

fn refused(cause: &figment::Error) -> Error {
    let lines: Vec<String> = cause.clone().into_iter().map(|one| one.to_string()).collect();
    Error::internal(format!("configuration: {} (`fourball config` lists the keys)", lines.join("; ")))
}
