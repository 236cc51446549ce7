//! What this service announces.

use serde::{Deserialize, Serialize};

use super::model::Span;
use crate::{
    kit::{Day, PlayerId},
    services::event::Fact,
};

/// A player said something else about some of these days than before.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct CalendarChanged {
    pub player: PlayerId,
    pub first: Day,
    pub last: Day,
}

impl CalendarChanged {
    pub(super) fn new(player: PlayerId, Span { first, last }: Span) -> CalendarChanged {
        CalendarChanged { player, first, last }
    }
}

impl Fact for CalendarChanged {
    const KIND: &'static str = "calendar.changed";
    fn player(&self) -> Option<PlayerId> {
        Some(self.player)
    }
}
