//! Anonymous counts: how many players are free around a place.

use crate::{Day, Index, Miles, Point, Window};

/// The players within a radius who are free in one window. Small numbers tell on people: show "a few".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowCount {
    pub day: Day,
    pub window: Window,
    pub free: u32,
    pub maybe: u32,
}

impl Index {
    /// One count for every window of `days` days from `from` (today at that place), in the order of time; at most
    /// as many days as the ring holds.
    pub fn counts_near(
        &self,
        origin: Point,
        radius: Miles,
        from: Day,
        days: u32,
    ) -> Vec<WindowCount> {
        unimplemented!("{origin:?} {radius:?} {from:?} {days}")
    }
}
