//! The cast: Ann, Bo, Cy and whoever else a story needs.

use std::{
    future::{Future, IntoFuture},
    pin::Pin,
};

use serde_json::{Map, Value, json};

use super::{Golfer, PASSWORD, TestApp};
use crate::{
    kit::{Answer, Day, Window},
    services::identity::{self, model::GrantView},
};

/// Places to be [`PlayerBuilder::near`]. Lakewood is five miles from the middle of Denver.
pub const AUSTIN: &str = "Austin, TX";
pub const DENVER: &str = "Denver, CO";
pub const LAKEWOOD: &str = "Lakewood, CO";

/// A player in the making: defaults for all, one thing overridden. Await it to have it join.
pub struct PlayerBuilder<'a> {
    app: &'a TestApp,
    name: &'a str,
    is_admin: bool,
    /// What `/user/edit` is sent.
    profile: Map<String, Value>,
    said: Vec<(Day, Window, Answer)>,
}

impl<'a> PlayerBuilder<'a> {
    pub(super) fn new(app: &'a TestApp, name: &'a str) -> Self {
        PlayerBuilder { app, name, is_admin: false, profile: Map::new(), said: Vec::new() }
    }

    /// Makes the player an administrator.
    #[must_use]
    pub fn admin(mut self) -> Self {
        self.is_admin = true;
        self
    }

    #[must_use]
    pub fn alias(self, alias: &str) -> Self {
        self.with("alias", alias)
    }

    #[must_use]
    pub fn handicap(self, index: f64) -> Self {
        self.with("handicap", index)
    }

    /// Puts the player into the middle of a town or ZIP code.
    #[must_use]
    pub fn near(self, place: &str) -> Self {
        self.with("location", json!({ "place": place }))
    }

    /// Puts the player at a position, as a phone would tell it.
    #[must_use]
    pub fn at(self, lat: f64, lon: f64) -> Self {
        self.with("location", json!({ "lat": lat, "lon": lon }))
    }

    #[must_use]
    pub fn walks(self) -> Self {
        self.with("mobility", "walk")
    }

    #[must_use]
    pub fn rides(self) -> Self {
        self.with("mobility", "ride")
    }

    /// Any other field of the profile.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.profile.insert(field.to_owned(), value.into());
        self
    }

    /// Makes the player free in a window of a day.
    #[must_use]
    pub fn free(self, day: Day, window: Window) -> Self {
        self.says(day, window, Answer::Free)
    }

    /// Has the player say maybe to a window of a day.
    #[must_use]
    pub fn maybe(self, day: Day, window: Window) -> Self {
        self.says(day, window, Answer::Maybe)
    }

    /// Has the player say no to a window of a day.
    #[must_use]
    pub fn no(self, day: Day, window: Window) -> Self {
        self.says(day, window, Answer::No)
    }

    fn says(mut self, day: Day, window: Window, answer: Answer) -> Self {
        self.said.push((day, window, answer));
        self
    }

    async fn join(self) -> Golfer {
        let email = format!("{}@example.org", self.name);
        // Ann, Bo and Cy, but a username has three characters.
        let username = format!("{:_<3}", self.name);
        let mut client = self.app.visitor();
        let granted: GrantView = client
            .post(
                "/identity/register",
                json!({ "username": username, "email": email, "password": PASSWORD, "birth_year": 1988 }),
            )
            .await
            .ok();
        client.token = Some(granted.token);
        if self.is_admin {
            identity::make_admin(&self.app.app, &username).await.expect("the account was just made");
        }
        if !self.profile.is_empty() {
            client.post("/user/edit/me", Value::Object(self.profile)).await.expect(200);
        }
        if !self.said.is_empty() {
            let entry = |(date, window, answer): &(Day, Window, Answer)| json!({ "date": date, "window": window, "answer": answer });
            let entries: Vec<_> = self.said.iter().map(entry).collect();
            client.put("/calendar/edit/me", json!({ "entries": entries })).await.expect(200);
        }
        self.app.settle().await;
        Golfer { name: self.name.to_owned(), email, id: granted.identity.key, client }
    }
}

impl<'a> IntoFuture for PlayerBuilder<'a> {
    type Output = Golfer;
    type IntoFuture = Pin<Box<dyn Future<Output = Golfer> + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.join())
    }
}
