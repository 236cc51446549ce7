//! Copying a week.

use super::{Entry, Local, MAX_SPAN, Mark, Span};
use crate::kit::{Day, Error, Result};

/// A week, and the weeks that are to look like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copy {
    from: Day,
    to: Day,
    weeks: i32,
}

impl Copy {
    /// The week from `from` on, onto each of `weeks` weeks from `to` on.
    pub fn parse(from: Day, to: Day, weeks: i32) -> Result<Copy> {
        if !(1..=MAX_SPAN / 7).contains(&weeks) {
            return Err(Error::invalid("weeks", format!("copy onto 1 to {} weeks", MAX_SPAN / 7)));
        }
        if to == from {
            return Err(Error::invalid("to", "choose another week"));
        }
        if to.days_since(from) % 7 != 0 {
            return Err(Error::invalid("to", "begin on the same weekday"));
        }
        Ok(Copy { from, to, weeks })
    }

    /// Refuses a copy onto weeks that are over, or too far ahead.
    pub fn must_be_possible(self, local: Local) -> Result<()> {
        let last = self.target().last;
        if last < local.today {
            return Err(Error::invalid("to", "this week is history and can't be changed"));
        }
        local.must_be_editable("to", last)
    }

    pub fn source(self) -> Span {
        Span { first: self.from, last: self.from.plus(6) }
    }

    pub fn target(self) -> Span {
        Span { first: self.to, last: self.to.plus(7 * self.weeks - 1) }
    }

    /// What is to be said. Windows that the week is silent about stay as they are, and so do days before
    /// `today`: a copy adds and replaces, it never takes away.
    pub fn marks(self, source: &[Entry], today: Day) -> Vec<Mark> {
        (0..self.weeks)
            .flat_map(|week| {
                source.iter().map(move |entry| Mark {
                    day: entry.day.plus(self.to.days_since(self.from) + 7 * week),
                    window: entry.window,
                    answer: Some(entry.answer),
                })
            })
            .filter(|mark| mark.day >= today)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::{Answer, Timestamp, Window};

    const MONDAY: Day = Day::FIRST.plus(20_773);

    #[test]
    fn a_copy_lands_on_the_same_weekdays_and_leaves_the_past_alone() {
        let entry = |n: i32, answer| Entry {
            day: MONDAY.plus(n),
            window: Window::Morning,
            answer,
            repeat: None,
            updated_at: Timestamp(0),
        };
        let copy = Copy::parse(MONDAY, MONDAY.plus(7), 2).unwrap();
        let marks = copy.marks(&[entry(0, Answer::Free), entry(5, Answer::No)], MONDAY.plus(8));
        let days: Vec<String> = marks.iter().map(|mark| mark.day.to_string()).collect();
        assert_eq!(days, ["2026-11-28", "2026-11-30", "2026-12-05"]);
    }

    #[test]
    fn a_week_is_copied_onto_another_that_begins_on_the_same_weekday() {
        assert!(Copy::parse(MONDAY, MONDAY, 1).is_err());
        assert!(Copy::parse(MONDAY, MONDAY.plus(8), 1).is_err());
        assert!(Copy::parse(MONDAY, MONDAY.plus(-7), 1).is_ok());
        assert!(Copy::parse(MONDAY, MONDAY.plus(7), 7).is_err());
    }
}
