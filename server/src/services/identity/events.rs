//! What this service announces.

use serde::{Deserialize, Serialize};

use super::model::{Asked, Followed, Outcome, Purpose};
use crate::{kit::PlayerId, services::event::Fact};

macro_rules! facts {
    ($($(#[$meta:meta])* $name:ident = $kind:literal of $player:ty { $($field:ident: $type:ty),* })+) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Serialize, Deserialize)]
            pub(super) struct $name {
                pub player: $player,
                $(pub $field: $type,)*
            }

            impl Fact for $name {
                const KIND: &'static str = $kind;
                fn player(&self) -> Option<PlayerId> {
                    self.player.into()
                }
            }
        )+
    };
}

facts! {
    IdentityRegistered = "identity.registered" of PlayerId {}
    /// An attempt to log in, successful or not; on a name that nobody has it is nobody's.
    LoginAttempted = "identity.login_attempted" of Option<PlayerId> { outcome: Outcome, address: String, agent: String }
    /// Somebody who is logged in gave a wrong password where the current one was asked for.
    PasswordRefused = "identity.password_refused" of PlayerId { address: String, agent: String }
    /// Somebody asked for a link. The worker mails it, so that nobody can tell by the time what came of it.
    LinkAsked = "identity.link_asked" of Option<PlayerId> {
        purpose: Purpose, outcome: Asked, address: String, agent: String
    }
    LinkMailed = "identity.link_mailed" of PlayerId { purpose: Purpose }
    /// Somebody followed a link, whether it worked or not.
    LinkFollowed = "identity.link_followed" of Option<PlayerId> {
        purpose: Purpose, outcome: Followed, address: String, agent: String
    }
    /// The address is proven.
    IdentityVerified = "identity.verified" of PlayerId {}
    /// The account has another username, email or password. `parts` names which.
    IdentityEdited = "identity.edited" of PlayerId { parts: Vec<String>, address: String, agent: String }
    /// Sessions were ended from another one.
    SessionsEnded = "identity.sessions_ended" of PlayerId { count: u64 }
    /// Somebody took away everything that is theirs.
    IdentityExported = "identity.exported" of PlayerId {}
    /// Deleted by its owner: gone from everywhere, and back within 30 days or erased.
    IdentityDeactivated = "identity.deactivated" of PlayerId { address: String, agent: String }
    IdentityReactivated = "identity.reactivated" of PlayerId { address: String, agent: String }
    /// Erased for good: whoever keeps anything of this player erases it too.
    IdentityErased = "identity.erased" of PlayerId {}
}
