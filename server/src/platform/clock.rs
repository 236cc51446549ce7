//! What time it is. The only place that asks the system.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use std::time::Duration;

use crate::kit::Timestamp;

#[derive(Clone)]
pub enum Clock {
    System,
    /// Stands still until told to move. For tests and reproducible demo data.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    pub fn manual(start: Timestamp) -> Clock {
        Clock::Manual(Arc::new(AtomicI64::new(start.0)))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the clock that everybody else is handed")]
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => Timestamp(jiff::Timestamp::now().as_second()),
            Clock::Manual(seconds) => Timestamp(seconds.load(Ordering::SeqCst)),
        }
    }

    /// Moves a manual clock forward. The system's clock does not take orders.
    pub fn advance(&self, by: Duration) {
        if let Clock::Manual(seconds) = self {
            seconds.fetch_add(i64::try_from(by.as_secs()).unwrap_or(i64::MAX), Ordering::SeqCst);
        }
    }
}
