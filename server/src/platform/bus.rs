//! Who hears about what happened.

use futures::future::BoxFuture;

use super::db::Tx;
use crate::{
    app::App,
    kit::{PlayerId, Result, Timestamp},
};

/// Something that happened, as it travels.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Event {
    pub pk: i64,
    pub created_at: Timestamp,
    /// Whose event it is; `None` for the system's own.
    pub player: Option<PlayerId>,
    /// `message.sent`: a service's word and a fact.
    pub kind: String,
    /// JSON, as the service that recorded it wrote it.
    pub data: String,
}

impl Event {
    /// # Errors
    /// When the data is not what `T` expects: the event is then parked, never lost.
    pub fn read<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.data).map_err(crate::kit::Error::internal)
    }
}

/// A reaction, in the transaction that notes that it happened.
pub type Reaction = for<'a> fn(&'a App, &'a mut Tx, &'a Event) -> BoxFuture<'a, Result<()>>;

/// One subscriber. Each event of its kinds reaches it at least once, in order for a player; a second
/// delivery stops before the reaction.
#[derive(Clone, Copy)]
pub struct Subscription {
    /// Stable: it stands in the database beside what was handled.
    pub name: &'static str,
    pub kinds: &'static [&'static str],
    pub reaction: Reaction,
}

/// The way from the outbox to the subscribers. In one process it is a list.
#[derive(Clone, Copy)]
pub enum Bus {
    Process(&'static [Subscription]),
}

impl Bus {
    pub fn subscribers(&self, kind: &str) -> impl Iterator<Item = &'static Subscription> {
        let Bus::Process(subscriptions) = self;
        subscriptions.iter().filter(move |s| s.kinds.contains(&kind))
    }
}
