//! Suggestions for what somebody types, from the places in the binary.

use std::{error::Error, fs::File, hint::black_box, path::Path};

use flate2::read::GzDecoder;
use fourball::services::location;

use crate::{
    Done,
    figures::{Times, print, timed},
};

/// As many suggestions as the app asks for.
const SUGGESTIONS: usize = 8;
/// One town in so many is typed.
const STEP: usize = 97;
const SCANS: usize = 20;

/// Names as they are typed: whole, by half and mistyped.
pub(crate) fn run() -> Done {
    let names = names()?;
    let typed: Vec<String> =
        names.iter().step_by(STEP).flat_map(|name| [name.clone(), half(name), mistyped(name)]).collect();
    let mut scans = Times::default();
    for text in typed.iter().take(SCANS) {
        let text = text.to_lowercase();
        let found = timed(|| black_box(names.iter().filter(|name| name.to_lowercase().starts_with(&text)).count()));
        scans.add(found.1);
    }
    let mut times = Times::default();
    for text in &typed {
        times.add(timed(|| black_box(location::find(text, None, SUGGESTIONS))).1);
    }
    let bound = scans.quantile(0.5);
    print("place_suggestions_p50", times.quantile(0.5), "us", bound);
    print("place_suggestions_p99", times.quantile(0.99), "us", bound);
    Ok(())
}

/// The names of all towns, as the data has them.
fn names() -> Result<Vec<String>, Box<dyn Error + Send + Sync>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/places.csv.gz");
    let mut rows = csv::Reader::from_reader(GzDecoder::new(File::open(file)?));
    rows.records().map(|row| Ok(row?.get(1).unwrap_or_default().to_owned())).collect()
}

fn half(name: &str) -> String {
    name.chars().take(name.chars().count().div_ceil(2)).collect()
}

/// Two letters changed places and one is wrong.
fn mistyped(name: &str) -> String {
    let mut letters: Vec<_> = name.chars().collect();
    let count = letters.len();
    if count > 4 {
        letters.swap(2, 3);
        letters[count - 2] = 'x';
    }
    letters.into_iter().collect()
}
