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
}

impl RateLimits {
    pub fn new() -> RateLimits {
        let quota = |period: Duration, burst: u32| {
            Quota::with_period(period)
                .expect("a period is not zero")
                .allow_burst(NonZeroU32::new(burst).expect("a burst is not zero"))
        };
        RateLimits(Some(Arc::new(Limiters {
            read: RateLimiter::keyed(quota(Duration::from_millis(33), 120)),
            write: RateLimiter::keyed(quota(Duration::from_millis(200), 60)),
            costly: RateLimiter::keyed(quota(Duration::from_secs(6), 20)),
        })))
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
        }
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        RateLimits::new()
    }
}
