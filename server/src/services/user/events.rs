//! What this service announces. No event tells where somebody is or what they wrote: whoever cares reads it.

use serde::{Deserialize, Serialize};

use crate::{kit::PlayerId, services::event::Fact};

/// Fields of a profile have new values.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct UserEdited {
    pub player: PlayerId,
    /// The names of the fields.
    pub parts: Vec<String>,
}

impl Fact for UserEdited {
    const KIND: &'static str = "user.edited";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}

/// A player has another place, or none any more.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct UserMoved {
    pub player: PlayerId,
}

impl Fact for UserMoved {
    const KIND: &'static str = "user.moved";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}

/// A player's pictures are others, or in another order.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct UserPictured {
    pub player: PlayerId,
}

impl Fact for UserPictured {
    const KIND: &'static str = "user.pictured";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}

/// A player chose other preferences.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct UserPreferencesChanged {
    pub player: PlayerId,
    /// Dotted: "mail.match".
    pub keys: Vec<String>,
}

impl Fact for UserPreferencesChanged {
    const KIND: &'static str = "user.preferences_changed";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}
