//! A profile as a picture, for links and for sharing.

use std::time::Duration;

use askama::Template;
use tokio::time::timeout;

use crate::{
    app::App,
    kit::{Error, Result},
    platform::{
        images::SIZES,
        pictures::{
            Disc, Photo, disc,
            fit::{Fitted, Frame, fit},
            fonts::Face,
            green::{self, Green},
            palette,
        },
    },
    services::user::model::PublicView,
};

/// How long a picture waits for the photo on it.
const PATIENCE: Duration = Duration::from_secs(3);

/// What a picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// 1200 × 630: what a shared link shows.
    Link,
    /// 1080 × 1350: to send around.
    Share,
}

impl Form {
    pub(in super::super) fn parse(file: &str) -> Result<Form> {
        match file {
            "link.png" => Ok(Form::Link),
            "share.png" => Ok(Form::Share),
            _ => Err(Error::NotFound),
        }
    }
}

/// A profile as it is drawn: with initials on the disc, for a photo to lie over.
pub(in super::super) struct Drawing {
    pub svg: String,
    pub disc: Disc,
}

/// The drawing of a profile. The painter makes a picture of it.
pub(in super::super) fn drawing(app: &App, view: &PublicView, form: Form) -> Result<Drawing> {
    let subject = Subject::of(view);
    let (svg, disc) = match form {
        Form::Link => {
            let picture = LinkPicture::of(&subject);
            (picture.render(), picture.disc)
        }
        Form::Share => {
            let address = app.config.link(&format!("/@{}", view.username));
            let address = address.split_once("://").map_or(&*address, |(_, address)| address);
            let picture = SharePicture::of(&subject, address);
            (picture.render(), picture.disc)
        }
    };
    Ok(Drawing { svg: svg.map_err(|cause| Error::internal(cause.to_string()))?, disc })
}

/// The photo for a drawing's disc. Nothing where the player has none, nor where its file is gone, damaged, or doesn't
/// come in time: a picture with initials is better than none.
pub(in super::super) async fn photo(app: &App, view: &PublicView, disc: Disc) -> Option<Photo> {
    let key = &view.avatar.as_ref()?.key;
    // Twice as wide as the larger of the two discs.
    let [_, medium, _] = SIZES;
    let read = timeout(PATIENCE, app.images.read(key, medium.side)).await;
    let photo = match read {
        Ok(Ok(Some(file))) => app.painter.photo(file, disc).await,
        _ => None,
    };
    if photo.is_none() {
        tracing::warn!(photo = %key, "a photo can't be read: its player's picture shows initials");
    }
    photo
}

/// What both pictures say.
struct Subject {
    green: Green,
    /// In capitals; the username where the board has no letters for the name.
    name: String,
    initials: String,
    tee: &'static str,
    on_tee: &'static str,
    /// "@mayaputts · Lakewood, CO"
    at: String,
    /// Values and what they are.
    figures: Vec<(String, &'static str)>,
    quote: Option<String>,
}

impl Subject {
    fn of(view: &PublicView) -> Subject {
        let tee = disc::tee(&view.key.key());
        let at = format!("@{}", view.username);
        let name = Face::Board.drawable(&view.name.to_uppercase()).unwrap_or_else(|| at.to_uppercase());
        let place = view.place.as_deref().and_then(|place| Face::Text.drawable(place));
        let handicap = view.handicap.map(|handicap| (handicap.to_string(), "Handicap"));
        let round = view.round_time.map(|time| (time.to_string(), "Round"));
        let gimmick = view.gimmick.as_deref().and_then(|gimmick| Face::Text.drawable(gimmick));
        Subject {
            green: green::of(&view.key.key()),
            initials: disc::initials(name.trim_start_matches('@')),
            name,
            tee: palette::light(&format!("tee-{tee}")),
            on_tee: palette::light(&format!("on-tee-{tee}")),
            at: place.map_or_else(|| at.clone(), |place| format!("{at} · {place}")),
            figures: handicap.into_iter().chain(round).collect(),
            quote: gimmick.map(|gimmick| format!("“{gimmick}”")),
        }
    }
}

/// A line of text where it stands.
struct Line {
    x: f32,
    y: f32,
    size: f32,
    text: String,
}

/// The capitals of the board, as a share of the size.
const CAPITALS: f32 = 0.7;
const BOARD_LEADING: f32 = 0.9;
const TEXT_LEADING: f32 = 1.3;

/// Lines under each other; the first one's base is at `y`.
fn set(fitted: Fitted, x: f32, y: f32, leading: f32) -> Vec<Line> {
    let Fitted { size, lines } = fitted;
    let place = |(row, text)| Line { x, y: y + row as f32 * size * leading, size, text };
    lines.into_iter().enumerate().map(place).collect()
}

fn board(text: &str, width: f32, height: f32, largest: f32, smallest: f32) -> Fitted {
    fit(text, Face::Board, Frame { width, height, largest, smallest, leading: BOARD_LEADING })
}

fn text(text: &str, width: f32, lines: f32, size: f32) -> Fitted {
    let height = lines * size * TEXT_LEADING;
    fit(text, Face::Text, Frame { width, height, largest: size, smallest: size, leading: TEXT_LEADING })
}

#[derive(Template)]
#[template(path = "link.svg")]
struct LinkPicture<'a> {
    subject: &'a Subject,
    disc: Disc,
    name: Vec<Line>,
    at: Vec<Line>,
    quote: Vec<Line>,
}

impl LinkPicture<'_> {
    fn of(subject: &Subject) -> LinkPicture<'_> {
        let has_foot = !subject.figures.is_empty() || subject.quote.is_some();
        let disc = Disc { x: 152, y: if has_foot { 278 } else { 350 }, radius: 80 };
        let fitted = board(&subject.name, 852.0, 208.0, 150.0, 56.0);
        let rows = fitted.lines.len() as f32;
        let first = fitted.size * CAPITALS;
        let rest = (rows - 1.0) * fitted.size * BOARD_LEADING;
        let top = f32::from(disc.y) - (first + rest + 50.0) / 2.0;
        let base = top + first;
        let name = set(fitted, 276.0, base, BOARD_LEADING);
        let at = set(text(&subject.at, 852.0, 1.0, 30.0), 278.0, base + rest + 50.0, TEXT_LEADING);
        let left = match subject.figures.len() {
            0 => 72.0,
            tiles => 72.0 + tiles as f32 * 200.0 + 40.0,
        };
        let quote = subject.quote.as_deref().map(|quote| text(quote, 1_128.0 - left, 3.0, 32.0));
        let quote = quote.map_or_else(Vec::new, |fitted| {
            let height = (fitted.lines.len() as f32 - 1.0) * fitted.size * TEXT_LEADING;
            set(fitted, left, 513.0 - height / 2.0, TEXT_LEADING)
        });
        LinkPicture { subject, disc, name, at, quote }
    }
}

#[derive(Template)]
#[template(path = "share.svg")]
struct SharePicture<'a> {
    subject: &'a Subject,
    disc: Disc,
    name: Vec<Line>,
    at: Vec<Line>,
    quote: Vec<Line>,
    address: Vec<Line>,
}

impl<'a> SharePicture<'a> {
    fn of(subject: &'a Subject, address: &str) -> SharePicture<'a> {
        // From the foot up: each part stands on the one under it.
        let strip = if subject.figures.is_empty() { 1_190.0 } else { 1_000.0 };
        let quote = subject.quote.as_deref().map(|quote| text(quote, 920.0, 3.0, 44.0));
        let height = quote.as_ref().map_or(0.0, |fitted| fitted.lines.len() as f32 * fitted.size * TEXT_LEADING + 40.0);
        let base = strip - 56.0 - height;
        let quote = quote.map_or_else(Vec::new, |fitted| set(fitted, 80.0, base + 76.0, TEXT_LEADING));
        let fitted = board(&subject.name, 920.0, base - 60.0 - 470.0, 260.0, 72.0);
        let rest = (fitted.lines.len() as f32 - 1.0) * fitted.size * BOARD_LEADING;
        SharePicture {
            subject,
            disc: Disc { x: 196, y: 330, radius: 108 },
            name: set(fitted, 78.0, base - 70.0 - rest, BOARD_LEADING),
            at: set(text(&subject.at, 920.0, 1.0, 42.0), 80.0, base, TEXT_LEADING),
            quote,
            address: set(text(address, 920.0, 1.0, 38.0), 80.0, 1_272.0, TEXT_LEADING),
        }
    }
}
