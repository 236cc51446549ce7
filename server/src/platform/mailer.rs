//! Handing one mail to the world: SMTP, a folder, or memory.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, MultiPart},
};
use tokio::time::timeout;

use crate::kit::{Error, Result};

/// A mail, ready to go. The same mail always carries the same `message_id`, so that a receiver can tell
/// a second copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub message_id: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

#[derive(Clone)]
pub enum Mailer {
    Smtp {
        transport: AsyncSmtpTransport<Tokio1Executor>,
        from: Mailbox,
    },
    /// One `.eml` file for each mail, and its links in the log.
    Folder {
        folder: PathBuf,
        from: Mailbox,
    },
    Memory(Arc<Mutex<Vec<Letter>>>),
}

/// The longest that handing over one mail may take, from the connection to the goodbye. The library itself waits
/// for a silent server for ever.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Why a mail did not go out.
#[derive(Debug)]
pub enum Refused {
    /// Try again later: the server said 4xx, or nobody answered.
    ForNow(String),
    /// Trying again is pointless: the server said 5xx of this mail, or the address is none.
    ForGood(String),
}

impl Mailer {
    /// # Errors
    /// When the address or the sender can't be read.
    pub fn smtp(url: &str, from: &str) -> Result<Mailer> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|cause| Error::internal(format!("smtp_url: {cause}")))?
            .build();
        Ok(Mailer::Smtp { transport, from: sender(from)? })
    }

    /// # Errors
    /// When the folder can't be made or the sender can't be read.
    pub fn folder(folder: &Path, from: &str) -> Result<Mailer> {
        std::fs::create_dir_all(folder)
            .map_err(|cause| Error::internal(format!("cannot make the mail folder {}: {cause}", folder.display())))?;
        Ok(Mailer::Folder { folder: folder.to_owned(), from: sender(from)? })
    }

    pub async fn send(&self, letter: &Letter) -> Result<(), Refused> {
        match self {
            // A connection for each mail: one that was given up in the middle must not be used again, since a late
            // answer to one mail would be taken for the answer to the next.
            Mailer::Smtp { transport, from } => match timeout(PATIENCE, transport.send(compose(letter, from)?)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(cause)) if is_about_the_mail(&cause) => Err(Refused::ForGood(cause.to_string())),
                Ok(Err(cause)) => Err(Refused::ForNow(cause.to_string())),
                Err(_) => Err(Refused::ForNow("the mail server did not answer in time".into())),
            },
            Mailer::Folder { folder, from } => {
                let name: String = letter.message_id.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
                let mail = compose(letter, from)?.formatted();
                let file = folder.join(format!("{name}.eml"));
                tokio::fs::write(&file, mail).await.map_err(|cause| Refused::ForNow(cause.to_string()))?;
                for link in letter.text.split_whitespace().filter(|word| word.starts_with("http")) {
                    tracing::info!(to = letter.to, subject = letter.subject, link, "mail written to the folder");
                }
                Ok(())
            }
            Mailer::Memory(letters) => {
                letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter.clone());
                Ok(())
            }
        }
    }
}

/// A refusal for good, unless it is of our own credentials: an operator mends those, and then every mail goes.
fn is_about_the_mail(cause: &lettre::transport::smtp::Error) -> bool {
    let code = cause.status().map(u16::from);
    cause.is_permanent() && !matches!(code, Some(530 | 534 | 535 | 538))
}

/// The sender that `mail_from` names.
///
/// # Errors
/// When it is none.
pub fn sender(from: &str) -> Result<Mailbox> {
    from.parse()
        .map_err(|_| Error::internal(format!("mail_from: {from:?} is no sender such as Fourball <golf@example.org>")))
}

fn compose(letter: &Letter, from: &Mailbox) -> Result<Message, Refused> {
    let to: Mailbox = letter.to.parse().map_err(|_| Refused::ForGood("the address is no address".into()))?;
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&letter.subject)
        .message_id(Some(letter.message_id.clone()))
        .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()))
        .map_err(|cause| Refused::ForGood(cause.to_string()))
}
