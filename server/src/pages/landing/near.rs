//! Who plays around a place, in words that fit a visitor.

use super::words;
use crate::{
    app::App,
    kit::{Day, Result, Window},
    services::location::{self, CrowdView, Match, NearView, USUAL_RADIUS, WindowCrowdView},
};

/// Places that a text may mean beside the likeliest.
const OTHERS: usize = 3;

/// The answer to "who's free?".
pub(super) enum Near {
    /// There is no such place.
    Unknown,
    Known(Area),
}

pub(super) struct Area {
    /// "Lakewood, CO"
    pub label: String,
    /// What joining is told: what names the place for certain.
    asked: String,
    pub others: Vec<String>,
    pub radius: u32,
    pub crowd: Crowd,
}

/// How many there are, and what may be told of them.
pub(super) enum Crowd {
    Nobody,
    /// So few that it would tell when a single one is free.
    Few,
    Many {
        /// "1,230"
        players: String,
        week: Week,
    },
}

pub(super) struct Week {
    pub days: Vec<Head>,
    pub rows: Vec<Row>,
    /// The window that suits most: "Saturday morning", and how many, unless they are a few.
    pub best: Option<(String, Option<String>)>,
}

/// A day over its column.
pub(super) struct Head {
    pub weekday: String,
    pub number: i8,
}

pub(super) struct Row {
    /// `morning`, as the styles know it.
    pub window: &'static str,
    pub cells: Vec<Cell>,
}

pub(super) struct Cell {
    pub crowd: CrowdView,
    pub is_best: bool,
}

impl Near {
    pub(super) fn of(app: &App, text: &str) -> Result<Near> {
        let mut found = location::find(text, None, 1 + OTHERS).into_iter();
        // Military post goes nobody knows where.
        let Some((first, point)) = found.next().and_then(|first| first.point().map(|point| (first, point))) else {
            return Ok(Near::Unknown);
        };
        let view = location::around(app, point, USUAL_RADIUS)?;
        Ok(Near::Known(Area {
            label: first.label(),
            asked: name(&first),
            others: found.filter(|other| other.point().is_some()).map(|other| other.label()).collect(),
            radius: view.radius,
            crowd: Crowd::of(&view)?,
        }))
    }

    /// Where joining begins.
    pub(super) fn join(&self) -> String {
        match self {
            Near::Unknown => "/join".to_owned(),
            Near::Known(area) => format!("/join?{}", query("place", &area.asked)),
        }
    }
}

/// What finds this very place again.
fn name(found: &Match) -> String {
    match found {
        Match::Zip(zip) => zip.zip(),
        Match::Place(place) => place.label(),
    }
}

/// One parameter of an address.
fn query(name: &str, value: &str) -> String {
    let escaped = |byte: u8| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    format!("{name}={}", value.bytes().map(escaped).collect::<String>())
}

impl Area {
    /// Where the same question is asked of another place.
    pub(super) fn ask(&self, label: &str) -> String {
        format!("/?{}#near", query("place", label))
    }
}

impl Crowd {
    fn of(view: &NearView) -> Result<Crowd> {
        Ok(match view.all {
            CrowdView { few: true, .. } => Crowd::Few,
            CrowdView { players: Some(players), .. } if players > 0 => {
                Crowd::Many { players: words::number(players), week: Week::of(&view.windows)? }
            }
            _ => Crowd::Nobody,
        })
    }
}

/// So that numbers can be compared: "a few" is more than nobody and less than five.
fn rank(crowd: CrowdView) -> u32 {
    crowd.players.unwrap_or(1)
}

impl Week {
    fn of(windows: &[WindowCrowdView]) -> Result<Week> {
        // The first of equals: what comes sooner.
        let best = windows.iter().rev().max_by_key(|at| rank(at.crowd)).filter(|at| rank(at.crowd) > 0);
        let days: Vec<Day> = windows.iter().filter(|at| at.window == Window::Morning).map(|at| at.date).collect();
        let rows = Window::ALL.iter().map(|&window| Row {
            window: window.word(),
            cells: windows
                .iter()
                .filter(|at| at.window == window)
                .map(|at| Cell {
                    crowd: at.crowd,
                    is_best: best.is_some_and(|best| (best.date, best.window) == (at.date, at.window)),
                })
                .collect(),
        });
        Ok(Week {
            rows: rows.collect(),
            best: best.map(|at| {
                let when = format!("{} {}", at.date.date().strftime("%A"), at.window.word());
                (when, at.crowd.players.map(words::number))
            }),
            days: days
                .into_iter()
                .map(|day| Head { weekday: day.date().strftime("%a").to_string(), number: day.date().day() })
                .collect(),
        })
    }
}
