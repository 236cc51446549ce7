//! The workflows of the product, one file for each number.

mod forgotten;
mod joining;
mod leaving;
mod partner;
