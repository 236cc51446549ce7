//! Facts, and how often to try again.

use std::time::Duration;

use serde::Serialize;

use crate::kit::{PlayerId, Timestamp};

/// A fact in the past tense that a service announces: its `events.rs` lists them.
pub trait Fact: Serialize {
    /// A service's word and a fact: `message.sent`.
    const KIND: &'static str;

    /// Whose event it is; `None` for the system's own. Events of one player arrive in order.
    fn player(&self) -> Option<PlayerId>;
}

/// Something that happened, as the player whom it is about reads it.
#[derive(Serialize)]
pub struct RecordView {
    pub created_at: Timestamp,
    pub kind: String,
    pub data: serde_json::Value,
}

/// Tries before a delivery is parked.
pub const MAX_ATTEMPTS: i64 = 8;

/// The wait after a failed try: 1 s, doubled each time, at most 5 minutes.
pub fn back_off(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 16) - 1).unwrap_or(0);
    Duration::from_secs((1 << doublings).min(300))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_five_minutes() {
        let waits: Vec<u64> = (1..=11).map(|n| back_off(n).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    }
}
