//! The players' table.

mod profile;

pub(super) use profile::insert;
