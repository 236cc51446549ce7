//! Typed ids: an integer `pk` at rest, an opaque `key` on the wire.

use std::{fmt, hash, marker::PhantomData, sync::OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sqids::Sqids;

use super::{Error, Result};

/// What an id names. The tag goes into the key, so that a chat's key is never taken for a player's.
pub trait Kind: 'static {
    const TAG: u64;
}

/// A row's primary key, typed by what the row is.
pub struct Id<K>(i64, PhantomData<fn() -> K>);

#[derive(Debug)]
pub enum Player {}
impl Kind for Player {
    const TAG: u64 = 1;
}
pub type PlayerId = Id<Player>;

impl<K: Kind> Id<K> {
    pub const fn new(pk: i64) -> Self {
        Id(pk, PhantomData)
    }

    pub const fn pk(self) -> i64 {
        self.0
    }

    /// The opaque form: at least eight letters and digits, the same for the life of an instance.
    pub fn key(self) -> String {
        codec().encode(&[K::TAG, self.0.unsigned_abs()]).expect("two numbers always have a key")
    }

    /// Reads a key. Anything that is not exactly what [`Id::key`] writes is `NotFound`: to a caller a
    /// malformed key and an unknown one are the same.
    pub fn parse(key: &str) -> Result<Self> {
        let pk = match codec().decode(key)[..] {
            [tag, pk] if tag == K::TAG => i64::try_from(pk).map_err(|_| Error::NotFound)?,
            _ => return Err(Error::NotFound),
        };
        let id = Id::new(pk);
        if id.key() == key { Ok(id) } else { Err(Error::NotFound) }
    }
}

static CODEC: OnceLock<Sqids> = OnceLock::new();

/// Letters and digits without look-alikes. Not a secret: it keeps keys short and unguessable at a
/// glance, and access never relies on it.
pub const ALPHABET: &str = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// Gives the process its instance's alphabet, a shuffle of [`ALPHABET`]. The first call wins; later
/// ones must agree, since keys already handed out would change their meaning.
///
/// # Errors
/// When another alphabet is in use already.
pub fn use_alphabet(alphabet: &str) -> Result<()> {
    let codec = CODEC.get_or_init(|| build(alphabet));
    if codec.encode(&[1, 1]).ok() == build(alphabet).encode(&[1, 1]).ok() {
        Ok(())
    } else {
        Err(Error::internal("keys are already written in another alphabet"))
    }
}

fn codec() -> &'static Sqids {
    CODEC.get_or_init(|| build(ALPHABET))
}

fn build(alphabet: &str) -> Sqids {
    Sqids::builder()
        .alphabet(alphabet.chars().collect())
        .min_length(8)
        .build()
        .expect("an alphabet is a shuffle of ALPHABET")
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl<K: Kind> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.key())
    }
}
impl<'de, K: Kind> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        Id::parse(&key).map_err(|_| serde::de::Error::custom("not a key"))
    }
}

impl<K> utoipa::PartialSchema for Id<K> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("An opaque key"))
            .examples(["u9Rk2mXa"])
            .into()
    }
}
impl<K> utoipa::ToSchema for Id<K> {
    fn name() -> std::borrow::Cow<'static, str> {
        "Key".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Chat {}
    impl Kind for Chat {
        const TAG: u64 = 99;
    }

    #[test]
    fn a_key_reads_back_as_its_id() {
        for pk in [1, 2, 1_000_000, i64::MAX >> 1] {
            assert_eq!(PlayerId::parse(&PlayerId::new(pk).key()).ok(), Some(PlayerId::new(pk)));
        }
    }

    #[test]
    fn a_key_of_another_kind_is_not_found() {
        assert!(PlayerId::parse(&Id::<Chat>::new(7).key()).is_err());
    }

    #[test]
    fn rubbish_is_not_found() {
        for key in ["", "me", "x", "💥", "aaaaaaaa", &"a".repeat(10_000)] {
            assert!(PlayerId::parse(key).is_err(), "{key:?}");
        }
    }
}
