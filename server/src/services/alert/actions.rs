//! Queueing mails and sending what is due.

use futures::future::join_all;

use super::{
    events::MailRevived,
    model::{self, Mail},
    store::{self, Claimed, Revived},
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, time::days},
    platform::{
        archive::File,
        db::Tx,
        mailer::{self, Letter, Refused},
    },
    services::event,
};

/// Mails in flight at once. One connection is slow; a few fill the line. No more are claimed: a mail that waited
/// for others could outlive its lease and be sent twice.
const AT_ONCE: i64 = 8;
const _: () = assert!(model::LEASE.as_secs() > mailer::PATIENCE.as_secs());

/// Mails that one request has tried again.
const REVIVED_AT_ONCE: i64 = 1_000;

/// Queues a mail in the transaction that wants it sent.
pub async fn queue(app: &App, tx: &mut Tx, mail: &Mail) -> Result<()> {
    let (text, html) = mail.bodies(app.config.link("").as_str())?;
    let unique: String = app.chance.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
    let message_id = format!("<{unique}@{}>", host(&app.config.link("")));
    store::insert(tx, mail, &text, &html, &message_id, app.now()).await?;
    tx.leaves_work();
    Ok(())
}

/// Sends every mail that is due; the number that went out. Any number of workers may call it.
pub async fn send_due(app: &App) -> Result<usize> {
    let mut sent = 0;
    loop {
        let mut tx = app.db.begin().await?;
        let claimed = store::claim(&mut tx, app.now(), app.now() + model::LEASE, AT_ONCE).await?;
        tx.commit().await?;
        if claimed.is_empty() {
            return Ok(sent);
        }
        for outcome in join_all(claimed.into_iter().map(|mail| send(app, mail))).await {
            sent += usize::from(outcome?);
        }
    }
}

async fn send(app: &App, mail: Claimed) -> Result<bool> {
    let Claimed { pk, attempts, recipient, subject, body_text, body_html, message_id } = mail;
    let letter = Letter { message_id, to: recipient, subject, text: body_text, html: body_html };
    let outcome = app.mailer.send(&letter).await;
    let mut tx = app.db.begin().await?;
    let nth = model::try_of_round(attempts);
    let label = match &outcome {
        Ok(()) => {
            store::mark_sent(&mut tx, pk, attempts, app.now()).await?;
            "sent"
        }
        Err(Refused::ForNow(error)) if nth < model::MAX_ATTEMPTS => {
            let next_at = app.now() + model::back_off(nth, app.chance.fraction());
            store::postpone(&mut tx, pk, attempts, next_at, error).await?;
            "postponed"
        }
        Err(Refused::ForNow(error) | Refused::ForGood(error)) => {
            store::bury(&mut tx, pk, attempts, error, app.now()).await?;
            "dead"
        }
    };
    tx.commit().await?;
    metrics::counter!("fourball_mails_total", "outcome" => label).increment(1);
    if let Err(Refused::ForNow(error) | Refused::ForGood(error)) = &outcome {
        tracing::warn!(mail = pk, attempts, error, outcome = label, "mail not sent");
    }
    Ok(outcome.is_ok())
}

/// Has a mail that was given up tried again.
pub(super) async fn revive(app: &App, by: PlayerId, mail: i64) -> Result<()> {
    let mut tx = app.db.begin().await?;
    let revived = store::revive(&mut tx, mail, model::MAX_ATTEMPTS, app.now()).await?.ok_or(Error::NotFound)?;
    announce(app, &mut tx, by, &[revived]).await?;
    tx.commit().await
}

/// Has every mail that was given up tried again; how many.
pub(super) async fn revive_all(app: &App, by: PlayerId) -> Result<u64> {
    let mut tx = app.db.begin().await?;
    let revived = store::revive_all(&mut tx, REVIVED_AT_ONCE, model::MAX_ATTEMPTS, app.now()).await?;
    announce(app, &mut tx, by, &revived).await?;
    tx.commit().await?;
    Ok(revived.len() as u64)
}

async fn announce(app: &App, tx: &mut Tx, by: PlayerId, revived: &[Revived]) -> Result<()> {
    for &Revived { pk, player } in revived {
        event::record(tx, &MailRevived { player, mail: pk, by }, app.now()).await?;
    }
    Ok(())
}

/// Which mails went to a player, for the archive of an account.
pub async fn archive(app: &App, player: PlayerId) -> Result<Vec<File>> {
    Ok(vec![File::json("mails.json", &store::of_player(&app.db, player).await?)?])
}

/// A scheduled job: forgets mails that were sent or given up three months ago.
pub async fn tidy(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::forget_settled(&mut tx, app.now() - days(90)).await?;
    tx.commit().await
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("localhost")
}
