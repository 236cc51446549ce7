//! Blocks as their owner sees them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    kit::{PlayerId, Timestamp},
    services::user::{ImageView, MiniView},
};

/// The most players that one player can block. Every process holds all blocks in memory.
pub const MOST_BLOCKS: i64 = 1_000;

/// A player whom the viewer blocks.
#[derive(Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BlockView {
    pub key: PlayerId,
    pub blocked_at: Timestamp,
    /// Null for a former player: the account is gone, the block holds if it comes back.
    pub player: Option<BlockedPlayerView>,
}

/// As little as it takes to know whom one blocks.
#[derive(Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BlockedPlayerView {
    pub username: String,
    pub name: String,
    pub avatar: Option<ImageView>,
}

impl BlockView {
    pub fn of(key: PlayerId, blocked_at: Timestamp, player: Option<MiniView>) -> BlockView {
        BlockView { key, blocked_at, player: player.map(BlockedPlayerView::from) }
    }
}

impl From<MiniView> for BlockedPlayerView {
    fn from(MiniView { username, name, avatar, .. }: MiniView) -> BlockedPlayerView {
        BlockedPlayerView { username, name, avatar }
    }
}
