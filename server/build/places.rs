//! Lays out the tables of the location service: see `layout` for the widths, `table` for the reader.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write,
    fs,
    path::Path,
};

use crate::{
    fold::fold,
    layout::{self, BANDS, FIRST_LOCALITY, LAST, NO_ZONE, OTHER_NAME, OTHER_NAME_SHARE, SMALLEST, STEPS, band},
    pool::Pool,
    read::{Row, rows},
};

struct Town {
    id: i32,
    name: String,
    other_names: String,
    country: String,
    region: String,
    region_name: String,
    lat: f64,
    lon: f64,
    population: u32,
    zone: String,
    kind: String,
}

struct Zip {
    code: u32,
    city: String,
    state: String,
    lat: f64,
    lon: f64,
}

/// A state or province, or a whole country that has none; `towns` are indexes.
struct Region {
    country: u16,
    code: String,
    name: String,
    towns: (u32, u32),
}

const MILITARY: [(&str, &str); 3] =
    [("AA", "Armed Forces Americas"), ("AE", "Armed Forces Europe"), ("AP", "Armed Forces Pacific")];

/// What people call countries, beside the names in the data.
const COUNTRY_NAMES: [(&str, &str); 21] = [
    ("AE", "uae"),
    ("BA", "bosnia"),
    ("CD", "dr congo"),
    ("CG", "congo"),
    ("CV", "cape verde"),
    ("CZ", "czech republic"),
    ("GB", "britain"),
    ("GB", "great britain"),
    ("GB", "uk"),
    ("KR", "korea"),
    ("MK", "macedonia"),
    ("MM", "burma"),
    ("MO", "macau"),
    ("NL", "holland"),
    ("NL", "netherlands"),
    ("SZ", "swaziland"),
    ("TR", "turkiye"),
    ("US", "america"),
    ("US", "united states of america"),
    ("US", "usa"),
    ("VI", "virgin islands"),
];

/// What people call towns, beside the names in the data. The ids are those of GeoNames.
const NICKNAMES: [(i32, &str); 6] = [
    (4_140_963, "dc"),
    (4_560_349, "philly"),
    (5_128_581, "nyc"),
    (5_368_361, "la"),
    (5_391_959, "sf"),
    (5_506_956, "vegas"),
];

/// Words that are written out or not as people please. Both spellings lead to the place.
const SHORT: [(&str, &str); 5] = [("saint", "st"), ("sainte", "ste"), ("mount", "mt"), ("fort", "ft"), ("point", "pt")];
const SHORT_AT_START: [(&str, &str); 4] = [("north", "n"), ("south", "s"), ("east", "e"), ("west", "w")];

pub(crate) fn lay(data: &Path, out: &Path) -> Result<(), String> {
    let countries = countries(data)?;
    let country_at: HashMap<&str, u16> =
        countries.iter().enumerate().map(|(at, (code, _))| (code.as_str(), at as u16)).collect();
    let mut towns = rows(data, "places.csv.gz", |row| town(row, &country_at))?;
    let zips = zips(data)?;

    // Ruins and ghost towns have no golfers.
    towns.retain(|town| !matches!(town.kind.as_str(), "PPLH" | "PPLQ" | "PPLW"));
    mend_zones(&mut towns);
    towns.sort_by(|a, b| order(a).cmp(&order(b)));
    if towns.len() as u32 >= OTHER_NAME || country_at.len() > usize::from(u16::MAX) {
        return Err("data/places.csv.gz: too many places for the layout".to_owned());
    }
    let regions = regions(&towns, &zips, &country_at)?;
    let zones: BTreeSet<&str> = towns.iter().map(|town| town.zone.as_str()).collect();
    let zone_at: HashMap<&str, u16> = zones.iter().enumerate().map(|(at, &zone)| (zone, at as u16)).collect();

    let mut pool = Pool::default();
    let file = |name: &str, bytes: &[u8]| {
        fs::write(out.join(name), bytes).map_err(|problem| format!("cannot write {name}: {problem}"))
    };
    let by_point = by_point(&towns);
    file("places.bin", &place_records(&towns, &zone_at, &mut pool)?)?;
    file("places_by_id.bin", &indexes(&by_id(&towns)?))?;
    file("places_by_point.bin", &indexes(by_point.iter().map(|(_, at)| at)))?;
    let (names, lists) = names(&towns)?;
    file("names.fst", &names)?;
    file("place_lists.bin", &lists)?;
    file("zips.bin", &zip_records(&zips, &towns, &regions, &country_at, &zone_at, &mut pool)?)?;
    let tables = tables(&regions, &countries, &zones, &by_point, &mut pool)?;
    file("place_tables.rs", tables.as_bytes())?;
    file("names.txt", pool.into_text().as_bytes())
}

/// Code and name, in order of the code.
fn countries(data: &Path) -> Result<Vec<(String, String)>, String> {
    let mut countries =
        rows(data, "countries.csv", |row| Ok((row.text("iso2")?.to_owned(), row.text("name")?.to_owned())))?;
    countries.sort();
    Ok(countries)
}

fn town(row: &Row, countries: &HashMap<&str, u16>) -> Result<Town, String> {
    let town = Town {
        id: row.number("id")?,
        name: row.text("name")?.to_owned(),
        other_names: row.text("alt")?.to_owned(),
        country: row.text("country")?.to_owned(),
        region: row.text("region")?.to_owned(),
        region_name: row.text("region_name")?.to_owned(),
        lat: row.number("lat")?,
        lon: row.number("lon")?,
        population: row.number("pop")?,
        zone: row.text("tz")?.to_owned(),
        kind: row.text("fcode")?.to_owned(),
    };
    check_point(row, town.lat, town.lon)?;
    if town.name.is_empty() {
        return Err(row.problem("there is no name"));
    }
    if !countries.contains_key(town.country.as_str()) {
        return Err(row.problem(&format!("no country has the code {:?}", town.country)));
    }
    if !(-99_999..FIRST_LOCALITY as i32).contains(&town.id) {
        return Err(row.problem("the id does not fit into 24 bits"));
    }
    Ok(town)
}

fn zips(data: &Path) -> Result<Vec<Zip>, String> {
    let mut zips = rows(data, "us_zip.csv.gz", |row| {
        let zip = Zip {
            code: row.number("zip")?,
            city: row.text("city")?.to_owned(),
            state: row.text("state")?.to_owned(),
            lat: row.number("lat")?,
            lon: row.number("lon")?,
        };
        check_point(row, zip.lat, zip.lon)?;
        if zip.code > 99_999 { Err(row.problem("a ZIP code has five digits")) } else { Ok(zip) }
    })?;
    zips.sort_by_key(|zip| zip.code);
    Ok(zips)
}

fn check_point(row: &Row, lat: f64, lon: f64) -> Result<(), String> {
    let is_on_globe = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
    if is_on_globe { Ok(()) } else { Err(row.problem("the point is not on the globe")) }
}

/// A few places come without a time zone: they get that of the nearest one of their country.
fn mend_zones(towns: &mut [Town]) {
    let lost: Vec<usize> = (0..towns.len()).filter(|&at| towns[at].zone.is_empty()).collect();
    for at in lost {
        let (lat, lon, country) = (towns[at].lat, towns[at].lon, &towns[at].country);
        let shrink = lat.to_radians().cos();
        let near = towns
            .iter()
            .filter(|town| !town.zone.is_empty() && town.country == *country)
            .map(|town| (apart(town, lat, lon, shrink), town))
            .min_by(|(a, _), (b, _)| a.total_cmp(b));
        towns[at].zone = near.map_or("UTC", |(_, town)| &town.zone).to_owned();
    }
}

/// A measure to compare short distances by. A degree of longitude counts `shrink` of one of latitude.
fn apart(town: &Town, lat: f64, lon: f64, shrink: f64) -> f64 {
    let east = (town.lon - lon).abs();
    let east = east.min(360.0 - east) * shrink;
    (town.lat - lat).powi(2) + east.powi(2)
}

fn order(town: &Town) -> (&str, &str, Reverse<u32>, i32) {
    (&town.country, &town.region, Reverse(town.population), town.id)
}

/// The regions of the sorted towns, then those that only a ZIP code names.
fn regions(towns: &[Town], zips: &[Zip], countries: &HashMap<&str, u16>) -> Result<Vec<Region>, String> {
    let mut regions = Vec::new();
    let mut first = 0;
    for group in towns.chunk_by(|a, b| (&a.country, &a.region) == (&b.country, &b.region)) {
        let end = first + group.len();
        regions.push(Region {
            country: countries[group[0].country.as_str()],
            code: group[0].region.clone(),
            name: group[0].region_name.clone(),
            towns: (first as u32, end as u32),
        });
        first = end;
    }
    let end = (first as u32, first as u32);
    let united_states = *countries.get("US").ok_or("data/countries.csv: there is no US")?;
    for (code, name) in MILITARY {
        let (code, name) = (code.to_owned(), name.to_owned());
        regions.push(Region { country: united_states, code, name, towns: end });
    }
    let states: BTreeSet<&str> = zips.iter().map(|zip| zip.state.as_str()).collect();
    for state in states {
        let is_known = regions.iter().any(|region| region.country == united_states && region.code == state);
        if !is_known {
            let country = countries.get(state);
            let country = *country.ok_or(format!("data/us_zip.csv.gz: no state or territory is {state:?}"))?;
            regions.push(Region { country, code: String::new(), name: String::new(), towns: end });
        }
    }
    Ok(regions)
}

fn place_records(towns: &[Town], zones: &HashMap<&str, u16>, pool: &mut Pool) -> Result<Vec<u8>, String> {
    use layout::place::{BYTES, ID, LAT, LON, NAME, POPULATION, ZONE};
    let mut records = vec![0; towns.len() * BYTES];
    for (record, town) in records.chunks_exact_mut(BYTES).zip(towns) {
        put::<3>(record, ID, raw_id(town));
        put::<4>(record, NAME, pool.add(&town.name)?);
        put::<3>(record, LAT, steps(town.lat, 180.0));
        put::<3>(record, LON, steps(town.lon, 360.0));
        put::<4>(record, POPULATION, town.population);
        put::<2>(record, ZONE, u32::from(zones[town.zone.as_str()]));
    }
    Ok(records)
}

fn zip_records(
    zips: &[Zip],
    towns: &[Town],
    regions: &[Region],
    countries: &HashMap<&str, u16>,
    zones: &HashMap<&str, u16>,
    pool: &mut Pool,
) -> Result<Vec<u8>, String> {
    use layout::zip::{BYTES, CITY, CODE, LAT, LON, REGION, ZONE};
    let mut region_of_state = HashMap::new();
    let mut records = vec![0; zips.len() * BYTES];
    for (record, zip) in records.chunks_exact_mut(BYTES).zip(zips) {
        let region = match region_of_state.get(zip.state.as_str()) {
            Some(&region) => region,
            None => region_of(&zip.state, regions, countries)?,
        };
        region_of_state.insert(zip.state.as_str(), region);
        let is_military = MILITARY.iter().any(|&(code, _)| code == zip.state);
        let zone = if is_military { NO_ZONE } else { zip_zone(zip, towns, &regions[region], regions, zones) };
        put::<3>(record, CODE, zip.code);
        put::<3>(record, LAT, steps(zip.lat, 180.0));
        put::<3>(record, LON, steps(zip.lon, 360.0));
        put::<4>(record, CITY, pool.add(&zip.city)?);
        put::<2>(record, REGION, region as u32);
        put::<2>(record, ZONE, u32::from(zone));
    }
    Ok(records)
}

/// The region of a state, or that of a territory as a whole.
fn region_of(state: &str, regions: &[Region], countries: &HashMap<&str, u16>) -> Result<usize, String> {
    let (states, territory) = (countries.get("US"), countries.get(state));
    let is_state = |region: &Region| states == Some(&region.country) && region.code == state;
    let is_territory = |region: &Region| territory == Some(&region.country) && region.code.is_empty();
    let at = regions.iter().position(is_state).or_else(|| regions.iter().position(is_territory));
    at.ok_or(format!("data/us_zip.csv.gz: no state or territory is {state:?}"))
}

/// The zone of the nearest town in the same state: across a state line the clock may differ.
fn zip_zone(zip: &Zip, towns: &[Town], region: &Region, regions: &[Region], zones: &HashMap<&str, u16>) -> u16 {
    let is_inside = |other: &&Region| {
        if region.code.is_empty() { other.country == region.country } else { other.towns == region.towns }
    };
    let shrink = zip.lat.to_radians().cos();
    let near = regions
        .iter()
        .filter(is_inside)
        .flat_map(|region| &towns[region.towns.0 as usize..region.towns.1 as usize])
        .map(|town| (apart(town, zip.lat, zip.lon, shrink), town))
        .min_by(|(a, _), (b, _)| a.total_cmp(b));
    near.map_or(NO_ZONE, |(_, town)| zones[town.zone.as_str()])
}

fn by_id(towns: &[Town]) -> Result<Vec<u32>, String> {
    let mut by_id: Vec<u32> = (0..towns.len() as u32).collect();
    by_id.sort_by_key(|&at| raw_id(&towns[at as usize]));
    let twice = by_id.windows(2).find(|pair| towns[pair[0] as usize].id == towns[pair[1] as usize].id);
    match twice {
        Some(pair) => Err(format!("data/places.csv.gz: {} stands there twice", towns[pair[0] as usize].id)),
        None => Ok(by_id),
    }
}

/// Whole towns as (band, index): by band of latitude, then from west to east.
fn by_point(towns: &[Town]) -> Vec<(usize, u32)> {
    let whole = (0..towns.len() as u32).filter(|&at| towns[at as usize].kind != "PPLX");
    // The reader sees coordinates in steps, so the order must be that of the steps.
    let mut by_point: Vec<_> = whole
        .map(|at| {
            let town = &towns[at as usize];
            let lat = f64::from(steps(town.lat, 180.0)) / STEPS * 180.0 - 90.0;
            (band(lat), steps(town.lon, 360.0), at)
        })
        .collect();
    by_point.sort_unstable();
    by_point.into_iter().map(|(band, _, at)| (band, at)).collect()
}

/// The map of folded names to lists, and the lists.
fn names(towns: &[Town]) -> Result<(Vec<u8>, Vec<u8>), String> {
    let mut entries = Vec::new();
    for (at, town) in towns.iter().enumerate() {
        let nicknames = NICKNAMES.iter().filter(|(id, _)| *id == town.id).map(|(_, name)| name.to_string());
        let names = spellings(&town.name).chain(nicknames);
        entries.extend(names.map(|name| Entry::new(name, town, at as u32)));
        // The data has other scripts for some places and not for others: "Москва" would be Moscow, Idaho.
        let other_names = town.other_names.split('|').filter(|name| name.chars().all(is_latin));
        let other_names = other_names.flat_map(spellings);
        entries.extend(other_names.map(|name| Entry::new(name, town, at as u32 | OTHER_NAME)));
    }
    entries.retain(|entry| !entry.name.is_empty());
    entries.sort_by(|a, b| a.name.cmp(&b.name).then(a.rank().cmp(&b.rank())));
    entries.dedup_by(|next, kept| next.name == kept.name && (next.place ^ kept.place) & !OTHER_NAME == 0);

    let mut groups: Vec<_> = entries.chunk_by(|a, b| a.name == b.name).collect();
    groups.sort_by_key(|group| group[0].rank());
    let mut starts = BTreeMap::new();
    let mut lists = Vec::new();
    for group in groups {
        starts.insert(group[0].name.as_str(), lists.len() as u64);
        lists.extend(group.iter().map(|entry| entry.place));
        if let Some(last) = lists.last_mut() {
            *last |= LAST;
        }
    }
    let map = fst::Map::from_iter(starts).map_err(|problem| format!("cannot map the names: {problem}"))?;
    Ok((map.into_fst().into_inner(), indexes(&lists)))
}

/// A folded name of a place.
struct Entry {
    name: String,
    place: u32,
    weight: u32,
}

impl Entry {
    fn new(name: String, town: &Town, place: u32) -> Entry {
        let weight = town.population.saturating_add(SMALLEST);
        let weight = if place & OTHER_NAME == 0 { weight } else { weight / OTHER_NAME_SHARE };
        Entry { name, place, weight }
    }

    fn rank(&self) -> (Reverse<u32>, u32) {
        (Reverse(self.weight), self.place)
    }
}

fn is_latin(c: char) -> bool {
    !c.is_alphabetic() || c < '\u{370}' || ('\u{1E00}'..='\u{1EFF}').contains(&c)
}

fn spellings(name: &str) -> impl Iterator<Item = String> {
    let name = fold(name);
    let others = other_spellings(&name);
    std::iter::once(name).chain(others)
}

fn other_spellings(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let mut spellings = Vec::new();
    for at in 0..words.len() {
        let at_start = if at == 0 && words.len() > 1 { &SHORT_AT_START[..] } else { &[] };
        for (long, short) in SHORT.iter().chain(at_start) {
            let other = match words[at] {
                word if word == *long => short,
                word if word == *short => long,
                _ => continue,
            };
            let mut words = words.clone();
            words[at] = other;
            spellings.push(words.join(" "));
        }
    }
    spellings
}

/// The small tables, as Rust.
fn tables(
    regions: &[Region],
    countries: &[(String, String)],
    zones: &BTreeSet<&str>,
    by_point: &[(usize, u32)],
    pool: &mut Pool,
) -> Result<String, String> {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "static COUNTRIES: [Country; {}] = [", countries.len());
    for (code, name) in countries {
        let (code, name) = (pool.add(code)?, pool.add(name)?);
        let _ = writeln!(out, "    Country {{ code: Text({code}), name: Text({name}) }},");
    }
    let _ = writeln!(out, "];\nstatic REGIONS: [Region; {}] = [", regions.len());
    for region in regions {
        let (code, name) = (pool.add(&region.code)?, pool.add(&region.name)?);
        let (country, first) = (region.country, region.towns.0);
        let _ = writeln!(
            out,
            "    Region {{ country: {country}, code: Text({code}), name: Text({name}), first: {first} }},"
        );
    }
    let areas = areas(regions, countries);
    let _ = writeln!(out, "];\npub(super) static AREAS: [Area; {}] = [", areas.len());
    for (key, first, end) in areas {
        let key = pool.add(&key)?;
        let _ = writeln!(out, "    Area {{ key: Text({key}), first: {first}, end: {end} }},");
    }
    let _ = writeln!(out, "];\nstatic ZONES: [Text; {}] = [", zones.len());
    for zone in zones {
        let _ = writeln!(out, "    Text({}),", pool.add(zone)?);
    }
    let _ = writeln!(out, "];\nstatic BAND_STARTS: [u32; {}] = [", BANDS + 1);
    for band in 0..=BANDS {
        let _ = writeln!(out, "    {},", by_point.partition_point(|&(other, _)| other < band));
    }
    out.push_str("];\n");
    Ok(out)
}

/// What may stand behind a comma, folded, with the towns it holds; in order of the text.
fn areas(regions: &[Region], countries: &[(String, String)]) -> BTreeSet<(String, u32, u32)> {
    let mut areas = BTreeSet::new();
    let held = regions.iter().filter(|region| region.towns.0 < region.towns.1);
    for region in held.clone() {
        let (first, end) = region.towns;
        areas.insert((fold(&region.name), first, end));
        // A number or a single letter is nobody's name for a state.
        if region.code.len() > 1 && region.code.chars().all(|c| c.is_ascii_alphabetic()) {
            areas.insert((fold(&region.code), first, end));
        }
    }
    for (at, (code, name)) in countries.iter().enumerate() {
        let mut own = held.clone().filter(|region| usize::from(region.country) == at).map(|region| region.towns);
        let Some((first, end)) = own.next() else { continue };
        let end = own.next_back().map_or(end, |(_, end)| end);
        let called = COUNTRY_NAMES.iter().filter(|(other, _)| other == code).map(|&(_, name)| name);
        for name in [code.as_str(), name].into_iter().chain(called) {
            areas.insert((fold(name), first, end));
        }
    }
    areas.retain(|(key, ..)| !key.is_empty());
    areas
}

fn raw_id(town: &Town) -> u32 {
    (town.id as u32) & 0xFF_FFFF
}

fn steps(degrees: f64, range: f64) -> u32 {
    ((degrees + range / 2.0) / range * STEPS).round() as u32
}

fn indexes<'a>(indexes: impl IntoIterator<Item = &'a u32>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for index in indexes {
        bytes.extend_from_slice(&index.to_le_bytes()[..3]);
    }
    bytes
}

fn put<const BYTES: usize>(record: &mut [u8], at: usize, number: u32) {
    record[at..at + BYTES].copy_from_slice(&number.to_le_bytes()[..BYTES]);
}
