//! What each audience may see of a player, and nothing else.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::kit::PlayerId;

/// What search results, lists and the inbox show of a player.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct MiniView {
    pub key: PlayerId,
    pub username: String,
}

/// What a player is called.
#[derive(Debug, Clone)]
pub struct Names {
    /// The alias, else the username.
    pub shown: String,
    pub username: String,
}
