//! The whole server, over HTTP, on an embedded database full of players.

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{Router, extract, http::header, routing::get};
use fourball::{
    app::{App, DATABASE_FILE},
    commands::{self, demo},
    config::{Config, Demo},
    feed::Feed,
    kit::Day,
    platform::{chance::Chance, clock::Clock, db, hasher::Hasher, http::rate::RateLimits},
    router,
    worker::BUS,
};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::{net::TcpListener, runtime::Runtime, sync::watch};

use crate::{
    Done,
    client::Client,
    figures::{Times, print},
    process::{Helper, processor_time, resident},
};

const CONNECTIONS: usize = 16;
const SEARCHES: usize = 400;
const LOGINS: usize = 40;
/// Long enough for processor time, which is told in hundredths of a second.
const SPAN: Duration = Duration::from_secs(4);
const PASSWORD: &str = "fairways and greens";

/// What golfers of a metropolis ask, from the plain to the picky.
const QUESTIONS: [&str; 6] = [
    "/user/query?radius=25",
    "/user/query?radius=25&overlap_days=14",
    "/user/query?radius=25&overlap_days=7&mobility=walk",
    "/user/query?radius=10&handicap_min=8&handicap_max=18",
    "/user/query?radius=50&mood=fun&sort=distance",
    "/user/query?radius=25&ready=true&overlap_days=3&gimme=none&purpose=practice&age_min=30&age_max=39",
];

/// A folder for databases, on the disk that the build is on; gone when dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Done<Folder> {
        let path = std::env::current_exe()?.with_file_name("bench-data");
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => fs::create_dir_all(&path)?,
        }
        Ok(Folder(path))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The next run clears away what stays.
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn run(folder: &Path, players: usize) -> Done {
    let runtime = Runtime::new()?;
    runtime.block_on(load(folder, players))?;
    let (bare_read, bytes) = runtime.block_on(read_everybody(folder, players))?;

    let mut server = Helper::start("serve", Some(folder))?;
    print("build_from_database", server.hear("build")?, "s", bare_read);
    print("server_memory_a_player", server.hear("grown")? / players as f64, "bytes", bytes / players as f64);
    let port = server.hear("port")? as u16;
    let mut bare = Helper::start("bare", None)?;
    let bare_port = bare.hear("port")? as u16;

    // The client takes one core, whatever the server is: one thread of its own.
    let client = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    client.block_on(async {
        let golfers = Golfers::join(port).await?;
        let size = golfers.search_bytes().await?;
        let before = processor_time(bare.id())?;
        let mut bound = at_once(bare_port, &[], &[&format!("/bytes/{size}")]).await?;
        let bound_cpu = a_request(processor_time(bare.id())? - before, bound.count());
        let before = processor_time(server.id())?;
        let mut times = at_once(port, &golfers.tokens, &QUESTIONS).await?;
        let cpu = a_request(processor_time(server.id())? - before, times.count());
        print("http_search_p50", times.quantile(0.5) / 1e3, "ms", bound.quantile(0.5) / 1e3);
        print("http_search_p99", times.quantile(0.99) / 1e3, "ms", bound.quantile(0.99) / 1e3);
        print("http_search_cpu", cpu, "us", bound_cpu);

        let (profile, bytes) = golfers.read_profiles(port, server.id()).await?;
        let handler = one_after_the_other(bare_port, "", bare.id(), &[format!("/bytes/{bytes}")]).await?.0;
        let select = point_selects(folder, players).await?;
        eprintln!("bare handler {handler:.1} us, bare point select {select:.1} us");
        print("profile_read_cpu", profile, "us", handler + select);

        let (login, hash) = golfers.log_in(port).await?;
        print("login", login / 1e3, "ms", hash / 1e3);
        Ok(())
    })
}

/// Loads the players in bulk; the bound is the copying of the file that comes of it, down to the disk.
async fn load(folder: &Path, players: usize) -> Done {
    let app = open(folder).await?;
    let begun = Instant::now();
    demo::load_bulk(&app, players).await?;
    app.db.close().await;
    let time = begun.elapsed();
    let (file, copy) = (folder.join(DATABASE_FILE), folder.join("copy"));
    let begun = Instant::now();
    fs::copy(&file, &copy)?;
    fs::File::open(&copy)?.sync_all()?;
    let bound = begun.elapsed();
    eprintln!("the database has {} MB", fs::metadata(&file)?.len() >> 20);
    fs::remove_file(copy)?;
    print("bulk_load", time.as_secs_f64(), "s", bound.as_secs_f64());
    Ok(())
}

async fn open(folder: &Path) -> Done<App> {
    let config = Config { data: folder.to_owned(), demo: Demo::Off, ..Config::default() };
    let mut app = App::open(config, BUS).await?;
    db::migrate(&app.db).await?;
    app.adopt_instance().await?;
    app.rates = RateLimits::unlimited();
    Ok(app)
}

/// All that the matcher is built from, read by the database and summed up there, the two tables at once: seconds, and
/// the bytes that a player is found by.
async fn read_everybody(folder: &Path, players: usize) -> Done<(f64, f64)> {
    let file = folder.join(DATABASE_FILE);
    let begun = Instant::now();
    let ((read, names), (said, _)) = tokio::try_join!(
        two_sums(
            &file,
            "SELECT COUNT(lat + lon + created_at + active_at + birth_year + age_shown + lefty + mobility + drinking
               + weather + gimme + purpose + mood), SUM(LENGTH(name_key)) FROM players WHERE is_active"
        ),
        two_sums(&file, "SELECT COUNT(*), SUM(played_on + part) FROM availability WHERE answer IN (1, 2)"),
    )?;
    let time = begun.elapsed();
    if read as usize > players || said == 0 {
        return Err(format!("{read} players and {said} answers were read").into());
    }
    // Key, place, handicap, age, traits, two masks, last day, and the name.
    Ok((time.as_secs_f64(), (41 * players) as f64 + names as f64))
}

async fn two_sums(file: &Path, statement: &'static str) -> Done<(i64, i64)> {
    Ok(sqlx::query_as(statement).fetch_one(&mut connect(file).await?).await?)
}

async fn connect(file: &Path) -> Done<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .pragma("mmap_size", "2147418112")
        .pragma("cache_size", "-16384");
    Ok(SqliteConnection::connect_with(&options).await?)
}

/// The processor time of one point select, in microseconds, all of ours counted.
async fn point_selects(folder: &Path, players: usize) -> Done<f64> {
    let mut db = connect(&folder.join(DATABASE_FILE)).await?;
    let before = processor_time(std::process::id())?;
    let (begun, mut count) = (Instant::now(), 0);
    while begun.elapsed() < SPAN {
        let pk = (count * 7_919 % players + 1) as i64;
        let row = sqlx::query("SELECT * FROM players WHERE pk = $1").bind(pk).fetch_optional(&mut db).await?;
        count += usize::from(row.is_some());
    }
    Ok(a_request(processor_time(std::process::id())? - before, count))
}

fn a_request(time: Duration, count: usize) -> f64 {
    time.as_secs_f64() * 1e6 / count as f64
}

/// Who asks: registered over HTTP, at home in the metropolis, with a calendar.
struct Golfers {
    tokens: Vec<String>,
    port: u16,
}

impl Golfers {
    async fn join(port: u16) -> Done<Golfers> {
        let today = Day::utc(Clock::System.now());
        let mut tokens = Vec::new();
        for n in 0..CONNECTIONS {
            let mut client = Client::connect(port).await?;
            let account = json!({ "username": format!("bench{n}"), "email": format!("bench{n}@example.org"),
                "password": PASSWORD, "birth_year": 1960 + n });
            let granted = client.send("POST", "/identity/register", &account).await?;
            let token = granted["token"].as_str().ok_or("a token")?.to_owned();
            client.log_in(&token);
            let profile =
                json!({ "location": { "place": "Lakewood, CO" }, "handicap": n, "mobility": "walk", "mood": "fun" });
            client.send("POST", "/user/edit/me", &profile).await?;
            let days = (1..12).filter(|day| (day + n as i32) % 3 != 0);
            let entries: Vec<Value> = days
                .flat_map(|day| {
                    ["morning", "twilight"]
                        .map(|window| json!({ "date": today.plus(day), "window": window, "answer": "free" }))
                })
                .collect();
            client.send("PUT", "/calendar/edit/me", &json!({ "entries": entries })).await?;
            tokens.push(token);
        }
        Ok(Golfers { tokens, port })
    }

    /// The bytes of an ordinary answer, after each question was asked once.
    async fn search_bytes(&self) -> Done<usize> {
        let mut client = Client::connect(self.port).await?;
        client.log_in(&self.tokens[0]);
        let mut sizes = Vec::new();
        for question in QUESTIONS {
            sizes.push(client.get(question).await?.len());
        }
        sizes.sort_unstable();
        Ok(sizes[QUESTIONS.len() / 2])
    }

    /// The processor time of reading somebody's profile, in microseconds, and the bytes of one.
    async fn read_profiles(&self, port: u16, server: u32) -> Done<(f64, usize)> {
        let mut client = Client::connect(port).await?;
        client.log_in(&self.tokens[0]);
        let found: Value = serde_json::from_slice(client.get("/user/query?radius=25&limit=100").await?)?;
        let items = found["items"].as_array().ok_or("a list")?;
        let paths: Vec<String> =
            items.iter().filter_map(|item| Some(format!("/user/get/{}", item["player"]["key"].as_str()?))).collect();
        one_after_the_other(port, &self.tokens[0], server, &paths).await
    }

    /// The median time of logging in, and of a bare hash in between, in microseconds.
    async fn log_in(&self, port: u16) -> Done<(f64, f64)> {
        let hasher = Hasher::new(Chance::from_system());
        let (mut logins, mut hashes) = (Times::default(), Times::default());
        let mut client = Client::connect(port).await?;
        for _ in 0..LOGINS {
            let begun = Instant::now();
            client.send("POST", "/identity/login", &json!({ "login": "bench0", "password": PASSWORD })).await?;
            logins.add(begun.elapsed());
            let begun = Instant::now();
            hasher.hash(PASSWORD).await?;
            hashes.add(begun.elapsed());
        }
        Ok((logins.quantile(0.5), hashes.quantile(0.5)))
    }
}

/// [`CONNECTIONS`] that each ask one question after the other: the time of every answer.
async fn at_once(port: u16, tokens: &[String], questions: &[&str]) -> Done<Times> {
    let askers = (0..CONNECTIONS).map(|n| async move {
        let mut client = Client::connect(port).await?;
        if let Some(token) = tokens.get(n) {
            client.log_in(token);
        }
        let mut times = Times::default();
        for m in 0..SEARCHES {
            let begun = Instant::now();
            client.get(questions[(n + m) % questions.len()]).await?;
            times.add(begun.elapsed());
        }
        Done::Ok(times)
    });
    let mut all = Times::default();
    for times in futures::future::try_join_all(askers).await? {
        all.join(times);
    }
    Ok(all)
}

/// One connection for a while: the processor time that `process` takes for a request, in microseconds, and the bytes
/// of an answer.
async fn one_after_the_other(port: u16, token: &str, process: u32, paths: &[String]) -> Done<(f64, usize)> {
    let mut client = Client::connect(port).await?;
    if !token.is_empty() {
        client.log_in(token);
    }
    let mut bytes = client.get(&paths[0]).await?.len();
    let before = processor_time(process)?;
    let (begun, mut count) = (Instant::now(), 0);
    while begun.elapsed() < SPAN {
        bytes = client.get(&paths[count % paths.len()]).await?.len();
        count += 1;
    }
    Ok((a_request(processor_time(process)? - before, count), bytes))
}

/// The helper that is measured: the server as `fourball serve` runs it, but for limits on the rate.
pub(crate) fn serve(folder: &Path) -> Done {
    Runtime::new()?.block_on(async {
        let app = open(folder).await?;
        let (begun, before) = (Instant::now(), resident()?);
        let feed = Feed::start(app.clone()).await?;
        println!("build {}", begun.elapsed().as_secs_f64());
        println!("grown {}", resident()?.saturating_sub(before));
        let (_going, stop) = watch::channel(false);
        tokio::spawn(feed.run(stop));
        let service = router::router(app, None).into_make_service_with_connect_info::<SocketAddr>();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("port {}", listener.local_addr()?.port());
        commands::serve::server(listener).serve(service).await?;
        Ok(())
    })
}

/// The helper that does nothing but answer so many bytes.
pub(crate) fn bare() -> Done {
    let bytes: Arc<[u8]> = vec![b'x'; 1 << 20].into();
    let answer = move |extract::Path(count): extract::Path<usize>| async move {
        let body = bytes[..count.min(bytes.len())].to_vec();
        ([(header::CONTENT_TYPE, "application/json")], body)
    };
    Runtime::new()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("port {}", listener.local_addr()?.port());
        axum::serve(listener, Router::new().route("/bytes/{count}", get(answer))).await?;
        Ok(())
    })
}
