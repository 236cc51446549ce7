//! Everything that is somebody's, to take away.

use serde::Serialize;

use super::super::{
    events::IdentityExported,
    model::IdentityView,
    store::{self, attempt::AttemptRow, link::RequestRow, session::SessionRow},
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Session},
    platform::archive::{self, Archive, File},
    services::event,
};

const README: &str = "\
Everything that Fourball knows of you, as of the moment you asked.

account.json      the account, where it is logged in, attempts to log in, links that were asked for
profile.json      the profile, with the place as coarse as it is kept
preferences.json  the preferences
images/           the pictures of the profile, the first one first
blocks.json       whom you block
calendar.json     availability by day and part of the day, weekly repeats
mails.json        mails to you: which and when; their words are not kept
events.json       what happened, in the order it happened

Moments are seconds since 1970-01-01, UTC. Passwords and secret addresses are kept as hashes only and are not here.
";

/// This service's own part.
#[derive(Serialize)]
struct Account {
    identity: IdentityView,
    sessions: Vec<SessionRow>,
    attempts: Vec<AttemptRow>,
    links_asked_for: Vec<RequestRow>,
}

/// One archive of what every service holds of a player.
pub(in super::super) async fn export(app: &App, session: Session, parts: Archive) -> Result<Vec<u8>> {
    let player = session.player;
    let mut files = vec![File { name: "README.txt".into(), bytes: README.into() }];
    files.append(&mut parts.files(app, player).await?);
    let zip = archive::pack(files, app.now()).await?;
    let mut tx = app.db.begin().await?;
    event::record(&mut tx, &IdentityExported { player }, app.now()).await?;
    tx.commit().await?;
    Ok(zip)
}

/// The account, where it is logged in and who tried to be.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    let identity = store::by_pk(&app.db, player).await?.ok_or(Error::NotFound)?;
    let account = Account {
        identity: identity.into(),
        sessions: store::session::of_player(&app.db, player, app.now(), i64::MAX, i64::MAX).await?,
        attempts: store::attempt::of_player(&app.db, player).await?,
        links_asked_for: store::link::requests_of_player(&app.db, player).await?,
    };
    Ok(vec![File::json("account.json", &account)?])
}
