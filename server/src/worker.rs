//! One line for each subscription and each scheduled job, and the loops that run them.

use std::time::Duration;

use futures::future::BoxFuture;
use tokio::sync::watch;

use crate::{
    app::App,
    kit::{
        Result,
        time::{hours, minutes},
    },
    platform::bus::{Bus, Subscription},
    services::{alert, calendar, event, identity, network, user},
};

/// Who hears about what.
pub const SUBSCRIPTIONS: &[Subscription] = &[
    Subscription { name: "identity.mail_link", kinds: &["identity.link_asked"], reaction: identity::on_link_asked },
    Subscription { name: "identity.forget", kinds: &["identity.erased"], reaction: identity::on_identity_erased },
    Subscription {
        name: "network.take_over",
        kinds: &["identity.registered", "identity.edited"],
        reaction: network::on_address_given,
    },
    Subscription { name: "network.forget", kinds: &["identity.erased"], reaction: network::on_identity_erased },
    Subscription { name: "calendar.forget", kinds: &["identity.erased"], reaction: calendar::on_identity_erased },
];

pub const BUS: Bus = Bus::Process(SUBSCRIPTIONS);

/// Something to do every so often, by one process at a time.
pub struct Job {
    pub name: &'static str,
    pub every: Duration,
    pub run: for<'a> fn(&'a App) -> BoxFuture<'a, Result<()>>,
}

pub const JOBS: &[Job] = &[
    Job { name: "identity.tidy", every: hours(1), run: |app| Box::pin(identity::tidy(app)) },
    Job { name: "identity.erase", every: hours(1), run: |app| Box::pin(identity::erase_due(app)) },
    Job { name: "identity.tidy_record", every: hours(24), run: |app| Box::pin(identity::tidy_record(app)) },
    Job { name: "user.sweep_images", every: minutes(10), run: |app| Box::pin(user::sweep_images(app)) },
    Job { name: "event.tidy", every: hours(24), run: |app| Box::pin(event::relay::tidy(app)) },
    Job { name: "calendar.fill_in", every: hours(24), run: |app| Box::pin(calendar::fill_in(app)) },
    Job { name: "alert.tidy", every: hours(24), run: |app| Box::pin(alert::tidy(app)) },
    Job {
        name: "rates.tidy",
        every: minutes(10),
        run: |app| {
            Box::pin(async {
                app.rates.forget_the_idle();
                Ok(())
            })
        },
    },
];

/// How long to sleep when nothing rings: a mail's back-off ends or another process wrote an event.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
const LEASE: Duration = Duration::from_secs(30);

/// Relay, mail and scheduled jobs, until told to stop. What is under way is finished.
pub async fn run(app: App, stop: watch::Receiver<bool>) {
    let holder: String = app.chance.bytes::<8>().iter().map(|byte| format!("{byte:02x}")).collect();
    tokio::join!(
        repeat("relay", &app, stop.clone(), || alone(&app, "relay", &holder, |app| Box::pin(async {
            event::relay::run(app).await.map(drop)
        }))),
        repeat("mail", &app, stop.clone(), || Box::pin(async { alert::send_due(&app).await.map(drop) })),
        repeat("jobs", &app, stop, || Box::pin(run_due_jobs(&app, &holder))),
    );
}

/// Runs the scheduled jobs whose time has come.
pub async fn run_due_jobs(app: &App, holder: &str) -> Result<()> {
    for job in JOBS {
        if app.now().since(event::relay::last_done(app, job.name).await?) >= job.every {
            alone(app, job.name, holder, job.run).await?;
        }
    }
    Ok(())
}

/// Does the work if no other process holds its lease. A holder that dies loses it after 30 seconds; one that lives
/// renews it, and lets go of the work if it was lost all the same: two at once would break the order of events.
fn alone<'a>(
    app: &'a App,
    name: &'static str,
    holder: &'a str,
    work: impl FnOnce(&'a App) -> BoxFuture<'a, Result<()>> + Send + 'a,
) -> BoxFuture<'a, Result<()>> {
    Box::pin(async move {
        if !hold(app, name, holder).await? {
            return Ok(());
        }
        tokio::select! {
            done = work(app) => done?,
            lost = renew(app, name, holder) => return lost,
        }
        let mut tx = app.db.begin().await?;
        event::release(&mut tx, name, holder, app.now()).await?;
        tx.commit().await
    })
}

/// Takes or renews the lease. False while another process has it.
async fn hold(app: &App, name: &str, holder: &str) -> Result<bool> {
    let mut tx = app.db.begin().await?;
    let is_ours = event::lease(&mut tx, name, holder, app.now(), app.now() + LEASE).await?;
    tx.commit().await?;
    Ok(is_ours)
}

/// Renews the lease again and again; comes back only when it can't.
async fn renew(app: &App, name: &str, holder: &str) -> Result<()> {
    loop {
        tokio::time::sleep(LEASE / 3).await;
        if !hold(app, name, holder).await? {
            tracing::warn!(name, "another process took over");
            return Ok(());
        }
    }
}

/// Calls `work` whenever something was recorded, and once a second, until told to stop.
async fn repeat<'a>(
    name: &'static str,
    app: &App,
    mut stop: watch::Receiver<bool>,
    work: impl Fn() -> BoxFuture<'a, Result<()>>,
) {
    while !*stop.borrow() {
        if let Err(error) = work().await {
            let cause = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            tracing::error!(loop_name = name, cause, "will try again");
        }
        tokio::select! {
            () = app.db.left.bell.notified() => {}
            () = tokio::time::sleep(LOOK_AGAIN) => {}
            _ = stop.changed() => {}
        }
    }
}
