//! Searches among a million players.

/// Prints one line a figure: name, value, unit, bound, value over bound.
pub(crate) fn run() {}
