//! Blocks as a client sees them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use serde_json::{Value, json};

use super::model::{BlockView, MOST_BLOCKS};
use crate::{
    kit::{Page, PlayerId, Timestamp, Window, time::days},
    platform::db::{Tx, sql},
    testing::{Answer, Client, DENVER, Golfer, LAKEWOOD, PASSWORD, SATURDAY, TODAY, TestApp},
};

async fn block(src: &Golfer, dst: PlayerId) -> Answer {
    src.post(&format!("/network/block/me/{}", dst.key()), json!({})).await
}

async fn unblock(src: &Golfer, dst: PlayerId) -> Answer {
    src.post(&format!("/network/unblock/me/{}", dst.key()), json!({})).await
}

async fn blocks(of: &Golfer) -> Page<BlockView> {
    of.get("/network/blocks/me").await.ok()
}

/// Whether one can read the other's profile.
async fn sees(viewer: &Client, of: &Golfer) -> bool {
    let status = viewer.get(&format!("/user/get/{}", of.key())).await.status;
    assert!(status == 200 || status == 404, "{status}");
    status == 200
}

fn usernames(found: &Value) -> Vec<&str> {
    found["items"].as_array().unwrap().iter().map(|item| item["player"]["username"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn neither_of_the_two_finds_the_other_by_any_search() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).free(SATURDAY, Window::Morning).await;
    let bob = app.player("bob").near(DENVER).free(SATURDAY, Window::Morning).await;
    let cyd = app.player("cyd").near(LAKEWOOD).free(SATURDAY, Window::Morning).await;
    block(&ann, bob.id).await.expect(204);
    for (one, other) in [(&ann, "bob"), (&bob, "ann")] {
        let get = async |path: &str| one.get(path).await.expect(200).json();
        for search in ["radius=25", "radius=25&ready=true", "overlap_days=7", "radius=25&sort=newest", "q=cyd"] {
            assert_eq!(usernames(&get(&format!("/user/query?{search}")).await), ["cyd"], "{search}");
            let search = search.replace("&ready=true", "");
            assert_eq!(get(&format!("/user/query/count?{search}")).await["total"], 1, "{search}");
        }
        let by_name = get(&format!("/user/query?q={other}")).await;
        assert_eq!((usernames(&by_name), &by_name["page"]["total"]), (vec![], &json!(0)));
        let towns = get("/user/query/towns?radius=25").await;
        assert_eq!((&towns["items"][0]["label"], &towns["total"]), (&json!("Lakewood, CO"), &json!(1)));
    }
    let for_cyd = cyd.get("/user/query?radius=25").await.json();
    assert_eq!(usernames(&for_cyd).len(), 2, "nobody else notices");
    app.settle().await;
}

#[tokio::test]
async fn whoever_has_no_place_is_not_found_by_name_either() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    assert_eq!(usernames(&ann.get("/user/query?q=bob").await.json()), ["bob"]);
    block(&ann, bob.id).await.expect(204);
    assert_eq!(usernames(&ann.get("/user/query?q=bob").await.json()), Vec::<&str>::new());
    app.settle().await;
}

#[tokio::test]
async fn a_profile_and_its_pictures_are_there_for_a_visitor_and_not_behind_a_block() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    block(&ann, bob.id).await.expect(204);
    for (one, name, key) in [(&ann, "bob", bob.key()), (&bob, "ann", ann.key())] {
        for named in [key, format!("@{name}")] {
            for path in [format!("/user/get/{named}"), format!("/user/picture/{named}/link.png")] {
                let unknown = one.get("/user/get/@nobody").await;
                assert_eq!(one.get(&path).await.expect(404).text(), unknown.expect(404).text(), "{path}");
                app.visitor().get(&path).await.expect(200);
            }
        }
    }
    app.settle().await;
}

#[tokio::test]
async fn days_behind_a_block_are_shown_to_neither_of_the_two() {
    let app = TestApp::start().await;
    let ann = app.player("ann").free(SATURDAY, Window::Morning).await;
    let bob = app.player("bob").free(SATURDAY, Window::Morning).await;
    let cyd = app.player("cyd").free(SATURDAY, Window::Morning).await;
    block(&ann, bob.id).await.expect(204);
    for (one, other) in [(&ann, &bob), (&bob, &ann)] {
        one.get(&format!("/calendar/get/{}/{TODAY}", other.key())).await.expect(404);
        one.get(&format!("/calendar/query?players=me,{},{}", other.key(), cyd.key())).await.expect(404);
    }
    let all = [&ann, &bob, &cyd].map(Golfer::key).join(",");
    cyd.get(&format!("/calendar/query?players={all}")).await.expect(200);
    app.settle().await;
}

#[tokio::test]
async fn blocking_is_done_once_by_one_of_two_and_never_to_oneself() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    for _ in 0..2 {
        block(&ann, bob.id).await.expect(204);
    }
    assert_eq!(blocks(&ann).await.page.total, 1);
    assert_eq!(block(&ann, ann.id).await.expect(422).field(), "dst");
    block(&ann, PlayerId::new(4_000)).await.expect(404);
    // To Bob there is no Ann any more.
    block(&bob, ann.id).await.expect(404);
    let as_ann = format!("/network/block/{}/{}", ann.key(), bob.key());
    bob.post(&as_ann, json!({})).await.expect(403);
    assert_eq!(blocks(&bob).await.items, []);
    app.settle().await;
}

#[tokio::test]
async fn only_whoever_set_a_block_lifts_it() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    block(&ann, bob.id).await.expect(204);
    unblock(&bob, ann.id).await.expect(204);
    assert!(!sees(&bob, &ann).await && !sees(&ann, &bob).await);
    for _ in 0..2 {
        unblock(&ann, bob.id).await.expect(204);
        assert!(sees(&bob, &ann).await && sees(&ann, &bob).await);
    }
    assert_eq!(blocks(&ann).await.items, []);
    app.settle().await;
}

#[tokio::test]
async fn a_list_of_blocks_tells_who_it_is_and_no_more_latest_first_page_by_page() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).await;
    let bob = app.player("bob").alias("Bob Roe").near(DENVER).await;
    let cyd = app.player("cyd").await;
    block(&ann, bob.id).await.expect(204);
    block(&ann, cyd.id).await.expect(204);
    let first: Page<BlockView> = ann.get("/network/blocks/me?limit=1").await.ok();
    assert_eq!((first.items[0].key, first.page.total), (cyd.id, 2));
    let next = first.page.next.unwrap();
    let second = ann.get(&format!("/network/blocks/me?limit=1&after={next}")).await.expect(200).json();
    let bobs = json!({ "key": bob.key(), "blocked_at": app.app.now(),
        "player": { "username": "bob", "name": "Bob Roe", "avatar": null } });
    assert_eq!((&second["items"], &second["page"]), (&json!([bobs]), &json!({ "total": 2 })));
    app.settle().await;
}

#[tokio::test]
async fn the_blocked_one_is_told_nothing_not_even_by_their_own_data() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let mails = app.letters().len();
    block(&ann, bob.id).await.expect(204);
    app.settle().await;
    assert_eq!(app.letters().len(), mails);
    let record: Vec<(PlayerId, String)> =
        sql!("SELECT player, data FROM events WHERE kind LIKE 'network.%'").fetch_all(&app.app.db).await.unwrap();
    let [(whose, data)] = &record[..] else { panic!("{record:?}") };
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!((*whose, data), (ann.id, json!({ "src": ann.id, "dst": bob.id })));
    for (golfer, count) in [(&ann, 1), (&bob, 0)] {
        let files = super::archive(&app.app, golfer.id).await.unwrap();
        let listed: Vec<BlockView> = serde_json::from_slice(&files[0].bytes).unwrap();
        assert_eq!((files[0].name.as_str(), listed.len()), ("blocks.json", count));
    }
}

/// A player's row and nothing else.
async fn stranger(tx: &mut Tx, at: i64) -> PlayerId {
    let (player,): (PlayerId,) = sql!(
        "INSERT INTO players (created_at, updated_at, username, username_key, name_key, birth_year)
         VALUES (0, 0, $1, $1, $1, 1988) RETURNING pk"
    )
    .bind(format!("stranger{at}"))
    .fetch_one(&mut *tx)
    .await
    .unwrap();
    player
}

#[tokio::test]
async fn there_is_a_most_that_one_player_can_block() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let mut tx = app.app.db.begin().await.unwrap();
    let mut last = bob.id;
    for at in 0..MOST_BLOCKS {
        last = stranger(&mut tx, at).await;
        super::store::insert(&mut tx, ann.id, last, Timestamp(0)).await.unwrap();
    }
    tx.commit().await.unwrap();
    block(&ann, bob.id).await.expect(409);
    unblock(&ann, last).await.expect(204);
    block(&ann, bob.id).await.expect(204);
    app.settle().await;
}

async fn delete_for_good(app: &TestApp, golfer: &Golfer) {
    let confirmed = json!({ "username": format!("{:_<3}", golfer.name), "current_password": PASSWORD });
    golfer.post("/identity/deactivate", confirmed).await.expect(200);
    app.pass(days(31)).await;
}

/// What erased addresses left.
async fn marks(app: &TestApp) -> Vec<String> {
    let rows: Vec<(String,)> =
        sql!("SELECT address_mark FROM erasures WHERE address_mark IS NOT NULL").fetch_all(&app.app.db).await.unwrap();
    rows.into_iter().map(|row| row.0).collect()
}

#[tokio::test]
async fn a_block_holds_when_the_blocked_one_deletes_the_account_and_joins_again_with_the_same_address() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    block(&ann, bob.id).await.expect(204);
    delete_for_good(&app, &bob).await;
    let list = blocks(&ann).await;
    assert_eq!((list.items[0].key, &list.items[0].player), (bob.id, &None));
    assert!(marks(&app).await.iter().all(|mark| mark.len() == 43 && !mark.contains("bob")));

    // The builder gives the same name the same address.
    let again = app.player("bob").near(DENVER).await;
    assert_ne!(again.id, bob.id);
    assert!(!sees(&again, &ann).await && !sees(&ann, &again).await);
    let list = blocks(&ann).await;
    assert_eq!((list.items.len(), list.items[0].key, marks(&app).await.len()), (1, again.id, 0));
    // And once more.
    delete_for_good(&app, &again).await;
    let third = app.player("bob").await;
    assert!(!sees(&third, &ann).await);
    unblock(&ann, third.id).await.expect(204);
    assert!(sees(&third, &ann).await);
    app.settle().await;
}

#[tokio::test]
async fn a_block_holds_when_its_owner_deletes_the_account_and_joins_again() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    block(&ann, bob.id).await.expect(204);
    delete_for_good(&app, &ann).await;
    let again = app.player("ann").await;
    assert!(!sees(&bob, &again).await);
    assert_eq!(blocks(&again).await.items[0].key, bob.id);
    app.settle().await;
}

#[tokio::test]
async fn a_block_holds_when_the_old_address_is_given_to_another_account() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    block(&ann, bob.id).await.expect(204);
    delete_for_good(&app, &bob).await;
    let dan = app.player("dan").await;
    assert!(sees(&dan, &ann).await);
    let moved = json!({ "email": "Bob@Example.org", "current_password": PASSWORD });
    dan.post("/identity/edit", moved).await.expect(200);
    app.settle().await;
    assert!(!sees(&dan, &ann).await);
}

#[tokio::test]
async fn of_an_erased_account_without_blocks_no_mark_is_kept() {
    let app = TestApp::start().await;
    let bob = app.player("bob").await;
    delete_for_good(&app, &bob).await;
    assert_eq!(marks(&app).await, Vec::<String>::new());
}
