//! What somebody can do with an account.

mod enter;
mod erase;
mod export;
mod found;
mod leave;
mod link;
mod mail;
mod settings;

pub use enter::session;
pub(super) use enter::{Door, Granted, Newcomer, enter, log_out, register};
pub use erase::{erase_due, former, replay};
pub use export::archive;
pub(super) use export::export;
pub use found::{create_admin, make_admin};
pub(super) use leave::deactivate;
pub(super) use link::{Verified, ask, ask_for_own, mail_what_was_asked, reset, verify, working};
pub(super) use settings::{Edit, edit, end_other_sessions, end_session};

use super::{model, store};
use crate::{
    app::App,
    kit::{Result, time::days},
};

/// A scheduled job: forgets sessions that have ended.
pub async fn tidy(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::session::delete_expired(&mut tx, app.now()).await?;
    tx.commit().await
}

/// A scheduled job: forgets links that ended a month ago and attempts of a year ago. The events keep the record.
pub async fn tidy_record(app: &App) -> Result<()> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    store::link::forget_ended(&mut tx, now - days(30)).await?;
    store::link::forget_requests(&mut tx, now - model::RECORD_LIFE).await?;
    store::attempt::forget(&mut tx, now - model::RECORD_LIFE).await?;
    store::attempt::forget_doors(&mut tx, now - days(1)).await?;
    tx.commit().await
}
