//! The binary as an operator meets it: starts, stops, dies, and says what is wrong in one line.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use fourball::testing::{Sink, Verdict, pictures};
use serde_json::{Value, json};
use sqlx::Connection as _;

fn fourball(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourball"));
    command.current_dir(folder).env_clear().env("FOURBALL_LOG", "warn");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    fourball(folder).args(arguments).output().unwrap()
}

/// One line on standard error and a failure.
#[track_caller]
fn complains(output: &Output, about: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.contains(about), "{text}");
}

struct Served {
    child: Child,
    port: u16,
}

impl Served {
    fn start(folder: &Path) -> Served {
        Served::start_with(folder, &[])
    }

    fn start_with(folder: &Path, settings: &[(&str, &str)]) -> Served {
        // Asked for and given back: the server takes it a moment later.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut child = fourball(folder)
            .arg("serve")
            .env("FOURBALL_LISTEN", format!("127.0.0.1:{port}"))
            .env("FOURBALL_DEMO", "off")
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("Fourball is at"), "{line}");
        Served { child, port }
    }

    fn post(&self, path: &str, body: &Value) -> (u16, String) {
        post(self.port, path, body).unwrap()
    }

    fn get(&self, path: &str) -> (u16, String) {
        ask(self.port, &format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")).unwrap()
    }

    fn signal(&self, name: &str) {
        assert!(Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap().success());
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already: that is what most of these tests are about.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn post(port: u16, path: &str, body: &Value) -> std::io::Result<(u16, String)> {
    let body = body.to_string();
    let head =
        format!("POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json");
    ask(port, &format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
}

/// Fails when the server is gone, or goes before it has answered.
fn ask(port: u16, request: &str) -> std::io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.ok_or(std::io::ErrorKind::UnexpectedEof)?, answer))
}

fn ann() -> Value {
    json!({ "username": "ann", "email": "ann@example.org", "password": "fairways and greens", "birth_year": 1988 })
}

#[test]
fn what_was_answered_with_success_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    assert_eq!(server.post("/identity/register", &ann()).0, 201);
    server.signal("-KILL");
    drop(server);
    let server = Served::start(folder.path());
    let login = json!({ "login": "ann", "password": "fairways and greens" });
    assert_eq!(server.post("/identity/login", &login).0, 200);
}

#[test]
fn a_kill_among_many_writers_loses_nobody_who_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    let (answered, heard) = std::sync::mpsc::channel();
    let names: Vec<String> = std::thread::scope(|scope| {
        for writer in 0..4 {
            let (answered, port) = (answered.clone(), server.port);
            scope.spawn(move || {
                for n in 0.. {
                    let name = format!("golfer_{writer}_{n}");
                    let account = json!({ "username": name, "email": format!("{name}@example.org"),
                        "password": "fairways and greens", "birth_year": 1988 });
                    match post(port, "/identity/register", &account) {
                        Ok((201, _)) => answered.send(name).unwrap(),
                        // The limit on the rate, or the end of the server.
                        _ => return,
                    }
                }
            });
        }
        drop(answered);
        let first: Vec<String> = heard.iter().take(6).collect();
        server.signal("-KILL");
        first.into_iter().chain(heard.iter()).collect()
    });
    drop(server);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let kept: Vec<String> = runtime.block_on(async {
        let mut db = open(folder.path()).await;
        sqlx::query_scalar("SELECT username FROM identities").fetch_all(&mut db).await.unwrap()
    });
    assert!(names.len() >= 6);
    assert!(names.iter().all(|name| kept.contains(name)), "{names:?} were answered, {kept:?} are there");
}

#[test]
fn sigterm_lets_what_is_under_way_finish() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Served::start(folder.path());
    let body = ann().to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    let head =
        "POST /identity/register HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nexpect: 100-continue";
    write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n", body.len()).unwrap();
    // The handler has begun to read when the server asks for more.
    let mut asked = [0; b"HTTP/1.1 100 Continue\r\n\r\n".len()];
    stream.read_exact(&mut asked).unwrap();
    server.signal("-TERM");
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert!(server.child.wait().unwrap().success());
}

/// A mail server beside the runtime that it lives on.
fn sink() -> (tokio::runtime::Runtime, Sink) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sink = runtime.block_on(Sink::start());
    (runtime, sink)
}

/// Registers Ann at a server that is killed once the mail server has fallen silent, has the lease of the dead one
/// run out, and starts another.
fn kill_while_mailing(folder: &Path, runtime: &tokio::runtime::Runtime, sink: &Sink, silence: Verdict) -> Served {
    let settings = [("FOURBALL_SMTP_URL", &*sink.url())];
    sink.say(silence);
    let server = Served::start_with(folder, &settings);
    assert_eq!(server.post("/identity/register", &ann()).0, 201);
    runtime.block_on(sink.stalled(1));
    server.signal("-KILL");
    drop(server);
    runtime.block_on(end_lease(folder));
    sink.say(Verdict::Take);
    Served::start_with(folder, &settings)
}

/// The database of a server that is not running.
async fn open(folder: &Path) -> sqlx::SqliteConnection {
    let file = format!("sqlite://{}", folder.join("fourball-data/fourball.db").display());
    sqlx::SqliteConnection::connect(&file).await.unwrap()
}

/// As if the two minutes had passed for which a worker holds a mail.
async fn end_lease(folder: &Path) {
    let mut db = open(folder).await;
    let held = sqlx::query("UPDATE mails SET lease_until = 0 WHERE lease_until > 0").execute(&mut db).await.unwrap();
    assert_eq!(held.rows_affected(), 1, "the dead worker held the mail");
    db.close().await.unwrap();
}

#[test]
fn a_mail_that_was_claimed_by_a_killed_server_goes_out_once() {
    let (runtime, sink) = sink();
    let folder = tempfile::tempdir().unwrap();
    let mut server = kill_while_mailing(folder.path(), &runtime, &sink, Verdict::Stall);
    runtime.block_on(sink.taken(1));
    server.signal("-TERM");
    assert!(server.child.wait().unwrap().success());
    assert_eq!(sink.mails().len(), 1);
}

#[test]
fn a_mail_that_a_killed_server_had_handed_over_goes_out_once_more_under_the_same_message_id() {
    let (runtime, sink) = sink();
    let folder = tempfile::tempdir().unwrap();
    let mut server = kill_while_mailing(folder.path(), &runtime, &sink, Verdict::TakeAndStall);
    runtime.block_on(sink.taken(2));
    server.signal("-TERM");
    assert!(server.child.wait().unwrap().success());
    let ids = sink.message_ids();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn sigterm_does_not_wait_for_a_mail_server_that_fell_silent() {
    let (runtime, sink) = sink();
    let folder = tempfile::tempdir().unwrap();
    let settings = [("FOURBALL_SMTP_URL", &*sink.url())];
    sink.say(Verdict::Stall);
    let mut server = Served::start_with(folder.path(), &settings);
    assert_eq!(server.post("/identity/register", &ann()).0, 201);
    runtime.block_on(sink.stalled(1));
    server.signal("-TERM");
    let begun = Instant::now();
    assert!(server.child.wait().unwrap().success());
    assert!(begun.elapsed() < Duration::from_secs(10));

    // A worker on its own is as quick.
    runtime.block_on(end_lease(folder.path()));
    let mut worker = fourball(folder.path()).arg("worker").envs(settings).spawn().unwrap();
    runtime.block_on(sink.stalled(2));
    assert!(Command::new("kill").args(["-TERM", &worker.id().to_string()]).status().unwrap().success());
    let begun = Instant::now();
    assert!(worker.wait().unwrap().success());
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_worker_tells_how_it_does_where_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let worker = || {
        let mut command = fourball(folder.path());
        command.arg("worker").env("FOURBALL_WORKER_LISTEN", address.to_string());
        command
    };
    complains(&worker().output().unwrap(), "`worker_listen`");
    drop(taken);

    let mut child = worker().stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains(&format!("http://{address}/metrics")), "{line}");
    let worker = Served { child, port: address.port() };
    let (status, figures) = worker.get("/metrics");
    assert_eq!(status, 200);
    assert!(figures.contains("fourball_mails_waiting 0"), "{figures}");
    assert!(figures.contains("process_resident_memory_bytes"), "{figures}");
    assert_eq!(worker.get("/readyz").0, 200);
    assert_eq!(worker.get("/identity/me").0, 404);
}

#[test]
fn whoever_never_ends_the_head_of_a_request_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: local").unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(!answer.contains("200"), "{answer}");
    assert_eq!(server.get("/healthz").0, 200);
}

#[test]
fn sigterm_stops_within_ten_seconds_and_leaves_nothing_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Served::start(folder.path());
    // A connection that sends nothing must not hold the door.
    let _idle = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    server.signal("-TERM");
    let begun = Instant::now();
    assert!(server.child.wait().unwrap().success());
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert!(!folder.path().join("fourball-data/fourball.db-wal").exists(), "the log went back into the file");
}

#[test]
fn a_port_in_use_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let output =
        fourball(folder.path()).arg("serve").env("FOURBALL_LISTEN", taken.local_addr().unwrap().to_string()).output();
    complains(&output.unwrap(), "in use");
    assert!(!folder.path().join("fourball-data").exists(), "nothing was touched");
}

#[test]
fn unknown_keys_bad_values_and_missing_files_are_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let with = |name: &str, value: &str| fourball(folder.path()).arg("config").env(name, value).output().unwrap();
    complains(&with("FOURBALL_LISTNE", "1"), "listne");
    complains(&with("FOURBALL_MINIMUM_AGE", "old"), "MINIMUM_AGE");
    complains(&with("FOURBALL_DATABASE", "mysql://x"), "database: begin with postgres://");
    complains(&with("FOURBALL_MAIL_FROM", "nobody"), "mail_from");
    complains(&with("FOURBALL_LOG", "fourball=loud"), "log: \"fourball=loud\" is no level");
    complains(&run(folder.path(), &["--config", "nowhere.toml", "config"]), "nowhere.toml");
    std::fs::write(folder.path().join("bad.toml"), "listen = ").unwrap();
    complains(&run(folder.path(), &["--config", "bad.toml", "config"]), "configuration");
    let unreachable =
        fourball(folder.path()).arg("migrate").env("FOURBALL_DATABASE", "postgres://x@127.0.0.1:1/x").output();
    complains(&unreachable.unwrap(), "cannot open PostgreSQL at 127.0.0.1:1");
}

#[test]
fn what_is_mistyped_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let say = |arguments: &[&str], about: &str| {
        let output = run(folder.path(), arguments);
        complains(&output, about);
        assert_eq!(output.status.code(), Some(2));
    };
    say(&["sreve"], "similar subcommands exist: 'restore', 'serve'");
    say(&["serve", "now"], "unexpected argument 'now'");
    say(&["demo", "--players", "0"], "invalid value '0' for '--players <N>'");
    say(&["demo", "--players"], "a value is required for '--players <N>'");
    say(&["admin", "create", "boss"], "<EMAIL>");
    say(&["backup"], "<FILE>");
    complains(&run(folder.path(), &["admin", "create", "b", "c"]), "username: use at least 3 characters; email: ");
    assert!(run(folder.path(), &["help"]).status.success());
}

#[test]
fn databases_that_cannot_be_used_are_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("fourball-data");
    std::fs::create_dir(&data).unwrap();
    complains(&run(folder.path(), &["backup", "copy.db"]), "there is no database");
    std::fs::write(data.join("fourball.db"), "no database at all".repeat(1_000)).unwrap();
    complains(&run(folder.path(), &["serve"]), "fourball.db");
    std::fs::remove_file(data.join("fourball.db")).unwrap();
    assert!(run(folder.path(), &["migrate"]).status.success());
    complains(&run(folder.path(), &["backup", "nowhere/copy.db"]), "cannot write nowhere/copy.db: No such file");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut db = open(folder.path()).await;
        let later =
            "UPDATE _sqlx_migrations SET version = 9999 WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)";
        sqlx::query(later).execute(&mut db).await.unwrap();
        db.close().await.unwrap();
    });
    complains(&run(folder.path(), &["serve"]), "the database is newer than this program");
    let file = fourball(folder.path()).arg("migrate").env("FOURBALL_DATA", "fourball-data/fourball.db").output();
    complains(&file.unwrap(), "cannot make the data folder");
}

#[test]
fn the_list_of_settings_says_where_a_value_comes_from_and_hides_passwords() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("fourball.toml"), "minimum_age = 21\n").unwrap();
    let output = fourball(folder.path())
        .arg("config")
        .env("FOURBALL_SMTP_URL", "smtp://user:hush@mail.example.org")
        .env("FOURBALL_S3_ENDPOINT", "https://s3.example.org")
        .env("FOURBALL_S3_KEY", "AKIA")
        .env("FOURBALL_S3_SECRET", "hush too")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("minimum_age = 21\n#   default 18; from "), "{text}");
    assert!(text.contains("from FOURBALL_SMTP_URL") && !text.contains("hush"), "{text}");
}

#[test]
fn whoever_reads_no_further_gets_no_complaint() {
    let folder = tempfile::tempdir().unwrap();
    let mut child =
        fourball(folder.path()).arg("config").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_backup_of_a_running_server_restores_into_an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    server.post("/identity/register", &ann());
    assert!(run(folder.path(), &["backup", "copy.db"]).status.success());
    complains(&run(folder.path(), &["backup", "copy.db"]), "never overwrites");
    complains(&run(folder.path(), &["restore", "copy.db"]), "exists already");
    drop(server);

    let other = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    std::fs::write(other.path().join("junk"), b"no database").unwrap();
    complains(&run(other.path(), &["restore", "junk"]), "no backup of Fourball");
    assert!(run(other.path(), &["restore", copy.to_str().unwrap()]).status.success());
    let server = Served::start(other.path());
    assert_eq!(server.post("/identity/register", &ann()).0, 409);
}

/// Joins as Ann; her token.
fn join(server: &Served) -> String {
    let (status, answer) = server.post("/identity/register", &ann());
    assert_eq!(status, 201, "{answer}");
    let granted: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    granted["token"].as_str().unwrap().to_owned()
}

/// Sends a picture; the status and the body of the answer, if one came.
fn upload(port: u16, token: &str, file: &[u8]) -> std::io::Result<(u16, Value)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    write!(
        stream,
        "POST /user/image/me HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\
         content-length: {}\r\n\r\n",
        file.len()
    )?;
    stream.write_all(file)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(std::io::ErrorKind::UnexpectedEof)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
    Ok((status, serde_json::from_str(body).unwrap()))
}

/// Names of the pictures that have files, whole or not.
fn pictures_with_files(folder: &Path) -> Vec<String> {
    let inside =
        |folder: std::path::PathBuf| std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let shards = inside(folder.join("fourball-data/images"));
    shards.flat_map(inside).map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn a_backup_brings_back_the_pictures_too() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    let token = join(&server);
    let (status, image) = upload(server.port, &token, &pictures::plain([200, 0, 0])).unwrap();
    assert_eq!(status, 201, "{image}");
    assert!(run(folder.path(), &["backup", "copy.zip"]).status.success());
    drop(server);
    let other = tempfile::tempdir().unwrap();
    assert!(run(other.path(), &["restore", folder.path().join("copy.zip").to_str().unwrap()]).status.success());
    let server = Served::start(other.path());
    for size in ["small", "medium", "large"] {
        let address = image[size].as_str().unwrap();
        let path = |folder: &Path| {
            let (hash, file) = address.trim_start_matches("/user/photo/").split_once('/').unwrap();
            folder.join("fourball-data/images").join(&hash[..2]).join(hash).join(file)
        };
        assert_eq!(std::fs::read(path(folder.path())).unwrap(), std::fs::read(path(other.path())).unwrap());
        assert_eq!(status_of(server.port, address), 200);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "nothing but the data and the copy");
}

/// The status alone, of an answer that is no text.
fn status_of(port: u16, path: &str) -> u16 {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer[9..12]).parse().unwrap()
}

#[test]
fn a_backup_from_before_there_were_pictures_is_restored_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Served::start(folder.path());
    server.post("/identity/register", &ann());
    server.signal("-TERM");
    assert!(server.child.wait().unwrap().success());
    let database = folder.path().join("fourball-data/fourball.db");
    let other = tempfile::tempdir().unwrap();
    assert!(run(other.path(), &["restore", database.to_str().unwrap()]).status.success());
    assert_eq!(Served::start(other.path()).post("/identity/register", &ann()).0, 409);
}

#[test]
fn a_kill_among_uploads_leaves_no_row_without_files_and_no_file_without_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    let token = join(&server);
    let (answered, heard) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        for n in 0..6_u8 {
            let (answered, port, token) = (answered.clone(), server.port, &token);
            // A write that breaks off is what this is about.
            scope.spawn(move || answered.send(upload(port, token, &pictures::plain([n * 30, 9, 9]))).unwrap());
        }
        heard.recv().unwrap().unwrap();
        server.signal("-KILL");
    });
    drop(server);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (shown, noted): (Vec<String>, Vec<String>) = runtime.block_on(async {
        let mut db = open(folder.path()).await;
        let shown = sqlx::query_scalar("SELECT hash FROM images").fetch_all(&mut db).await.unwrap();
        (shown, sqlx::query_scalar("SELECT hash FROM image_files").fetch_all(&mut db).await.unwrap())
    });
    let written = pictures_with_files(folder.path());
    assert!(!shown.is_empty());
    for hash in &shown {
        let files = folder.path().join("fourball-data/images").join(&hash[..2]).join(hash);
        assert!(["160.jpg", "480.jpg", "1280.jpg"].iter().all(|file| files.join(file).is_file()), "{hash}");
    }
    assert!(written.iter().all(|hash| noted.contains(hash)), "{written:?} are there, {noted:?} are noted");
}

/// The most memory that a process had so far, in megabytes.
fn peak(id: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

#[test]
fn eight_pictures_of_40_megapixels_at_once_take_the_memory_of_one() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    let token = join(&server);
    let before = peak(server.child.id());
    let (width, height) = (8_000, 5_000);
    // As a photograph, and as a drawing of a few kilobytes.
    let picture = pictures::fields(width, height);
    let files = [pictures::jpeg(&picture, None), pictures::png(&picture)];
    drop(picture);
    std::thread::scope(|scope| {
        for n in 0..8 {
            let (file, token, port) = (&files[n % files.len()], &token, server.port);
            scope.spawn(move || assert_eq!(upload(port, token, file).unwrap().0, 201));
        }
    });
    let (grown, decoded) = (peak(server.child.id()) - before, u64::from(width * height) * 3 / (1 << 20));
    println!("eight uploads: {grown} MB more at the peak; one decoded picture has {decoded} MB");
    assert!(grown < 2 * decoded, "{grown} MB for pictures of {decoded} MB each");
}

#[test]
fn whoever_was_erased_after_the_backup_is_erased_again_by_the_restore() {
    let folder = tempfile::tempdir().unwrap();
    let server = Served::start(folder.path());
    let (_, answer) = server.post("/identity/register", &ann());
    let granted: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    assert!(run(folder.path(), &["backup", "copy.db"]).status.success());
    drop(server);

    // A month later: her account was erased, and the disk with the database died.
    let data = folder.path().join("fourball-data");
    let erased = json!({ "player": 1, "joined_at": granted["identity"]["created_at"], "erased_at": 0 });
    std::fs::write(data.join("erased.jsonl"), format!("{erased}\n")).unwrap();
    for file in ["fourball.db", "fourball.db-wal", "fourball.db-shm"] {
        // The last two are there only while the server had no time to write them back.
        let _ = std::fs::remove_file(data.join(file));
    }
    assert!(run(folder.path(), &["restore", "copy.db"]).status.success());
    let server = Served::start(folder.path());
    let login = json!({ "login": "ann", "password": "fairways and greens" });
    assert_eq!(server.post("/identity/login", &login).0, 401);
    assert_eq!(server.post("/identity/register", &ann()).0, 201);
}

#[test]
fn an_administrator_is_made_from_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["admin", "create", "boss", "boss@example.org"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let password = text.trim().rsplit(' ').next().unwrap();
    let server = Served::start(folder.path());
    let (status, answer) = server.post("/identity/login", &json!({ "login": "boss", "password": password }));
    assert_eq!(status, 200);
    assert!(answer.contains(r#""role":"admin""#), "{answer}");
    complains(&run(folder.path(), &["admin", "create", "boss", "b@example.org"]), "taken");
}

#[test]
fn the_demo_goes_into_an_empty_database_only() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["demo"]);
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("Log in as demo with the password "));
    complains(&run(folder.path(), &["demo"]), "already has players");
    assert!(run(folder.path(), &["demo", "--players", "50"]).status.success());
}

#[test]
fn an_operator_reads_what_was_asked_by_route_and_how_much_waits() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(folder.path());
    assert_eq!(served.post("/identity/register", &ann()).0, 201);
    assert_eq!(served.get("/user/get/nobody-by-this-key").0, 404);
    let (status, text) = served.get("/metrics");
    assert_eq!(status, 200);
    for line in [
        r#"fourball_http_request_duration_seconds_count{method="POST",route="/identity/register",status="201"} 1"#,
        r#"fourball_http_request_duration_seconds_count{method="GET",route="/user/get/{key}",status="404"} 1"#,
        "fourball_events_parked 0",
        "fourball_players_findable ",
        "process_resident_memory_bytes ",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("nobody-by-this-key"));
}
