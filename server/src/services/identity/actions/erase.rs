//! Erasing for good, and the ledger that keeps it erased.
//!
//! Of an account stay its number, two dates and, while others block it or are blocked by it, the keyed hash of its
//! address: a block holds when the same address comes back.
//!
//! Backups outlive erasures. So each one is also written into a file outside the database, and a database that lacks
//! what the file holds, because it was restored from a backup, erases it again before it serves anybody.

use std::collections::HashSet;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::{
    super::{
        events::IdentityErased,
        model,
        store::{self, erasure::Erasure},
    },
    enter::account_of,
};
use crate::{
    app::App,
    kit::{Error, PlayerId, Result, Timestamp},
    platform::{chance::Token, db::Tx, ledger::Ledger},
    services::{alert, event, user},
};

/// A line of the ledger. It names nobody: without the database it is two numbers and a date.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    player: i64,
    joined_at: Timestamp,
    erased_at: Timestamp,
}

/// Accounts erased in one run. The rest follows an hour later.
const BATCH: i64 = 1_000;

/// A scheduled job: erases accounts whose time to come back is over.
pub async fn erase_due(app: &App) -> Result<()> {
    let now = app.now();
    let due = store::erasure::due(&app.db, now - model::GRACE, BATCH).await?;
    if due.is_empty() {
        return Ok(());
    }
    let due: Vec<Erasure> =
        due.into_iter().map(|(player, joined_at)| Erasure { player, joined_at, erased_at: now }).collect();
    // First into the ledger: what is written there and not done yet is due all the same, and done at the next run.
    let written = written(app).await?;
    write(app, due.iter().filter(|erasure| !written.contains(&name(erasure)))).await?;
    let mut failed = None;
    for erasure in &due {
        if let Err(error) = erase(app, erasure).await {
            tracing::error!(player = erasure.player.pk(), %error, "not erased; will try again");
            failed = Some(error);
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Has the database and the ledger know the same erasures. What only the ledger knows is erased again, what only the
/// database knows is written down. How many accounts were there again and no longer are.
pub async fn replay(app: &App) -> Result<usize> {
    let known = store::erasure::all(&app.db).await?;
    let (entries, is_known) = (ledger(app).read::<Entry>().await?, known.iter().map(name).collect::<HashSet<_>>());
    let mut erased = 0;
    for Entry { player, joined_at, erased_at } in &entries {
        let erasure = Erasure { player: PlayerId::new(*player), joined_at: *joined_at, erased_at: *erased_at };
        if !is_known.contains(&name(&erasure)) {
            erased += usize::from(erase(app, &erasure).await?);
        }
    }
    let written: HashSet<_> = entries.iter().map(|entry| (entry.player, entry.joined_at)).collect();
    write(app, known.iter().filter(|erasure| !written.contains(&name(erasure)))).await?;
    Ok(erased)
}

/// Erases an account and notes it. False when it was not there.
async fn erase(app: &App, erasure: &Erasure) -> Result<bool> {
    let player = erasure.player;
    let mut tx = app.db.begin().await?;
    let account = store::by_pk(&mut tx, player).await?.filter(|row| row.created_at == erasure.joined_at);
    let mut left = None;
    if let Some(row) = &account {
        left = Some(address_mark(app, &mut tx, &row.email).await?);
        let names = [row.username.to_lowercase(), row.email.to_lowercase()].map(|key| account_of(&key));
        erase_rows(&mut tx, player, &names).await?;
        user::erase(&mut tx, player, app.now()).await?;
        alert::forget_player(&mut tx, player).await?;
        event::record(&mut tx, &IdentityErased { player }, app.now()).await?;
    }
    store::erasure::insert(&mut tx, erasure, left.as_deref()).await?;
    tx.commit().await?;
    user::tell_matcher(app, player).await;
    Ok(account.is_some())
}

async fn erase_rows(tx: &mut Tx, player: PlayerId, names: &[String; 2]) -> Result<()> {
    store::session::delete_all_but(tx, player, 0).await?;
    store::link::forget_player(tx, player).await?;
    store::attempt::forget_player(tx, player, [&names[0], &names[1]]).await?;
    store::delete(tx, player).await
}

/// The erased accounts that had the address which a player has now.
pub async fn former(app: &App, tx: &mut Tx, player: PlayerId) -> Result<Vec<PlayerId>> {
    let Some(row) = store::by_pk(&mut *tx, player).await? else { return Ok(Vec::new()) };
    let mark = address_mark(app, tx, &row.email).await?;
    store::erasure::of_address(tx, &mark).await
}

/// What is kept of an erased address: enough to know it again, and nothing to write to.
async fn address_mark(app: &App, tx: &mut Tx, email: &str) -> Result<String> {
    let key = store::erasure::address_key(tx, || Token::new(&app.chance).reveal().to_owned()).await?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_err(Error::internal)?;
    mac.update(email.to_lowercase().as_bytes());
    Ok(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

/// What no other account shares, not even after a restore.
fn name(erasure: &Erasure) -> (i64, Timestamp) {
    (erasure.player.pk(), erasure.joined_at)
}

fn ledger(app: &App) -> Ledger {
    Ledger::at(app.config.ledger_file())
}

async fn written(app: &App) -> Result<HashSet<(i64, Timestamp)>> {
    let entries = ledger(app).read::<Entry>().await?;
    Ok(entries.into_iter().map(|entry| (entry.player, entry.joined_at)).collect())
}

async fn write(app: &App, erasures: impl Iterator<Item = &Erasure>) -> Result<()> {
    let entry = |erasure: &Erasure| Entry {
        player: erasure.player.pk(),
        joined_at: erasure.joined_at,
        erased_at: erasure.erased_at,
    };
    ledger(app).append(&erasures.map(entry).collect::<Vec<_>>()).await
}
