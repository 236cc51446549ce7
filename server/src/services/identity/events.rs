//! What this service announces.

use serde::{Deserialize, Serialize};

use super::model::{Outcome, Purpose};
use crate::{kit::PlayerId, services::event::Fact};

macro_rules! facts {
    ($($(#[$meta:meta])* $name:ident = $kind:literal { $($field:ident: $type:ty),* })+) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Serialize, Deserialize)]
            pub(super) struct $name {
                pub player: PlayerId,
                $(pub $field: $type,)*
            }

            impl Fact for $name {
                const KIND: &'static str = $kind;
                fn player(&self) -> Option<PlayerId> {
                    Some(self.player)
                }
            }
        )+
    };
}

facts! {
    IdentityRegistered = "identity.registered" {}
    /// An attempt on a known account, successful or not. Attempts on unknown names stay in the record of attempts.
    LoginAttempted = "identity.login_attempted" { outcome: Outcome, address: String, agent: String }
    LinkMailed = "identity.link_mailed" { purpose: Purpose }
}
