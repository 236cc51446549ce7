//! What players share.

use super::{
    Diary,
    view::{PlanDayView, PlanView, PlanWindowView, SharedView},
};
use crate::kit::{Answer, Day, PlayerId, Window, choice};

choice! {
    /// How well a window suits everybody.
    pub enum Overlap {
        /// Nobody says no or nothing, and at least one says maybe.
        Half = 1 "half",
        /// All are free.
        Full = 2 "full",
    }
}

/// What a window is worth to players who answer like this; `None` when it does not suit all.
pub fn overlap(answers: impl IntoIterator<Item = Option<Answer>>) -> Option<Overlap> {
    answers.into_iter().try_fold(None, |so_far, answer| match (answer?, so_far) {
        (Answer::No, _) => None,
        (Answer::Maybe, _) | (_, Some(Overlap::Half)) => Some(Some(Overlap::Half)),
        (Answer::Free, _) => Some(Some(Overlap::Full)),
    })?
}

/// The windows of a day that suit all and can still be played wherever they are.
pub fn shared(diaries: &[&Diary], day: Day) -> Vec<SharedView> {
    Window::ALL
        .iter()
        .filter_map(|&window| Some(SharedView { window, overlap: shared_window(diaries, day, window)? }))
        .collect()
}

fn shared_window(diaries: &[&Diary], day: Day, window: Window) -> Option<Overlap> {
    if diaries.iter().any(|diary| diary.local.is_over(day, window)) {
        return None;
    }
    overlap(diaries.iter().map(|diary| diary.answer(day, window)))
}

/// Who can play when. The order of the diaries makes no difference.
pub fn plan(diaries: &[Diary]) -> PlanView {
    let mut diaries: Vec<&Diary> = diaries.iter().collect();
    diaries.sort_by_cached_key(|diary| diary.player.key());
    let days = diaries.first().map(|diary| diary.span);
    let days = days.into_iter().flat_map(|span| span.days().collect::<Vec<_>>());
    PlanView {
        players: diaries.iter().map(|diary| diary.player).collect(),
        days: days
            .map(|date| PlanDayView {
                date,
                windows: Window::ALL.iter().map(|&window| plan_window(&diaries, date, window)).collect(),
            })
            .collect(),
    }
}

fn plan_window(diaries: &[&Diary], day: Day, window: Window) -> PlanWindowView {
    let who = |answer| -> Vec<PlayerId> {
        diaries.iter().filter(|diary| diary.answer(day, window) == Some(answer)).map(|diary| diary.player).collect()
    };
    PlanWindowView {
        window,
        free: who(Answer::Free),
        maybe: who(Answer::Maybe),
        no: who(Answer::No),
        overlap: shared_window(diaries, day, window),
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, option, prelude::*, sample::select};

    use super::*;
    use crate::{
        kit::Timestamp,
        services::calendar::model::{Entry, Local, Span},
    };

    fn answer() -> impl Strategy<Value = Option<Answer>> {
        option::of(select(Answer::ALL))
    }

    /// What one player says about the windows of `days` days, silence among it.
    fn diary(player: i64, days: i32) -> impl Strategy<Value = Diary> {
        let windows = usize::try_from(days).unwrap() * 3;
        (vec(answer(), windows), -2..3i32, 0..24i8).prop_map(move |(answers, today, hour)| {
            let first = Day::FIRST.plus(20_000);
            let entries = answers
                .into_iter()
                .zip(first.span(days).flat_map(|day| Window::ALL.iter().map(move |window| (day, *window))))
                .filter_map(|(answer, (day, window))| {
                    Some(Entry { day, window, answer: answer?, repeat: None, updated_at: Timestamp(0) })
                })
                .collect();
            let local = Local { today: first.plus(today), hour };
            Diary::new(PlayerId::new(player), Span::parse(first, days).unwrap(), local, entries)
        })
    }

    #[test]
    fn free_with_free_is_full_a_maybe_is_half_and_the_rest_is_nothing() {
        use Answer::{Free, Maybe, No};
        assert_eq!(overlap([Some(Free), Some(Free)]), Some(Overlap::Full));
        assert_eq!(overlap([Some(Free), Some(Maybe)]), Some(Overlap::Half));
        assert_eq!(overlap([Some(Maybe), Some(Free)]), Some(Overlap::Half));
        assert_eq!(overlap([Some(Free), Some(No)]), None);
        assert_eq!(overlap([None, Some(Free)]), None);
        assert_eq!(overlap([]), None);
    }

    proptest! {
        #[test]
        fn an_overlap_does_not_depend_on_who_asks(answers in vec(answer(), 2..=4).prop_shuffle(), seed in any::<u64>()) {
            let mut turned = answers.clone();
            let by = usize::try_from(seed % 4).unwrap() % turned.len();
            turned.rotate_left(by);
            turned.reverse();
            prop_assert_eq!(overlap(answers), overlap(turned));
        }

        #[test]
        fn somebody_more_never_makes_an_overlap_better(answers in vec(answer(), 1..=3), one in answer()) {
            let before = overlap(answers.clone());
            prop_assert!(overlap(answers.into_iter().chain([one])) <= before);
        }

        #[test]
        fn what_two_share_is_the_same_from_both_sides(ann in diary(1, 5), bo in diary(2, 5)) {
            for day in ann.span.days() {
                prop_assert_eq!(shared(&[&ann, &bo], day), shared(&[&bo, &ann], day));
            }
        }

        #[test]
        fn a_plan_does_not_depend_on_the_order_of_the_players(
            diaries in (diary(1, 3), diary(2, 3), diary(3, 3), diary(4, 3))
                .prop_map(|(a, b, c, d)| vec![a, b, c, d]).prop_shuffle(),
        ) {
            let plan_as_given = plan(&diaries);
            let mut sorted = diaries;
            sorted.sort_by_key(|diary| diary.player);
            prop_assert_eq!(plan_as_given, plan(&sorted));
        }

        #[test]
        fn a_plan_holds_every_window_of_every_day(ann in diary(1, 7), bo in diary(2, 7)) {
            let span = ann.span;
            let plan = plan(&[ann, bo]);
            prop_assert!(plan.days.iter().map(|day| day.date).eq(span.days()));
            prop_assert!(plan.days.iter().all(|day| day.windows.len() == 3));
        }

        #[test]
        fn nothing_that_is_over_is_shared(ann in diary(1, 5), bo in diary(2, 5)) {
            for day in ann.span.days() {
                for view in shared(&[&ann, &bo], day) {
                    prop_assert!(!ann.local.is_over(day, view.window) && !bo.local.is_over(day, view.window));
                }
            }
        }
    }
}
