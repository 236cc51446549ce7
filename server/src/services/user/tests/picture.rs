//! What is drawn of a player.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::path::PathBuf;

use axum::http::header;
use serde_json::json;

use super::edit;
use crate::{
    kit::PlayerId,
    platform::db::sql,
    services::user::model::ImageView,
    testing::{Answer, Client, Golfer, LAKEWOOD, TestApp, pictures},
};

#[tokio::test]
async fn a_green_is_drawn_from_the_key_alone_and_kept_for_ever() {
    let app = TestApp::start().await;
    let ann = app.player("ann").with("is_hidden", true).await;
    let nobody = PlayerId::new(4_711);
    for key in [ann.key(), nobody.key(), "Golden%2C%20CO".into(), "%E2%9B%B3%2F%3Cscript%3E".into()] {
        let answer = app.visitor().get(&format!("/user/green/{key}.svg")).await;
        assert_eq!(answer.expect(200).headers[header::CONTENT_TYPE], "image/svg+xml");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
        let svg = answer.text();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>") && !svg.contains("script"), "{svg}");
        assert_eq!(ann.get(&format!("/user/green/{key}.svg")).await.text(), svg);
    }
}

#[tokio::test]
async fn a_green_of_no_key_is_not_there() {
    let app = TestApp::start().await;
    for file in ["u9Rk2mXa", "u9Rk2mXa.png", &format!("{}.svg", "x".repeat(201))] {
        app.visitor().get(&format!("/user/green/{file}")).await.expect(404);
    }
}

/// The kinds of a PNG's chunks, after its width and height.
fn chunks(png: &[u8]) -> (u32, u32, Vec<String>) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| png[at..at + 4].iter().fold(0, |number, &byte| number << 8 | u32::from(byte));
    let mut kinds: Vec<String> = Vec::new();
    let mut at = 8;
    while at < png.len() {
        let kind = String::from_utf8_lossy(&png[at + 4..at + 8]).into_owned();
        if kinds.last() != Some(&kind) {
            kinds.push(kind);
        }
        at += 12 + number(at) as usize;
    }
    (number(16), number(20), kinds)
}

#[tokio::test]
async fn a_profile_has_a_picture_for_links_and_one_to_send_around() {
    let app = TestApp::start().await;
    let ann = app.player("ann").alias("Ann Lee").handicap(12.4).near(LAKEWOOD).await;
    for (file, width, height) in [("link.png", 1_200, 630), ("share.png", 1_080, 1_350)] {
        for who in ["@ann".to_owned(), ann.key()] {
            let answer = app.visitor().get(&format!("/user/picture/{who}/{file}")).await;
            assert_eq!(answer.expect(200).headers[header::CONTENT_TYPE], "image/png");
            assert_eq!(answer.headers[header::CACHE_CONTROL], "public, no-cache");
            let nothing_else = ["IHDR", "IDAT", "IEND"].map(str::to_owned).to_vec();
            assert_eq!(chunks(&answer.bytes), (width, height, nothing_else));
        }
    }
}

#[tokio::test]
async fn a_picture_is_sent_again_only_when_the_profile_changed() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = app.visitor().get("/user/picture/@ann/link.png").await;
    let mut crawler = app.visitor();
    crawler.headers = vec![("if-none-match".into(), first.headers[header::ETAG].to_str().unwrap().into())];
    assert!(crawler.get("/user/picture/@ann/link.png").await.expect(304).bytes.is_empty());
    edit(&ann, json!({ "bio": "Not in the picture." })).await.expect(200);
    crawler.get("/user/picture/@ann/link.png").await.expect(304);
    edit(&ann, json!({ "handicap": 9.8 })).await.expect(200);
    assert_ne!(crawler.get("/user/picture/@ann/link.png").await.expect(200).bytes, first.bytes);
    app.settle().await;
}

const RED: [u8; 3] = [200, 20, 30];
const BLUE: [u8; 3] = [20, 40, 210];

async fn add(golfer: &Golfer, color: [u8; 3]) -> ImageView {
    golfer.upload(pictures::plain(color)).await.expect(201).ok()
}

async fn link(client: &Client) -> Answer {
    client.get("/user/picture/@ann/link.png").await
}

fn tag(answer: &Answer) -> String {
    answer.expect(200).headers[header::ETAG].to_str().unwrap().to_owned()
}

/// Somebody who has seen this picture and asks whether it still is so.
fn again(app: &TestApp, seen: &Answer) -> Client {
    let mut client = app.visitor();
    client.headers = vec![("if-none-match".into(), tag(seen))];
    client
}

#[track_caller]
fn assert_color(picture: &Answer, (x, y): (u32, u32), color: [u8; 3]) {
    let found = image::load_from_memory(&picture.expect(200).bytes).unwrap().into_rgb8().get_pixel(x, y).0;
    assert!(found.iter().zip(color).all(|(found, wanted)| found.abs_diff(wanted) < 12), "{found:?} at {x}, {y}");
}

#[tokio::test]
async fn a_photo_fills_the_disc_up_to_its_edge_on_both_pictures() {
    let app = TestApp::start().await;
    let ann = app.player("ann").handicap(12.4).await;
    let forms = [("link.png", 152, 278, 80), ("share.png", 196, 330, 108)];
    let plain = app.visitor().get("/user/picture/@ann/link.png").await;
    add(&ann, RED).await;
    for (file, x, y, radius) in forms {
        let picture = app.visitor().get(&format!("/user/picture/@ann/{file}")).await;
        for at in [(x, y), (x - radius + 1, y), (x + radius - 2, y), (x, y - radius + 1), (x, y + radius - 2)] {
            assert_color(&picture, at, RED);
        }
        // Between the disc and its ring lies the cover.
        assert_color(&picture, (x - radius - 3, y), [0x0b, 0x34, 0x27]);
        assert_color(&picture, (x - radius * 3 / 4, y - radius * 3 / 4), [0x0b, 0x34, 0x27]);
    }
    assert_ne!(link(&app.visitor()).await.bytes, plain.bytes);
    app.settle().await;
}

#[tokio::test]
async fn another_photo_is_another_picture_and_without_one_it_is_as_it_was() {
    let app = TestApp::start().await;
    let ann = app.player("ann").handicap(12.4).await;
    let initials = link(&app.visitor()).await;
    let red = add(&ann, RED).await;
    let first = link(&again(&app, &initials)).await;
    assert_color(&first, (152, 278), RED);
    assert!(link(&again(&app, &first)).await.expect(304).bytes.is_empty());

    let blue = add(&ann, BLUE).await;
    link(&again(&app, &first)).await.expect(304);
    ann.put("/user/image/me", json!({ "images": [blue.key, red.key] })).await.expect(200);
    assert_color(&link(&again(&app, &first)).await, (152, 278), BLUE);

    for key in [&red.key, &blue.key] {
        ann.delete(&format!("/user/image/me/{key}")).await.expect(204);
    }
    let removed = link(&again(&app, &first)).await;
    assert_eq!((&removed.bytes, tag(&removed)), (&initials.bytes, tag(&initials)));
    app.settle().await;
}

fn file(app: &TestApp, photo: &ImageView) -> PathBuf {
    app.app.config.images_folder().join(&photo.key[..2]).join(&photo.key).join("480.jpg")
}

#[tokio::test]
async fn a_photo_whose_file_is_gone_or_damaged_leaves_the_initials_until_it_is_back() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let initials = link(&app.visitor()).await;
    let photo = add(&ann, RED).await;
    let with_photo = link(&app.visitor()).await;
    let whole = std::fs::read(file(&app, &photo)).unwrap();
    // Not shrunk, and so not one of ours.
    let vast = pictures::jpeg(&pictures::fields(1_400, 1_400), None);
    for damaged in [None, Some(&b"no picture"[..]), Some(&whole[..40]), Some(&vast)] {
        match damaged {
            None => std::fs::remove_file(file(&app, &photo)).unwrap(),
            Some(bytes) => std::fs::write(file(&app, &photo), bytes).unwrap(),
        }
        let picture = link(&app.visitor()).await;
        assert_eq!((&picture.bytes, tag(&picture)), (&initials.bytes, tag(&initials)));
        link(&again(&app, &initials)).await.expect(304);
    }
    std::fs::write(file(&app, &photo), whole).unwrap();
    assert_eq!(link(&again(&app, &initials)).await.expect(200).bytes, with_photo.bytes);
    app.settle().await;
}

#[tokio::test]
async fn the_photo_of_whoever_hides_or_left_is_on_no_picture() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    add(&ann, RED).await;
    let seen = link(&app.visitor()).await;
    let unknown = app.visitor().get("/user/picture/@nobody/link.png").await;
    let is_unknown = async || {
        for client in [&app.visitor(), &again(&app, &seen), &*ann] {
            let answer = link(client).await;
            assert_eq!(answer.expect(404).text(), unknown.text());
            assert!(!answer.headers.contains_key(header::ETAG));
        }
    };
    edit(&ann, json!({ "is_hidden": true })).await.expect(200);
    is_unknown().await;
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET is_hidden = FALSE, is_active = FALSE WHERE pk = $1")
        .bind(ann.id)
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    is_unknown().await;
    app.settle().await;
}

#[tokio::test]
async fn there_is_no_picture_of_whoever_is_hidden_gone_or_unknown_whoever_asks() {
    let app = TestApp::start().await;
    let (ann, bo) = (app.player("ann").with("is_hidden", true).await, app.player("bo").await);
    let unknown = app.visitor().get("/user/picture/@nobody/link.png").await;
    for client in [&app.visitor(), &*bo, &*ann] {
        let hidden = client.get("/user/picture/@ann/link.png").await;
        assert_eq!((hidden.status, hidden.text()), (unknown.status, unknown.text()));
    }
    unknown.expect(404);
    for path in ["@bo_/other.png", "me/link.png", "@bo_/link.svg"] {
        app.visitor().get(&format!("/user/picture/{path}")).await.expect(404);
    }
}

#[tokio::test]
async fn names_of_every_kind_become_pictures() {
    let app = TestApp::start().await;
    let names = ["W".repeat(40), "王小明".into(), "⛳ Мария 🏌️".into(), "Łukasz Żółć & <Söhne>".into(), "ß".into()];
    for (n, name) in names.iter().enumerate() {
        let golfer = format!("golfer.with.thirty.characters{n}");
        let golfer = &golfer[golfer.len() - 30..];
        app.player(golfer).alias(name).with("gimmick", "🏌️ ".repeat(20)).await;
        for file in ["link.png", "share.png"] {
            app.visitor().get(&format!("/user/picture/@{golfer}/{file}")).await.expect(200);
        }
    }
}
