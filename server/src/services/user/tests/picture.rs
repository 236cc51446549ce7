use axum::http::header;
use serde_json::json;

use super::edit;
use crate::{
    kit::PlayerId,
    testing::{LAKEWOOD, TestApp},
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
            assert_eq!(answer.headers[header::CACHE_CONTROL], "public, max-age=600");
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
