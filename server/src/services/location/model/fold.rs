//! The one spelling under which a name is kept and looked up. The build script includes this file too.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case, without accents, apostrophes and full stops; whatever else is no letter or digit
/// becomes one space: "São Paulo" is "sao paulo", "St. Mary's" is "st marys".
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase).nfkd() {
        match c {
            // Letters with a stroke or a tail are letters of their own to Unicode.
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ə' => folded.push('e'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            '.' | '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' => {}
            c if is_combining_mark(c) => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}
