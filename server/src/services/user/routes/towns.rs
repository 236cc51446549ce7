//! The search as a map shows it, over HTTP.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::search::{SearchQuery, SearchView};
use crate::{
    app::App,
    kit::{Point, Result},
    platform::http::{Access, Json, Path, Query, Routes, Viewer, handlers},
    services::{
        location,
        user::{
            actions::{self, MOST_ON_A_MAP, Mode},
            model::Filters,
        },
    },
};

pub(super) fn routes() -> Routes {
    Routes::new().read(Access::Player, handlers!(towns)).read(Access::Player, handlers!(in_town))
}

/// Where the players of a search play, town by town.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct TownsView {
    /// Those with most players first.
    pub items: Vec<TownView>,
    /// Where distances are measured from: the viewer's own place, or the one that was asked for.
    pub origin: Option<Point>,
    /// All players that the search finds.
    pub total: u64,
    /// How many of them, the first ones, were looked at for this; some may have no place yet.
    pub considered: u64,
}

/// A town with players in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TownView {
    /// Names the town for good.
    pub place: i32,
    /// "Lakewood, CO", as the players of the town are labelled.
    pub label: String,
    pub city: String,
    /// The centre of the town, and nothing that is known of any player.
    pub point: Point,
    pub players: u32,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct HowToSearch {
    /// Ready to golf: gives up limits, only as far as needed, so that somebody is found.
    ready: Option<bool>,
}

/// Tells in which towns the players of a search are: of those 500 that it shows first.
#[utoipa::path(get, path = "/user/query/towns", tag = "user", params(SearchQuery, HowToSearch), responses((status = 200, body = TownsView)))]
async fn towns(
    State(app): State<App>,
    viewer: Viewer,
    Query(query): Query<SearchQuery>,
    Query(how): Query<HowToSearch>,
) -> Result<Json<TownsView>> {
    let filters = Filters::parse(query.into())?;
    let (found, towns) = actions::towns(&app, viewer.player(), &filters, how.mode()).await?;
    let items = towns.into_iter().map(TownView::from).collect();
    let considered = found.total.min(MOST_ON_A_MAP.into());
    Ok(Json(TownsView { items, origin: found.origin, total: found.total, considered }))
}

/// The players of a search who play in one of its towns.
#[utoipa::path(get, path = "/user/query/towns/{id}", tag = "user", params(("id" = i32, Path), SearchQuery, HowToSearch), responses((status = 200, body = SearchView)))]
async fn in_town(
    State(app): State<App>,
    viewer: Viewer,
    Path(id): Path<i32>,
    Query(query): Query<SearchQuery>,
    Query(how): Query<HowToSearch>,
) -> Result<Json<SearchView>> {
    let filters = Filters::parse(query.into())?;
    let found = actions::in_town(&app, viewer.player(), &filters, how.mode(), id).await?;
    Ok(Json(SearchView::of(found, &filters)))
}

impl HowToSearch {
    fn mode(&self) -> Mode {
        if self.ready == Some(true) { Mode::ReadyToGolf } else { Mode::Strict }
    }
}

impl From<(location::Place, u32)> for TownView {
    fn from((town, players): (location::Place, u32)) -> TownView {
        TownView { place: town.id, label: town.label(), city: town.name.to_owned(), point: town.point(), players }
    }
}
