//! What a mail says, and when to try again.

use std::time::Duration;

use askama::Template;

use crate::kit::{Error, PlayerId, Result};

/// One mail, in the one shape that all our mails have.
#[derive(Debug, Clone)]
pub struct Mail {
    pub player: PlayerId,
    /// Which mail this is: `verify`, `reset`.
    pub kind: &'static str,
    pub to: String,
    /// The subject and the headline.
    pub title: String,
    /// Paragraphs of plain text.
    pub lines: Vec<String>,
    pub button: Option<Button>,
    /// Why this mail came, and what to do if it was not wanted.
    pub footnote: String,
}

#[derive(Debug, Clone)]
pub struct Button {
    pub label: &'static str,
    pub link: String,
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    title: &'a str,
    lines: &'a [String],
    button: Option<&'a Button>,
    footnote: &'a str,
    home: &'a str,
}

#[derive(Template)]
#[template(path = "mail.txt", escape = "none")]
struct Text<'a> {
    title: &'a str,
    lines: &'a [String],
    button: Option<&'a Button>,
    footnote: &'a str,
    home: &'a str,
}

impl Mail {
    /// The plain and the HTML body. `home` is the instance's address.
    pub(super) fn bodies(&self, home: &str) -> Result<(String, String)> {
        let (title, lines, button, footnote) = (&*self.title, &*self.lines, self.button.as_ref(), &*self.footnote);
        let text = Text { title, lines, button, footnote, home }.render().map_err(Error::internal)?;
        let html = Html { title, lines, button, footnote, home }.render().map_err(Error::internal)?;
        Ok((text, html))
    }
}

/// Tries before a mail is given up. With [`back_off`] they span about a day.
pub(super) const MAX_ATTEMPTS: i64 = 12;

/// Which try of its round an attempt is, from 1 to [`MAX_ATTEMPTS`]: a mail that was given up and is tried again
/// begins a new round.
pub(super) fn try_of_round(attempts: i64) -> i64 {
    (attempts - 1).rem_euclid(MAX_ATTEMPTS) + 1
}

/// How long one worker may hold a mail. Longer than the mailer's patience: no other worker sends what this one may
/// still be sending.
pub(super) const LEASE: Duration = Duration::from_secs(120);

/// The wait after a failed try: 15 s, doubled each time, at most 4 hours, with up to a fifth added or
/// taken so that mails that failed together don't come back together. `roll` is from 0 to 1.
pub(super) fn back_off(attempts: i64, roll: f64) -> Duration {
    let doublings = i32::try_from(attempts.clamp(1, 20) - 1).unwrap_or(0);
    let seconds = (15.0 * f64::powi(2.0, doublings)).min(14_400.0);
    Duration::from_secs_f64(seconds * (0.8 + 0.4 * roll))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_is_capped_at_four_hours() {
        assert_eq!(back_off(1, 0.5).as_secs(), 15);
        assert_eq!(back_off(4, 0.5).as_secs(), 120);
        assert_eq!(back_off(40, 0.5).as_secs(), 14_400);
    }

    #[test]
    fn a_mail_that_is_tried_again_begins_a_new_round() {
        let tries = [1, 12, 13, 24, 25].map(try_of_round);
        assert_eq!(tries, [1, 12, 1, 12, 1]);
    }

    #[test]
    fn jitter_stays_within_a_fifth() {
        assert_eq!(back_off(1, 0.0).as_secs(), 12);
        assert_eq!(back_off(1, 1.0).as_secs(), 18);
    }

    #[test]
    fn text_is_escaped_in_html_and_left_alone_in_plain() {
        let mail = Mail {
            player: PlayerId::new(1),
            kind: "verify",
            to: "ann@example.org".into(),
            title: "Hello".into(),
            lines: vec!["Ann <b> & Bo".into()],
            button: None,
            footnote: String::new(),
        };
        let (text, html) = mail.bodies("http://localhost:4000").unwrap();
        assert!(text.contains("Ann <b> & Bo"));
        assert!(html.contains("Ann &#60;b&#62; &#38; Bo"));
    }
}
