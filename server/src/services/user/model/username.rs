//! The name that is typed.

use std::fmt;

use crate::kit::{Error, PlayerId, Result};

/// A name to log in and be found by: 3 to 30 letters, digits, `_` and `.`, unique whatever the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Username(String);

/// Names that are addresses of ours, or that pretend to be us.
const RESERVED: &[&str] = &["me", "admin", "administrator", "fourball", "support", "help", "root", "system"];

impl Username {
    pub fn parse(raw: &str) -> Result<Username> {
        let name = raw.trim().trim_start_matches('@');
        let refuse = |reason: &'static str| Err(Error::invalid("username", reason));
        match name.chars().count() {
            0 => return refuse("choose a username"),
            1..=2 => return refuse("use at least 3 characters"),
            3..=30 => {}
            _ => return refuse("use at most 30 characters"),
        }
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.') {
            return refuse("use letters, digits, _ and . only");
        }
        if RESERVED.contains(&name.to_ascii_lowercase().as_str()) {
            return refuse("choose another one, this name is ours");
        }
        Ok(Username(name.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is compared: lower case.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl fmt::Display for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How an address names a player.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    Me,
    Key(PlayerId),
    /// A username, folded. Nobody needs to have it.
    Name(String),
}

impl Who {
    /// `me`, `@username` or a key.
    ///
    /// # Errors
    /// `NotFound` for what can be neither.
    pub fn parse(raw: &str) -> Result<Who> {
        match raw.strip_prefix('@') {
            Some(name) => Ok(Who::Name(name.to_ascii_lowercase())),
            None if raw == "me" => Ok(Who::Me),
            None => PlayerId::parse(raw).map(Who::Key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_username_keeps_its_case_and_compares_without() {
        let name = Username::parse(" @Ann.Lee_7 ").unwrap();
        assert_eq!((name.as_str(), name.key().as_str()), ("Ann.Lee_7", "ann.lee_7"));
    }

    #[test]
    fn usernames_that_cannot_be_are_refused() {
        for raw in ["", "ab", "a b c", "ünal", "me", "Admin", "a/b", &"x".repeat(31)] {
            assert!(Username::parse(raw).is_err(), "{raw:?}");
        }
    }

    #[test]
    fn an_address_names_a_player_in_three_ways() {
        let key = PlayerId::new(7).key();
        assert_eq!(Who::parse("me").unwrap(), Who::Me);
        assert_eq!(Who::parse("@Ann.Lee").unwrap(), Who::Name("ann.lee".into()));
        assert_eq!(Who::parse(&key).unwrap(), Who::Key(PlayerId::new(7)));
        assert!(Who::parse("ann").is_err());
    }
}
