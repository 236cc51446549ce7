use axum::http::header;

use crate::{kit::PlayerId, testing::TestApp};

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
