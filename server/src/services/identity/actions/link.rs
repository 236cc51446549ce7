//! Mailed links: asking for one, and what following one does.
//!
//! A link holds 256 random bits, of which only the hash is kept. It works once, for one purpose, for the address
//! that it went to. A signature would add a key to keep and nothing else: whether a link was used has to be looked
//! up anyway, and nobody can make up a hash that is there. A request leads to the same statements whatever comes of it, and the mail is left to the worker:
//! neither words nor time tell whether there is such an account.

use super::{
    super::{
        events::{IdentityEdited, IdentityVerified, LinkAsked, LinkFollowed},
        mails,
        model::{self, Asked, Email, Followed, Password, Purpose},
        store::{
            self,
            link::{LinkRow, NewRequest},
        },
    },
    enter::{self, Granted, account_of, grant},
    mail,
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Status},
    platform::{bus::Event, chance::Token, db::Tx, http::extract::Origin},
    services::{alert, event},
};

const NO_LONGER: Error = Error::Gone("This link was used already, or its time is over. Ask for a new one.");

/// Has the worker mail a link to whoever has this email, if anybody does.
pub(in super::super) async fn ask(app: &App, purpose: Purpose, email: &Email, origin: &Origin) -> Result<()> {
    let (now, account) = (app.now(), account_of(&email.key()));
    let mut tx = app.db.begin().await?;
    store::attempt::hold(&mut tx, &account, now).await?;
    let since = now - model::LINK_WINDOW;
    let for_account = store::link::requests_for_account(&mut tx, &account, since).await?;
    let from_address = store::link::requests_from_address(&mut tx, &origin.address, since).await?;
    let counted = [(for_account, model::LINKS_PER_ACCOUNT), (from_address, model::LINKS_PER_ADDRESS)];
    let identity = store::by_email(&mut tx, email).await?.filter(|row| !row.is_gone(now));
    let wait = enter::wait(&counted, now, model::LINK_WINDOW);
    let outcome = match (wait, &identity) {
        (Some(_), _) => Asked::Limited,
        (None, row) => {
            let row = row.as_ref();
            model::asked(purpose, row.map(|row| row.status), row.and_then(|row| row.status_before))
        }
    };
    let player = identity.map(|row| row.pk);
    let request = NewRequest { player, purpose, account: &account, origin, outcome };
    store::link::insert_request(&mut tx, &request, now).await?;
    let Origin { address, agent } = origin.clone();
    event::record(&mut tx, &LinkAsked { player, purpose, outcome, address, agent }, now).await?;
    tx.commit().await?;
    wait.map_or(Ok(()), |retry_after| Err(Error::TooMany { retry_after }))
}

/// Has the worker mail the link that proves one's own address.
pub(in super::super) async fn ask_for_own(app: &App, player: PlayerId, origin: &Origin) -> Result<()> {
    let identity = store::by_pk(&app.db, player).await?.ok_or(Error::NotFound)?;
    if identity.status == Status::Verified {
        return Err(Error::Conflict("Your address is confirmed already.".into()));
    }
    ask(app, Purpose::Verify, &Email::parse(&identity.email)?, origin).await
}

/// Mails what was asked for, as the account stands by now.
pub(in super::super) async fn mail_what_was_asked(app: &App, tx: &mut Tx, asked: &Event) -> Result<()> {
    let LinkAsked { player, purpose, outcome, .. } = asked.read()?;
    let (Some(player), Asked::Mailed | Asked::VerifyFirst) = (player, outcome) else { return Ok(()) };
    let Some(to) = store::by_pk(&mut *tx, player).await?.filter(|row| !row.is_gone(app.now())) else { return Ok(()) };
    match (purpose, model::asked(purpose, Some(to.status), to.status_before)) {
        (Purpose::Verify, Asked::Mailed) => mail::verification(app, tx, &to).await,
        (Purpose::Reset, Asked::Mailed) => mail::reset(app, tx, &to).await,
        (Purpose::Reset, Asked::VerifyFirst) => mail::verification_first(app, tx, &to).await,
        _ => Ok(()),
    }
}

/// A link, if following it would work.
///
/// # Errors
/// `Gone` when it was never made, was used, has expired, or its account has another email by now.
pub(in super::super) async fn working(app: &App, purpose: Purpose, token: &Token) -> Result<LinkRow> {
    let link = store::link::find(&app.db, purpose, token).await?;
    link.filter(|link| link.follow(app.now()) == Followed::Worked).ok_or(NO_LONGER)
}

/// An address that was just proven.
pub(in super::super) struct Verified {
    pub email: String,
    /// A new password was asked for before: its link goes out now.
    pub has_sent_reset: bool,
}

/// Proves the address that the link went to.
pub(in super::super) async fn verify(app: &App, token: &Token, origin: &Origin) -> Result<Verified> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let Some(link) = follow(app, &mut tx, Purpose::Verify, token, origin).await? else {
        tx.commit().await?;
        return Err(NO_LONGER);
    };
    let player = link.player;
    let identity = enter::identity(&mut tx, player).await?;
    if identity.status == Status::Unverified {
        store::set_status(&mut tx, player, Status::Verified, now).await?;
        event::record(&mut tx, &IdentityVerified { player }, now).await?;
    }
    // Whichever of the links was followed: whoever asked for a new password waits for it.
    let has_sent_reset = link.then_reset || store::link::leads_to_reset(&mut tx, player, now).await?;
    store::link::take_all(&mut tx, player, Purpose::Verify, now).await?;
    if has_sent_reset {
        mail::reset(app, &mut tx, &identity).await?;
    }
    tx.commit().await?;
    Ok(Verified { email: identity.email, has_sent_reset })
}

/// Sets a new password, ends all sessions and begins a new one.
///
/// # Errors
/// `Gone` when the link does not work. `Deactivated` when the account is deleted: the password is new all the same,
/// and with it the account can come back.
pub(in super::super) async fn reset(app: &App, token: &Token, password: &Password, origin: &Origin) -> Result<Granted> {
    let now = app.now();
    // A hash is costly: only who has a link gets one.
    let password_hash = match store::link::find(&app.db, Purpose::Reset, token).await? {
        Some(link) if link.follow(now) == Followed::Worked => Some(app.hasher.hash(password.reveal()).await?),
        _ => None,
    };
    let mut tx = app.db.begin().await?;
    let followed = follow(app, &mut tx, Purpose::Reset, token, origin).await?;
    let (Some(LinkRow { player, .. }), Some(password_hash)) = (followed, password_hash) else {
        tx.commit().await?;
        return Err(NO_LONGER);
    };
    store::set_password(&mut tx, player, &password_hash, now).await?;
    store::session::delete_all_but(&mut tx, player, 0).await?;
    store::link::take_all(&mut tx, player, Purpose::Reset, now).await?;
    let identity = enter::identity(&mut tx, player).await?;
    alert::queue(app, &mut tx, &mails::password_changed(app, &identity)).await?;
    let Origin { address, agent } = origin.clone();
    event::record(&mut tx, &IdentityEdited { player, parts: vec!["password".into()], address, agent }, now).await?;
    let granted = match identity.until() {
        Some(until) => Err(Error::Deactivated { until }),
        None => Ok(grant(app, &mut tx, player, origin).await?),
    };
    tx.commit().await?;
    granted
}

/// Uses a link up and records that it was followed; the link, if it worked.
async fn follow(app: &App, tx: &mut Tx, purpose: Purpose, token: &Token, origin: &Origin) -> Result<Option<LinkRow>> {
    let now = app.now();
    let link = store::link::find(&mut *tx, purpose, token).await?;
    let mut outcome = link.as_ref().map_or(Followed::Unknown, |link| link.follow(now));
    if outcome == Followed::Worked && !store::link::take(tx, token, now).await? {
        outcome = Followed::Used;
    }
    let player = link.as_ref().map(|link| link.player);
    let Origin { address, agent } = origin.clone();
    event::record(tx, &LinkFollowed { player, purpose, outcome, address, agent }, now).await?;
    Ok(link.filter(|_| outcome == Followed::Worked))
}
