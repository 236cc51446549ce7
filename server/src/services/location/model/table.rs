//! The tables that the build script lays down, read where they lie: nothing is parsed, copied or
//! allocated at start, so a process that never asks for a place pays nothing for them.

use super::{
    Place, ZipPlace,
    layout::{self, FIRST_LOCALITY, NO_ZONE, STEPS, TEXT_OFFSET_BITS},
};
use crate::kit::Point;

include!(concat!(env!("OUT_DIR"), "/place_tables.rs"));

static PLACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.bin"));
static BY_ID: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places_by_id.bin"));
static BY_POINT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places_by_point.bin"));
static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/place_lists.bin"));
static ZIPS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zips.bin"));
static POOL: &str = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));
/// Folded names to the start of their list of places. Lists start in the order of their biggest place.
pub(super) static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.fst"));

pub(super) const PLACE_COUNT: u32 = (PLACES.len() / layout::place::BYTES) as u32;
pub(super) const ZIP_COUNT: usize = ZIPS.len() / layout::zip::BYTES;

/// A string of the pool.
#[derive(Clone, Copy)]
pub(super) struct Text(u32);

impl Text {
    pub(super) fn get(self) -> &'static str {
        let start = (self.0 & ((1 << TEXT_OFFSET_BITS) - 1)) as usize;
        let length = (self.0 >> TEXT_OFFSET_BITS) as usize;
        POOL.get(start..start + length).unwrap_or_default()
    }
}

pub(super) struct Country {
    pub(super) code: Text,
    pub(super) name: Text,
}

pub(super) struct Region {
    country: u16,
    code: Text,
    name: Text,
    /// The index of its first place; the last one stands before the next region's first.
    first: u32,
}

/// A name or code of a state, province or country, and the indexes of the places in it.
pub(super) struct Area {
    pub(super) key: Text,
    pub(super) first: u32,
    pub(super) end: u32,
}

/// `index` stands for a place in all of this module and its neighbours; one that is out of range gives
/// zeros or empty text, never a panic.
pub(super) fn place(index: u32) -> Place {
    let [region, region_name, country, country_name] = region_texts(region_of(index));
    let Point { lat, lon } = point(index);
    Place {
        id: id_of(place_field::<3>(index, layout::place::ID)),
        name: name(index),
        region,
        region_name,
        country,
        country_name,
        lat,
        lon,
        population: population(index),
        time_zone: zone(place_field::<2>(index, layout::place::ZONE)).unwrap_or("UTC"),
    }
}

pub(super) fn name(index: u32) -> &'static str {
    Text(place_field::<4>(index, layout::place::NAME)).get()
}

/// Whether two places have one name and one region.
pub(super) fn is_namesake(a: u32, b: u32) -> bool {
    // The pool holds each text once, so that equal texts have equal numbers.
    let name = |index| place_field::<4>(index, layout::place::NAME);
    name(a) == name(b) && region_of(a) == region_of(b)
}

fn population(index: u32) -> u32 {
    place_field::<4>(index, layout::place::POPULATION)
}

pub(super) fn point(index: u32) -> Point {
    Point {
        lat: degrees(place_field::<3>(index, layout::place::LAT), 180.0),
        lon: degrees(place_field::<3>(index, layout::place::LON), 360.0),
    }
}

pub(super) fn by_id(id: i32) -> Option<u32> {
    let count = BY_ID.len() / 3;
    let wanted = (id as u32) & 0xFF_FFFF;
    let id_at = |at| place_field::<3>(number::<3>(BY_ID, at * 3), layout::place::ID);
    let at = partition_point(count, |at| id_at(at) < wanted);
    let index = number::<3>(BY_ID, at * 3);
    (at < count && id_of(id_at(at)) == id).then_some(index)
}

/// The towns of a band of latitude whose longitude is within the range, as indexes.
pub(super) fn towns(band: usize, west: f64, east: f64) -> impl Iterator<Item = u32> {
    let (first, end) = match BAND_STARTS.get(band..band + 2) {
        Some(&[first, end]) => (first as usize, end as usize),
        _ => (0, 0),
    };
    let town = move |at: usize| number::<3>(BY_POINT, (first + at) * 3);
    let from = partition_point(end - first, |at| point(town(at)).lon < west);
    (from..end - first).map(town).take_while(move |&index| point(index).lon <= east)
}

/// A place in the list of a name.
#[derive(Clone, Copy)]
pub(super) struct Listed {
    pub(super) index: u32,
    /// People in the place; only a share of them where the name is not its own.
    pub(super) weight: f64,
    pub(super) is_own_name: bool,
}

/// A place by its own name.
pub(super) fn listed(index: u32) -> Listed {
    let weight = f64::from(population(index).saturating_add(layout::SMALLEST));
    Listed { index, weight, is_own_name: true }
}

/// The places of one name, in order of their weight; `start` is what [`NAMES`] holds for it.
pub(super) fn list(start: u64) -> impl Iterator<Item = Listed> {
    let start = usize::try_from(start).unwrap_or(LISTS.len());
    let mut rest = LISTS.chunks_exact(3).skip(start);
    let mut is_over = false;
    std::iter::from_fn(move || {
        let entry = number::<3>(rest.next().filter(|_| !is_over)?, 0);
        is_over = entry & layout::LAST != 0;
        let index = entry & !(layout::LAST | layout::OTHER_NAME);
        let own = listed(index);
        let share = own.weight / f64::from(layout::OTHER_NAME_SHARE);
        let is_own_name = entry & layout::OTHER_NAME == 0;
        Some(if is_own_name { own } else { Listed { weight: share, is_own_name, ..own } })
    })
}

/// The index of the first ZIP code that is not below `code`.
pub(super) fn zip_from(code: u32) -> usize {
    partition_point(ZIP_COUNT, |at| zip_code(at) < code)
}

pub(super) fn zip_code(at: usize) -> u32 {
    number::<3>(ZIPS, at * layout::zip::BYTES + layout::zip::CODE)
}

pub(super) fn zip(at: usize) -> ZipPlace {
    use layout::zip::{BYTES, CITY, LAT, LON, REGION, ZONE};
    let record = at * BYTES;
    let [region, region_name, country, country_name] = region_texts(number::<2>(ZIPS, record + REGION) as usize);
    let time_zone = zone(number::<2>(ZIPS, record + ZONE));
    ZipPlace {
        code: zip_code(at),
        city: Text(number::<4>(ZIPS, record + CITY)).get(),
        region,
        region_name,
        country,
        country_name,
        point: time_zone.map(|_| Point {
            lat: degrees(number::<3>(ZIPS, record + LAT), 180.0),
            lon: degrees(number::<3>(ZIPS, record + LON), 360.0),
        }),
        time_zone,
    }
}

fn region_of(index: u32) -> usize {
    REGIONS.partition_point(|region| region.first <= index).saturating_sub(1)
}

fn region_texts(region: usize) -> [&'static str; 4] {
    let Some(region) = REGIONS.get(region) else { return [""; 4] };
    let country = COUNTRIES.get(usize::from(region.country));
    [
        region.code.get(),
        region.name.get(),
        country.map_or("", |country| country.code.get()),
        country.map_or("", |country| country.name.get()),
    ]
}

fn zone(zone: u32) -> Option<&'static str> {
    (zone != u32::from(NO_ZONE)).then_some(())?;
    ZONES.get(zone as usize).map(|zone| zone.get())
}

fn id_of(raw: u32) -> i32 {
    let id = raw as i32;
    if raw < FIRST_LOCALITY { id } else { id - (1 << 24) }
}

/// Four decimals are 10 metres: a town has no finer centre.
fn degrees(raw: u32, range: f64) -> f64 {
    let degrees = f64::from(raw) / STEPS * range - range / 2.0;
    (degrees * 1e4).round() / 1e4
}

fn place_field<const BYTES: usize>(index: u32, field: usize) -> u32 {
    number::<BYTES>(PLACES, index as usize * layout::place::BYTES + field)
}

fn number<const BYTES: usize>(bytes: &[u8], at: usize) -> u32 {
    let mut number = [0; 4];
    if let Some(bytes) = bytes.get(at..at + BYTES) {
        number[..BYTES].copy_from_slice(bytes);
    }
    u32::from_le_bytes(number)
}

fn partition_point(count: usize, is_before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if is_before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}
