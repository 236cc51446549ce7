//! Password hashes: Argon2id, 19 MiB, two passes (OWASP Password Storage Cheat Sheet, 2024).

use std::{
    cell::RefCell,
    sync::{Arc, Mutex, PoisonError},
};

use argon2::{
    Algorithm, Argon2, Block, CustomizedPasswordHasher, Params, PasswordHash, PasswordVerifier as _, Version,
    password_hash::{
        self,
        phc::{Output, ParamsString, Salt},
    },
};
use tokio::sync::Semaphore;

use super::chance::Chance;
use crate::kit::{Error, Result};

/// Hashes on the blocking pool, as many at once as there are cores: more would only eat memory.
#[derive(Clone)]
pub struct Hasher {
    permits: Arc<Semaphore>,
    params: Params,
    /// What earlier hashes have filled: as much as was ever in use at once, a permit each.
    memories: Arc<Mutex<Vec<Memory>>>,
    chance: Chance,
    /// The hash of nobody's password, made by the first refusal that needs it.
    nobody: Arc<tokio::sync::OnceCell<String>>,
}

impl Hasher {
    pub fn new(chance: Chance) -> Hasher {
        Hasher::with(Params::new(19 * 1024, 2, 1, None).expect("within Argon2's ranges"), chance)
    }

    /// As weak as Argon2 allows: tests hash many passwords and protect none.
    #[cfg(feature = "testing")]
    pub fn weak(chance: Chance) -> Hasher {
        Hasher::with(Params::new(8, 1, 1, None).expect("within Argon2's ranges"), chance)
    }

    fn with(params: Params, chance: Chance) -> Hasher {
        let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
        Hasher {
            permits: Arc::new(Semaphore::new(cores)),
            params,
            memories: Arc::default(),
            chance,
            nobody: Arc::default(),
        }
    }

    /// The PHC string of a password with a fresh salt.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let (password, salt) = (password.to_owned(), self.chance.bytes::<16>());
        let params = self.params.clone();
        self.run(move |argon| {
            argon
                .hash_password_with_params(password.as_bytes(), &salt, params)
                .map(|hash| hash.to_string())
                .map_err(|cause| Error::internal(cause.to_string()))
        })
        .await?
    }

    /// Whether the password is the one behind the hash.
    pub async fn verify(&self, password: &str, hash: &str) -> Result<bool> {
        let (password, hash) = (password.to_owned(), hash.to_owned());
        self.run(move |argon| {
            PasswordHash::new(&hash).is_ok_and(|hash| argon.verify_password(password.as_bytes(), &hash).is_ok())
        })
        .await
    }

    /// Takes as long as [`Hasher::verify`] and always says no: for accounts that don't exist.
    pub async fn refuse(&self, password: &str) -> Result<()> {
        let nobody = self.nobody.get_or_try_init(|| self.hash("nobody's password")).await?;
        self.verify(password, nobody).await.map(drop)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce(&Memory) -> T + Send + 'static) -> Result<T> {
        let permit = self.permits.clone().acquire_owned().await.expect("the semaphore is never closed");
        let memories = self.memories.clone();
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let kept = || memories.lock().unwrap_or_else(PoisonError::into_inner);
            let memory = kept().pop().unwrap_or_default();
            let done = work(&memory);
            kept().push(memory);
            done
        })
        .await
        .map_err(Error::internal)
    }
}

/// Argon2 in memory that outlives the hash. Given back to the system and taken anew, it is cleared page by page each time,
/// which takes half as long as the hash itself.
#[derive(Default)]
struct Memory(RefCell<Vec<Block>>);

impl CustomizedPasswordHasher<PasswordHash> for Memory {
    type Params = Params;

    fn hash_password_customized(
        &self,
        password: &[u8],
        salt: &[u8],
        algorithm: Option<&str>,
        version: Option<password_hash::Version>,
        params: Params,
    ) -> password_hash::Result<PasswordHash> {
        let algorithm = algorithm.map_or(Ok(Algorithm::Argon2id), Algorithm::try_from)?;
        let version = version.map_or(Ok(Version::V0x13), Version::try_from)?;
        let argon = Argon2::new(algorithm, version, params);
        let mut blocks = self.0.borrow_mut();
        if blocks.len() < argon.params().block_count() {
            blocks.resize(argon.params().block_count(), Block::default());
        }
        let mut output = [0; Output::MAX_LENGTH];
        let len = argon.params().output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
        let output = output.get_mut(..len).ok_or(password_hash::Error::OutputSize)?;
        argon.hash_password_into_with_memory(password, salt, output, &mut **blocks)?;
        Ok(PasswordHash {
            algorithm: algorithm.ident(),
            version: Some(version.into()),
            params: ParamsString::try_from(argon.params())?,
            salt: Some(Salt::new(salt)?),
            hash: Some(Output::new(output)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use argon2::PasswordHasher as _;

    use super::*;

    const SALT: &[u8] = b"a salt of 16 byt";

    fn params(kilobytes: u32) -> Params {
        Params::new(kilobytes, 2, 1, None).expect("within Argon2's ranges")
    }

    #[test]
    fn what_was_hashed_before_changes_nothing() {
        let memory = Memory::default();
        for kilobytes in [64, 8, 128, 64] {
            for password in ["divot", "mulligan"] {
                let kept = memory.hash_password_with_params(password.as_bytes(), SALT, params(kilobytes));
                let fresh = Argon2::from(params(kilobytes)).hash_password_with_salt(password.as_bytes(), SALT);
                assert_eq!(kept.expect("a hash").to_string(), fresh.expect("a hash").to_string());
            }
        }
    }

    #[tokio::test]
    async fn a_hash_is_verified_by_what_it_says_of_itself() {
        let (weak, chance) = (Params::new(8, 1, 1, None).expect("in range"), Chance::from_system());
        let hasher = Hasher::with(params(64), chance.clone());
        let other = Hasher::with(weak, chance).hash("divot").await.expect("a hash");
        assert!(hasher.verify("divot", &other).await.expect("an answer"));
        assert!(!hasher.verify("gimme", &other).await.expect("an answer"));
        assert!(!hasher.verify("divot", "no hash").await.expect("an answer"));
    }
}
