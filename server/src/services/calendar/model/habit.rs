//! Weekly repeats.

use super::{Local, RepeatId, view::RepeatView};
use crate::kit::{Answer, Day, Error, PlayerId, Result, Window, choice};

/// How many days ahead repeats are filled in: what the calendar shows.
pub const HORIZON: i32 = 42;

choice! {
    pub enum Weekday {
        Monday = 1 "monday",
        Tuesday = 2 "tuesday",
        Wednesday = 3 "wednesday",
        Thursday = 4 "thursday",
        Friday = 5 "friday",
        Saturday = 6 "saturday",
        Sunday = 7 "sunday",
    }
}

impl Weekday {
    pub fn of(day: Day) -> Weekday {
        Weekday::ALL[usize::from(day.weekday())]
    }

    /// The first day of this weekday that is not before `day`.
    pub fn from(self, day: Day) -> Day {
        let ahead = (self.number() - Weekday::of(day).number()).rem_euclid(7);
        day.plus(i32::try_from(ahead).unwrap_or_default())
    }
}

/// The same thing said about some windows of some weekdays, week after week.
#[derive(Debug)]
pub struct Habits {
    pub cells: Vec<(Weekday, Window)>,
    pub answer: Answer,
    pub starts: Option<Day>,
    pub until: Option<Day>,
}

impl Habits {
    pub fn parse(
        weekdays: &[Weekday],
        windows: &[Window],
        answer: Answer,
        starts: Option<Day>,
        until: Option<Day>,
    ) -> Result<Habits> {
        if weekdays.is_empty() {
            return Err(Error::invalid("weekdays", "choose at least one weekday"));
        }
        if windows.is_empty() {
            return Err(Error::invalid("windows", "choose at least one window"));
        }
        if let (Some(starts), Some(until)) = (starts, until)
            && until < starts
        {
            return Err(Error::invalid("until", "choose a day after the start"));
        }
        let mut cells: Vec<_> =
            weekdays.iter().flat_map(|weekday| windows.iter().map(|window| (*weekday, *window))).collect();
        cells.sort_unstable();
        cells.dedup();
        Ok(Habits { cells, answer, starts, until })
    }

    /// Refuses a repeat that begins more than a year ahead or is over already.
    pub fn must_be_possible(&self, local: Local) -> Result<()> {
        if let Some(starts) = self.starts.filter(|starts| *starts > local.today) {
            local.must_be_editable("starts", starts)?;
        }
        match self.until {
            Some(until) if until < local.today => Err(Error::invalid("until", "choose a day that is still to come")),
            _ => Ok(()),
        }
    }
}

/// A weekly repeat of one window of one weekday.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Habit {
    pub pk: RepeatId,
    pub player: PlayerId,
    pub weekday: Weekday,
    #[sqlx(rename = "part")]
    pub window: Window,
    pub answer: Answer,
    pub starts_on: Day,
    pub ends_on: Option<Day>,
    /// The first day that was not filled yet.
    pub next_on: Day,
}

impl Habit {
    /// The days from `today` to `horizon` that are still to be filled.
    pub fn due(&self, today: Day, horizon: Day) -> impl Iterator<Item = Day> {
        let first = self.weekday.from(self.next_on.max(today));
        let last = self.ends_on.map_or(horizon, |ends| ends.min(horizon));
        first.span(last.days_since(first) + 1).step_by(7)
    }

    /// Whether it says something about this window of this day, now or once the day is near enough.
    pub fn covers(&self, day: Day, window: Window) -> bool {
        self.window == window
            && self.weekday == Weekday::of(day)
            && self.starts_on <= day
            && self.ends_on.is_none_or(|ends| day <= ends)
    }
}

impl From<Habit> for RepeatView {
    fn from(habit: Habit) -> RepeatView {
        let Habit { pk, player: _, weekday, window, answer, starts_on, ends_on, next_on: _ } = habit;
        RepeatView { key: pk, weekday, window, answer, starts: starts_on, until: ends_on }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TUESDAY: Day = Day::FIRST.plus(20_781);

    fn saturdays(next_on: Day, ends_on: Option<Day>) -> Habit {
        Habit {
            pk: RepeatId::new(1),
            player: PlayerId::new(1),
            weekday: Weekday::Saturday,
            window: Window::Morning,
            answer: Answer::Free,
            starts_on: next_on,
            ends_on,
            next_on,
        }
    }

    #[test]
    fn a_habit_falls_on_its_weekday_up_to_its_last_day() {
        let due: Vec<String> = saturdays(TUESDAY, Some(TUESDAY.plus(18)))
            .due(TUESDAY, TUESDAY.plus(HORIZON))
            .map(|d| d.to_string())
            .collect();
        assert_eq!(due, ["2026-11-28", "2026-12-05", "2026-12-12"]);
    }

    #[test]
    fn days_that_went_by_unfilled_stay_unfilled() {
        let due: Vec<Day> = saturdays(TUESDAY.plus(-100), None).due(TUESDAY, TUESDAY.plus(7)).collect();
        assert_eq!(due, [TUESDAY.plus(4)]);
    }

    #[test]
    fn a_habit_that_has_not_begun_has_nothing_due() {
        assert_eq!(saturdays(TUESDAY.plus(60), None).due(TUESDAY, TUESDAY.plus(HORIZON)).count(), 0);
    }

    #[test]
    fn the_end_of_the_calendar_is_reached_and_not_passed() {
        assert!(saturdays(Day::LAST.plus(-8), None).due(Day::LAST.plus(-8), Day::LAST).count() <= 2);
    }

    #[test]
    fn naming_a_window_twice_makes_one_habit() {
        let habits =
            Habits::parse(&[Weekday::Sunday, Weekday::Sunday], &[Window::Midday], Answer::No, None, None).unwrap();
        assert_eq!(habits.cells.len(), 1);
    }

    proptest! {
        #[test]
        fn the_next_weekday_is_within_a_week_and_is_that_weekday(n in 0..80_000i32, weekday in proptest::sample::select(Weekday::ALL)) {
            let day = Day::FIRST.plus(n);
            let next = weekday.from(day);
            prop_assert_eq!(Weekday::of(next), weekday);
            prop_assert!((0..7).contains(&next.days_since(day)));
        }
    }
}
