use std::{collections::BTreeSet, hint::black_box, time::Instant};

use proptest::prelude::*;

use super::*;

const DENVER: Point = Point { lat: 39.7392, lon: -104.9903 };
const CLEVELAND: Point = Point { lat: 41.4993, lon: -81.6944 };

fn labels(text: &str) -> Vec<String> {
    labels_near(text, None)
}

fn labels_near(text: &str, near: Option<Point>) -> Vec<String> {
    find(text, near, 8).iter().map(Match::label).collect()
}

fn first(text: &str) -> String {
    labels(text).into_iter().next().unwrap_or_default()
}

fn nearest_label(lat: f64, lon: f64) -> String {
    nearest(Point { lat, lon }).label()
}

#[test]
#[ignore = "explore"]
fn explore() {
    for text in std::env::var("Q").unwrap().split(';') {
        let started = Instant::now();
        let found = labels(text);
        println!("{text:?} {:?}\n    {found:?}\n    near Denver {:?}", started.elapsed(), labels_near(text, Some(DENVER)));
    }
}

#[test]
fn a_zip_code_is_a_town_with_a_point_and_a_time_zone() {
    let zip = zip("90210").unwrap();
    assert_eq!(zip.label(), "Beverly Hills, CA 90210");
    assert_eq!(zip.point, Some(Point { lat: 34.0901, lon: -118.4065 }));
    assert_eq!(zip.time_zone, Some("America/Los_Angeles"));
}
