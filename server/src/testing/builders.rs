//! The cast: Ann, Bo, Cy and whoever else a story needs.

use std::{
    future::{Future, IntoFuture},
    pin::Pin,
};

use serde_json::json;

use super::{Golfer, PASSWORD, TestApp};
use crate::{
    kit::{Answer, Day, Window},
    services::identity::{self, routes::GrantView},
};

/// A player in the making: defaults for all, one thing overridden. Await it to have it join.
pub struct PlayerBuilder<'a> {
    app: &'a TestApp,
    name: &'a str,
    is_admin: bool,
    said: Vec<(Day, Window, Answer)>,
}

impl<'a> PlayerBuilder<'a> {
    pub(super) fn new(app: &'a TestApp, name: &'a str) -> Self {
        PlayerBuilder { app, name, is_admin: false, said: Vec::new() }
    }

    /// Makes the player an administrator.
    #[must_use]
    pub fn admin(mut self) -> Self {
        self.is_admin = true;
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
