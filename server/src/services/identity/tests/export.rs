//! Taking everything away.

use std::{collections::BTreeMap, io::Read as _};

use serde_json::{Value, json};

use super::{log_in, recorded};
use crate::{
    kit::Window,
    testing::{Client, DENVER, PASSWORD, SATURDAY, TestApp},
};

/// Every file of the archive by its name.
async fn export(client: &Client) -> BTreeMap<String, String> {
    let answer = client.get("/identity/export").await;
    answer.expect(200);
    assert_eq!(answer.headers["content-type"], "application/zip");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(answer.bytes)).unwrap();
    let count = zip.len();
    let read = |at| {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    (0..count).map(read).collect()
}

#[tokio::test]
async fn the_archive_holds_what_every_service_knows_of_its_player() {
    let app = TestApp::start().await;
    let ann = app.player("ann").near(DENVER).alias("Ann Lee").free(SATURDAY, Window::Morning).await;
    log_in(&app.visitor(), "ann").await.expect(200);
    app.settle().await;
    let files = export(&ann).await;
    app.settle().await;

    let json = |name: &str| serde_json::from_str::<Value>(&files[name]).unwrap();
    let account = json("account.json");
    assert_eq!(account["identity"]["email"], "ann@example.org");
    assert_eq!(
        (account["sessions"].as_array().unwrap().len(), &account["attempts"][0]["outcome"]),
        (2, &json!("success"))
    );
    assert_eq!(
        (&json("profile.json")["alias"], &json("preferences.json")["distance"]),
        (&json!("Ann Lee"), &json!("auto"))
    );
    assert_eq!(json("calendar.json")["availability"][0]["date"], json!(SATURDAY));
    assert_eq!(json("mails.json")[0]["kind"], "verify");
    assert_eq!(json("events.json")[0]["kind"], "identity.registered");
    for name in files.keys().filter(|name| name.ends_with(".json")) {
        assert!(files["README.txt"].contains(name.as_str()), "{name} is not explained");
    }
    assert_eq!(recorded(&app, "identity.exported").await.len(), 1);
}

#[tokio::test]
async fn the_archive_holds_nothing_secret_and_nothing_of_anybody_else() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    app.player("bob").await;
    log_in(&app.visitor(), "bob").await.expect(200);
    let all = export(&ann).await.into_values().collect::<String>();
    app.settle().await;
    for secret in ["$argon2", "password_hash", "token_hash", "bob", PASSWORD, ann.token.as_deref().unwrap()] {
        assert!(!all.contains(secret), "{secret}");
    }
}
