//! Blocks over HTTP.

use axum::extract::State;

use super::{actions, model::BlockView, store};
use crate::{
    app::App,
    kit::{
        Page, PlayerId, Result,
        page::{PageInfo, PageQuery},
    },
    platform::http::{Access, Json, NoContent, Path, Query, Routes, Viewer, handlers},
};

pub fn routes() -> Routes {
    Routes::new()
        .write(Access::SrcDespiteBlock, handlers!(block))
        .write(Access::SrcDespiteBlock, handlers!(unblock))
        .read(Access::Owner, handlers!(blocks))
}

/// Blocks a player: from now on neither sees or reaches the other, anywhere. They are not told.
#[utoipa::path(post, path = "/network/block/{src}/{dst}", tag = "network",
    params(("src" = String, Path, description = "Oneself, or `me`"), ("dst" = PlayerId, Path)),
    responses((status = 204), (status = 409, description = "More than 1,000 players"), (status = 422, description = "Oneself")))]
async fn block(
    State(app): State<App>,
    viewer: Viewer,
    Path((_src, dst)): Path<(String, PlayerId)>,
) -> Result<NoContent> {
    actions::block(&app, viewer.player(), dst).await?;
    Ok(NoContent)
}

/// Lifts a block of one's own. Without one nothing changes.
#[utoipa::path(post, path = "/network/unblock/{src}/{dst}", tag = "network",
    params(("src" = String, Path, description = "Oneself, or `me`"), ("dst" = PlayerId, Path)),
    responses((status = 204)))]
async fn unblock(
    State(app): State<App>,
    viewer: Viewer,
    Path((_src, dst)): Path<(String, PlayerId)>,
) -> Result<NoContent> {
    actions::unblock(&app, viewer.player(), dst).await?;
    Ok(NoContent)
}

/// Lists whom a player blocks, the latest first.
#[utoipa::path(get, path = "/network/blocks/{key}", tag = "network", params(("key" = PlayerId, Path), PageQuery),
    responses((status = 200, body = Page<BlockView>)))]
async fn blocks(
    State(app): State<App>,
    viewer: Viewer,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<BlockView>>> {
    let part = query.newest_first()?;
    let rows = store::of_owner(&app.db, viewer.player(), part.before, part.rows()).await?;
    let (rows, next) = part.cut(rows, |row| row.pk);
    let total = store::count(&app.db, viewer.player()).await?.unsigned_abs();
    let items = actions::views(&app.db, viewer.player(), rows).await?;
    Ok(Json(Page { items, page: PageInfo { next, prev: None, total } }))
}
