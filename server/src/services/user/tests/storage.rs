//! Pictures in a bucket: against a server that speaks S3 and checks signatures.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::path::Path;

use axum::{Router, extract::Request, response::IntoResponse as _};
use s3s::{auth::SimpleAuth, service::S3ServiceBuilder};
use serde_json::json;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use super::own;
use crate::{
    kit::{Result, time::hours},
    platform::{
        db::sql,
        images::{Images, S3, Storage},
    },
    services::user::model::ImageView,
    testing::{TestApp, pictures},
};

const KEY: &str = "AKIAFOURBALL";
const SECRET: &str = "a secret for tests";

/// A server with the bucket `pictures` in a folder; its address.
async fn serve(folder: &Path) -> String {
    std::fs::create_dir_all(folder.join("pictures")).unwrap();
    let mut builder = S3ServiceBuilder::new(s3s_fs::FileSystem::new(folder).unwrap());
    builder.set_auth(SimpleAuth::from_single(KEY, SECRET));
    let service = builder.build();
    let router = Router::new().fallback(move |request: Request| {
        let service = service.clone();
        async move { service.oneshot(request).await.unwrap().map(axum::body::Body::new).into_response() }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn bucket(address: &str, name: &str, secret: &str) -> S3 {
    S3::new(address, name, "us-east-1", KEY, secret).unwrap()
}

async fn start(bucket: S3) -> TestApp {
    TestApp::with(|app| app.images = Images::new(Storage::S3(bucket), &app.config.data).unwrap()).await
}

/// The objects in the bucket.
fn objects(folder: &Path) -> usize {
    let pictures = std::fs::read_dir(folder.join("pictures")).unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        // Beside the objects this server keeps files of its own, which begin with a dot.
        (!path.file_name()?.to_str()?.starts_with('.')).then_some(path)
    });
    pictures.map(|picture| std::fs::read_dir(picture).unwrap().count()).sum()
}

#[tokio::test]
async fn a_picture_lives_in_a_bucket_as_it_does_in_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let app = start(bucket(&serve(folder.path()).await, "pictures", SECRET)).await;
    app.app.images.check().await.unwrap();
    let ann = app.player("ann").await;
    let image: ImageView = ann.upload(pictures::plain([200, 0, 0])).await.expect(201).ok();
    assert_eq!(objects(folder.path()), 3);
    let file = app.visitor().get(&image.medium).await;
    assert!(image::load_from_memory(&file.expect(200).bytes).is_ok());
    assert!(!app.app.config.images_folder().exists());
    let picture = async || app.visitor().get("/user/picture/@ann/link.png").await.expect(200).bytes.clone();
    let with_photo = picture().await;
    app.app.images.forget(&image.key).await.unwrap();
    assert_ne!(picture().await, with_photo, "its file is gone");
    app.app.images.put_back(&image.key, 480, &file.bytes).await.unwrap();
    assert_eq!(picture().await, with_photo);
    ann.delete(&format!("/user/image/me/{}", image.key)).await.expect(204);
    app.pass(hours(1)).await;
    assert_eq!(objects(folder.path()), 0);
    assert_eq!(app.app.images.read(&image.key, 160).await.unwrap(), None);
}

fn complaint(checked: Result<()>) -> String {
    std::error::Error::source(&checked.unwrap_err()).unwrap().to_string()
}

#[tokio::test]
async fn a_bucket_that_is_not_there_or_not_ours_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let address = serve(folder.path()).await;
    let missing = complaint(bucket(&address, "nowhere", SECRET).check().await);
    assert_eq!(missing, "s3_bucket: there is no bucket nowhere");
    let wrong = complaint(bucket(&address, "pictures", "another secret").check().await);
    assert_eq!(wrong, "s3_bucket: s3_key and s3_secret do not open the bucket pictures");
}

#[tokio::test]
async fn while_the_storage_is_away_an_upload_fails_and_shows_nothing() {
    // Nobody listens at a port that was just given back.
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let away = bucket(&format!("http://127.0.0.1:{port}"), "pictures", SECRET);
    away.check().await.expect("it may come back");
    let app = start(away).await;
    let ann = app.player("ann").await;
    let answer = ann.upload(pictures::plain([200, 0, 0])).await;
    assert!(!answer.expect(500).text().contains("127.0.0.1"), "{}", answer.text());
    assert!(own(&ann).await.images.is_empty());
    ann.post("/user/edit/me", json!({ "bio": "Still here." })).await.expect(200);
    let initials = ann.get("/user/picture/@ann/link.png").await.expect(200).bytes.clone();
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("UPDATE players SET avatar = $2, avatar_color = 0 WHERE pk = $1")
        .bind(ann.id)
        .bind("0".repeat(64))
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ann.get("/user/picture/@ann/link.png").await.expect(200).bytes, initials);
    app.settle().await;
}
