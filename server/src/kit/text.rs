//! Text that players type: trimmed, bounded, without control characters.

use unicode_normalization::UnicodeNormalization;

use super::{Error, Result};

/// One line of at most `max` characters: trimmed, inner white space run together, NFC.
/// Empty text is `None`.
pub fn line(field: &'static str, raw: &str, max: usize) -> Result<Option<String>> {
    let text = raw.nfc().collect::<String>();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(field, text, max)
}

/// Some lines of text of at most `max` characters, trimmed, NFC. Empty text is `None`.
pub fn paragraphs(field: &'static str, raw: &str, max: usize) -> Result<Option<String>> {
    let text = raw.nfc().collect::<String>().replace("\r\n", "\n");
    bounded(field, text.trim().to_owned(), max)
}

fn bounded(field: &'static str, text: String, max: usize) -> Result<Option<String>> {
    if text.chars().count() > max {
        return Err(Error::invalid(field, format!("keep it under {max} characters")));
    }
    if text.chars().any(|c| is_invisible(c) && c != '\n') {
        return Err(Error::invalid(field, "leave out control characters"));
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// Control characters and the marks that reverse the direction of what stands around them.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_run_together() {
        assert_eq!(line("alias", "  Ann \t  Lee ", 40).unwrap().as_deref(), Some("Ann Lee"));
    }

    #[test]
    fn blank_text_is_none() {
        assert_eq!(line("alias", " \n ", 40).unwrap(), None);
    }

    #[test]
    fn control_and_bidi_marks_are_refused() {
        assert!(line("alias", "a\u{0}b", 40).is_err());
        assert!(paragraphs("bio", "a\u{202E}b", 40).is_err());
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(line("alias", &"é".repeat(40), 40).is_ok());
        assert!(line("alias", &"é".repeat(41), 40).is_err());
    }
}
