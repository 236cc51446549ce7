//! A calendar as text to paste anywhere.

use super::Diary;
use crate::{
    kit::{Answer, Day, Window},
    services::user::Names,
};

/// A block for each week of the diary: its dates, then a row of seven for morning, midday and twilight.
/// The first block says whose it is, the last line links to the profile.
pub fn text(diary: &Diary, names: &Names, profile: &str) -> String {
    let days: Vec<Day> = diary.span.days().collect();
    let mut blocks: Vec<String> = days.chunks(7).map(|week| block(diary, week)).collect();
    if let Some(first) = blocks.first_mut() {
        first.insert_str(0, &format!("Fourball · {}, ", names.shown));
    }
    format!("{}\n\n{profile}\n", blocks.join("\n\n"))
}

fn block(diary: &Diary, week: &[Day]) -> String {
    let rows = Window::ALL
        .iter()
        .map(|&window| week.iter().map(|&day| symbol(diary.answer(day, window), window)).collect::<String>());
    [dates(week)].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// "23–29 Nov", "30 Nov – 6 Dec".
fn dates(week: &[Day]) -> String {
    let (Some(first), Some(last)) = (week.first(), week.last()) else { return String::new() };
    let (first, last) = (first.date(), last.date());
    if first.month() == last.month() {
        format!("{}–{}", first.day(), last.strftime("%-d %b"))
    } else {
        format!("{} – {}", first.strftime("%-d %b"), last.strftime("%-d %b"))
    }
}

/// Nothing tells a no from silence: a pasted calendar says when, not why not.
fn symbol(answer: Option<Answer>, window: Window) -> &'static str {
    match (answer, window) {
        (Some(Answer::Free), Window::Morning) => "🌅",
        (Some(Answer::Free), Window::Midday) => "☀️",
        (Some(Answer::Free), Window::Twilight) => "🌇",
        (Some(Answer::Maybe), _) => "❔",
        (Some(Answer::No) | None, _) => "⬜",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        kit::{PlayerId, Timestamp},
        services::calendar::model::{Entry, Local, Span},
    };

    const MONDAY: Day = Day::FIRST.plus(20_780);

    fn sams(days: i32, said: &[(i32, Window, Answer)]) -> String {
        let entries = said.iter().map(|&(n, window, answer)| Entry {
            day: MONDAY.plus(n),
            window,
            answer,
            repeat: None,
            updated_at: Timestamp(0),
        });
        let local = Local { today: MONDAY, hour: 9 };
        let diary = Diary::new(PlayerId::new(1), Span::parse(MONDAY, days).unwrap(), local, entries.collect());
        text(&diary, &Names { shown: "Sam".into(), username: "sam".into() }, "https://fourball.example/@sam")
    }

    #[test]
    fn a_week_is_a_header_three_rows_and_the_profile() {
        use Window::{Midday, Morning, Twilight};
        let free = [
            (2, Morning),
            (5, Morning),
            (6, Morning),
            (4, Midday),
            (5, Midday),
            (0, Twilight),
            (2, Twilight),
            (4, Twilight),
        ];
        let said = free.map(|(n, window)| (n, window, Answer::Free));
        assert_eq!(
            sams(7, &said),
            "Fourball · Sam, 23–29 Nov\n⬜⬜🌅⬜⬜🌅🌅\n⬜⬜⬜⬜☀️☀️⬜\n🌇⬜🌇⬜🌇⬜⬜\n\nhttps://fourball.example/@sam\n"
        );
    }

    #[test]
    fn a_maybe_is_a_question_and_a_no_looks_like_silence() {
        let text = sams(7, &[(0, Window::Morning, Answer::Maybe), (1, Window::Morning, Answer::No)]);
        assert!(text.contains("\n❔⬜⬜⬜⬜⬜⬜\n"), "{text}");
    }

    #[test]
    fn later_weeks_carry_their_dates_across_the_month() {
        let text = sams(14, &[]);
        assert!(text.contains("\n\n30 Nov – 6 Dec\n⬜⬜⬜⬜⬜⬜⬜\n"), "{text}");
    }
}
