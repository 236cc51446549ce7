//! Rate limits, counted in the process.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    state::keyed::DashMapStateStore,
};

use super::Rate;
use crate::kit::{Error, Result};

type Limiter = RateLimiter<String, DashMapStateStore<String>, DefaultClock>;

/// One counter for each caller and [`Rate`].
#[derive(Clone)]
pub struct RateLimits(Option<Arc<Limiters>>);

struct Limiters {
    read: Limiter,
    write: Limiter,
    costly: Limiter,
    file: Limiter,
}

impl RateLimits {
    pub fn new() -> RateLimits {
        let limiter = |milliseconds, burst| limiter(Duration::from_millis(milliseconds), burst);
        RateLimits(Some(Arc::new(Limiters {
            read: limiter(33, 120),
            write: limiter(200, 60),
            costly: limiter(6_000, 20),
            file: limiter(10, 1_000),
        })))
    }

    /// One request a day for each caller and [`Rate`]: for tests of what follows it.
    #[cfg(feature = "testing")]
    pub fn once() -> RateLimits {
        let limiter = || limiter(crate::kit::time::days(1), 1);
        RateLimits(Some(Arc::new(Limiters { read: limiter(), write: limiter(), costly: limiter(), file: limiter() })))
    }

    /// Counts nothing: for benchmarks, and for tests of other things.
    pub fn unlimited() -> RateLimits {
        RateLimits(None)
    }

    /// # Errors
    /// `TooMany`, with the wait until the next request is let through.
    pub fn check(&self, rate: Rate, caller: &str) -> Result<()> {
        let Some(limiters) = &self.0 else { return Ok(()) };
        let limiter = match rate {
            Rate::Read => &limiters.read,
            Rate::Write => &limiters.write,
            Rate::Costly => &limiters.costly,
            Rate::File => &limiters.file,
        };
        limiter
            .check_key(&caller.to_owned())
            .map_err(|until| Error::TooMany { retry_after: until.wait_time_from(DefaultClock::default().now()) })
    }

    /// Forgets callers whose counters are full again, so that memory follows the living.
    pub fn forget_the_idle(&self) {
        if let Some(limiters) = &self.0 {
            limiters.read.retain_recent();
            limiters.write.retain_recent();
            limiters.costly.retain_recent();
            limiters.file.retain_recent();
        }
    }
}

/// One request a period, and `burst` of them at once after a rest.
fn limiter(period: Duration, burst: u32) -> Limiter {
    let quota = Quota::with_period(period).expect("a period is not zero");
    RateLimiter::keyed(quota.allow_burst(NonZeroU32::new(burst).expect("a burst is not zero")))
}

impl Default for RateLimits {
    fn default() -> Self {
        RateLimits::new()
    }
}
