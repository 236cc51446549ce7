//! How a visitor reads: which English and which units, found out from their languages as the web app does it.

use axum::http::{HeaderMap, header};

/// Regions where distances are told in miles.
const IN_MILES: [&str; 4] = ["us", "gb", "mm", "lr"];
/// Languages that are at home there, for whoever names no region.
const AT_HOME_THERE: [&str; 5] = ["en", "cy", "gd", "haw", "my"];
const KILOMETERS_A_MILE: f64 = 1.609_344;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum English {
    American,
    British,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reader {
    pub english: English,
    is_in_miles: bool,
}

impl Reader {
    /// The first of their languages that is some English decides on the words, the very first on the units. Whoever
    /// names none reads as in America.
    pub(super) fn of(headers: &HeaderMap) -> Reader {
        let languages = languages(super::text(headers, header::ACCEPT_LANGUAGE));
        let english = languages.iter().find(|tag| *tag == "en" || tag.starts_with("en-"));
        let is_american = english.is_none_or(|tag| tag == "en" || tag == "en-us");
        Reader {
            english: if is_american { English::American } else { English::British },
            is_in_miles: languages.first().is_none_or(|tag| is_in_miles(tag)),
        }
    }

    /// What the page says of its language.
    pub(super) fn lang(self) -> &'static str {
        match self.english {
            English::American => "en-US",
            English::British => "en-GB",
        }
    }

    /// "25 miles", "40 kilometres"
    pub(super) fn distance(self, miles: u32) -> String {
        match (self.is_in_miles, self.english) {
            (true, _) => format!("{miles} miles"),
            (false, English::American) => format!("{} kilometers", kilometers(miles)),
            (false, English::British) => format!("{} kilometres", kilometers(miles)),
        }
    }

    /// "8 mi", "13 km"
    pub(super) fn short_distance(self, miles: u32) -> String {
        if self.is_in_miles { format!("{miles} mi") } else { format!("{} km", kilometers(miles)) }
    }
}

/// The tags in lower case, those that are liked best first.
fn languages(accepted: &str) -> Vec<String> {
    let mut languages: Vec<(String, f64)> = accepted.split(',').filter_map(weighed).collect();
    // Those that are liked alike stay as they were named.
    languages.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    languages.into_iter().map(|(tag, _)| tag).collect()
}

/// A tag and how much it is liked; nothing for one that is refused, or that stands for all others.
fn weighed(entry: &str) -> Option<(String, f64)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next()?.to_ascii_lowercase();
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Ok(1.0), str::parse).ok()?;
    let is_tag = tag.starts_with(|c: char| c.is_ascii_alphabetic());
    (is_tag && weight > 0.0).then_some((tag, weight))
}

fn is_in_miles(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    // A script has four letters; after a single one come wishes of another kind.
    let region = parts.take_while(|part| part.len() > 1).find(|part| matches!(part.len(), 2 | 3));
    region.map_or_else(|| AT_HOME_THERE.contains(&language), |region| IN_MILES.contains(&region))
}

/// Whole ones.
fn kilometers(miles: u32) -> String {
    format!("{:.0}", f64::from(miles) * KILOMETERS_A_MILE)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn reads(languages: &str) -> (&'static str, String) {
        let value = HeaderValue::from_str(languages).unwrap();
        let reader = Reader::of(&HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, value)]));
        (reader.lang(), reader.distance(25))
    }

    #[test]
    fn words_follow_the_first_english_and_units_the_first_language() {
        for (languages, lang, distance) in [
            ("en-US,en;q=0.9", "en-US", "25 miles"),
            ("en", "en-US", "25 miles"),
            ("en-GB,en-US;q=0.9,en;q=0.8", "en-GB", "25 miles"),
            ("en-AU", "en-GB", "40 kilometres"),
            ("en-CA,en;q=0.5", "en-GB", "40 kilometres"),
            ("de-DE,de;q=0.9,en-GB;q=0.8,en;q=0.7", "en-GB", "40 kilometres"),
            ("de", "en-US", "40 kilometers"),
            ("fr; q=0.3, EN-gb;q=0.8", "en-GB", "25 miles"),
            ("cy", "en-US", "25 miles"),
            ("es-US", "en-US", "25 miles"),
            ("zh-Hant-TW", "en-US", "40 kilometers"),
            ("en-US-u-mu-celsius", "en-GB", "25 miles"),
            ("es-419", "en-US", "40 kilometers"),
            ("", "en-US", "25 miles"),
            ("*", "en-US", "25 miles"),
            ("de;q=0, ;;q=x, en-GB", "en-GB", "25 miles"),
        ] {
            assert_eq!(reads(languages), (lang, distance.to_owned()), "{languages}");
        }
    }
}
