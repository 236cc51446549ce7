//! The mails of this service, in words.

use super::model::Email;
use crate::{
    app::App,
    kit::PlayerId,
    platform::chance::Token,
    services::alert::{Button, Mail},
};

pub(super) fn verify(app: &App, player: PlayerId, username: &str, to: &Email, token: &Token) -> Mail {
    Mail {
        player,
        kind: "verify",
        to: to.as_str().to_owned(),
        title: "Confirm your address".into(),
        lines: vec![
            format!("Hello @{username}, one press and this address is yours on Fourball."),
            "The link works for 48 hours, once.".into(),
        ],
        button: Some(Button {
            label: "Confirm my address",
            link: app.config.link(&format!("/verify/{}", token.reveal())),
        }),
        footnote: "If you did not join Fourball, leave this mail alone: nothing happens without the press.".into(),
    }
}
