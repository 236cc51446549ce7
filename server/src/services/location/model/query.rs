//! What a typed text may mean: a ZIP code, or a name with or without the state or country it is in.

use super::{
    fold::fold,
    table::{AREAS, Area},
    typo,
};

/// Text beyond this is no name of a place. It bounds the work of a search as well.
pub(super) const MAX_CHARS: usize = 80;

pub(super) enum Query {
    Nothing,
    /// The ZIP codes from the first to the last number.
    Zips {
        first: u32,
        last: u32,
    },
    /// Every way to read the text.
    Names(Vec<Reading>),
}

/// One way to read the text as a name, perhaps with an area.
pub(super) struct Reading {
    pub(super) name: String,
    pub(super) within: Within,
    pub(super) doubt: Doubt,
}

/// How likely a reading is. A later one is searched only when the ones before found too little.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    /// A comma tells the name from the area.
    None,
    /// The text as one name, or its last words are exactly an area: "lakewood co".
    Some,
    /// The last word may become an area: "portland oreg".
    Much,
}

/// The places that count, as ranges of indexes in ascending order.
#[derive(Clone)]
pub(super) enum Within {
    Everywhere,
    Areas(Vec<(u32, u32)>),
}

impl Query {
    pub(super) fn parse(text: &str) -> Query {
        let text = text.trim();
        if text.is_empty() || text.chars().nth(MAX_CHARS).is_some() {
            return Query::Nothing;
        }
        if let Some((first, last)) = zip_range(text) {
            return Query::Zips { first, last };
        }
        let readings = readings(text);
        if readings.is_empty() { Query::Nothing } else { Query::Names(readings) }
    }
}

/// A whole ZIP code in any usual spelling: "80226", " 80226-1234", "802261234".
pub(super) fn zip_code(text: &str) -> Option<u32> {
    let text = text.trim();
    let (code, rest) = text.split_at_checked(5)?;
    let rest = rest.strip_prefix(['-', ' ']).unwrap_or(rest);
    let is_code = code.bytes().chain(rest.bytes()).all(|b| b.is_ascii_digit());
    (is_code && rest.len() <= 4).then(|| code.parse().ok())?
}

/// Three digits name a sorting centre; fewer would list a tenth of the country. A whole code at the end
/// wins over the name before it: "Lakewood, CO 80226".
fn zip_range(text: &str) -> Option<(u32, u32)> {
    if let Some(code) = zip_code(text) {
        return Some((code, code));
    }
    if (3..5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
        let unit = 10_u32.pow(5 - text.len() as u32);
        let first = text.parse::<u32>().ok()? * unit;
        return Some((first, first + unit - 1));
    }
    let last_word = text.split_whitespace().next_back()?;
    let is_whole = matches!(last_word.len(), 5 | 10);
    zip_code(last_word).filter(|_| is_whole).map(|code| (code, code))
}

fn readings(text: &str) -> Vec<Reading> {
    if let Some((name, areas)) = text.split_once(',') {
        let name = fold(name);
        let within = if name.is_empty() { None } else { within_all(areas) };
        return within.map(|within| Reading { name, within, doubt: Doubt::None }).into_iter().collect();
    }
    let name = fold(text);
    if name.is_empty() {
        return Vec::new();
    }
    let mut readings = Vec::new();
    for (at, _) in name.match_indices(' ') {
        let (name, area) = (&name[..at], &name[at + 1..]);
        let (areas, doubt) = match areas_named(area) {
            [] if area.len() >= 4 => (areas_starting(area), Doubt::Much),
            areas => (areas, Doubt::Some),
        };
        if !areas.is_empty() {
            readings.push(Reading { name: name.to_owned(), within: union(areas), doubt });
        }
    }
    readings.push(Reading { name, within: Within::Everywhere, doubt: Doubt::Some });
    readings
}

/// Everything after the comma: "IL", "il, usa", "Jefferson County, CO". Parts that name no area are
/// passed over as long as another one does.
fn within_all(text: &str) -> Option<Within> {
    let mut within = Within::Everywhere;
    let (mut is_asked, mut is_known) = (false, false);
    for part in text.split(',').map(fold).filter(|part| !part.is_empty()) {
        is_asked = true;
        if let Some(areas) = within_part(&part) {
            is_known = true;
            within = within.and(areas);
        }
    }
    (is_known || !is_asked).then_some(within)
}

/// A part is an area, the beginning of one, two of them ("il usa"), or one with a typo.
fn within_part(part: &str) -> Option<Within> {
    let named = |part: &str| Some(areas_named(part)).filter(|areas| !areas.is_empty()).map(union);
    named(part)
        .or_else(|| {
            let (region, country) = part.rsplit_once(' ')?;
            Some(named(region)?.and(named(country)?))
        })
        .or_else(|| Some(areas_starting(part)).filter(|areas| !areas.is_empty()).map(union))
        .or_else(|| {
            let is_close = |area: &&Area| typo::is_one_off(area.key.get(), part);
            let areas = AREAS.iter().filter(is_close).map(|area| (area.first, area.end));
            Some(areas.collect::<Vec<_>>()).filter(|areas| !areas.is_empty()).map(merged)
        })
}

fn areas_named(key: &str) -> &'static [Area] {
    let from = AREAS.partition_point(|area| area.key.get() < key);
    let to = AREAS.partition_point(|area| area.key.get() <= key);
    &AREAS[from..to]
}

fn areas_starting(start: &str) -> &'static [Area] {
    let from = AREAS.partition_point(|area| area.key.get() < start);
    let more = AREAS[from..].partition_point(|area| area.key.get().starts_with(start));
    &AREAS[from..from + more]
}

fn union(areas: &[Area]) -> Within {
    merged(areas.iter().map(|area| (area.first, area.end)).collect())
}

fn merged(mut ranges: Vec<(u32, u32)>) -> Within {
    ranges.sort_unstable();
    let mut merged: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
    for (first, end) in ranges {
        match merged.last_mut() {
            Some(last) if first <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((first, end)),
        }
    }
    Within::Areas(merged)
}

impl Within {
    pub(super) fn holds(&self, index: u32) -> bool {
        match self {
            Within::Everywhere => true,
            Within::Areas(ranges) => {
                let after = ranges.partition_point(|&(first, _)| first <= index);
                after > 0 && index < ranges[after - 1].1
            }
        }
    }

    fn and(self, other: Within) -> Within {
        let (Within::Areas(ours), Within::Areas(theirs)) = (&self, &other) else {
            return if matches!(self, Within::Everywhere) { other } else { self };
        };
        let shared = ours.iter().flat_map(|&(a, b)| {
            theirs.iter().map(move |&(c, d)| (a.max(c), b.min(d))).filter(|&(first, end)| first < end)
        });
        merged(shared.collect())
    }
}
