//! The product's own faces. A picture looks the same wherever the server runs.

use std::sync::Arc;

use resvg::usvg::fontdb::Database;
use skrifa::{
    FontRef, MetadataProvider as _,
    instance::{LocationRef, Size},
};

const BOARD: &[u8] = include_bytes!("../../../assets/fonts/sofia-sans-extra-condensed-800.ttf");
const TEXT: &[u8] = include_bytes!("../../../assets/fonts/figtree-500.ttf");
const STRONG: &[u8] = include_bytes!("../../../assets/fonts/figtree-700.ttf");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Condensed capitals, as on a leaderboard.
    Board,
    Text,
}

impl Face {
    /// How wide a line is, in the unit of `size`.
    pub fn width(self, line: &str, size: f32) -> f32 {
        let font = self.font();
        let (letters, metrics) = (font.charmap(), font.glyph_metrics(Size::new(size), LocationRef::default()));
        let advance = |c| letters.map(c).and_then(|glyph| metrics.advance_width(glyph)).unwrap_or(size);
        line.chars().map(advance).sum()
    }

    /// Whether this face has a drawing for a character.
    pub fn has(self, c: char) -> bool {
        self.font().charmap().map(c).is_some()
    }

    /// Text without the signs that this face has no drawing for, such as emoji; nothing where letters are missing,
    /// or where none is left.
    pub fn drawable(self, text: &str) -> Option<String> {
        let (known, strange): (String, String) = text.chars().partition(|&c| c.is_whitespace() || self.has(c));
        let is_readable = known.contains(char::is_alphanumeric) && !strange.contains(char::is_alphanumeric);
        is_readable.then(|| known.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn font(self) -> FontRef<'static> {
        let data = match self {
            Face::Board => BOARD,
            Face::Text => TEXT,
        };
        FontRef::new(data).expect("our own fonts are well-formed")
    }
}

/// All faces, by the names that the web app's styles know: "Figtree", "Sofia Sans Extra Condensed".
pub(super) fn database() -> Arc<Database> {
    let mut database = Database::new();
    for face in [BOARD, TEXT, STRONG] {
        database.load_font_data(face.to_vec());
    }
    Arc::new(database)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_western_europe_can_be_drawn() {
        let latin = ('!'..='~').chain('¡'..='ÿ').filter(|&c| c != '\u{ad}');
        let missing: String = latin.filter(|&c| !Face::Board.has(c) || !Face::Text.has(c)).collect();
        assert_eq!(missing, "");
        assert!("ŁódźŠkodaЖукΩμέγα".chars().all(|c| Face::Board.has(c)));
        assert!(!Face::Board.has('⛳') && !Face::Board.has('王'));
    }

    #[test]
    fn what_cannot_be_drawn_is_left_out_where_it_is_no_letter() {
        let drawn = |text| Face::Board.drawable(text);
        assert_eq!(drawn("MAYA 🏌️‍♀️ OKAFOR"), Some("MAYA OKAFOR".into()));
        assert_eq!(drawn("Z̡̢̛A̷L̷G̷O̷"), Some("ZALGO".into()));
        assert_eq!([drawn("王小明"), drawn("MAYA 王"), drawn("⛳⛳"), drawn("!!"), drawn("")], [const { None }; 5]);
    }

    #[test]
    fn a_longer_line_is_wider() {
        let width = |line| Face::Board.width(line, 100.0);
        assert!(width("MAYA") > 100.0 && width("MAYA") < 200.0, "{}", width("MAYA"));
        assert!(width("MAYA OKAFOR") > width("MAYA"));
        assert!((Face::Board.width("MAYA", 50.0) - width("MAYA") / 2.0).abs() < 0.01);
    }
}
