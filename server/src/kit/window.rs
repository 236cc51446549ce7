//! The parts of a day, and what a player says about them.

use super::choice;

choice! {
    /// A part of a day, local time of the place.
    pub enum Window {
        /// 06–11
        Morning = 1 "morning",
        /// 11–16
        Midday = 2 "midday",
        /// 16–21
        Twilight = 3 "twilight",
    }
}

impl Window {
    /// First hour, inclusive, local time.
    pub const fn starts_at(self) -> i8 {
        match self {
            Window::Morning => 6,
            Window::Midday => 11,
            Window::Twilight => 16,
        }
    }

    /// Last hour, exclusive, local time.
    pub const fn ends_at(self) -> i8 {
        self.starts_at() + 5
    }

    /// 0, 1 or 2: the row on the calendar and the bit within a day.
    pub const fn row(self) -> u8 {
        self as u8 - 1
    }
}

choice! {
    /// What a player says about a window. No entry is a fourth thing: nobody knows.
    pub enum Answer {
        Free = 1 "free",
        Maybe = 2 "maybe",
        No = 3 "no",
    }
}
