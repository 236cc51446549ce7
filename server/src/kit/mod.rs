//! Plain values for every service. No I/O, no clock, no service's words.

pub mod change;
mod choice;
pub mod day;
pub mod error;
pub mod id;
pub mod page;
pub mod point;
pub mod session;
pub mod text;
pub mod time;
pub mod window;

pub use change::Change;
pub(crate) use choice::choice;
pub use day::Day;
pub use error::{Error, Result};
pub use id::{Id, PlayerId};
pub use page::{Cursor, Page};
pub use point::Point;
pub use session::{Role, Session, Status};
pub use time::Timestamp;
pub use window::{Answer, Window};
