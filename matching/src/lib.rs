//! Who can play with whom: overlap, likeness, score, ranking and ready-to-golf. Pure: no I/O, no clock, no chance.
//!
//! An [`Index`] holds every player who has a place. The caller builds it once ([`Index::build`]), feeds it every
//! change ([`Index::put`], [`Index::set_availability`], [`Index::remove`]) and every new day
//! ([`Index::advance`]), and asks:
//!
//! | question | answer |
//! |---|---|
//! | [`Index::search`] a [`Query`] | a page of [`Hit`]s with [`Score`], distance, shared windows, traits alike; a [`Cursor`] |
//! | [`Index::count`] | how many there are in all |
//! | [`Index::ready_to_golf`] | never nothing: hits, and the [`Relaxation`]s it took |
//! | [`Index::alternatives`] | what each single limit costs: "+15 mi → 3 players" |
//! | [`Index::verdict`] | "why not?": the [`Limit`]s that keep one player away |
//! | [`Index::counts_near`] | anonymous numbers of free players by window |
//! | [`shared_by`], [`groups`] | the windows of 2–4 players, and whom to ask along |
//!
//! Values come first: a [`Point`] on the globe, [`Miles`] in hundredths, a [`Day`] and its [`Window`]s,
//! [`Windows`] sets on a ring of 21 days, an [`Availability`] of free and maybe, [`Traits`] in small integers, a
//! [`Handicap`] in tenths. Days are local to a place, so every query carries its own; only the index's own `today`
//! is UTC's.
//!
//! The parts, bottom-up: `point`, `window`, `availability`, `traits`, `player` (values); `score` (what a match
//! is worth); `query` (what is asked and found); `index` (cells, filters, the best of them); `rtg`, `group`,
//! `near` (the questions beyond a search); `naive` (the same answers by reading everybody, for tests and
//! measurements).

mod availability;
mod group;
mod index;
#[doc(hidden)]
pub mod naive;
mod near;
mod player;
mod point;
mod query;
mod rtg;
pub mod score;
mod traits;
mod window;

pub use availability::{Answer, Availability, Shared};
pub use group::{CANDIDATES, Group, groups, shared_by};
pub use index::Index;
pub use near::WindowCount;
pub use player::{Between, Handicap, Player, PlayerId, PlayerSet};
pub use point::{EARTH_RADIUS_MILES, Miles, Point, UnitVector};
pub use query::{Asker, Cursor, Demand, Found, Hit, Limit, Nudges, Query, Sort, Verdict};
pub use rtg::{Alternative, Ready, Relaxation};
pub use score::Score;
pub use traits::{Trait, TraitSet, Traits, Wanted, round_time};
pub use window::{Day, HORIZON_DAYS, Window, Windows};
