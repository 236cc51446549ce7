//! Text that players type: trimmed, bounded, without control characters.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

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

/// The one spelling under which a person's name is kept and looked up: lower case, without accents, and
/// whatever is no letter or digit becomes one space.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase).nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            // Letters with a stroke are letters of their own to Unicode.
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            // O'Neill is looked up as oneill.
            '\'' | '’' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
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

/// Control characters, the marks that reverse the direction of what stands around them, and what takes no
/// ink: a name made of it could not be seen. Joiners stay, as scripts and emoji need them.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{00AD}' | '\u{200B}' | '\u{2060}'..='\u{2064}'
            | '\u{FEFF}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' | '\u{2028}' | '\u{2029}')
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
        assert!(line("alias", "\u{200B}", 40).is_err());
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(line("alias", &"é".repeat(40), 40).is_ok());
        assert!(line("alias", &"é".repeat(41), 40).is_err());
    }

    #[test]
    fn a_name_folds_to_what_people_type() {
        for (name, folded) in [
            ("Søren O’Neill", "soren oneill"),
            ("  ÁNA_lee. ", "ana lee"),
            ("Weiß", "weiss"),
            ("Łukasz", "lukasz"),
            ("李 娜", "李 娜"),
        ] {
            assert_eq!(fold(name), folded);
            assert_eq!(fold(folded), folded);
        }
    }
}
