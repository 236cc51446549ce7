#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod enter;
mod export;
mod leave;
mod link;
mod settings;

use serde_json::{Value, json};

use crate::{
    platform::db::sql,
    testing::{Answer, Client, PASSWORD, TestApp, token_in},
};

async fn log_in(client: &Client, login: &str) -> Answer {
    client.post("/identity/login", json!({ "login": login, "password": PASSWORD })).await
}

/// Proves an address with the newest link that went there.
async fn verify(app: &TestApp, email: &str) -> Answer {
    let token = token_in(&app.letter_to(email), "/verify/");
    let answer = app.visitor().post(&format!("/identity/verify/{token}"), json!({})).await;
    app.settle().await;
    answer
}

/// The data of every event of a kind, oldest first.
async fn recorded(app: &TestApp, kind: &str) -> Vec<Value> {
    let rows: Vec<(String,)> =
        sql!("SELECT data FROM events WHERE kind = $1 ORDER BY pk").bind(kind).fetch_all(&app.app.db).await.unwrap();
    rows.iter().map(|(data,)| serde_json::from_str(data).unwrap()).collect()
}
