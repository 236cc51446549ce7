//! Places over HTTP.

mod near;

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

pub use near::{CrowdView, NearView, USUAL_RADIUS, WindowCrowdView, around};

use super::model::{self, Match, Place, ZipPlace};
use crate::{
    kit::{Error, Point, Result},
    platform::http::{Access, Json, Query, Routes, handlers},
};

pub fn routes() -> Routes {
    Routes::new().read(Access::Public, handlers!(find)).merge(near::routes())
}

/// A town or a ZIP code.
#[derive(Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct LocationView {
    /// How it is written: "Lakewood, CO", "Lakewood, CO 80226", "Lyon, France".
    pub label: String,
    /// Names the town for good. Not there for a ZIP code.
    pub place: Option<i32>,
    pub zip: Option<String>,
    pub city: String,
    /// The usual code in the US, Canada, Australia and the United Kingdom, a number elsewhere, or empty.
    pub state: String,
    pub state_name: String,
    /// Two letters, ISO 3166.
    pub country: String,
    pub country_name: String,
    /// The centre of the town or ZIP code. Not there for military post: it goes nobody knows where.
    pub point: Option<Point>,
    /// A name of the IANA time zone database; there if the point is.
    pub time_zone: Option<String>,
}

/// What was found, likeliest first.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct LocationsView {
    pub items: Vec<LocationView>,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FindLocation {
    /// What somebody typed so far: a town, with or without its state or country, or a ZIP code.
    #[param(example = "lakewood, co")]
    q: Option<String>,
    /// A whole ZIP code of the US.
    #[param(example = "80226")]
    zip: Option<String>,
    /// A town by the `place` that it was answered with.
    place: Option<i32>,
    /// With `lon`: finds the nearest town, or lifts towns around there when `q` is given too.
    lat: Option<f64>,
    lon: Option<f64>,
    /// 1 to 50 suggestions, 8 if not given.
    limit: Option<usize>,
}

/// Finds places by text, by ZIP code or by position. What is not known gives an empty list.
#[utoipa::path(get, path = "/location/find", tag = "location", params(FindLocation), responses((status = 200, body = LocationsView)))]
async fn find(Query(query): Query<FindLocation>) -> Result<Json<LocationsView>> {
    let limit = query.limit.unwrap_or(8);
    if !(1..=model::MAX_MATCHES).contains(&limit) {
        return Err(Error::invalid("limit", "ask for 1 to 50"));
    }
    let point = position(query.lat, query.lon)?;
    let found = match (query.q, query.zip, query.place, point) {
        (Some(_), Some(_), _, _) => return Err(Error::invalid("zip", "give q or zip, not both")),
        (Some(_), _, Some(_), _) | (_, Some(_), Some(_), _) => {
            return Err(Error::invalid("place", "give it alone, it names a town for good"));
        }
        (Some(text), None, None, near) => model::find(&text, near, limit),
        (None, Some(zip), None, _) => model::zip(&zip).map(Match::Zip).into_iter().collect(),
        (None, None, Some(id), _) => model::place(id).map(Match::Place).into_iter().collect(),
        (None, None, None, Some(point)) => vec![Match::Place(model::nearest(point))],
        (None, None, None, None) => return Err(Error::invalid("q", "give q, zip, place, or lat and lon")),
    };
    Ok(Json(LocationsView { items: found.into_iter().map(LocationView::from).collect() }))
}

fn position(lat: Option<f64>, lon: Option<f64>) -> Result<Option<Point>> {
    match (lat, lon) {
        (Some(lat), Some(lon)) => Point::new(lat, lon).map(Some),
        (None, None) => Ok(None),
        (Some(_), None) => Err(Error::invalid("lon", "give it together with lat")),
        (None, Some(_)) => Err(Error::invalid("lat", "give it together with lon")),
    }
}

impl From<Match> for LocationView {
    fn from(found: Match) -> LocationView {
        match found {
            Match::Place(place) => place.into(),
            Match::Zip(zip) => zip.into(),
        }
    }
}

impl From<Place> for LocationView {
    fn from(place: Place) -> LocationView {
        LocationView {
            label: place.label(),
            place: Some(place.id),
            zip: None,
            city: place.name.to_owned(),
            state: place.region.to_owned(),
            state_name: place.region_name.to_owned(),
            country: place.country.to_owned(),
            country_name: place.country_name.to_owned(),
            point: Some(place.point()),
            time_zone: Some(place.time_zone.to_owned()),
        }
    }
}

impl From<ZipPlace> for LocationView {
    fn from(zip: ZipPlace) -> LocationView {
        LocationView {
            label: zip.label(),
            place: None,
            zip: Some(zip.zip()),
            city: zip.city.to_owned(),
            state: zip.region.to_owned(),
            state_name: zip.region_name.to_owned(),
            country: zip.country.to_owned(),
            country_name: zip.country_name.to_owned(),
            point: zip.point,
            time_zone: zip.time_zone.map(str::to_owned),
        }
    }
}
