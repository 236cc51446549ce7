//! Pictures, from the file on a phone to the profile that others see.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::path::{Path, PathBuf};

use axum::{
    body::Body,
    http::{Request, header},
};
use image::DynamicImage;
use serde_json::{Value, json};

use super::{full, own, public};
use crate::{
    kit::time::{days, hours, minutes},
    platform::db::sql,
    services::user::model::{ImageView, MiniView},
    testing::{Answer, Client, Golfer, PASSWORD, TestApp, pictures},
};

async fn add(golfer: &Golfer, color: [u8; 3]) -> ImageView {
    golfer.upload(pictures::plain(color)).await.expect(201).ok()
}

async fn load(client: &Client, address: &str) -> DynamicImage {
    image::load_from_memory(&client.get(address).await.expect(200).bytes).unwrap()
}

/// Every file under the folder of images.
fn files(app: &TestApp) -> Vec<PathBuf> {
    fn walk(at: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(at).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { walk(&entry, found) } else { found.push(entry) }
        }
    }
    let mut found = Vec::new();
    walk(&app.app.config.images_folder(), &mut found);
    found
}

fn keys(images: &[ImageView]) -> Vec<&str> {
    images.iter().map(|image| &*image.key).collect()
}

async fn arrange(golfer: &Golfer, keys: &[&str]) -> Answer {
    golfer.put("/user/image/me", json!({ "images": keys })).await
}

async fn remove(golfer: &Golfer, key: &str) -> Answer {
    golfer.delete(&format!("/user/image/me/{key}")).await
}

#[tokio::test]
async fn a_picture_comes_back_square_in_three_sizes_that_may_be_kept_for_ever() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let image: ImageView = ann.upload(pictures::jpeg(&pictures::fields(1_600, 1_400), None)).await.expect(201).ok();
    for (address, side) in [(&image.small, 160), (&image.medium, 480), (&image.large, 1_280)] {
        let answer = app.visitor().get(address).await;
        let header = |name: &str| answer.expect(200).headers[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-type"), "image/jpeg");
        assert_eq!(header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(header("x-content-type-options"), "nosniff");
        let picture = image::load_from_memory(&answer.bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (side, side));
    }
    assert!(image.color.starts_with('#') && image.color.len() == 7, "{}", image.color);
    app.visitor().get(&format!("/user/photo/{}/640.jpg", image.key)).await.expect(404);
    app.visitor().get(&format!("/user/photo/{}/..", "0".repeat(64))).await.expect(404);
    app.settle().await;
}

#[tokio::test]
async fn every_way_a_phone_was_held_comes_out_upright_and_the_square_is_the_one_that_was_seen() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let upright = DynamicImage::ImageRgb8(pictures::fields(600, 400));
    for exif in 1..=8_u8 {
        let orientation = image::metadata::Orientation::from_exif(exif).unwrap();
        // Laid down the opposite way, so that turning it as the block says stands it up.
        let lying = match exif {
            6 => upright.rotate270(),
            8 => upright.rotate90(),
            _ => {
                let mut lying = upright.clone();
                lying.apply_orientation(orientation);
                lying
            }
        };
        let file = pictures::jpeg(&lying.into_rgb8(), Some(&pictures::exif(exif.into())));
        let answer = ann.upload_at("/user/image/me?left=200&top=100&size=200", file).await;
        let image: ImageView = answer.expect(201).ok();
        let seen = load(&ann, &image.small).await.into_rgb8();
        let corner = |x: u32, y: u32| seen.get_pixel(x, y).0.map(|part| part > 128);
        let corners = [corner(20, 20), corner(140, 20), corner(20, 140), corner(140, 140)];
        let [red, green, blue, white] = [[true, false, false], [false, true, false], [false, false, true], [true; 3]];
        assert_eq!(corners, [red, green, blue, white], "orientation {exif}");
        remove(&ann, &image.key).await.expect(204);
        app.settle().await;
    }
}

#[tokio::test]
async fn nothing_that_a_file_says_besides_its_pixels_is_kept() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let file = pictures::jpeg(&pictures::fields(400, 400), Some(&pictures::exif(1)));
    let has = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
    // The place: 39° 44′ 21″ in three fractions.
    let place: Vec<u8> = [39_u32, 1, 44, 1, 21, 1].iter().flat_map(|n| n.to_le_bytes()).collect();
    assert!(has(&file, b"Exif") && has(&file, b"Secret Camera") && has(&file, &place));
    let image: ImageView = ann.upload(file).await.expect(201).ok();
    for address in [&image.small, &image.medium, &image.large] {
        let kept = ann.get(address).await.expect(200).bytes.clone();
        for word in [&b"Exif"[..], b"Secret", b"GPS", b"http", b"ICC_PROFILE", &place] {
            assert!(!has(&kept, word), "{word:?} in {address}");
        }
    }
    assert_eq!(files(&app).len(), 3, "and the file itself is nowhere");
    app.settle().await;
}

#[tokio::test]
async fn png_and_webp_are_taken_and_what_can_be_seen_through_lies_on_white() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    ann.upload(pictures::webp(&pictures::fields(200, 200))).await.expect(201);
    ann.upload(pictures::layered_jpeg(&pictures::fields(300, 300))).await.expect(201);
    let mut glass = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(image::RgbaImage::new(200, 200)).write_to(&mut glass, image::ImageFormat::Png).unwrap();
    let image: ImageView = ann.upload(glass.into_inner()).await.expect(201).ok();
    assert_eq!(image.color, "#ffffff");
    let mut wide = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageLuma16(image::ImageBuffer::from_pixel(200, 200, image::Luma([0x8000])))
        .write_to(&mut wide, image::ImageFormat::Png)
        .unwrap();
    let image: ImageView = ann.upload(wide.into_inner()).await.expect(201).ok();
    assert_eq!(image.color, "#808080");
    app.settle().await;
}

#[tokio::test]
async fn what_is_no_picture_that_we_take_is_refused_in_words_and_leaves_nothing() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let whole = pictures::jpeg(&pictures::fields(600, 600), None);
    let png = pictures::png(&pictures::fields(600, 600));
    let webp = pictures::webp(&pictures::fields(600, 600));
    let cut = |file: &[u8]| file[..file.len() / 2].to_vec();
    let heic = [&b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..], &[0; 100]].concat();
    for (file, about) in [
        (b"Dear diary, no picture today.".to_vec(), "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(), "no picture"),
        (Vec::new(), "no picture"),
        (b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), "GIFs"),
        (heic, "HEIC"),
        (pictures::moving_png(), "move"),
        (pictures::moving_webp(), "move"),
        (cut(&whole), "missing"),
        (whole[..whole.len() - 2].to_vec(), "missing"),
        (cut(&png), "missing"),
        (cut(&webp), "missing"),
        ([b"\xff\xd8\xff\xe0", &[7; 500][..]].concat(), "damaged"),
        (pictures::bomb(60_000, 60_000), "40 megapixels"),
        (pictures::bomb(40_000, 1_001), "40 megapixels"),
        (pictures::bomb(0, 10), "damaged"),
        (pictures::bomb(6_000, 6_000), "missing"),
        (pictures::png(&pictures::fields(159, 400)), "too small"),
        (pictures::jpeg_in_turns(&pictures::fields(200, 200)), "this kind of JPEG"),
    ] {
        let answer = ann.upload(file).await;
        assert_eq!(answer.expect(422).field(), "image", "{about}");
        assert!(answer.text().contains(about), "{about}: {}", answer.text());
    }
    assert_eq!((files(&app).len(), own(&ann).await.images.len()), (0, 0));
    assert_eq!(std::fs::read_dir(&app.app.config.data).unwrap().filter(|e| is_spool(e.as_ref().unwrap())).count(), 0);
    app.settle().await;
}

fn is_spool(entry: &std::fs::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy().into_owned();
    !name.starts_with("test.db") && name != "images"
}

#[tokio::test]
async fn a_square_beside_the_picture_is_refused() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    for square in ["left=41&top=0&size=160", "left=0&top=0&size=100", "left=0&top=0", "size=4294967295&left=0&top=0"] {
        let file = pictures::png(&pictures::fields(200, 200));
        let answer = ann.upload_at(&format!("/user/image/me?{square}"), file).await;
        assert_eq!(answer.expect(422).field(), "crop", "{square}");
    }
    ann.upload_at("/user/image/me?left=-1&top=0&size=160", pictures::plain([0; 3])).await.expect(400);
    app.settle().await;
}

#[tokio::test]
async fn more_than_ten_megabytes_are_cut_off_whether_they_say_so_or_not() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    ann.upload(vec![0; (10 << 20) + 1]).await.expect(413);
    let pieces = futures::stream::iter((0..11).map(|_| Ok::<_, std::io::Error>(vec![0; 1 << 20])));
    let request = Request::post("/user/image/me")
        .header(header::AUTHORIZATION, format!("Bearer {}", ann.token.as_ref().unwrap()))
        .body(Body::from_stream(pieces));
    ann.raw(request.unwrap()).await.expect(413);
    ann.upload(vec![0; 10 << 20]).await.expect(422);
    assert!(files(&app).is_empty());
    app.settle().await;
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let file = pictures::plain([9, 9, 9]);
    let pieces = [Ok(file), Err(std::io::Error::other("the phone went into a tunnel"))];
    let request = Request::post("/user/image/me")
        .header(header::AUTHORIZATION, format!("Bearer {}", ann.token.as_ref().unwrap()))
        .body(Body::from_stream(futures::stream::iter(pieces)));
    ann.raw(request.unwrap()).await.expect(400);
    assert!(files(&app).is_empty() && own(&ann).await.images.is_empty());
    app.settle().await;
}

#[tokio::test]
async fn a_seventh_is_refused_even_if_all_come_at_once() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let all: Vec<Vec<u8>> = (0..9_u8).map(|n| pictures::plain([n * 20, 9, 9])).collect();
    let answers = futures::future::join_all(all.into_iter().map(|file| ann.upload(file))).await;
    let taken = answers.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(taken, 6);
    for refused in answers.iter().filter(|answer| answer.status != 201) {
        assert_eq!(refused.expect(422).field(), "image");
    }
    assert_eq!(own(&ann).await.images.len(), 6);
    // What was written for the others is swept away.
    app.pass(hours(2)).await;
    assert_eq!(files(&app).len(), 6 * 3);
}

#[tokio::test]
async fn the_same_picture_sent_again_is_the_same_picture() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let first = add(&ann, [1, 2, 3]).await;
    app.settle().await;
    assert_eq!(add(&ann, [1, 2, 3]).await, first);
    assert_eq!(own(&ann).await.images, [first]);
    app.pass(days(1)).await;
    assert_eq!(files(&app).len(), 3);
}

#[tokio::test]
async fn the_first_one_is_the_avatar_wherever_a_player_is_shown() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let (one, two) = (add(&ann, [200, 0, 0]).await, add(&ann, [0, 0, 200]).await);
    app.settle().await;
    let mini = async || -> MiniView {
        let found = bob.get("/user/query?q=ann").await.expect(200).json();
        serde_json::from_value(found["items"][0]["player"].clone()).unwrap()
    };
    assert_eq!(mini().await.avatar.as_ref(), Some(&one));
    let answer = arrange(&ann, &[&two.key, &one.key]).await;
    assert_eq!(answer.expect(200).json()["images"][0]["key"], two.key);
    assert_eq!(mini().await.avatar.as_ref(), Some(&two));
    let seen = full(&bob, &ann).await;
    assert_eq!((seen.avatar.as_ref(), keys(&seen.images)), (Some(&two), vec![&*two.key, &*one.key]));
    let seen = public(&app.visitor(), &ann).await;
    assert_eq!((seen.avatar.as_ref(), seen.images.len()), (Some(&two), 2));
    remove(&ann, &two.key).await.expect(204);
    assert_eq!(own(&ann).await.avatar.as_ref(), Some(&one));
    remove(&ann, &one.key).await.expect(204);
    assert_eq!((mini().await.avatar, own(&ann).await.images), (None, vec![]));
    app.settle().await;
}

#[tokio::test]
async fn the_card_of_the_picture_is_done_once_there_is_one() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let before = own(&ann).await.completeness;
    add(&ann, [1, 2, 3]).await;
    let view = own(&ann).await;
    assert_eq!(view.completeness, before + 25);
    assert!(!serde_json::to_string(&view.cards_left).unwrap().contains("image"));
    app.settle().await;
}

#[tokio::test]
async fn an_order_that_leaves_out_or_makes_up_a_picture_is_refused() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let (one, two) = (add(&ann, [200, 0, 0]).await, add(&ann, [0, 0, 200]).await);
    let other = add(&bob, [0, 200, 0]).await;
    for wrong in [&[&*one.key][..], &[&one.key, &one.key, &two.key], &[&one.key, &two.key, &other.key], &["", ""]] {
        assert_eq!(arrange(&ann, wrong).await.expect(422).field(), "images", "{wrong:?}");
    }
    assert_eq!(keys(&own(&ann).await.images), [&*one.key, &*two.key]);
    app.settle().await;
}

#[tokio::test]
async fn nobody_touches_the_pictures_of_somebody_else() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let one = add(&ann, [200, 0, 0]).await;
    let of_ann = format!("/user/image/{}", ann.key());
    bob.delete(&format!("{of_ann}/{}", one.key)).await.expect(403);
    remove(&bob, &one.key).await.expect(404);
    bob.put(&of_ann, json!({ "images": [] })).await.expect(403);
    bob.upload_at(&of_ann, pictures::plain([0; 3])).await.expect(403);
    app.visitor().upload(pictures::plain([0; 3])).await.expect(401);
    assert_eq!(own(&ann).await.images, [one]);
    app.settle().await;
}

#[tokio::test]
async fn a_removed_picture_is_gone_at_once_and_can_be_put_back_for_ten_minutes() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let (one, two) = (add(&ann, [200, 0, 0]).await, add(&ann, [0, 0, 200]).await);
    remove(&ann, &one.key).await.expect(204);
    remove(&ann, &one.key).await.expect(404);
    assert_eq!(keys(&own(&ann).await.images), [&*two.key]);
    app.visitor().get(&one.small).await.expect(404);

    app.pass(minutes(9)).await;
    arrange(&ann, &[&one.key, &two.key]).await.expect(200);
    assert_eq!(keys(&own(&ann).await.images), [&*one.key, &*two.key]);
    load(&app.visitor(), &one.small).await;

    remove(&ann, &one.key).await.expect(204);
    app.pass(minutes(11)).await;
    assert_eq!(arrange(&ann, &[&one.key, &two.key]).await.expect(422).field(), "images");
    app.pass(minutes(10)).await;
    assert_eq!(files(&app).len(), 3);
    load(&app.visitor(), &two.large).await;
}

#[tokio::test]
async fn files_that_two_players_show_stay_until_neither_does() {
    let app = TestApp::start().await;
    let (ann, bob) = (app.player("ann").await, app.player("bob").await);
    let one = add(&ann, [200, 0, 0]).await;
    assert_eq!(add(&bob, [200, 0, 0]).await, one);
    assert_eq!(files(&app).len(), 3);
    remove(&ann, &one.key).await.expect(204);
    app.pass(hours(1)).await;
    app.pass(hours(1)).await;
    load(&app.visitor(), &one.small).await;
    remove(&bob, &one.key).await.expect(204);
    app.pass(hours(1)).await;
    assert_eq!(files(&app).len(), 0);
    let notes: i64 = sql!("SELECT COUNT(*) FROM image_files").fetch_value(&app.app.db).await.unwrap();
    assert_eq!(notes, 0);
}

#[tokio::test]
async fn a_sweep_takes_what_was_written_and_never_shown_but_not_what_is_on_its_way() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let kept = add(&ann, [1, 1, 1]).await;
    app.settle().await;
    // As it is when the process dies between the files and the row.
    let mut tx = app.app.db.begin().await.unwrap();
    sql!("DELETE FROM images WHERE hash <> $1").bind("none").execute(&mut tx).await.unwrap();
    sql!("UPDATE image_files SET sweep_at = $1").bind(app.app.now() + hours(1)).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    app.pass(minutes(50)).await;
    assert_eq!(files(&app).len(), 3, "{}", kept.key);
    app.pass(minutes(20)).await;
    assert_eq!(files(&app).len(), 0);
}

#[tokio::test]
async fn whoever_deletes_their_account_takes_their_pictures_along() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let one = add(&ann, [200, 0, 0]).await;
    let leave = json!({ "username": "ann", "current_password": PASSWORD });
    ann.post("/identity/deactivate", leave).await.expect(200);
    app.visitor().get(&one.small).await.expect(404);
    app.pass(days(29)).await;
    assert_eq!(files(&app).len(), 3, "she may still come back");
    app.pass(days(1)).await;
    app.pass(minutes(20)).await;
    assert_eq!(files(&app).len(), 0);
}

#[tokio::test]
async fn the_archive_of_an_account_holds_its_pictures() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let (one, two) = (add(&ann, [200, 0, 0]).await, add(&ann, [0, 0, 200]).await);
    let answer = ann.get("/identity/export").await;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(answer.expect(200).bytes.clone())).unwrap();
    for (name, image) in [("images/1.jpg", &one), ("images/2.jpg", &two)] {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_name(name).unwrap(), &mut bytes).unwrap();
        assert_eq!(bytes, ann.get(&image.large).await.bytes);
    }
    app.settle().await;
}

#[tokio::test]
async fn a_change_of_pictures_is_news_and_no_change_is_none() {
    let app = TestApp::start().await;
    let ann = app.player("ann").await;
    let (one, two) = (add(&ann, [200, 0, 0]).await, add(&ann, [0, 0, 200]).await);
    add(&ann, [200, 0, 0]).await;
    arrange(&ann, &[&one.key, &two.key]).await.expect(200);
    arrange(&ann, &[&two.key, &one.key]).await.expect(200);
    remove(&ann, &one.key).await.expect(204);
    let news: Vec<(String,)> =
        sql!("SELECT data FROM events WHERE kind = 'user.pictured'").fetch_all(&app.app.db).await.unwrap();
    let data: Vec<Value> = news.iter().map(|row| serde_json::from_str(&row.0).unwrap()).collect();
    assert_eq!(data, vec![json!({ "player": ann.key() }); 4]);
    app.settle().await;
}
