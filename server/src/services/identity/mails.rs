//! The mails of this service, in words.

use super::store::IdentityRow;
use crate::{
    app::App,
    platform::chance::Token,
    services::alert::{Button, Mail},
};

pub(super) fn verify(app: &App, to: &IdentityRow, token: &Token) -> Mail {
    let username = &to.username;
    Mail {
        title: "Confirm your address".into(),
        lines: vec![
            format!("Hello @{username}, one press and this address is yours on Fourball."),
            "The link works for 48 hours, once.".into(),
        ],
        button: confirm(app, token),
        footnote: "If you did not join Fourball, leave this mail alone: nothing happens without the press.".into(),
        ..mail("verify", to)
    }
}

/// To an address that was not proven yet, after a new password was asked for.
pub(super) fn verify_first(app: &App, to: &IdentityRow, token: &Token) -> Mail {
    let username = &to.username;
    Mail {
        title: "Confirm your address first".into(),
        lines: vec![
            format!("Hello @{username}, somebody asked for a new password for your account."),
            "This address was never confirmed. Confirm it now, and the link for the new password comes right after."
                .into(),
            "The link works for 48 hours, once.".into(),
        ],
        button: confirm(app, token),
        footnote: "If it was not you, leave this mail alone: your password stays as it is.".into(),
        ..mail("verify", to)
    }
}

pub(super) fn reset(app: &App, to: &IdentityRow, token: &Token) -> Mail {
    let username = &to.username;
    Mail {
        title: "Choose a new password".into(),
        lines: vec![
            format!("Hello @{username}, somebody asked for a new password for your account."),
            "The link works for one hour, once. A new password logs you out everywhere else.".into(),
        ],
        button: Some(Button {
            label: "Choose a new password",
            link: app.config.link(&format!("/reset/{}", token.reveal())),
        }),
        footnote: "If it was not you, leave this mail alone: your password stays as it is.".into(),
        ..mail("reset", to)
    }
}

pub(super) fn password_changed(app: &App, to: &IdentityRow) -> Mail {
    let username = &to.username;
    Mail {
        title: "Your password is new".into(),
        lines: vec![
            format!("Hello @{username}, the password of your account was just changed."),
            "Every other browser and program was logged out.".into(),
        ],
        button: Some(Button { label: "I did not do this", link: app.config.link("/reset") }),
        footnote: "If it was you, there is nothing to do. If not, choose a new password at once.".into(),
        ..mail("password_changed", to)
    }
}

/// To the address that an account had until now.
pub(super) fn email_changed(app: &App, before: &IdentityRow) -> Mail {
    let username = &before.username;
    Mail {
        title: "Your account has another address".into(),
        lines: vec![
            format!("Hello @{username}, your account was given another email address just now."),
            "Nothing more will come to this one.".into(),
        ],
        button: Some(Button { label: "Log in and look", link: app.config.link("/login") }),
        footnote: "If it was you, there is nothing to do. If not, log in with your password, change it and put this \
                   address back."
            .into(),
        ..mail("email_changed", before)
    }
}

/// The last mail, unless the account comes back.
pub(super) fn deleted(app: &App, to: &IdentityRow) -> Mail {
    let username = &to.username;
    Mail {
        title: "Your account is deleted".into(),
        lines: vec![
            format!("Goodbye @{username}. Nobody can find or see you on Fourball any more."),
            "For 30 days you can change your mind: log in, and everything is as you left it. After that everything \
             is erased for good."
                .into(),
        ],
        button: Some(Button { label: "Come back", link: app.config.link("/login") }),
        footnote: "If it was not you, log in to come back, and choose another password.".into(),
        ..mail("deleted", to)
    }
}

fn confirm(app: &App, token: &Token) -> Option<Button> {
    let link = app.config.link(&format!("/verify/{}", token.reveal()));
    Some(Button { label: "Confirm my address", link })
}

/// A mail of a kind to an account's address, without words.
fn mail(kind: &'static str, to: &IdentityRow) -> Mail {
    Mail {
        player: to.pk,
        kind,
        to: to.email.clone(),
        title: String::new(),
        lines: Vec::new(),
        button: None,
        footnote: String::new(),
    }
}
