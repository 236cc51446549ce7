//! Who can play with whom.
