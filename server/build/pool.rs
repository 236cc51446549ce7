//! All strings of the tables, each once, in one text.

use std::collections::HashMap;

use crate::layout::TEXT_OFFSET_BITS;

#[derive(Default)]
pub(crate) struct Pool {
    text: String,
    known: HashMap<String, u32>,
}

impl Pool {
    /// The number that stands for the string; see `TEXT_OFFSET_BITS`.
    pub(crate) fn add(&mut self, string: &str) -> Result<u32, String> {
        if let Some(&known) = self.known.get(string) {
            return Ok(known);
        }
        let offset = self.text.len();
        if offset >> TEXT_OFFSET_BITS != 0 {
            return Err("the names in data/ no longer fit: widen TEXT_OFFSET_BITS".to_owned());
        }
        if string.len() >> (u32::BITS - TEXT_OFFSET_BITS) != 0 {
            return Err(format!("a name in data/ is too long: {string:?}"));
        }
        self.text.push_str(string);
        let number = offset as u32 | (string.len() as u32) << TEXT_OFFSET_BITS;
        self.known.insert(string.to_owned(), number);
        Ok(number)
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}
