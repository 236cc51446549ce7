//! What a request wants done with one field.

use serde::{Deserialize, Deserializer};

use super::Result;

/// Absent, null or a value in JSON: leave the field alone, clear it, set it. The request's struct says
/// `#[serde(default)]`, so that absent fields are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Change<T> {
    #[default]
    Keep,
    Clear,
    Set(T),
}

impl<T> Change<T> {
    /// What to store: nothing where the field is kept, the default where it is cleared, else what was read.
    pub fn read<U: Default>(self, parse: impl FnOnce(T) -> Result<U>) -> Result<Option<U>> {
        match self {
            Change::Keep => Ok(None),
            Change::Clear => Ok(Some(U::default())),
            Change::Set(raw) => parse(raw).map(Some),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Change::Clear, Change::Set))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Edit {
        bio: Change<String>,
    }

    fn bio(json: &str) -> Option<Option<String>> {
        serde_json::from_str::<Edit>(json).unwrap().bio.read(|raw| Ok(Some(raw))).unwrap()
    }

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        assert_eq!(bio("{}"), None);
        assert_eq!(bio(r#"{ "bio": null }"#), Some(None));
        assert_eq!(bio(r#"{ "bio": "Lefty." }"#), Some(Some("Lefty.".into())));
    }
}
