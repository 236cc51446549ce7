//! Deleting one's account. Coming back stands with the other ways in.

use super::{
    super::{
        events::IdentityDeactivated,
        mails,
        model::{self, Purpose},
        store,
    },
    settings::confirm,
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Timestamp},
    platform::http::extract::Origin,
    services::{
        alert, event,
        user::{self, Username},
    },
};

/// Deletes an account: gone from everywhere at once, until when it can come back.
///
/// # Errors
/// `Invalid` when the username is another one's or the password is wrong.
pub(in super::super) async fn deactivate(
    app: &App,
    player: PlayerId,
    typed: &Username,
    current: &str,
    origin: &Origin,
) -> Result<Timestamp> {
    let identity = confirm(app, player, current, origin).await?;
    if typed.key() != identity.username.to_lowercase() {
        return Err(Error::invalid("username", "this is not your username"));
    }
    let now = app.now();
    let mut tx = app.db.begin().await?;
    if !store::deactivate(&mut tx, player, now).await? {
        return Err(Error::NotFound);
    }
    user::withdraw(&mut tx, player, now).await?;
    store::session::delete_all_but(&mut tx, player, 0).await?;
    for purpose in [Purpose::Verify, Purpose::Reset] {
        store::link::take_all(&mut tx, player, purpose, now).await?;
    }
    alert::withdraw(&mut tx, player).await?;
    alert::queue(app, &mut tx, &mails::deleted(app, &identity)).await?;
    let Origin { address, agent } = origin.clone();
    event::record(&mut tx, &IdentityDeactivated { player, address, agent }, now).await?;
    tx.commit().await?;
    user::tell_matcher(app, player).await;
    Ok(now + model::GRACE)
}
