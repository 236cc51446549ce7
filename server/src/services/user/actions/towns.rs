//! A search by the towns that its players play in: what a map shows.
//!
//! A player is on the map where their label says, at the centre of that town. Their stored point is not asked for:
//! it can be the centre of a ZIP code of a single building.

use std::collections::HashMap;

use super::search::{Found, FoundPlayer, Mode, search};
use crate::{
    app::App,
    kit::{Error, PlayerId, Point, Result},
    services::{
        location::{self, Match},
        user::model::Filters,
    },
};

/// The first players of a search that are put on a map. More would say no more than how many live there.
pub(in super::super) const MOST_ON_A_MAP: u32 = 500;

/// Several towns may have one label.
const NAMESAKES: usize = 8;

/// The towns of the first players of a search, each with how many there are; those with most players first.
pub(in super::super) async fn towns(
    app: &App,
    viewer: PlayerId,
    filters: &Filters,
    mode: Mode,
) -> Result<(Found, Vec<(location::Place, u32)>)> {
    let found = search(app, viewer, filters, mode, None, MOST_ON_A_MAP).await?;
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for label in found.players.iter().filter_map(label) {
        *counts.entry(label).or_default() += 1;
    }
    let mut towns: Vec<(location::Place, u32)> =
        counts.into_iter().filter_map(|(label, players)| Some((town(label, found.origin)?, players))).collect();
    towns.sort_unstable_by_key(|(town, players)| (u32::MAX - players, town.id));
    Ok((found, towns))
}

/// Those of the same players who play in one of the towns.
pub(in super::super) async fn in_town(
    app: &App,
    viewer: PlayerId,
    filters: &Filters,
    mode: Mode,
    id: i32,
) -> Result<Found> {
    let town = location::place(id).ok_or(Error::NotFound)?.label();
    let mut found = search(app, viewer, filters, mode, None, MOST_ON_A_MAP).await?;
    found.players.retain(|player| label(player) == Some(&town));
    found.total = found.players.len() as u64;
    found.next = None;
    Ok(found)
}

fn label(found: &FoundPlayer) -> Option<&str> {
    found.mini.place.as_deref()
}

/// The town of that label, the likeliest one around there if there are several.
fn town(label: &str, near: Option<Point>) -> Option<location::Place> {
    location::find(label, near, NAMESAKES).into_iter().find_map(|found| match found {
        Match::Place(place) => (place.label() == label).then_some(place),
        Match::Zip(_) => None,
    })
}
