//! Places: ZIP codes, towns, what is near, which time zone.
//!
//! All of it comes from data in the binary, laid out by the build script and read where it lies
//! (`layout`, `table`). Nothing is parsed or built at start: every command and every test is a process
//! of its own, and most of them never ask for a place.
//!
//! The time zone of a point is that of the nearest town. Exact borders (the `tzf` crates) would add
//! more to the binary than all places do and take time to set up, to be right in the few miles
//! along a border where people keep the nearest town's time anyway.

mod fold;
mod globe;
mod layout;
mod query;
mod search;
mod table;
#[cfg(test)]
mod tests;
mod typo;

use query::Query;

use crate::kit::Point;

/// No list of suggestions is longer.
pub const MAX_MATCHES: usize = 50;

/// A town or city.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Stays the same when the data is renewed: the GeoNames id, or minus a ZIP code for the US
    /// localities that only a ZIP code names.
    pub id: i32,
    pub name: &'static str,
    /// The usual code in the US, Canada, Australia and the United Kingdom ("CO", "NSW", "SCT"), a number
    /// that means little elsewhere; empty where none is known.
    pub region: &'static str,
    pub region_name: &'static str,
    /// Two letters, ISO 3166.
    pub country: &'static str,
    pub country_name: &'static str,
    pub lat: f64,
    pub lon: f64,
    /// 0: unknown.
    pub population: u32,
    /// A name of the IANA time zone database.
    pub time_zone: &'static str,
}

/// A US ZIP code.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ZipPlace {
    pub code: u32,
    pub city: &'static str,
    /// As in [`Place`]; empty in the territories, which are countries of their own here.
    pub region: &'static str,
    pub region_name: &'static str,
    pub country: &'static str,
    pub country_name: &'static str,
    /// `None` for military post (AA, AE, AP): it goes abroad or nobody knows where, so there is nothing
    /// to measure a distance from.
    pub point: Option<Point>,
    /// `None` exactly where there is no point.
    pub time_zone: Option<&'static str>,
}

/// A suggestion for what somebody typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Match {
    Place(Place),
    Zip(ZipPlace),
}

/// A US ZIP code in any usual spelling: "80226", " 80226-1234", "802261234".
pub fn zip(text: &str) -> Option<ZipPlace> {
    let code = query::zip_code(text)?;
    let at = table::zip_from(code);
    (table::zip_code(at) == code).then(|| table::zip(at))
}

/// What the text may mean, likeliest first, at most `limit` of them (and never more than
/// [`MAX_MATCHES`]): a ZIP code or the first three digits of one, or a town as "City", "City, ST",
/// "City ST", "City, State" or "City, Country", by any of its names, unfinished or slightly mistyped.
/// Towns around `near` come earlier. Text that means nothing gives an empty list.
pub fn find(text: &str, near: Option<Point>, limit: usize) -> Vec<Match> {
    let limit = limit.min(MAX_MATCHES);
    match Query::parse(text) {
        Query::Nothing => Vec::new(),
        Query::Zips { first, last } => (table::zip_from(first)..table::zip_from(last + 1))
            .map(table::zip)
            // Somebody who typed all five digits wants to hear what they are, even if military post.
            .filter(|zip| first == last || zip.point.is_some())
            .take(limit)
            .map(Match::Zip)
            .collect(),
        Query::Names(readings) => {
            search::search(&readings, near, limit).into_iter().map(|index| Match::Place(table::place(index))).collect()
        }
    }
}

/// The town nearest to a point. Parts of a town do not count: the town's own name is known better, and
/// says less about where exactly somebody is.
pub fn nearest(point: Point) -> Place {
    table::place(globe::nearest(point))
}

/// Every town and city.
pub fn places() -> impl Iterator<Item = Place> {
    (0..table::PLACE_COUNT).map(table::place)
}

/// The place with this id, if the data still has it.
pub fn place(id: i32) -> Option<Place> {
    table::by_id(id).map(table::place)
}

/// The time zone of the town nearest to a point: one that jiff knows.
pub fn time_zone(point: Point) -> &'static str {
    nearest(point).time_zone
}

impl Place {
    pub fn point(&self) -> Point {
        Point { lat: self.lat, lon: self.lon }
    }

    /// "Lakewood, CO"; "St Andrews, Scotland"; "Lyon, France".
    pub fn label(&self) -> String {
        let area = match self.country {
            "US" | "CA" | "AU" if !self.region.is_empty() => self.region,
            "GB" if !self.region_name.is_empty() => self.region_name,
            _ => self.country_name,
        };
        // Singapore and Monaco are both.
        if area == self.name { area.to_owned() } else { format!("{}, {area}", self.name) }
    }
}

impl ZipPlace {
    /// Always five digits.
    pub fn zip(&self) -> String {
        format!("{:05}", self.code)
    }

    /// "Lakewood, CO 80226"; in a territory "Adjuntas, Puerto Rico 00601".
    pub fn label(&self) -> String {
        let area = if self.region.is_empty() { self.country_name } else { self.region };
        format!("{}, {area} {:05}", self.city, self.code)
    }
}

impl Match {
    pub fn label(&self) -> String {
        match self {
            Match::Place(place) => place.label(),
            Match::Zip(zip) => zip.label(),
        }
    }

    pub fn point(&self) -> Option<Point> {
        match self {
            Match::Place(place) => Some(place.point()),
            Match::Zip(zip) => zip.point,
        }
    }
}
