//! What an administrator sees and does of the mails that were given up.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{actions, store};
use crate::{
    app::App,
    kit::{
        Page, Result, Timestamp,
        page::{PageInfo, PageQuery},
    },
    platform::http::{Access, Json, NoContent, Path, Query, Routes, Viewer, handlers},
};

pub fn routes() -> Routes {
    Routes::new()
        .read(Access::Admin, handlers!(dead))
        .write(Access::Admin, handlers!(retry))
        .write(Access::Admin, handlers!(retry_all))
}

/// A mail that was given up. Never what it says: that may hold a link that logs somebody in.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct DeadMailView {
    pub id: i64,
    /// Which mail it is: `verify`, `reset`.
    pub kind: String,
    pub recipient: String,
    pub subject: String,
    /// How often it was tried.
    pub attempts: i64,
    /// What the mail server said the last time.
    pub error: String,
    pub created_at: Timestamp,
    pub dead_at: Timestamp,
}

/// Lists mails that were given up, the newest mail first.
#[utoipa::path(get, path = "/alert/dead", tag = "alert", params(PageQuery), responses((status = 200, body = Page<DeadMailView>)))]
async fn dead(State(app): State<App>, Query(query): Query<PageQuery>) -> Result<Json<Page<DeadMailView>>> {
    let part = query.newest_first()?;
    let rows = store::dead(&app.db, part.before, part.rows()).await?;
    let (rows, next) = part.cut(rows, |row| row.pk);
    let total = store::dead_count(&app.db).await?;
    let items = rows.into_iter().map(DeadMailView::from).collect();
    Ok(Json(Page { items, page: PageInfo { next, prev: None, total: total.unsigned_abs() } }))
}

/// Has a mail that was given up tried again, as often as a new one.
#[utoipa::path(post, path = "/alert/dead/{id}/retry", tag = "alert", params(("id" = i64, Path)), responses((status = 204)))]
async fn retry(State(app): State<App>, viewer: Viewer, Path(id): Path<i64>) -> Result<NoContent> {
    actions::revive(&app, viewer.player(), id).await?;
    Ok(NoContent)
}

#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct RetriedView {
    /// How many mails will be tried again. At most 1,000 at once: ask again for the rest.
    pub retried: u64,
}

/// Has every mail that was given up tried again: for the morning after a mail server was down.
#[utoipa::path(post, path = "/alert/dead/retry", tag = "alert", responses((status = 200, body = RetriedView)))]
async fn retry_all(State(app): State<App>, viewer: Viewer) -> Result<Json<RetriedView>> {
    let retried = actions::revive_all(&app, viewer.player()).await?;
    Ok(Json(RetriedView { retried }))
}

impl From<store::DeadRow> for DeadMailView {
    fn from(row: store::DeadRow) -> DeadMailView {
        let store::DeadRow { pk, kind, recipient, subject, attempts, error, created_at, dead_at } = row;
        let error = error.unwrap_or_default();
        DeadMailView { id: pk, kind, recipient, subject, attempts, error, created_at, dead_at }
    }
}
