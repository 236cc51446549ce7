//! Players as a client sees them.

mod attack;
mod image;
mod picture;
mod place;
mod preferences;
mod profile;
mod search;
mod storage;
mod towns;

use serde_json::{Value, json};

use super::model::{FullView, OwnView, ProfileView, PublicView};
use crate::{
    platform::http::Problem,
    testing::{Answer, Client, Golfer},
};

/// My own profile.
async fn own(me: &Golfer) -> OwnView {
    me.get("/user/get/me").await.ok()
}

/// Somebody's profile as another player sees it.
async fn full(viewer: &Client, of: &Golfer) -> FullView {
    match viewer.get(&format!("/user/get/{}", of.key())).await.ok() {
        ProfileView::Full(view) => view,
        other => panic!("{other:?}"),
    }
}

/// Somebody's profile as a visitor sees it.
async fn public(visitor: &Client, of: &Golfer) -> PublicView {
    match visitor.get(&format!("/user/get/{}", of.key())).await.ok() {
        ProfileView::Public(view) => view,
        other => panic!("{other:?}"),
    }
}

async fn edit(me: &Golfer, changes: Value) -> Answer {
    me.post("/user/edit/me", changes).await
}

/// The fields that a problem refuses.
fn refused(answer: &Answer) -> Vec<String> {
    let problem: Problem = serde_json::from_value(answer.expect(422).json()).expect("a problem");
    problem.errors.into_iter().map(|error| error.field).collect()
}

fn zip(code: &str) -> Value {
    json!({ "location": { "zip": code } })
}

fn position(lat: f64, lon: f64) -> Value {
    json!({ "location": { "lat": lat, "lon": lon } })
}
