//! A player as anybody may read them.

use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};
use sha2::{Digest as _, Sha256};

use super::{finished, head::Head, reader::Reader, words};
use crate::{
    app::App,
    kit::{Error, Result},
    platform::pictures::disc,
    services::user::{self, PublicView, Who},
};

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage {
    head: Head,
    view: PublicView,
    /// What the page says of itself to whoever links to it.
    title: String,
    summary: String,
    url: String,
    picture: String,
    share: String,
    initials: String,
    tee: u32,
    /// How many letters the longest word of the name has, in steps: it decides how large the name can be.
    letters: usize,
    figures: Vec<(String, &'static str)>,
    traits: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "lost.html")]
struct LostPage {
    head: Head,
}

/// The profile at `/@username`. Hidden, gone and unknown are one page, to the letter.
pub(super) async fn page(app: &App, path: &str, headers: &HeaderMap) -> Result<Response> {
    let reader = Reader::of(headers);
    let name = path.trim_start_matches("/@").trim_start_matches("/%40");
    match user::public(app, None, &Who::Name(name.to_ascii_lowercase())).await {
        Ok(view) => finished(StatusCode::OK, &ProfilePage::of(app, view, reader)),
        Err(Error::NotFound) => {
            finished(StatusCode::NOT_FOUND, &LostPage { head: Head::of("src/plain/profile.ts", reader) })
        }
        Err(error) => Err(error),
    }
}

impl ProfilePage {
    fn of(app: &App, view: PublicView, reader: Reader) -> ProfilePage {
        let key = view.key.key();
        let title = if view.name == view.username {
            format!("@{}", view.username)
        } else {
            format!("{} (@{})", view.name, view.username)
        };
        let handicap = view.handicap.map(|handicap| (handicap.to_string(), "Handicap"));
        let age = view.age.map(|age| (format!("{}–{}", age.from, age.to), "Age"));
        let round = view.round_time.map(|time| (time.to_string(), "Round"));
        let version = version(&view);
        let picture = |file: &str| format!("/user/picture/@{}/{file}?v={version}", view.username);
        ProfilePage {
            head: Head::of("src/plain/profile.ts", reader),
            title,
            summary: summary(&view),
            url: app.config.link(&format!("/@{}", view.username)),
            picture: app.config.link(&picture("link.png")),
            share: picture("share.png"),
            initials: disc::initials(&view.name),
            tee: disc::tee(&key),
            letters: steps(&view.name),
            figures: [handicap, age, round].into_iter().flatten().collect(),
            traits: words::traits(&view, reader.english),
            view,
        }
    }
}

/// Changes with the profile: whoever shows a link keeps its picture by the address, often without asking again.
fn version(view: &PublicView) -> String {
    let shown = serde_json::to_vec(view).expect("a view is plain data");
    Sha256::digest(shown)[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One or two sentences for a search engine or a link's preview.
fn summary(view: &PublicView) -> String {
    let quote = view.gimmick.as_ref().map(|gimmick| format!("“{gimmick}” "));
    let golfer = match (view.handicap, &view.place) {
        (Some(handicap), Some(place)) => format!("Handicap {handicap}, plays around {place}."),
        (Some(handicap), None) => format!("Handicap {handicap}."),
        (None, Some(place)) => format!("Plays around {place}."),
        (None, None) => "Plays golf.".to_owned(),
    };
    format!("{}{golfer} Find a time that suits you both on Fourball.", quote.unwrap_or_default())
}

/// The longest word's letters, rounded up to one of the sizes that the styles know.
fn steps(name: &str) -> usize {
    const STEPS: [usize; 7] = [6, 8, 10, 13, 17, 23, 40];
    let longest = name.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default();
    STEPS.into_iter().find(|step| longest <= *step).unwrap_or(40)
}
