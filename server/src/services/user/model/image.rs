//! Pictures of a player.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    kit::{Error, Result, time::minutes},
    platform::images::SIZES,
};

/// The most that one profile shows.
pub const MAX_IMAGES: usize = 6;

/// How long a picture that was removed can be put back.
pub const PUT_BACK: Duration = minutes(10);

/// A picture as stored.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Image {
    /// Names its files.
    pub hash: String,
    /// 0xRRGGBB
    pub color: i64,
}

/// A picture that a player shows, or showed a moment ago.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Held {
    #[sqlx(flatten)]
    pub image: Image,
    pub is_removed: bool,
}

/// A square picture. What its addresses hold never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ImageView {
    /// Names it among the pictures of its player.
    pub key: String,
    /// The middle colour, to show until the picture is there.
    #[schema(example = "#7a9b5c")]
    pub color: String,
    /// 160 pixels wide and high.
    pub small: String,
    /// 480 pixels.
    pub medium: String,
    /// 1280 pixels.
    pub large: String,
}

impl From<Image> for ImageView {
    fn from(Image { hash, color }: Image) -> ImageView {
        let [small, medium, large] = SIZES.map(|size| format!("/user/photo/{hash}/{}.jpg", size.side));
        ImageView { key: hash, color: format!("#{color:06x}"), small, medium, large }
    }
}

/// The pictures in the order that was asked for, which names each one that is shown. One that was removed a moment
/// ago is back when it is named.
pub fn arranged(held: &[Held], wanted: &[String]) -> Result<Vec<Image>> {
    let refused = |reason: &'static str| Err(Error::invalid("images", reason));
    let has = |hash: &String| wanted.iter().filter(|one| *one == hash).count();
    if wanted.iter().any(|hash| has(hash) > 1) || held.iter().any(|one| !one.is_removed && has(&one.image.hash) == 0) {
        return refused("name each picture once");
    }
    if wanted.len() > MAX_IMAGES {
        return refused("six are the most: remove one first");
    }
    let find = |hash: &String| held.iter().find(|one| one.image.hash == *hash).map(|one| one.image.clone());
    match wanted.iter().map(find).collect() {
        Some(images) => Ok(images),
        None => refused("there is no such picture, or not any more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(names: &str) -> Vec<Held> {
        let one = |letter: char| Held {
            image: Image { hash: letter.to_lowercase().to_string(), color: 0 },
            // A capital letter is one that was removed.
            is_removed: letter.is_uppercase(),
        };
        names.chars().map(one).collect()
    }

    fn arrange(names: &str, wanted: &str) -> Option<String> {
        let wanted: Vec<String> = wanted.chars().map(String::from).collect();
        Some(arranged(&held(names), &wanted).ok()?.into_iter().map(|image| image.hash).collect())
    }

    #[test]
    fn an_order_names_every_picture_once() {
        assert_eq!(arrange("abc", "cab").as_deref(), Some("cab"));
        for wanted in ["ab", "abcc", "abcd", ""] {
            assert_eq!(arrange("abc", wanted), None, "{wanted}");
        }
        assert_eq!(arrange("", "").as_deref(), Some(""));
    }

    #[test]
    fn what_was_removed_comes_back_when_it_is_named_and_not_otherwise() {
        assert_eq!(arrange("aBc", "bac").as_deref(), Some("bac"));
        assert_eq!(arrange("aBc", "ca").as_deref(), Some("ca"));
        assert_eq!(arrange("abcdefG", "gabcdef"), None, "seven");
    }

    #[test]
    fn a_view_says_where_each_size_is() {
        let view = ImageView::from(Image { hash: "ab".into(), color: 0x0a_0b_0c });
        assert_eq!((view.color.as_str(), view.medium.as_str()), ("#0a0b0c", "/user/photo/ab/480.jpg"));
    }
}
