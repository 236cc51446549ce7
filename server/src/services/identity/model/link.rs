//! Mailed links: what asking for one and following one lead to.

use std::time::Duration;

use crate::kit::{
    Status, choice,
    time::{hours, minutes},
};

/// How long a mailed link works.
pub const VERIFY_LIFE: Duration = hours(48);
pub const RESET_LIFE: Duration = hours(1);

/// Links that may be asked for in an hour: for one email, from one address.
pub const LINKS_PER_ACCOUNT: i64 = 5;
pub const LINKS_PER_ADDRESS: i64 = 60;
pub const LINK_WINDOW: Duration = hours(1);

/// When to offer to send a link again. Nobody is held to it; a mail just takes its time.
pub const SEND_AGAIN: Duration = minutes(1);

choice! {
    /// What a mailed link is for.
    pub enum Purpose { Verify = 1 "verify", Reset = 2 "reset" }
}

choice! {
    /// What came of asking for a link. Whoever asks never learns it.
    pub enum Asked {
        Mailed = 0 "mailed",
        UnknownAccount = 1 "unknown_account",
        AlreadyVerified = 2 "already_verified",
        /// Only a proven address gets a reset link: the link that proves it goes first.
        VerifyFirst = 3 "verify_first",
        Deactivated = 4 "deactivated",
        Limited = 5 "limited",
    }
}

choice! {
    /// What came of following a link.
    pub enum Followed {
        Worked = 0 "worked",
        Unknown = 1 "unknown",
        Used = 2 "used",
        Expired = 3 "expired",
        /// The account has another email by now, or is deleted.
        Outdated = 4 "outdated",
    }
}

/// What asking for a link leads to, for an account that stands so, and stood so before it was deleted.
pub fn asked(purpose: Purpose, status: Option<Status>, before: Option<Status>) -> Asked {
    match (purpose, status) {
        (_, None) => Asked::UnknownAccount,
        (Purpose::Verify, Some(Status::Unverified)) | (Purpose::Reset, Some(Status::Verified)) => Asked::Mailed,
        (Purpose::Verify, Some(Status::Verified)) => Asked::AlreadyVerified,
        (Purpose::Reset, Some(Status::Unverified)) => Asked::VerifyFirst,
        // Who forgot the password to an account must be able to bring it back.
        (Purpose::Reset, Some(Status::Inactive)) if before == Some(Status::Verified) => Asked::Mailed,
        (_, Some(Status::Inactive)) => Asked::Deactivated,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reset_link_goes_to_a_proven_address_only() {
        let reset = |status, before| asked(Purpose::Reset, status, before);
        assert_eq!(reset(Some(Status::Verified), None), Asked::Mailed);
        assert_eq!(reset(Some(Status::Unverified), None), Asked::VerifyFirst);
        assert_eq!(reset(Some(Status::Inactive), Some(Status::Verified)), Asked::Mailed);
        assert_eq!(reset(Some(Status::Inactive), Some(Status::Unverified)), Asked::Deactivated);
        assert_eq!(reset(None, None), Asked::UnknownAccount);
    }

    #[test]
    fn what_is_proven_is_not_proven_again() {
        let verify = |status| asked(Purpose::Verify, Some(status), None);
        assert_eq!(verify(Status::Unverified), Asked::Mailed);
        assert_eq!(verify(Status::Verified), Asked::AlreadyVerified);
        assert_eq!(verify(Status::Inactive), Asked::Deactivated);
    }
}
