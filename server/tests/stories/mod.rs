//! The workflows of the product, one file for each number.

mod joining;
mod partner;
