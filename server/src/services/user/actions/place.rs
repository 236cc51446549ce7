//! Where a player says they are, made coarse.

use crate::{
    kit::{Error, Point, Result},
    services::{
        location::{self, Match, ZipPlace},
        user::model::Place,
    },
};

/// A place that somebody named or stands at.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) enum Whereabouts {
    Named(Place),
    /// A true position. It goes no further than [`Whereabouts::from`].
    Position(Point),
}

/// How far in miles from the stored centre a position may be and still be the same place. The corners of a cell
/// are 0.71 miles from its centre.
const SAME_PLACE: f64 = 0.75;

impl Whereabouts {
    /// A US ZIP code, by its centre.
    pub(in super::super) fn zip(code: &str) -> Result<Whereabouts> {
        let zip = location::zip(code).ok_or_else(|| refused("we don't know this ZIP code"))?;
        of_zip(zip).map(Whereabouts::Named)
    }

    /// A town by the id that `/location/find` gives, by its centre.
    pub(in super::super) fn town(id: i32) -> Result<Whereabouts> {
        let town = location::place(id).ok_or_else(|| refused("we don't know this place"))?;
        Ok(Whereabouts::Named(of_town(&town, town.point())))
    }

    /// What "City, ST" most likely means, by its centre.
    pub(in super::super) fn named(text: &str) -> Result<Whereabouts> {
        match location::find(text, None, 1).first() {
            Some(Match::Place(town)) => Ok(Whereabouts::Named(of_town(town, town.point()))),
            Some(Match::Zip(zip)) => of_zip(*zip).map(Whereabouts::Named),
            None => Err(refused("we don't know this place: try a ZIP code or the nearest town")),
        }
    }

    /// The place to store for somebody who was at `old` before. Position, label and time zone are those of the
    /// cell: taken from the true point, a label would tell on which side of a town's border it lies.
    ///
    /// A position that wavers across the border of two cells stays in the one that came first; a trail of both
    /// would tell how near the border it is.
    pub(in super::super) fn from(self, old: Option<&Place>) -> Place {
        match (self, old) {
            (Whereabouts::Named(place), _) => place,
            (Whereabouts::Position(point), Some(old)) if miles(point, old.point) < SAME_PLACE => old.clone(),
            (Whereabouts::Position(point), _) => {
                let cell = point.snapped();
                of_town(&location::nearest(cell), cell)
            }
        }
    }
}

fn of_zip(zip: ZipPlace) -> Result<Place> {
    let (Some(point), Some(time_zone)) = (zip.point, zip.time_zone) else {
        return Err(refused("this ZIP code is military post, which could be anywhere: choose the nearest town"));
    };
    let state = Some(zip.region).filter(|region| !region.is_empty());
    Ok(Place {
        point,
        label: format!("{}, {}", zip.city, state.unwrap_or(zip.country_name)),
        zip: Some(zip.zip()),
        city: zip.city.to_owned(),
        state: state.map(str::to_owned),
        country: zip.country.to_owned(),
        time_zone: time_zone.to_owned(),
    })
}

fn of_town(town: &location::Place, point: Point) -> Place {
    // Most countries number their regions, which tells nobody anything.
    let has_code = town.region.chars().any(char::is_alphabetic);
    let state = if has_code { town.region } else { town.region_name };
    Place {
        point,
        label: town.label(),
        zip: None,
        city: town.name.to_owned(),
        state: Some(state).filter(|state| !state.is_empty()).map(str::to_owned),
        country: town.country.to_owned(),
        time_zone: town.time_zone.to_owned(),
    }
}

fn miles(a: Point, b: Point) -> f64 {
    let vector = |point: Point| matching::Point::new(point.lat, point.lon).map(matching::Point::unit_vector);
    match (vector(a), vector(b)) {
        (Some(a), Some(b)) => matching::Miles::between(a, b).as_f64(),
        _ => f64::INFINITY,
    }
}

fn refused(reason: &'static str) -> Error {
    Error::invalid("location", reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DENVER: Point = Point { lat: 39.7392, lon: -104.9903 };

    fn stored(whereabouts: Result<Whereabouts>) -> Place {
        whereabouts.unwrap().from(None)
    }

    #[test]
    fn a_zip_code_is_kept_apart_from_the_label() {
        let place = stored(Whereabouts::zip("80401-1234"));
        assert_eq!((place.label.as_str(), place.zip.as_deref()), ("Golden, CO", Some("80401")));
        assert_eq!(place.time_zone, "America/Denver");
    }

    #[test]
    fn a_town_is_found_by_what_people_write() {
        for text in ["Lakewood, CO", "lakewood, colorado", " Lakewood CO "] {
            let place = stored(Whereabouts::named(text));
            assert_eq!((place.label.as_str(), place.zip.as_deref()), ("Lakewood, CO", None), "{text}");
        }
        let lyon = stored(Whereabouts::named("Lyon, France"));
        assert_eq!((lyon.label.as_str(), lyon.country.as_str()), ("Lyon, France", "FR"));
    }

    #[test]
    fn places_that_are_nowhere_are_refused() {
        let refusals = [
            Whereabouts::zip("00000"),
            Whereabouts::zip("09012"),
            Whereabouts::named("zzzz qqq"),
            Whereabouts::town(-7),
        ];
        for refusal in refusals {
            let Err(Error::Invalid(fields)) = refusal else { panic!("{refusal:?}") };
            assert_eq!(fields[0].field, "location");
        }
    }

    #[test]
    fn a_true_position_leaves_no_trace() {
        let at = |point| Whereabouts::Position(point).from(None);
        let centre = DENVER.snapped();
        for (north, east) in [(0.006, 0.008), (-0.006, 0.008), (0.006, -0.008), (-0.006, -0.008)] {
            let corner = Point { lat: centre.lat + north, lon: centre.lon + east };
            assert_eq!(at(corner), at(centre), "the same cell, the same place");
        }
    }

    #[test]
    fn wavering_about_a_border_is_staying() {
        let centre = DENVER.snapped();
        let across = Point { lat: centre.lat + 0.0075, lon: centre.lon };
        assert_ne!(across.snapped(), centre);
        let first = Whereabouts::Position(centre).from(None);
        assert_eq!(Whereabouts::Position(across).from(Some(&first)), first);
        let away = Point { lat: centre.lat + 0.02, lon: centre.lon };
        assert_ne!(Whereabouts::Position(away).from(Some(&first)), first);
    }
}
