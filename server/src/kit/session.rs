//! Who is asking.

use super::{PlayerId, choice};

choice! {
    pub enum Role {
        User = 1 "user",
        Admin = 2 "admin",
    }
}

choice! {
    /// Where an account stands.
    pub enum Status {
        /// Registered; the address was not confirmed yet.
        Unverified = 1 "unverified",
        Verified = 2 "verified",
        /// Deleted by its owner; comes back within 30 days or is erased.
        Inactive = 3 "inactive",
    }
}

/// The identity behind a request, as permission and ownership checks need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The session's own row.
    pub pk: i64,
    pub player: PlayerId,
    pub role: Role,
    pub status: Status,
}
