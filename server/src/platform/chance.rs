//! Chance. The only place that rolls dice.

use std::sync::{Arc, Mutex, PoisonError};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::{Rng as _, RngExt as _, SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};
use sha2::{Digest as _, Sha256};

#[derive(Clone)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl Chance {
    /// Seeded by the operating system: fit for secrets (StdRng is a CSPRNG).
    #[expect(clippy::disallowed_methods, reason = "this is the chance that everybody else is handed")]
    pub fn from_system() -> Chance {
        Chance(Arc::new(Mutex::new(StdRng::from_rng(&mut rand::rng()))))
    }

    /// The same rolls every time. For tests and demo data, never for secrets.
    pub fn seeded(seed: u64) -> Chance {
        Chance(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.with(|rng| rng.fill_bytes(&mut bytes));
        bytes
    }

    /// From 0 up to, not including, 1.
    pub fn fraction(&self) -> f64 {
        self.with(|rng| rng.random())
    }

    /// From 0 up to, not including, `end`; 0 when `end` is 0.
    pub fn below(&self, end: usize) -> usize {
        if end == 0 { 0 } else { self.with(|rng| rng.random_range(0..end)) }
    }

    pub fn shuffle<T>(&self, items: &mut [T]) {
        self.with(|rng| items.shuffle(rng));
    }

    fn with<T>(&self, roll: impl FnOnce(&mut StdRng) -> T) -> T {
        roll(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A secret to hand out once: 256 random bits as 43 characters. Only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    pub fn new(chance: &Chance) -> Token {
        Token(URL_SAFE_NO_PAD.encode(chance.bytes::<32>()))
    }

    /// Whatever a client sent. A wrong token simply matches no hash.
    pub fn received(raw: &str) -> Token {
        Token(raw.to_owned())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored: SHA-256, as 43 characters. A fast hash is enough for 256 random bits.
    pub fn hash(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.0.as_bytes()))
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}
