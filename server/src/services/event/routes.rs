//! What an administrator sees of the record.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::store;
use crate::{
    app::App,
    kit::{Cursor, Page, Result, Timestamp, page},
    platform::http::{Access, Json, Query, Routes, handlers},
};

pub fn routes() -> Routes {
    Routes::new().read(Access::Admin, handlers!(parked))
}

/// A delivery that kept failing and was put aside.
#[derive(Serialize, ToSchema)]
pub struct ParkedEventView {
    pub event: i64,
    pub kind: String,
    pub subscriber: String,
    pub error: String,
    pub parked_at: Timestamp,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PageQuery {
    /// A cursor from an earlier page.
    after: Option<String>,
    /// 1 to 100, 20 if not given.
    limit: Option<u32>,
}

/// Lists deliveries that were put aside, newest first.
#[utoipa::path(get, path = "/event/parked", tag = "event", params(PageQuery), responses((status = 200, body = Page<ParkedEventView>)))]
async fn parked(State(app): State<App>, Query(query): Query<PageQuery>) -> Result<Json<Page<ParkedEventView>>> {
    let limit = page::limit(query.limit)?;
    let before = query.after.as_deref().map_or(Ok(i64::MAX), Cursor::parse)?;
    let mut rows = store::parked(&app.db, before, i64::from(limit) + 1).await?;
    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| has_more).map(|row| Cursor::of(&row.pk).into());
    let total = store::parked_count(&app.db).await?;
    let items = rows
        .into_iter()
        .map(|row| ParkedEventView {
            event: row.event,
            kind: row.kind,
            subscriber: row.subscriber,
            error: row.error,
            parked_at: row.parked_at,
        })
        .collect();
    Ok(Json(Page { items, page: page::PageInfo { next, prev: None, total: total.unsigned_abs() } }))
}
