#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use axum::http::{Method, header};
use serde_json::json;

use crate::{
    kit::Window,
    platform::db::sql,
    services::user::model::ImageView,
    testing::{Answer, Client, DENVER, Golfer, LAKEWOOD, SATURDAY, TestApp, pictures},
};

/// Somebody at a browser, who may be logged in.
fn browser(app: &TestApp, golfer: Option<&Golfer>) -> Client {
    let mut client = app.visitor();
    client.headers = vec![("accept".into(), "text/html,application/xhtml+xml".into())];
    if let Some(golfer) = golfer {
        client.headers.push(("cookie".into(), format!("fourball={}", golfer.token.as_ref().unwrap())));
    }
    client
}

/// A finished page, asked for again each time and by everybody anew.
#[track_caller]
fn page(answer: &Answer, status: u16) -> String {
    answer.expect(status);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/html; charset=utf-8");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache");
    let vary =
        answer.headers.get_all(header::VARY).iter().filter_map(|v| v.to_str().ok()).collect::<Vec<_>>().join(", ");
    for name in ["cookie", "authorization", "accept", "accept-language"] {
        assert!(vary.contains(name), "{vary}");
    }
    let html = answer.text();
    assert!(!html.contains(" style=") && !html.contains("<style") && !html.contains(" onclick"), "{html}");
    html
}

#[tokio::test]
async fn a_visitor_reads_what_this_is_and_a_program_hears_of_the_services() {
    let app = TestApp::start().await;
    let html = page(&browser(&app, None).get("/").await, 200);
    for part in [
        "<html lang=\"en-US\">",
        "<h1 class=\"board\" id=\"title\">",
        "<link rel=\"canonical\" href=\"http://localhost:4000/\">",
        "<meta property=\"og:image\" content=\"http://localhost:4000/link.png\">",
        "<form class=\"ask\" action=\"/#near\" method=\"get\"",
        "href=\"/login\"",
        "href=\"/join\"",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert_eq!(html.matches("<h1").count(), 1);
    let index = app.visitor().get("/").await;
    assert_eq!(index.json()["user"], "/user");
    assert!(index.headers[header::VARY].to_str().unwrap().contains("accept"));
}

#[tokio::test]
async fn whoever_is_logged_in_gets_the_app_at_the_same_addresses() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for path in ["/", "/@ann", "/@nobody"] {
        let answer = browser(&app, Some(&ann)).get(path).await;
        // Without a build of the web app there is none to send, and that is said.
        assert!(answer.status == 200 || answer.status == 500, "{path}: {}", answer.text());
        assert!(!answer.text().contains("og:title"), "{path}");
        if answer.status == 200 {
            assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache");
            assert!(answer.headers[header::VARY].to_str().unwrap().contains("cookie"));
        }
    }
    ann.post("/identity/logout", json!({})).await.expect(204);
    page(&browser(&app, Some(&ann)).get("/").await, 200);
    app.settle().await;
}

#[tokio::test]
async fn the_funnel_tells_true_counts_and_carries_the_place_on() {
    let app = TestApp::start().await;
    for n in 0..7 {
        let name = format!("golfer{n}");
        let golfer = app.player(&name).near(LAKEWOOD);
        let golfer = if n < 6 { golfer.free(SATURDAY, Window::Morning) } else { golfer };
        (if n < 2 { golfer.maybe(SATURDAY, Window::Midday) } else { golfer }).await;
    }
    let html = page(&browser(&app, None).get("/?place=denver&utm_source=x").await, 200);
    for part in [
        "At least 5 golfers play within 25 miles of Denver, CO",
        "<strong>Saturday morning</strong>: at least 5 of them",
        "<td class=\"best\">5+</td>",
        "<td>a few</td>",
        "value=\"denver\"",
        "href=\"/join?place=Denver%2C%20CO\"",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert_eq!(html.matches("<td").count(), 21);
    assert!(!html.contains("golfer0"));
    let by_zip = page(&browser(&app, None).get("/?zip=80202").await, 200);
    assert!(by_zip.contains("Denver, CO 80202") && by_zip.contains("href=\"/join?place=80202\""), "{by_zip}");
}

#[tokio::test]
async fn few_and_none_are_said_kindly_and_tell_of_nobody() {
    let app = TestApp::start().await;
    let nobody = page(&browser(&app, None).get("/?place=80202").await, 200);
    assert!(nobody.contains("Nobody within 25 miles of Denver, CO 80202 yet"), "{nobody}");
    assert!(
        nobody.contains("Invite a friend") && nobody.contains("href=\"mailto:?subject=Golf%3F&amp;body="),
        "{nobody}"
    );
    app.player("bo").near(DENVER).free(SATURDAY, Window::Morning).await;
    let few = page(&browser(&app, None).get("/?place=80202").await, 200);
    assert!(few.contains("A few golfers play within 25 miles of Denver, CO 80202"), "{few}");
    assert!(!few.contains("<table") && !few.contains("Saturday"), "{few}");
}

#[tokio::test]
async fn a_place_that_nobody_knows_is_said_and_kept_and_never_run() {
    let app = TestApp::start().await;
    let html = page(&browser(&app, None).get("/?place=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await, 200);
    assert!(html.contains("We don’t know “"), "{html}");
    assert!(html.contains("aria-invalid=\"true\"") && !html.contains("<script>alert"), "{html}");
    // Two of a kind, or only a space: nothing was asked.
    for query in ["?place=a&place=b", "?place=%20"] {
        assert!(!page(&browser(&app, None).get(&format!("/{query}")).await, 200).contains("near-title"), "{query}");
    }
}

#[tokio::test]
async fn a_public_profile_says_what_anybody_may_know_and_nothing_else() {
    let app = TestApp::start().await;
    let ann = app
        .player("ann")
        .alias("Ann Lee")
        .with("gimmick", "Will trade a birdie.")
        .with("bio", "Early bird.\nLate sleeper.")
        .with("age_shown", "years")
        .with("location", json!({ "zip": "80226" }))
        .handicap(-2.1)
        .walks()
        .with("lefty", true)
        .with("round_time", 230)
        .free(SATURDAY, Window::Morning)
        .await;
    let html = page(&browser(&app, None).get("/@ANN").await, 200);
    for part in [
        "<title>Ann Lee (@ann) · Fourball</title>",
        "<link rel=\"canonical\" href=\"http://localhost:4000/@ann\">",
        "<meta property=\"og:type\" content=\"profile\">",
        "<meta property=\"og:url\" content=\"http://localhost:4000/@ann\">",
        "<meta property=\"og:image\" content=\"http://localhost:4000/user/picture/@ann/link.png?v=",
        "href=\"/user/picture/@ann/share.png?v=",
        "Handicap +2.1, plays around Denver, CO.",
        "“Will trade a birdie.”",
        "Early bird.\nLate sleeper.",
        ">3 h 50<",
        ">30–39<",
        "<li>Walks</li><li>Lefty</li>",
        &format!("/user/green/{}.svg", ann.key()),
        "href=\"/join?then=/@ann\"",
        "href=\"/login?then=/@ann\"",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    for secret in ["80226", "39.7", "105.0", "1988", ">38<", "America", "example.org", "Saturday", "2026", "morning"] {
        assert!(!html.contains(secret), "{secret} is in {html}");
    }
    page(&browser(&app, None).get("/%40ann").await, 200);
}

/// What stands between two parts of a page.
#[track_caller]
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    html.split_once(start).and_then(|(_, rest)| rest.split_once(end)).expect(start).0
}

#[tokio::test]
async fn a_photo_stands_on_the_disc_over_its_colour_and_over_initials() {
    let app = TestApp::start().await;
    let ann = app.player("ann").alias("Ann Lee").await;
    let read = async || page(&browser(&app, None).get("/@ann").await, 200);
    let disc = |html: &str| between(html, "<span class=\"disc ring ", "</span>").to_owned();
    let picture = |html: &str| between(html, "/user/picture/@ann/link.png?v=", "\"").to_owned();
    let without = read().await;
    assert!(disc(&without).ends_with("aria-hidden=\"true\">AL"), "{}", disc(&without));

    let red: ImageView = ann.upload(pictures::plain([200, 20, 30])).await.expect(201).ok();
    let with = read().await;
    for part in [
        "role=\"img\" aria-label=\"Ann Lee\">AL",
        &format!("fill=\"{}\"", red.color),
        &format!("src=\"{}\"", red.small),
        &format!("srcset=\"{} 160w, {} 480w, {} 1280w\"", red.small, red.medium, red.large),
        "alt=\"\" width=\"136\" height=\"136\"",
    ] {
        assert!(disc(&with).contains(part), "{part} is not in {}", disc(&with));
    }
    assert_ne!(picture(&with), picture(&without), "whoever shows links keeps pictures by their addresses");
    let named = app.visitor().get(&format!("/user/picture/@ann/link.png?v={}", picture(&with))).await;
    assert_eq!(named.expect(200).bytes, app.visitor().get("/user/picture/@ann/link.png").await.bytes);

    let blue: ImageView = ann.upload(pictures::plain([20, 40, 210])).await.expect(201).ok();
    ann.put("/user/image/me", json!({ "images": [blue.key, red.key] })).await.expect(200);
    let changed = read().await;
    assert!(disc(&changed).contains(&blue.small) && !disc(&changed).contains(&red.small), "{}", disc(&changed));
    assert_ne!(picture(&changed), picture(&with));

    for key in [&red.key, &blue.key] {
        ann.delete(&format!("/user/image/me/{key}")).await.expect(204);
    }
    assert_eq!(read().await, without);
    app.settle().await;
}

#[tokio::test]
async fn the_app_comes_with_the_names_of_what_its_address_needs() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for (path, chunk) in [
        ("/find", "/assets/Find-"),
        ("/dates?from=2026-11-30", "/assets/Dates-"),
        ("/@ann", "/assets/Profile-"),
        ("/welcome/location", "/assets/Welcome-"),
        ("/reset", "/assets/ResetRequest-"),
        ("/reset/from-a-mail", "/assets/Reset-"),
        ("/verify/from-a-mail", "/assets/Verify-"),
    ] {
        let answer = browser(&app, Some(&ann)).get(path).await;
        let links = answer.expect(200).headers[header::LINK].to_str().unwrap().to_owned();
        assert!(links.contains(chunk), "{path}: {links}");
        for link in links.split(", ") {
            let file = link.split_once('>').unwrap().0.trim_start_matches('<');
            app.visitor().get(file).await.expect(200);
        }
    }
    // Home is in the app's first file; a visitor's profile is another page.
    for (golfer, path) in [(Some(&ann), "/"), (Some(&ann), "/find/nothing"), (None, "/@ann")] {
        assert!(!browser(&app, golfer).get(path).await.headers.contains_key(header::LINK), "{path}");
    }
    app.visitor().get("/ahead.json").await.expect(404);
}

#[tokio::test]
async fn a_visitor_reads_their_english_and_their_units() {
    let app = TestApp::start().await;
    app.player("ann").with("purpose", "practice").await;
    let read = async |languages: &str, path: &str| {
        let mut visitor = browser(&app, None);
        visitor.headers.push(("accept-language".into(), languages.into()));
        let answer = visitor.get(path).await;
        page(&answer, answer.status.as_u16())
    };
    for (languages, lang, practices, within, away) in [
        ("en-US,en;q=0.9", "en-US", "Practices", "25 miles of Denver", "Lakewood, 8 mi"),
        ("en-GB,en;q=0.9", "en-GB", "Practises", "25 miles of Denver", "Lakewood, 8 mi"),
        ("en-AU", "en-GB", "Practises", "40 kilometres of Denver", "Lakewood, 13 km"),
        ("de-DE,de;q=0.9,en-US;q=0.8", "en-US", "Practices", "40 kilometers of Denver", "Lakewood, 13 km"),
    ] {
        let (profile, landing) = (read(languages, "/@ann").await, read(languages, "/?place=80202").await);
        for (html, part) in [(&profile, practices), (&landing, within), (&landing, away)] {
            assert!(html.contains(&format!("<html lang=\"{lang}\">")) && html.contains(part), "{languages}: {html}");
        }
        assert!(read(languages, "/@nobody").await.contains(&format!("<html lang=\"{lang}\">")));
    }
}

#[tokio::test]
async fn what_a_player_writes_is_text_and_nothing_else() {
    let app = TestApp::start().await;
    let evil = "<script>alert(1)</script>";
    app.player("eve").alias(evil).with("gimmick", "\"><img src=x onerror=alert(1)>").with("bio", evil).await;
    let html = page(&browser(&app, None).get("/@eve").await, 200);
    assert!(!html.contains(evil) && !html.contains("<img src=x"), "{html}");
    assert!(html.contains("&#60;script&#62;alert(1)&#60;/script&#62;"), "{html}");
    for form in ["link.png", "share.png"] {
        app.visitor().get(&format!("/user/picture/@eve/{form}")).await.expect(200);
    }
}

#[tokio::test]
async fn hidden_gone_and_unknown_are_one_page_to_the_letter() {
    let app = TestApp::start().await;
    let (ann, cy) = (app.player("ann").with("is_hidden", true).await, app.player("cy").await);
    for golfer in [&ann, &cy] {
        golfer.upload(pictures::plain([200, 20, 30])).await.expect(201);
    }
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET is_active = FALSE WHERE pk = $1").bind(cy.id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let unknown = page(&browser(&app, None).get("/@nobody").await, 404);
    assert!(unknown.contains("Out of bounds") && unknown.contains("noindex"));
    for path in ["/@ann", "/@cy_", "/@", "/@ann/more", "/@%F0%9F%92%A5"] {
        assert_eq!(page(&browser(&app, None).get(path).await, 404), unknown, "{path}");
    }
    let mut program = app.visitor();
    program.headers = vec![("accept".into(), "application/json".into())];
    assert_eq!(program.get("/@ann").await.expect(404).headers[header::CONTENT_TYPE], "application/problem+json");
    app.settle().await;
}

#[tokio::test]
async fn programs_that_show_links_get_pages_although_they_accept_anything() {
    let app = TestApp::start().await;
    app.player("ann").await;
    let agent = |name: &str| {
        let mut client = app.visitor();
        client.headers = vec![("accept".into(), "*/*".into()), ("user-agent".into(), name.into())];
        client
    };
    for name in ["facebookexternalhit/1.1", "WhatsApp/2.23", "Slackbot-LinkExpanding 1.0", "Twitterbot/1.0"] {
        assert!(agent(name).get("/").await.text().contains("og:image"), "{name}");
        assert!(agent(name).get("/@ann").await.text().contains("og:image"), "{name}");
    }
    assert_eq!(agent("curl/8.5").get("/").await.json()["identity"], "/identity");
    assert!(agent("curl/8.5").get("/@ann").await.text().contains("og:image"));
}

#[tokio::test]
async fn pages_are_read_and_nothing_is_posted_to_them() {
    let app = TestApp::start().await;
    for path in ["/@ann", "/nowhere"] {
        browser(&app, None).post(path, json!({})).await.expect(404);
    }
    browser(&app, None).post("/", json!({})).await.expect(405);
    assert!(browser(&app, None).send(Method::HEAD, "/", None).await.expect(200).bytes.is_empty());
}

#[tokio::test]
async fn a_browser_gets_pages_and_greens_compressed_and_data_as_it_is() {
    let app = TestApp::start().await;
    let mut client = browser(&app, None);
    client.headers.push(("accept-encoding".into(), "gzip, br".into()));
    for path in ["/?place=80202", "/user/green/ann.svg"] {
        let answer = client.get(path).await;
        assert_eq!(answer.headers[header::CONTENT_ENCODING], "gzip", "{path}");
        assert!(answer.bytes.len() <= 8_000, "{path}: {} bytes", answer.bytes.len());
    }
    assert!(!client.get("/location/find?q=denver").await.headers.contains_key(header::CONTENT_ENCODING));
}

#[tokio::test]
async fn a_link_to_us_shows_a_picture() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/link.png").await;
    assert_eq!(answer.expect(200).headers[header::CONTENT_TYPE], "image/png");
    assert_eq!(&answer.bytes[16..24], [0, 0, 4, 176, 0, 0, 2, 118]);
}
