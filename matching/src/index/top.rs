//! The best few of many.

use std::{cmp::Ordering, collections::BinaryHeap};

use super::cell::Cell;
use crate::Cursor;

/// Somebody who is among the best so far, and where to find them again.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kept<'a> {
    pub(super) cursor: Cursor,
    pub(super) cell: &'a Cell,
    pub(super) at: u32,
}

/// Holds no more than it was asked for; the worst of them is what a newcomer has to beat.
#[derive(Debug)]
pub(super) struct Top<'a> {
    heap: BinaryHeap<Kept<'a>>,
    limit: usize,
}

impl<'a> Top<'a> {
    /// `limit` is at least 1.
    pub(super) fn new(limit: usize) -> Top<'a> {
        Top { heap: BinaryHeap::new(), limit: limit.max(1) }
    }

    /// The least sort key that may still get in.
    pub(super) fn bar(&self) -> u64 {
        let worst = self.heap.peek().filter(|_| self.heap.len() >= self.limit);
        worst.map_or(0, |worst| worst.cursor.key)
    }

    pub(super) fn push(&mut self, newcomer: Kept<'a>) {
        if self.heap.len() < self.limit {
            self.heap.push(newcomer);
        } else if let Some(mut worst) = self.heap.peek_mut()
            && newcomer < *worst
        {
            *worst = newcomer;
        }
    }

    /// Best first.
    pub(super) fn into_sorted(self) -> Vec<Kept<'a>> {
        self.heap.into_sorted_vec()
    }
}

/// The better is the lesser: the order of a page, and what keeps the worst on top of the heap.
impl Ord for Kept<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.cursor, other.cursor);
        b.key.cmp(&a.key).then(a.player.cmp(&b.player))
    }
}

impl PartialOrd for Kept<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Kept<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cursor == other.cursor
    }
}

impl Eq for Kept<'_> {}
