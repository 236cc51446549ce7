//! The cast: Ann, Bo, Cy and whoever else a story needs.

use std::{
    future::{Future, IntoFuture},
    pin::Pin,
};

use serde_json::json;

use super::{Golfer, PASSWORD, TestApp};
use crate::services::identity::routes::GrantView;

/// A player in the making: defaults for all, one thing overridden. Await it to have it join.
pub struct PlayerBuilder<'a> {
    app: &'a TestApp,
    name: &'a str,
}

impl<'a> PlayerBuilder<'a> {
    pub(super) fn new(app: &'a TestApp, name: &'a str) -> Self {
        PlayerBuilder { app, name }
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
