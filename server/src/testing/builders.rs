//! The cast: Ann, Bo, Cy and whoever else a story needs.

use std::{
    future::{Future, IntoFuture},
    pin::Pin,
};

use serde_json::json;

use super::{Golfer, PASSWORD, TestApp};
use crate::services::identity::{self, routes::GrantView};

/// A player in the making: defaults for all, one thing overridden. Await it to have it join.
pub struct PlayerBuilder<'a> {
    app: &'a TestApp,
    name: &'a str,
    is_admin: bool,
}

impl<'a> PlayerBuilder<'a> {
    pub(super) fn new(app: &'a TestApp, name: &'a str) -> Self {
        PlayerBuilder { app, name, is_admin: false }
    }

    /// Makes the player an administrator.
    #[must_use]
    pub fn admin(mut self) -> Self {
        self.is_admin = true;
        self
    }

    async fn join(self) -> Golfer {
        let email = format!("{}@example.org", self.name);
        let mut client = self.app.visitor();
        let granted: GrantView = client
            .post(
                "/identity/register",
                json!({ "username": self.name, "email": email, "password": PASSWORD, "birth_year": 1988 }),
            )
            .await
            .ok();
        client.token = Some(granted.token);
        if self.is_admin {
            identity::make_admin(&self.app.app, self.name).await.expect("the account was just made");
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
