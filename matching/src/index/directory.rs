//! Which cell a player is in.

use super::grid::CellKey;
use crate::PlayerId;

const PAGE: usize = 1_024;
const NOWHERE: u32 = u32::MAX;

/// Four bytes a key, in pages, so that a gap among the keys costs next to nothing and growing moves nobody.
#[derive(Debug, Clone, Default)]
pub(super) struct Directory {
    pages: Vec<Option<Box<[u32; PAGE]>>>,
}

impl Directory {
    pub(super) fn get(&self, id: PlayerId) -> Option<CellKey> {
        let (page, at) = place(id);
        let cell = self.pages.get(page)?.as_ref()?[at];
        (cell != NOWHERE).then_some(CellKey(cell))
    }

    pub(super) fn set(&mut self, id: PlayerId, cell: CellKey) {
        let (page, at) = place(id);
        if page >= self.pages.len() {
            self.pages.resize(page + 1, None);
        }
        self.pages[page].get_or_insert_with(|| Box::new([NOWHERE; PAGE]))[at] = cell.0;
    }

    pub(super) fn remove(&mut self, id: PlayerId) -> Option<CellKey> {
        let cell = self.get(id)?;
        self.set(id, CellKey(NOWHERE));
        Some(cell)
    }
}

const fn place(id: PlayerId) -> (usize, usize) {
    (id.0 as usize / PAGE, id.0 as usize % PAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_player_is_where_they_were_put_until_removed() {
        let mut directory = Directory::default();
        directory.set(PlayerId(5_000_000), CellKey(7));
        assert_eq!(directory.get(PlayerId(5_000_000)), Some(CellKey(7)));
        assert_eq!(directory.get(PlayerId(4_999_999)), None);
        assert_eq!(directory.get(PlayerId(u32::MAX)), None);
        assert_eq!(directory.remove(PlayerId(5_000_000)), Some(CellKey(7)));
        assert_eq!(directory.remove(PlayerId(5_000_000)), None);
    }
}
