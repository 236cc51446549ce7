//! Pages of a list, by opaque cursor.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};

use super::{Error, Result};

/// The most items one page holds.
pub const MAX_LIMIT: u32 = 100;
const DEFAULT_LIMIT: u32 = 20;

/// A part of a list and the way to its neighbours.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub page: PageInfo,
}

#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct PageInfo {
    /// Give this as `after` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Give this as `after` to get the page before; absent on the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// How many items the whole list holds.
    pub total: u64,
}

/// What a request says of the page that it wants.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// A cursor from an earlier page.
    after: Option<String>,
    /// 1 to 100, 20 if not given.
    limit: Option<u32>,
}

impl PageQuery {
    /// The part of a list that runs by its rows' primary keys, from the newest to the oldest.
    pub fn newest_first(&self) -> Result<Part> {
        let limit = limit(self.limit)?;
        let before = self.after.as_deref().map_or(Ok(i64::MAX), Cursor::parse)?;
        Ok(Part { before, limit })
    }
}

/// The rows that one page needs.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Only rows with a smaller primary key.
    pub before: i64,
    limit: u32,
}

impl Part {
    /// How many rows to read: one more than the page holds tells whether there is another page.
    pub fn rows(self) -> i64 {
        i64::from(self.limit) + 1
    }

    /// The rows of the page, and the way to the next one.
    pub fn cut<R>(self, mut rows: Vec<R>, pk: impl Fn(&R) -> i64) -> (Vec<R>, Option<String>) {
        let has_more = rows.len() > self.limit as usize;
        rows.truncate(self.limit as usize);
        let next = rows.last().filter(|_| has_more).map(|row| Cursor::of(&pk(row)).into());
        (rows, next)
    }
}

/// A place in a list: what the last item was sorted by. Opaque to clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor(String);

impl Cursor {
    pub fn of(place: &impl Serialize) -> Cursor {
        let json = serde_json::to_vec(place).expect("cursors are plain values");
        Cursor(URL_SAFE_NO_PAD.encode(json))
    }

    pub fn parse<T: DeserializeOwned>(raw: &str) -> Result<T> {
        let bad = || Error::invalid("after", "use a cursor from an earlier page");
        let json = URL_SAFE_NO_PAD.decode(raw).map_err(|_| bad())?;
        serde_json::from_slice(&json).map_err(|_| bad())
    }
}

impl From<Cursor> for String {
    fn from(cursor: Cursor) -> String {
        cursor.0
    }
}

/// How many items a page may hold: `wanted`, or 20, from 1 to 100.
pub fn limit(wanted: Option<u32>) -> Result<u32> {
    match wanted {
        None => Ok(DEFAULT_LIMIT),
        Some(n @ 1..=MAX_LIMIT) => Ok(n),
        Some(_) => Err(Error::invalid("limit", "ask for 1 to 100")),
    }
}
