//! What an administrator sees of the record.

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::store;
use crate::{
    app::App,
    kit::{
        Page, Result, Timestamp,
        page::{PageInfo, PageQuery},
    },
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

/// Lists deliveries that were put aside, newest first.
#[utoipa::path(get, path = "/event/parked", tag = "event", params(PageQuery), responses((status = 200, body = Page<ParkedEventView>)))]
async fn parked(State(app): State<App>, Query(query): Query<PageQuery>) -> Result<Json<Page<ParkedEventView>>> {
    let part = query.newest_first()?;
    let rows = store::parked(&app.db, part.before, part.rows()).await?;
    let (rows, next) = part.cut(rows, |row| row.pk);
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
    Ok(Json(Page { items, page: PageInfo { next, prev: None, total: total.unsigned_abs() } }))
}
