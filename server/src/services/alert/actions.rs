//! Queueing mails and sending what is due.

use futures::{StreamExt as _, stream};

use super::{
    model::{self, Mail},
    store::{self, Claimed},
};
use crate::{
    app::App,
    kit::{Result, time::days},
    platform::{
        db::Tx,
        mailer::{Letter, Refused},
    },
};

/// Mails in flight at once. One connection is slow; a few fill the line.
const AT_ONCE: usize = 8;
const BATCH: i64 = 64;

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
        let claimed = store::claim(&mut tx, app.now(), app.now() + model::LEASE, BATCH).await?;
        tx.commit().await?;
        if claimed.is_empty() {
            return Ok(sent);
        }
        let outcomes: Vec<Result<bool>> =
            stream::iter(claimed).map(|mail| send(app, mail)).buffer_unordered(AT_ONCE).collect().await;
        for outcome in outcomes {
            sent += usize::from(outcome?);
        }
    }
}

async fn send(app: &App, mail: Claimed) -> Result<bool> {
    let Claimed { pk, attempts, recipient, subject, body_text, body_html, message_id } = mail;
    let letter = Letter { message_id, to: recipient, subject, text: body_text, html: body_html };
    let outcome = app.mailer.send(&letter).await;
    let mut tx = app.db.begin().await?;
    match &outcome {
        Ok(()) => store::mark_sent(&mut tx, pk, attempts, app.now()).await?,
        Err(Refused::ForNow(error)) if attempts < model::MAX_ATTEMPTS => {
            let next_at = app.now() + model::back_off(attempts, app.chance.fraction());
            store::postpone(&mut tx, pk, attempts, next_at, error).await?;
        }
        Err(Refused::ForNow(error) | Refused::ForGood(error)) => {
            store::bury(&mut tx, pk, attempts, error, app.now()).await?;
        }
    }
    tx.commit().await?;
    let label = if outcome.is_ok() { "sent" } else { "failed" };
    metrics::counter!("fourball_mails_total", "outcome" => label).increment(1);
    if let Err(Refused::ForNow(error) | Refused::ForGood(error)) = &outcome {
        tracing::warn!(mail = pk, attempts, error, "mail not sent");
    }
    Ok(outcome.is_ok())
}

/// A scheduled job: forgets mails that were sent three months ago.
pub async fn tidy(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::forget_sent(&mut tx, app.now() - days(90)).await?;
    tx.commit().await
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("localhost")
}
