//! What this service announces. Every event is the blocker's: the other one's record never shows it.

use serde::{Deserialize, Serialize};

use crate::{kit::PlayerId, services::event::Fact};

/// From here on neither of the two sees the other.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PlayerBlocked {
    pub src: PlayerId,
    pub dst: PlayerId,
}

impl Fact for PlayerBlocked {
    const KIND: &'static str = "network.blocked";
    fn player(&self) -> Option<PlayerId> {
        Some(self.src)
    }
}

/// A block was lifted by whoever set it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PlayerUnblocked {
    pub src: PlayerId,
    pub dst: PlayerId,
}

impl Fact for PlayerUnblocked {
    const KIND: &'static str = "network.unblocked";
    fn player(&self) -> Option<PlayerId> {
        Some(self.src)
    }
}
