//! Accounts, and the rules on getting in.

mod link;
mod views;

use std::{collections::HashSet, fmt, sync::LazyLock, time::Duration};

use crate::kit::{
    Error, Id, Result, Timestamp, choice, id,
    time::{days, minutes},
};

pub use link::{
    Asked, Followed, LINK_WINDOW, LINKS_PER_ACCOUNT, LINKS_PER_ADDRESS, Purpose, RESET_LIFE, SEND_AGAIN, VERIFY_LIFE,
    asked,
};
pub use views::{DeactivatedView, GrantView, IdentityView, LinkAskedView, LinkView, SessionView, VerifiedView};

/// How long a session lasts without being used.
pub const SESSION_LIFE: Duration = days(60);
/// How long a deleted account can come back.
pub const GRACE: Duration = days(30);

/// Wrong passwords for one account, and tries from one address, within [`LOCKOUT`].
pub const TRIES_PER_ACCOUNT: i64 = 10;
pub const TRIES_PER_ADDRESS: i64 = 100;
pub const LOCKOUT: Duration = minutes(15);

/// How long attempts and requests are kept. The events of them stay as long as the account.
pub const RECORD_LIFE: Duration = days(365);

#[derive(Debug)]
pub enum LoggedIn {}
impl id::Kind for LoggedIn {
    const TAG: u64 = 12;
}
/// Names a session to its owner.
pub type SessionId = Id<LoggedIn>;

/// An email address: one `@`, something on both sides, at most 254 characters (RFC 5321 §4.5.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    pub fn parse(raw: &str) -> Result<Email> {
        let address = raw.trim();
        if address.is_empty() {
            return Err(Error::invalid("email", "write your email address"));
        }
        let is_plausible = address.len() <= 254
            && address.parse::<lettre::Address>().is_ok()
            && address.rsplit_once('@').is_some_and(|(_, host)| host.contains('.') || host == "localhost");
        if is_plausible {
            Ok(Email(address.to_owned()))
        } else {
            Err(Error::invalid("email", "this is not an email address"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is compared: lower case.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

/// A password of at least 10 characters that is not one of the commonest.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// From the public lists of the commonest passwords; only those of 10 characters and more matter here.
static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("../common_passwords.txt").lines().collect());

impl Password {
    pub const MIN_CHARS: usize = 10;
    /// Argon2 reads any length; this keeps a request from being a book.
    pub const MAX_CHARS: usize = 200;

    pub fn parse(field: &'static str, raw: &str) -> Result<Password> {
        let refuse = |reason: &'static str| Err(Error::invalid(field, reason));
        match raw.chars().count() {
            0 => return refuse("choose a password"),
            n if n < Self::MIN_CHARS => return refuse("use at least 10 characters"),
            n if n > Self::MAX_CHARS => return refuse("use at most 200 characters"),
            _ => {}
        }
        let folded = raw.to_lowercase();
        let is_monotonous = folded.chars().collect::<HashSet<_>>().len() < 4;
        if is_monotonous || COMMON.contains(folded.as_str()) {
            return refuse("this one is too common, choose another");
        }
        Ok(Password(raw.to_owned()))
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// The year of birth of somebody who turns at least `minimum_age` this year.
pub fn birth_year(year: i16, minimum_age: u8, now: Timestamp) -> Result<i16> {
    let this_year = now.in_zone(&jiff::tz::TimeZone::UTC).year();
    match this_year.saturating_sub(year) {
        age if !(0..=120).contains(&age) => Err(Error::invalid("birth_year", "write the year you were born in")),
        age if age < i16::from(minimum_age) => {
            Err(Error::invalid("birth_year", format!("Fourball is for people of {minimum_age} and over")))
        }
        _ => Ok(year),
    }
}

choice! {
    /// How an attempt to log in ended.
    pub enum Outcome {
        Success = 0 "success",
        UnknownAccount = 1 "unknown_account",
        WrongPassword = 2 "wrong_password",
        Limited = 3 "limited",
        /// The right password of a deleted account.
        Deactivated = 4 "deactivated",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_long_and_uncommon() {
        for raw in ["", "short", "password123", "1234567890", "aaaaaaaaaaaa", "Qwertyuiop"] {
            assert!(Password::parse("password", raw).is_err(), "{raw}");
        }
        assert!(Password::parse("password", "correct horse battery").is_ok());
    }

    #[test]
    fn a_password_never_prints() {
        let password = Password::parse("password", "correct horse battery").unwrap();
        assert_eq!(format!("{password:?}"), "Password(…)");
    }

    #[test]
    fn addresses_that_cannot_be_are_refused() {
        for raw in [
            "",
            "ann",
            "ann@",
            "@example.org",
            "ann@example",
            "a nn@example.org",
            "ann@example.org\nBcc: bo@example.org",
        ] {
            assert!(Email::parse(raw).is_err(), "{raw:?}");
        }
        assert_eq!(Email::parse(" Ann@Example.org ").unwrap().key(), "ann@example.org");
    }
}
