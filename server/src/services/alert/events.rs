//! What this service announces.

use serde::Serialize;

use crate::{kit::PlayerId, services::event::Fact};

/// An administrator had a mail that was given up tried again.
#[derive(Debug, Serialize)]
pub(super) struct MailRevived {
    /// Whose mail it is.
    pub player: PlayerId,
    pub mail: i64,
    /// The administrator.
    pub by: PlayerId,
}

impl Fact for MailRevived {
    const KIND: &'static str = "alert.mail_revived";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}
