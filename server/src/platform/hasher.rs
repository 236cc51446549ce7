//! Password hashes: Argon2id, 19 MiB, two passes (OWASP Password Storage Cheat Sheet, 2024).

use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use tokio::sync::Semaphore;

use super::chance::Chance;
use crate::kit::{Error, Result};

/// Hashes on the blocking pool, as many at once as there are cores: more would only eat memory.
#[derive(Clone)]
pub struct Hasher {
    permits: Arc<Semaphore>,
    params: Params,
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
        Hasher { permits: Arc::new(Semaphore::new(cores)), params, chance, nobody: Arc::default() }
    }

    /// The PHC string of a password with a fresh salt.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let (password, salt) = (password.to_owned(), self.chance.bytes::<16>());
        self.run(move |argon| {
            argon
                .hash_password_with_salt(password.as_bytes(), &salt)
                .map(|hash| hash.to_string())
                .map_err(|cause| Error::internal(cause.to_string()))
        })
        .await?
    }

    /// Whether the password is the one behind the hash.
    pub async fn verify(&self, password: &str, hash: &str) -> Result<bool> {
        let (password, hash) = (password.to_owned(), hash.to_owned());
        self.run(move |argon| argon.verify_password(password.as_bytes(), hash.as_str()).is_ok()).await
    }

    /// Takes as long as [`Hasher::verify`] and always says no: for accounts that don't exist.
    pub async fn refuse(&self, password: &str) -> Result<()> {
        let nobody = self.nobody.get_or_try_init(|| self.hash("nobody's password")).await?;
        self.verify(password, nobody).await.map(drop)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce(Argon2<'_>) -> T + Send + 'static) -> Result<T> {
        let permit = self.permits.clone().acquire_owned().await.expect("the semaphore is never closed");
        let params = self.params.clone();
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
        })
        .await
        .map_err(Error::internal)
    }
}
