//! A mail server that takes, puts off or refuses as it is told, and keeps what it took.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// What the server does with the next mail, until told otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// 250.
    Take,
    /// 450: try again later.
    PutOff,
    /// 550: never.
    Refuse,
    /// 535: your password is wrong.
    RefuseSender,
    /// Falls silent before the mail is handed over.
    Stall,
    /// Takes the mail and says nothing any more.
    TakeAndStall,
}

/// Listens on a port of its own until the runtime ends.
pub struct Sink {
    port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    verdict: Mutex<Verdict>,
    seen: watch::Sender<Seen>,
}

/// What came in so far.
#[derive(Debug, Clone, Default)]
struct Seen {
    /// Mails as they were sent, headers and all.
    mails: Vec<String>,
    /// How many were put off or refused.
    refused: usize,
    /// How many connections stall.
    stalled: usize,
}

impl Sink {
    pub async fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("it listens").port();
        let shared = Arc::new(Shared { verdict: Mutex::new(Verdict::Take), seen: watch::Sender::default() });
        let inside = shared.clone();
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let shared = inside.clone();
                // A client that goes away in the middle is what some tests are about.
                tokio::spawn(async move { shared.talk(connection).await });
            }
        });
        Sink { port, shared }
    }

    /// For the setting `smtp_url`.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn say(&self, verdict: Verdict) {
        *self.shared.verdict.lock().unwrap_or_else(PoisonError::into_inner) = verdict;
    }

    /// Mails that were taken, oldest first, headers and all.
    pub fn mails(&self) -> Vec<String> {
        self.shared.seen.borrow().mails.clone()
    }

    /// The Message-IDs of the mails that were taken.
    pub fn message_ids(&self) -> Vec<String> {
        let id = |mail: &String| {
            let line = mail.lines().find_map(|line| line.strip_prefix("Message-ID: "));
            line.expect("every mail has a Message-ID").to_owned()
        };
        self.mails().iter().map(id).collect()
    }

    /// How many mails were put off or refused.
    pub fn refused(&self) -> usize {
        self.shared.seen.borrow().refused
    }

    /// Waits until the server has fallen silent for so many mails that were under way.
    pub async fn stalled(&self, count: usize) {
        self.until(|seen| seen.stalled >= count).await;
    }

    /// Waits until so many mails were taken.
    pub async fn taken(&self, count: usize) {
        self.until(|seen| seen.mails.len() >= count).await;
    }

    async fn until(&self, is_so: impl Fn(&Seen) -> bool) {
        let mut seen = self.shared.seen.subscribe();
        seen.wait_for(|seen| is_so(seen)).await.expect("the sender lives as long as the sink");
    }
}

impl Shared {
    fn verdict(&self) -> Verdict {
        *self.verdict.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One connection, as RFC 5321 has it, as far as our client goes.
    async fn talk(&self, connection: TcpStream) -> Option<()> {
        let (read, mut write) = connection.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 sink\r\n").await.ok()?;
        while let Some(line) = lines.next_line().await.ok()? {
            let command = line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            let answer = match (command.as_str(), self.verdict()) {
                ("MAIL", Verdict::RefuseSender) => self.refuse("535 who are you?"),
                ("RCPT", Verdict::PutOff) => self.refuse("450 mailbox busy"),
                ("RCPT", Verdict::Refuse) => self.refuse("550 no such mailbox"),
                ("DATA", Verdict::Stall) => return self.stall(lines).await,
                ("DATA", verdict) => {
                    write.write_all(b"354 go on\r\n").await.ok()?;
                    let mut mail = String::new();
                    loop {
                        let line = lines.next_line().await.ok()??;
                        if line == "." {
                            break;
                        }
                        mail.push_str(line.strip_prefix('.').unwrap_or(&line));
                        mail.push('\n');
                    }
                    self.seen.send_modify(|seen| seen.mails.push(mail));
                    if verdict == Verdict::TakeAndStall {
                        return self.stall(lines).await;
                    }
                    "250 taken"
                }
                ("QUIT", _) => "221 bye",
                _ => "250 sink",
            };
            write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        }
        Some(())
    }

    fn refuse(&self, answer: &'static str) -> &'static str {
        self.seen.send_modify(|seen| seen.refused += 1);
        answer
    }

    /// Says nothing until the client hangs up.
    async fn stall(&self, mut lines: tokio::io::Lines<BufReader<tokio::net::tcp::OwnedReadHalf>>) -> Option<()> {
        self.seen.send_modify(|seen| seen.stalled += 1);
        while lines.next_line().await.ok()?.is_some() {}
        Some(())
    }
}
