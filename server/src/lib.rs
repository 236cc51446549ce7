//! Fourball.
