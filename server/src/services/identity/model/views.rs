//! What an account's owner and administrators see of it. Nobody else sees any of this.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::SessionId;
use crate::kit::{PlayerId, Role, Status, Timestamp};

/// An account as its owner and administrators see it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct IdentityView {
    pub key: PlayerId,
    pub username: String,
    pub email: String,
    pub role: Role,
    pub status: Status,
    pub created_at: Timestamp,
    pub last_login: Option<Timestamp>,
}

/// A session that was just begun. Browsers get the token as a cookie too.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct GrantView {
    /// Send it as `Authorization: Bearer …`. It is shown this once.
    pub token: String,
    pub identity: IdentityView,
}

/// A link was asked for. The same whether or not there is an account that it can go to.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LinkAskedView {
    /// Seconds after which to offer to send it again.
    #[schema(example = 60)]
    pub again_in: u64,
}

/// A mailed link that works.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct LinkView {
    /// Until when.
    pub expires_at: Timestamp,
}

/// An address that was just proven.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct VerifiedView {
    pub email: String,
    /// Whether a new password was asked for before: its link is on the way to the same address now.
    pub has_sent_reset: bool,
}

/// A logged-in browser or program.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct SessionView {
    #[schema(value_type = String)]
    pub id: SessionId,
    pub created_at: Timestamp,
    /// When it was last used, to the hour.
    pub seen_at: Timestamp,
    pub expires_at: Timestamp,
    /// The network address that it was begun from.
    pub address: String,
    /// The `User-Agent` that it was begun with.
    pub agent: String,
    /// Whether this very request belongs to it.
    pub is_current: bool,
}

/// An account that was just deleted.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct DeactivatedView {
    /// Until when it can come back, by logging in. After that everything is erased.
    pub until: Timestamp,
}
