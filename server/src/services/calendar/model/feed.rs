//! A calendar as calendar programs read it (RFC 5545).

use icalendar::{Calendar, Component as _, Event, EventStatus, Property};
use jiff::tz::TimeZone;

use super::Entry;
use crate::kit::{Answer, PlayerId};

/// Days before today that a feed still holds, and days ahead.
pub const BEHIND: i32 = 14;
pub const AHEAD: i32 = 365;

/// The windows in which somebody is or may be free, as events.
///
/// Times are instants: whatever the clocks of the place do, and wherever the program that reads them is,
/// they are right, without a description of the zone. The events are transparent: being free to play
/// keeps nobody from being booked. An event keeps its UID for as long as its window is spoken about.
pub fn ics(player: PlayerId, shown: &str, zone: &TimeZone, entries: &[Entry], home: &str) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Fourball//Calendar//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &format!("Fourball · {shown}")),
        ("X-PUBLISHED-TTL", "PT1H"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.append_property(Property::new("REFRESH-INTERVAL", "PT1H").add_parameter("VALUE", "DURATION").done());
    calendar.extend(entries.iter().filter_map(|entry| event(player, zone, entry, home)));
    calendar.to_string()
}

fn event(player: PlayerId, zone: &TimeZone, entry: &Entry, home: &str) -> Option<Event> {
    let (summary, status) = match entry.answer {
        Answer::Free => ("Free for golf", EventStatus::Confirmed),
        Answer::Maybe => ("Maybe free for golf", EventStatus::Tentative),
        Answer::No => return None,
    };
    let date = entry.day.date();
    let instant = |hour| zone.to_timestamp(date.at(hour, 0, 0, 0)).ok().map(stamp);
    let updated = stamp(jiff::Timestamp::from_second(entry.updated_at.0).ok()?);
    let event = Event::new()
        .uid(&format!("{}-{}-{}@fourball", entry.day, entry.window.word(), player.key()))
        .summary(summary)
        .status(status)
        .add_property("DTSTAMP", &updated)
        .add_property("LAST-MODIFIED", &updated)
        .add_property("DTSTART", instant(entry.window.starts_at())?)
        .add_property("DTEND", instant(entry.window.ends_at())?)
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("URL", format!("{home}?from={}", entry.day))
        .done();
    Some(event)
}

/// "20261128T130000Z".
fn stamp(at: jiff::Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
