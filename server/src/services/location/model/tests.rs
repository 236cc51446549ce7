use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const DENVER: Point = Point { lat: 39.7392, lon: -104.9903 };
const CLEVELAND: Point = Point { lat: 41.4993, lon: -81.6944 };

fn labels(text: &str, near: Option<Point>) -> Vec<String> {
    find(text, near, 8).iter().map(Match::label).collect()
}

fn first(text: &str) -> String {
    labels(text, None).into_iter().next().unwrap_or_default()
}

fn first_near(text: &str, near: Point) -> String {
    labels(text, Some(near)).into_iter().next().unwrap_or_default()
}

fn nearest_label(lat: f64, lon: f64) -> String {
    nearest(Point { lat, lon }).label()
}

fn all_places() -> impl Iterator<Item = Place> {
    (0..table::PLACE_COUNT).map(table::place)
}

#[test]
fn a_zip_code_has_a_city_a_point_and_a_time_zone() {
    let zip = zip("90210").unwrap();
    assert_eq!(zip.label(), "Beverly Hills, CA 90210");
    assert_eq!((zip.region_name, zip.country_name), ("California", "United States"));
    assert_eq!(zip.point, Some(Point { lat: 34.0901, lon: -118.4065 }));
    assert_eq!(zip.time_zone, Some("America/Los_Angeles"));
}

#[test]
fn a_zip_code_keeps_its_leading_zeros() {
    let zip = zip("02134").unwrap();
    assert_eq!((zip.zip().as_str(), zip.city), ("02134", "Allston"));
}

#[test]
fn a_zip_code_may_be_spelled_in_any_usual_way() {
    let plain = zip("80226");
    assert!(plain.is_some());
    for text in [" 80226 ", "80226-1234", "80226 1234", "802261234", "80226-"] {
        assert_eq!(zip(text), plain, "{text}");
    }
}

#[test]
fn what_is_no_zip_code_gives_none() {
    for text in ["", "8022", "00000", "99999", "80226-12345", "8O226", "80226a", "８０２２６", "-80226", "80226--1"]
    {
        assert_eq!(zip(text), None, "{text}");
    }
}

#[test]
fn military_post_has_no_point_to_measure_from() {
    let zip = zip("09012").unwrap();
    assert_eq!((zip.region, zip.point, zip.time_zone), ("AE", None, None));
}

#[test]
fn military_post_is_suggested_only_when_typed_whole() {
    assert_eq!(find("09012", None, 8).len(), 1);
    assert!(find("090", None, 50).iter().all(|found| found.point().is_some()));
}

#[test]
fn a_zip_code_in_a_territory_is_in_that_country() {
    let zip = zip("00601").unwrap();
    assert_eq!(zip.label(), "Adjuntas, Puerto Rico 00601");
    assert_eq!(zip.time_zone, Some("America/Puerto_Rico"));
}

#[test]
fn the_beginning_of_a_zip_code_lists_those_that_follow() {
    let zips = ["90210", "90211", "90212", "90213"].map(|code| zip(code).map(Match::Zip).unwrap());
    assert_eq!(find("9021", None, 8), zips);
    assert!(find("90", None, 8).is_empty());
}

#[test]
fn a_zip_code_at_the_end_of_an_address_wins() {
    assert_eq!(first("Lakewood, CO 80226-1234"), zip("80226").unwrap().label());
    assert_eq!(first("10001"), "New York, NY 10001");
}

#[test]
fn the_state_tells_namesakes_apart() {
    for (text, label) in [
        ("Lakewood, CO", "Lakewood, CO"),
        ("lakewood,oh", "Lakewood, OH"),
        ("lakewood oh", "Lakewood, OH"),
        ("Lakewood, Ohio", "Lakewood, OH"),
        ("Lakewood Ohio", "Lakewood, OH"),
        ("lakewood, oh, usa", "Lakewood, OH"),
        ("lakewood, oh usa", "Lakewood, OH"),
        ("Lakewood, Cuyahoga County, OH", "Lakewood, OH"),
        ("paris, tx", "Paris, TX"),
        ("paris, france", "Paris, France"),
        ("paris france", "Paris, France"),
        ("sydney, ns", "Sydney, NS"),
        ("st andrews, scotland", "Saint Andrews, Scotland"),
        ("st andrews, uk", "Saint Andrews, Scotland"),
        ("washington dc", "Washington, DC"),
        ("kansas city mo", "Kansas City, MO"),
        ("tbilisi, georgia", "Tbilisi, Georgia"),
        ("atlanta, georgia", "Atlanta, GA"),
    ] {
        assert_eq!(first(text), label, "{text}");
    }
}

#[test]
fn an_area_may_be_unfinished_or_mistyped() {
    for text in ["lakewood, c", "lakewood, col", "lakewood colora", "lakewood, colrado", "lakewood, "] {
        assert_eq!(first(text), "Lakewood, CO", "{text}");
    }
}

#[test]
fn an_area_that_is_not_known_finds_nothing() {
    assert_eq!(labels("Lakewood, Zzz", None), Vec::<String>::new());
}

#[test]
fn an_unfinished_name_finds_the_biggest_town() {
    for (text, label) in [
        ("san fran", "San Francisco, CA"),
        ("new yor", "New York City, NY"),
        ("los ang", "Los Angeles, CA"),
        ("lon", "London, England"),
        ("lakewo", "Lakewood, CO"),
        ("augusta", "Augusta, GA"),
    ] {
        assert_eq!(first(text), label, "{text}");
    }
}

#[test]
fn a_whole_name_comes_before_longer_ones() {
    assert_eq!(labels("lyons, co", None), ["Lyons, CO"]);
    assert_eq!(first("york, england"), "York, England");
    assert_eq!(first("erie, co"), "Erie, CO");
    assert_eq!(first("new york"), "New York City, NY");
}

#[test]
fn small_typos_are_forgiven() {
    for (text, label) in [
        ("sprngfield, il", "Springfield, IL"),
        ("sprignfield, il", "Springfield, IL"),
        ("lodnon", "London, England"),
        ("melborne", "Melbourne, VIC"),
        ("scotsdale", "Scottsdale, AZ"),
        ("philadelfia", "Philadelphia, PA"),
        ("minneaplois", "Minneapolis, MN"),
        ("albequerqe", "Albuquerque, NM"),
        ("cincinatti", "Cincinnati, OH"),
        ("pitsbur", "Pittsburgh, PA"),
    ] {
        assert!(labels(text, None).iter().any(|found| found == label), "{text}: {:?}", labels(text, None));
    }
}

#[test]
fn towns_are_found_by_their_other_names() {
    for (text, label) in [
        ("munich", "Munich, Germany"),
        ("München", "Munich, Germany"),
        ("MUNCHEN", "Munich, Germany"),
        ("muenchen, germany", "Munich, Germany"),
        ("sao paulo", "São Paulo, Brazil"),
        ("nyc", "New York City, NY"),
        ("ft worth", "Fort Worth, TX"),
        ("saint louis, mo", "St. Louis, MO"),
        ("st louis", "St. Louis, MO"),
        ("mt pleasant, sc", "Mount Pleasant, SC"),
        ("n las vegas", "North Las Vegas, NV"),
        ("coeur d'alene", "Coeur d'Alene, ID"),
        ("quebec city", "Québec, QC"),
    ] {
        assert_eq!(first(text), label, "{text}");
    }
}

#[test]
fn saint_and_st_are_one_word() {
    let short = labels("st andrews", None);
    assert_eq!(short, labels("Saint Andrews", None));
    assert_eq!(short, labels("St. Andrews", None));
    assert!(short.contains(&"Saint Andrews, Scotland".to_owned()), "{short:?}");
}

#[test]
fn towns_of_the_whole_world_are_known() {
    for (text, label) in [
        ("pinehurst", "Pinehurst, NC"),
        ("pebble beach", "Pebble Beach, CA"),
        ("portrush", "Portrush, Northern Ireland"),
        ("lyon", "Lyon, France"),
        ("cape town", "Cape Town, South Africa"),
        ("tokyo", "Tokyo, Japan"),
        ("auckland", "Auckland, New Zealand"),
        ("singapore", "Singapore"),
        ("sydney", "Sydney, NSW"),
        ("toronto", "Toronto, ON"),
        ("reykjavik", "Reykjavík, Iceland"),
    ] {
        assert_eq!(first(text), label, "{text}");
    }
}

#[test]
fn a_town_nearby_comes_before_a_bigger_one_far_away() {
    assert_eq!(first_near("lakewood", CLEVELAND), "Lakewood, OH");
    assert_eq!(first_near("lakewood", DENVER), "Lakewood, CO");
    assert_eq!(first_near("au", DENVER), "Aurora, CO");
    assert_eq!(first_near("ar", DENVER), "Arvada, CO");
}

#[test]
fn a_whole_name_far_away_comes_before_a_beginning_nearby() {
    assert_eq!(first_near("london", DENVER), "London, England");
}

#[test]
fn the_asked_number_is_the_most_that_comes() {
    assert_eq!(find("san", None, 3).len(), 3);
    assert!(find("san", None, 0).is_empty());
    assert_eq!(find("san", None, usize::MAX).len(), MAX_MATCHES);
}

#[test]
fn no_two_suggestions_are_one_town() {
    for text in ["springfield", "san", "a", "st", "lodnon", "lake, c"] {
        let found = find(text, Some(DENVER), MAX_MATCHES);
        let ids: BTreeSet<_> = found.iter().map(|found| matches_id(*found)).collect();
        assert_eq!(ids.len(), found.len(), "{text}");
    }
}

fn matches_id(found: Match) -> i32 {
    match found {
        Match::Place(place) => place.id,
        Match::Zip(zip) => -i32::try_from(zip.code).unwrap(),
    }
}

#[test]
fn the_same_question_has_the_same_answer_in_the_same_order() {
    for text in ["s", "san", "springfield", "sprngfeild", "lake, c", "st", "portland or"] {
        let once = find(text, Some(CLEVELAND), MAX_MATCHES);
        assert!(!once.is_empty());
        for _ in 0..5 {
            assert_eq!(find(text, Some(CLEVELAND), MAX_MATCHES), once, "{text}");
        }
    }
}

#[test]
fn text_that_means_nothing_finds_nothing() {
    let long = "lakewood ".repeat(1_000);
    for text in ["", "   ", ",", ", CO", "🏌️", "\0", "-", "'", "%", "12345678901", "q9x7zz0kk", &long] {
        assert!(find(text, None, 8).is_empty(), "{text}");
    }
}

#[test]
fn the_nearest_town_is_found() {
    for (lat, lon, label) in [
        (39.7392, -104.9903, "Denver, CO"),
        (-33.8688, 151.2093, "Sydney, NSW"),
        (51.5072, -0.1276, "London, England"),
        (-18.1416, 178.4419, "Suva, Fiji"),
        (56.3403, -2.7955, "Saint Andrews, Scotland"),
    ] {
        assert_eq!(nearest_label(lat, lon), label);
    }
}

#[test]
fn the_date_line_is_no_border() {
    // Taveuni lies on it: the nearest town to a point in the east is west of the line.
    let (west, east) = (nearest(Point { lat: -16.8, lon: 179.9 }), nearest(Point { lat: -16.8, lon: -179.9 }));
    assert_eq!((west.country, east.country), ("FJ", "FJ"));
    assert_eq!(nearest(Point { lat: -16.8, lon: 180.0 }), nearest(Point { lat: -16.8, lon: -180.0 }));
}

#[test]
fn the_poles_have_a_nearest_town() {
    assert!(nearest(Point { lat: 90.0, lon: 0.0 }).lat > 70.0);
    assert!(nearest(Point { lat: -90.0, lon: 0.0 }).lat < -50.0);
    let around = [-180.0, -90.0, 0.0, 90.0, 180.0].map(|lon| nearest(Point { lat: 90.0, lon }).id);
    assert_eq!(around, [around[0]; 5]);
}

#[test]
fn the_nearest_town_is_that_of_a_search_through_all() {
    for (lat, lon) in [(39.7, -105.1), (0.0, -160.0), (-50.0, 179.99), (65.0, -179.5), (84.0, 10.0), (-75.0, 0.0)] {
        let point = Point { lat, lon };
        let walked = (0..layout::BANDS)
            .flat_map(|band| table::towns(band, -180.0, 180.0))
            .map(|index| globe::miles(point, table::point(index)))
            .fold(f64::INFINITY, f64::min);
        assert!((globe::miles(point, nearest(point).point()) - walked).abs() < 1e-9, "{lat} {lon}");
    }
}

#[test]
fn a_point_has_the_time_zone_of_the_nearest_town() {
    for (lat, lon, zone) in [
        (39.7, -105.0, "America/Denver"),
        (33.45, -112.07, "America/Phoenix"),
        (51.5, -0.12, "Europe/London"),
        (-17.8, 177.4, "Pacific/Fiji"),
    ] {
        assert_eq!(time_zone(Point { lat, lon }), zone);
    }
}

#[test]
fn jiff_knows_every_time_zone() {
    let zips = (0..table::ZIP_COUNT).filter_map(|at| table::zip(at).time_zone);
    let zones: BTreeSet<_> = all_places().map(|place| place.time_zone).chain(zips).collect();
    for zone in zones {
        assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
    }
}

#[test]
fn every_place_is_whole_and_found_by_its_id() {
    for known in all_places() {
        assert!(!known.name.is_empty() && !known.country_name.is_empty(), "{known:?}");
        assert!(known.lat.abs() <= 90.0 && known.lon.abs() <= 180.0, "{known:?}");
        assert_eq!(place(known.id), Some(known));
    }
}

#[test]
fn an_id_that_nobody_has_is_no_place() {
    for id in [0, -1, 1, i32::MIN, i32::MAX, 1 << 24, (1 << 24) + 5_419_384, -100_000] {
        assert_eq!(place(id), None, "{id}");
    }
}

#[test]
fn every_zip_code_is_found_and_lies_in_its_state() {
    for at in 0..table::ZIP_COUNT {
        let known = table::zip(at);
        assert_eq!(zip(&known.zip()), Some(known));
        assert_eq!(known.point.is_none(), matches!(known.region, "AA" | "AE" | "AP"), "{known:?}");
        assert_eq!(known.point.is_none(), known.time_zone.is_none(), "{known:?}");
        assert!(!known.city.is_empty() && !known.country_name.is_empty(), "{known:?}");
    }
}

#[test]
fn every_big_town_is_found_by_its_name_and_region() {
    let big = all_places().filter(|place| place.population > 200_000 && !place.region_name.is_empty());
    for place in big {
        let text = format!("{}, {}, {}", place.name, place.region_name, place.country_name);
        if text.chars().count() <= query::MAX_CHARS && !place.name.contains(',') {
            let found = find(&text, None, 8);
            let key = (fold::fold(place.name), place.region);
            let is_it =
                |found: &Match| matches!(found, Match::Place(other) if (fold::fold(other.name), other.region) == key);
            assert!(found.first().is_some_and(is_it), "{text}: {found:?}");
        }
    }
}

#[test]
fn names_one_edit_apart_are_close() {
    for (a, b) in [("ohio", "ohi0"), ("ohio", "ohioo"), ("ohio", "hoio"), ("texas", "teas"), ("texas", "texas")] {
        assert!(typo::is_one_off(a, b) || a == b, "{a} {b}");
        assert!(typo::is_one_off(b, a) || a == b, "{b} {a}");
    }
    for (a, b) in [("ohio", "utah"), ("ohio", "oi"), ("iowa", "idaho"), ("", "a"), ("ohio", "hooi")] {
        assert!(!typo::is_one_off(a, b), "{a} {b}");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>(), limit in 0_usize..60) {
        prop_assert!(find(&text, None, limit).len() <= limit);
        let _ = zip(&text);
    }

    #[test]
    fn anything_that_looks_like_a_place_is_answered(text in "[a-zA-ZéüñШ東🏌\u{0}0-9 ,.'-]{0,90}", near in point()) {
        prop_assert!(find(&text, Some(near), 8).len() <= 8);
    }

    #[test]
    fn any_point_has_a_nearest_town(point in point()) {
        prop_assert!(globe::miles(point, nearest(point).point()) < 4_000.0);
    }

    #[test]
    fn distance_does_not_depend_on_direction(a in point(), b in point()) {
        prop_assert!((globe::miles(a, b) - globe::miles(b, a)).abs() < 1e-6);
    }

    #[test]
    fn any_id_is_answered(id in any::<i32>()) {
        prop_assert!(place(id).is_none_or(|place| place.id == id));
    }
}

fn point() -> impl Strategy<Value = Point> {
    (-90.0..=90.0, -180.0..=180.0).prop_map(|(lat, lon)| Point { lat, lon })
}
