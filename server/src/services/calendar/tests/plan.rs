use std::collections::HashMap;

use matching::Traits;

use super::{calendar, move_to, set};
use crate::{
    kit::{
        Answer::{Free, Maybe, No},
        PlayerId,
        Window::{self, Midday, Morning, Twilight},
    },
    platform::matcher::Findable,
    services::calendar::{
        masks, masks_between,
        model::{overlap::Overlap, view::PlanView},
    },
    testing::{SATURDAY, SUNDAY, TODAY, TestApp},
};

#[tokio::test]
async fn the_calendar_of_another_shows_what_both_share() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).maybe(SATURDAY, Midday).free(SATURDAY, Twilight).await;
    let bo = app.player("bo").free(SATURDAY, Morning).free(SATURDAY, Midday).no(SATURDAY, Twilight).await;
    let shared = |view: crate::services::calendar::model::view::CalendarView| {
        view.days[0].shared.as_ref().map(|all| all.iter().map(|s| (s.window, s.overlap)).collect::<Vec<_>>())
    };
    let wanted = Some(vec![(Morning, Overlap::Full), (Midday, Overlap::Half)]);
    assert_eq!(shared(calendar(&bo, &ann.key(), SATURDAY, 1).await), wanted);
    assert_eq!(shared(calendar(&ann, &bo.key(), SATURDAY, 1).await), wanted);
    assert_eq!(shared(calendar(&ann, "me", SATURDAY, 1).await), None);
    assert_eq!(shared(calendar(&ann, &ann.key(), SATURDAY, 1).await), None);
}

#[tokio::test]
async fn a_window_that_is_over_for_one_of_them_is_not_shared() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(TODAY, Morning).free(TODAY, Midday).free(TODAY, Twilight).await;
    let bo = app.player("bo").free(TODAY, Morning).free(TODAY, Midday).free(TODAY, Twilight).await;
    // Ten in the morning in Denver; five in the afternoon in Greenwich.
    move_to(&app, &ann, "America/Denver").await;
    let windows: Vec<Window> =
        calendar(&ann, &bo.key(), TODAY, 1).await.days[0].shared.iter().flatten().map(|s| s.window).collect();
    assert_eq!(windows, [Twilight]);
}

#[tokio::test]
async fn the_scheduler_tells_who_can_play_when() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).free(SUNDAY, Morning).await;
    let bo = app.player("bo").free(SATURDAY, Morning).maybe(SUNDAY, Morning).await;
    let cy = app.player("cy").free(SATURDAY, Morning).no(SUNDAY, Morning).await;
    let ask = format!("/calendar/query?players=me,{},{}&from={SATURDAY}&days=2", bo.key(), cy.key());
    let plan: PlanView = ann.get(&ask).await.ok();
    let (saturday, sunday) = (&plan.days[0].windows, &plan.days[1].windows);
    assert_eq!((saturday[0].free.len(), saturday[0].overlap), (3, Some(Overlap::Full)));
    assert_eq!((saturday[1].free.len(), saturday[1].overlap), (0, None));
    assert_eq!(
        (&sunday[0].free, &sunday[0].maybe, &sunday[0].no, sunday[0].overlap),
        (&vec![ann.id], &vec![bo.id], &vec![cy.id], None)
    );
    let two: PlanView = ann.get(&format!("/calendar/query?players=me,{}&from={SUNDAY}&days=1", bo.key())).await.ok();
    assert_eq!(two.days[0].windows[0].overlap, Some(Overlap::Half));
}

#[tokio::test]
async fn the_scheduler_answers_everybody_the_same_whatever_the_order() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Morning).await;
    let bo = app.player("bo").free(SATURDAY, Morning).await;
    let ask = |a: &str, b: &str| format!("/calendar/query?players={a},{b}&from={TODAY}&days=7");
    let one: PlanView = ann.get(&ask("me", &bo.key())).await.ok();
    let other: PlanView = bo.get(&ask("me", &ann.key())).await.ok();
    assert_eq!(one, other);
}

#[tokio::test]
async fn the_scheduler_begins_today_and_shows_two_weeks() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    let plan: PlanView = ann.get(&format!("/calendar/query?players=me,{}", bo.key())).await.ok();
    assert!(plan.days.iter().map(|day| day.date).eq(TODAY.span(14)));
}

#[tokio::test]
async fn the_scheduler_wants_two_to_four_players_who_are_there() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").await, app.player("bo").await);
    let (cy, di, ed) = (app.player("cy").await, app.player("dia").await, app.player("edd").await);
    for players in [
        "me".to_owned(),
        format!("me,{}", ann.key()),
        String::new(),
        [&ann, &bo, &cy, &di, &ed].map(|p| p.key()).join(","),
    ] {
        let answer = ann.get(&format!("/calendar/query?players={players}")).await;
        assert_eq!(answer.expect(422).field(), "players", "{players}");
    }
    ann.get("/calendar/query?players=me,nobody").await.expect(404);
    ann.get("/calendar/query").await.expect(400);
    let ask = format!("/calendar/query?players=me,{}&from=soon", bo.key());
    assert_eq!(ann.get(&ask).await.expect(422).field(), "from");
    app.visitor().get("/calendar/query?players=a,b").await.expect(401);
}

#[tokio::test]
async fn the_masks_hold_yesterday_to_nineteen_days_ahead() {
    let app = TestApp::start().await;
    let ann = app
        .player("ann")
        .free(TODAY.plus(-1), Morning)
        .maybe(TODAY.plus(19), Twilight)
        .no(SATURDAY, Midday)
        .free(TODAY.plus(20), Morning)
        .await;
    app.player("bo").no(SATURDAY, Morning).await;
    let cy = app.player("cy").free(SATURDAY, Midday).await;
    let masks = masks(&app.app.db, ann.id, TODAY).await.unwrap();
    assert_eq!((masks.free().len(), masks.maybe().len()), (1, 1));
    let all = masks_between(&app.app.db, PlayerId::new(0), cy.id, TODAY).await.unwrap();
    let alone = super::super::masks(&app.app.db, cy.id, TODAY).await.unwrap();
    assert_eq!(all, HashMap::from([(ann.id, masks), (cy.id, alone)]));
    let later = masks_between(&app.app.db, ann.id, cy.id, TODAY).await.unwrap();
    assert_eq!(later, HashMap::from([(cy.id, alone)]));
}

#[tokio::test]
async fn the_masks_of_many_agree_with_the_single_ones_in_every_bit() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for (n, date) in TODAY.plus(-1).span(21).enumerate() {
        let answers = [Some(Free), Some(Maybe), Some(No), None];
        for (at, window) in Window::ALL.iter().enumerate() {
            set(&ann, date, *window, answers[(n + at) % 4]).await;
        }
    }
    let single = masks(&app.app.db, ann.id, TODAY).await.unwrap();
    let all = masks_between(&app.app.db, PlayerId::new(0), ann.id, TODAY).await.unwrap();
    assert_eq!(all, HashMap::from([(ann.id, single)]));
    assert_eq!(single.free().len() + single.maybe().len(), 32);
    app.settle().await;
}

#[tokio::test]
async fn a_search_knows_of_a_change_at_once() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    app.app.matcher.put(&Findable {
        player: ann.id,
        name_key: "ann".into(),
        place: None,
        handicap: None,
        age: None,
        traits: Traits::default(),
        active_on: TODAY,
    });
    set(&ann, SATURDAY, Morning, Some(Free)).await;
    let masks = masks(&app.app.db, ann.id, TODAY).await.unwrap();
    assert_eq!(masks.free().len(), 1);
    assert_eq!(app.app.matcher.availability(ann.id), masks);
    app.settle().await;
}
