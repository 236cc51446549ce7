//! How many players are free around a place, for whoever is not one of them yet.

use axum::extract::State;
use jiff::tz::TimeZone;
use matching::Miles;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::position;
use crate::{
    app::App,
    kit::{Day, Error, Point, Result, Window},
    platform::{
        http::{Access, Json, Query, Routes, handlers},
        matcher,
    },
    services::location::{self, model},
};

/// Under this many are "a few", and larger numbers are told in steps of it.
const FEW: u32 = 5;
/// The days that are told of, today included.
const DAYS: u32 = 7;
/// In miles. Few and wide: two circles that differ by little would tell of the players between them.
const RADII: [u32; 4] = [10, 25, 50, 100];
pub const USUAL_RADIUS: u32 = 25;
/// Cells to a degree of the grid that the middle is snapped to, some seven miles each: much coarser than the one
/// that players are stored by.
const CELLS_A_DEGREE: f64 = 10.0;

pub(super) fn routes() -> Routes {
    Routes::new().read(Access::Public, handlers!(near))
}

/// How many, without telling of single ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CrowdView {
    /// At least so many; null for a few, which is one to four.
    pub players: Option<u32>,
    pub few: bool,
}

/// The players around a place.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NearView {
    /// Miles, about.
    pub radius: u32,
    /// Everybody who plays around there.
    pub all: CrowdView,
    /// Those who are free, or may be, by window for seven days from today there. Empty while only a few play around
    /// there: it would tell when a single one is free.
    pub windows: Vec<WindowCrowdView>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WindowCrowdView {
    pub date: Day,
    pub window: Window,
    #[serde(flatten)]
    pub crowd: CrowdView,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct NearPlace {
    /// A town's `place` from `/location/find`.
    place: Option<i32>,
    /// A whole ZIP code of the US.
    #[param(example = "80226")]
    zip: Option<String>,
    /// With `lon`.
    lat: Option<f64>,
    lon: Option<f64>,
    /// Miles: 10, 25, 50 or 100; 25 if not given.
    radius: Option<u32>,
}

/// Tells how many players are free around a place, window by window, and nothing of any of them.
#[utoipa::path(get, path = "/location/near", tag = "location", params(NearPlace), responses((status = 200, body = NearView)))]
async fn near(State(app): State<App>, Query(query): Query<NearPlace>) -> Result<Json<NearView>> {
    let radius = query.radius.unwrap_or(USUAL_RADIUS);
    if !RADII.contains(&radius) {
        return Err(Error::invalid("radius", "choose 10, 25, 50 or 100 miles"));
    }
    around(&app, point(query)?, radius).map(Json)
}

/// How many players are free around a point, as far as anybody may know: the point is a coarse one by then.
pub fn around(app: &App, point: Point, radius: u32) -> Result<NearView> {
    let middle = middle(point);
    let zone = TimeZone::get(location::time_zone(middle)).unwrap_or(TimeZone::UTC);
    let today = matcher::day(Day::today(app.now(), &zone));
    let origin = matcher::point(middle).ok_or_else(|| Error::internal("a place off the globe"))?;
    let (all, counts) = app.matcher.ask(|index| {
        let area = matching::Query { radius: Miles::whole(radius), ..matching::Query::near(origin, today) };
        (index.count(&area), index.counts_near(origin, area.radius, today, DAYS))
    });
    let all = CrowdView::of(all);
    let counts = if all.few { Vec::new() } else { counts };
    let windows = counts.into_iter().map(|count| {
        let date = Day::from_number(count.day.0.into())?;
        let crowd = CrowdView::of(count.free + count.maybe);
        Ok(WindowCrowdView { date, window: matcher::window_of(count.window), crowd })
    });
    Ok(NearView { radius, all, windows: windows.collect::<Result<_>>()? })
}

fn point(query: NearPlace) -> Result<Point> {
    let point = match (query.place, query.zip, position(query.lat, query.lon)?) {
        (Some(id), None, None) => {
            model::place(id).map(|place| place.point()).ok_or(("place", "we don't know this place"))
        }
        (None, Some(code), None) => {
            model::zip(&code).and_then(|zip| zip.point).ok_or(("zip", "we don't know where this ZIP code is"))
        }
        (None, None, Some(point)) => Ok(point),
        (None, None, None) => Err(("place", "give place, zip, or lat and lon")),
        _ => Err(("place", "give one of place, zip, or lat and lon")),
    };
    point.map_err(|(field, reason)| Error::invalid(field, reason))
}

/// The middle of the coarse cell that holds a point.
fn middle(point: Point) -> Point {
    let centre = |degrees: f64| ((degrees * CELLS_A_DEGREE).floor() + 0.5) / CELLS_A_DEGREE;
    Point { lat: centre(point.lat).clamp(-90.0, 90.0), lon: centre(point.lon).clamp(-180.0, 180.0) }
}

impl CrowdView {
    fn of(count: u32) -> CrowdView {
        let few = (1..FEW).contains(&count);
        CrowdView { players: (!few).then_some(count / FEW * FEW), few }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_a_few_and_large_ones_are_round() {
        let told = |count| (CrowdView::of(count).players, CrowdView::of(count).few);
        assert_eq!(told(0), (Some(0), false));
        assert_eq!([1, 4].map(told), [(None, true); 2]);
        assert_eq!([5, 9, 10, 1_234].map(|count| told(count).0), [5, 5, 10, 1_230].map(Some));
    }
}
