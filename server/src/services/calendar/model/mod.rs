//! Days, windows, answers: what may be said when, and what it adds up to.

pub mod copy;
pub mod emoji;
pub mod feed;
pub mod habit;
pub mod overlap;
pub mod view;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use matching::Availability;

use crate::kit::{Answer, Day, Error, Id, PlayerId, Result, Timestamp, Window, error::FieldError, id::Kind};

/// The most days that one question may span: six weeks, as the calendar shows them.
pub const MAX_SPAN: i32 = 42;
/// The most entries of one bulk edit: six weeks for each of three answers, with room to spare.
pub const MAX_MARKS: usize = 378;
/// The farthest day ahead that somebody may speak about.
const YEAR: i32 = 365;

#[derive(Debug)]
pub enum Repeat {}
impl Kind for Repeat {
    const TAG: u64 = 6;
}
pub type RepeatId = Id<Repeat>;

/// What a player says about one window of one day; `None` takes it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub day: Day,
    pub window: Window,
    pub answer: Option<Answer>,
}

/// What a player said about one window of one day.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    #[sqlx(rename = "played_on")]
    pub day: Day,
    #[sqlx(rename = "part")]
    pub window: Window,
    pub answer: Answer,
    /// The weekly repeat that made it, until the player touches it.
    pub repeat: Option<RepeatId>,
    pub updated_at: Timestamp,
}

/// Days in a row, at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: Day,
    pub last: Day,
}

impl Span {
    /// `days` days, 1 to [`MAX_SPAN`], from `first` on.
    pub fn parse(first: Day, days: i32) -> Result<Span> {
        if !(1..=MAX_SPAN).contains(&days) {
            return Err(Error::invalid("days", format!("ask for 1 to {MAX_SPAN} days")));
        }
        let last = first.plus(days - 1);
        if last.days_since(first) != days - 1 {
            return Err(Error::invalid("date", "choose an earlier date"));
        }
        Ok(Span { first, last })
    }

    /// The shortest span that holds all these days; `None` when there are none.
    pub fn around(days: impl Iterator<Item = Day> + Clone) -> Option<Span> {
        Some(Span { first: days.clone().min()?, last: days.max()? })
    }

    /// Every day, in order.
    pub fn days(self) -> impl Iterator<Item = Day> {
        self.first.span(self.last.days_since(self.first) + 1)
    }
}

/// What the calendar and the clock of a place show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Local {
    pub today: Day,
    hour: i8,
}

impl Local {
    pub fn at(now: Timestamp, zone: &TimeZone) -> Local {
        Local { today: Day::today(now, zone), hour: now.in_zone(zone).hour() }
    }

    /// Whether nobody can begin a round in this window any more.
    pub fn is_over(self, day: Day, window: Window) -> bool {
        day < self.today || (day == self.today && self.hour >= window.ends_at())
    }

    /// Whether a day may still be spoken about: yesterday to a year ahead.
    pub fn can_edit(self, day: Day) -> bool {
        self.refusal(day).is_none()
    }

    fn refusal(self, day: Day) -> Option<&'static str> {
        match day.days_since(self.today) {
            ..-1 => Some("this day is history and can't be changed"),
            -1..=YEAR => None,
            _ => Some("choose a day within a year"),
        }
    }

    /// Refuses what can't be said on this day, under the field's name.
    pub fn must_be_editable(self, field: &str, day: Day) -> Result<()> {
        self.refusal(day).map_or(Ok(()), |reason| Err(Error::invalid(field.to_owned(), reason)))
    }

    /// Refuses a bulk edit unless every mark may be made, naming each that may not.
    pub fn must_all_be_editable(self, marks: &[Mark]) -> Result<()> {
        let refused: Vec<FieldError> = marks
            .iter()
            .enumerate()
            .filter_map(|(at, mark)| {
                let reason = self.refusal(mark.day)?.into();
                Some(FieldError { field: format!("entries.{at}.date").into(), reason })
            })
            .collect();
        if refused.is_empty() { Ok(()) } else { Err(Error::Invalid(refused)) }
    }
}

/// A bulk edit: at least one mark, none too many, no window named twice.
pub fn parse_marks(marks: &[Mark]) -> Result<()> {
    if marks.is_empty() {
        return Err(Error::invalid("entries", "name at least one window"));
    }
    if marks.len() > MAX_MARKS {
        return Err(Error::invalid("entries", format!("name at most {MAX_MARKS} windows")));
    }
    let mut seen = BTreeMap::new();
    let twice: Vec<FieldError> = marks
        .iter()
        .enumerate()
        .filter(|(at, mark)| seen.insert((mark.day, mark.window), *at).is_some())
        .map(|(at, _)| FieldError {
            field: format!("entries.{at}").into(),
            reason: "this window was named before".into(),
        })
        .collect();
    if twice.is_empty() { Ok(()) } else { Err(Error::Invalid(twice)) }
}

/// What one player said about a span of days, and what their clock shows.
#[derive(Debug)]
pub struct Diary {
    pub player: PlayerId,
    pub span: Span,
    pub local: Local,
    entries: BTreeMap<(Day, Window), Entry>,
}

impl Diary {
    pub fn new(player: PlayerId, span: Span, local: Local, entries: Vec<Entry>) -> Diary {
        let entries = entries.into_iter().map(|entry| ((entry.day, entry.window), entry)).collect();
        Diary { player, span, local, entries }
    }

    pub fn on(&self, day: Day) -> impl Iterator<Item = &Entry> {
        self.entries.range((day, Window::Morning)..=(day, Window::Twilight)).map(|(_, entry)| entry)
    }

    pub fn answer(&self, day: Day, window: Window) -> Option<Answer> {
        self.entries.get(&(day, window)).map(|entry| entry.answer)
    }
}

/// What the matching index knows of these entries, on a ring turned to `today`.
pub fn availability_of(entries: &[Entry], today: Day) -> Availability {
    entries.iter().fold(Availability::unknown(matching::Day(today.number())), |so_far, entry| {
        so_far.with(
            matching::Day(entry.day.number()),
            matched(entry.window),
            match entry.answer {
                Answer::Free => matching::Answer::Free,
                Answer::Maybe => matching::Answer::Maybe,
                Answer::No => matching::Answer::No,
            },
        )
    })
}

/// The same from one bit for each window of the 21 days from yesterday on, the first morning lowest.
pub fn availability_of_bits(free: i64, maybe: i64, today: Day) -> Availability {
    let mut availability = Availability::unknown(matching::Day(today.number()));
    for (bits, answer) in [(free, matching::Answer::Free), (maybe, matching::Answer::Maybe)] {
        let mut left = bits;
        while left != 0 {
            let bit = left.trailing_zeros();
            let (day, window) = (today.number().saturating_add_unsigned(bit / 3) - 1, Window::ALL[(bit % 3) as usize]);
            availability = availability.with(matching::Day(day), matched(window), answer);
            left &= left - 1;
        }
    }
    availability
}

fn matched(window: Window) -> matching::Window {
    match window {
        Window::Morning => matching::Window::Morning,
        Window::Midday => matching::Window::Midday,
        Window::Twilight => matching::Window::Twilight,
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::kit::time::hours;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn moment(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_second())
    }

    fn local(text: &str, zone: &str) -> Local {
        Local::at(moment(text), &TimeZone::get(zone).unwrap())
    }

    #[test]
    fn a_span_holds_every_day_once() {
        let span = Span::parse(day("2026-12-30"), 4).unwrap();
        let days: Vec<String> = span.days().map(|d| d.to_string()).collect();
        assert_eq!(days, ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]);
    }

    #[test]
    fn a_span_beyond_the_end_of_the_calendar_is_refused() {
        assert!(Span::parse(Day::LAST, 1).is_ok());
        assert!(Span::parse(Day::LAST, 2).is_err());
    }

    #[test]
    fn yesterday_can_be_changed_and_the_day_before_cannot() {
        let local = local("2026-11-24T17:00:00Z", "UTC");
        assert!(local.can_edit(day("2026-11-23")));
        assert!(!local.can_edit(day("2026-11-22")));
        assert!(local.can_edit(day("2027-11-24")));
        assert!(!local.can_edit(day("2027-11-25")));
    }

    #[test]
    fn today_is_the_zones_own() {
        assert_eq!(local("2026-11-25T06:59:59Z", "America/Denver").today, day("2026-11-24"));
        assert_eq!(local("2026-11-25T07:00:00Z", "America/Denver").today, day("2026-11-25"));
        assert_eq!(local("2026-11-24T11:00:00Z", "Pacific/Apia").today, day("2026-11-25"));
        assert_eq!(local("2026-11-24T11:00:00Z", "Pacific/Pago_Pago").today, day("2026-11-24"));
    }

    #[test]
    fn today_turns_at_midnight_on_both_sides_of_a_change_of_the_clocks() {
        // Denver springs forward on 8 March and falls back on 1 November 2026.
        for (moment, today) in [
            ("2026-03-08T06:59:59Z", "2026-03-07"),
            ("2026-03-08T07:00:00Z", "2026-03-08"),
            ("2026-03-09T05:59:59Z", "2026-03-08"),
            ("2026-03-09T06:00:00Z", "2026-03-09"),
            ("2026-11-01T06:00:00Z", "2026-11-01"),
            ("2026-11-02T06:59:59Z", "2026-11-01"),
            ("2026-11-02T07:00:00Z", "2026-11-02"),
        ] {
            assert_eq!(local(moment, "America/Denver").today, day(today), "{moment}");
        }
    }

    #[test]
    fn a_day_without_a_midnight_begins_an_hour_late() {
        // In Cairo 24 April 2026 begins at one in the morning.
        assert_eq!(local("2026-04-23T21:59:59Z", "Africa/Cairo").today, day("2026-04-23"));
        assert_eq!(local("2026-04-23T22:00:00Z", "Africa/Cairo").today, day("2026-04-24"));
    }

    #[test]
    fn every_hour_of_a_year_belongs_to_the_day_that_the_clock_shows() {
        for zone in ["America/Denver", "Pacific/Apia", "Africa/Cairo", "America/Havana", "Australia/Lord_Howe"] {
            let zone = TimeZone::get(zone).unwrap();
            let mut now = moment("2026-01-01T00:00:00Z");
            let mut before = Local::at(now, &zone).today;
            for _ in 0..366 * 24 {
                now = now + hours(1);
                let today = Local::at(now, &zone).today;
                assert!((0..=1).contains(&today.days_since(before)), "{today} after {before}");
                before = today;
            }
        }
    }

    #[test]
    fn a_window_is_over_when_its_last_hour_is() {
        let local = local("2026-11-24T18:00:00Z", "America/Denver");
        let over: Vec<Window> =
            Window::ALL.iter().copied().filter(|window| local.is_over(local.today, *window)).collect();
        assert_eq!(over, [Window::Morning]);
        assert!(local.is_over(local.today.plus(-1), Window::Twilight));
        assert!(!local.is_over(local.today.plus(1), Window::Morning));
    }

    #[test]
    fn a_window_named_twice_is_refused_at_its_second_place() {
        let mark = Mark { day: Day::FIRST, window: Window::Midday, answer: None };
        let other = Mark { window: Window::Morning, ..mark };
        let refused = parse_marks(&[mark, other, mark]).unwrap_err();
        assert!(matches!(refused, Error::Invalid(fields) if fields[0].field == "entries.2" && fields.len() == 1));
    }
}
