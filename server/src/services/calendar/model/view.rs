//! What clients see of a calendar.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Diary, Entry, RepeatId,
    overlap::{self, Overlap},
};
use crate::kit::{Answer, Day, PlayerId, Timestamp, Window};

/// A player's days, every one of the span.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CalendarView {
    pub player: PlayerId,
    /// The day that it is at the player's place.
    pub today: Day,
    pub days: Vec<DayView>,
}

/// One day of a calendar.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DayView {
    pub date: Day,
    /// Whether it is today at the player's place.
    pub is_today: bool,
    /// Whether it is over at the player's place.
    pub is_past: bool,
    /// Whether the viewer may change it: only the player's own days, from yesterday to a year ahead.
    pub can_edit: bool,
    /// What the player said, in the order of the day. A window that is missing was not spoken about.
    pub entries: Vec<EntryView>,
    /// The windows that suit both the player and the viewer; absent from one's own calendar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<Vec<SharedView>>,
}

/// What a player says about a window.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EntryView {
    pub window: Window,
    pub answer: Answer,
    /// The weekly repeat that made the entry, until the player touches it. Only the player sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<RepeatId>,
}

/// A window that suits both.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharedView {
    pub window: Window,
    pub overlap: Overlap,
}

/// An entry as it stands after an edit.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SavedEntryView {
    pub date: Day,
    pub window: Window,
    /// Null when nothing is said about the window any more.
    #[schema(required = true)]
    pub answer: Option<Answer>,
}

/// Who can play when.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanView {
    /// Sorted: the order in which they were asked for makes no difference.
    pub players: Vec<PlayerId>,
    /// Every day of the span.
    pub days: Vec<PlanDayView>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanDayView {
    pub date: Day,
    /// Morning, midday and twilight.
    pub windows: Vec<PlanWindowView>,
}

/// Who says what about a window. Players in none of the lists said nothing.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanWindowView {
    pub window: Window,
    pub free: Vec<PlayerId>,
    pub maybe: Vec<PlayerId>,
    pub no: Vec<PlayerId>,
    /// Absent when the window does not suit all, or is over for one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overlap: Option<Overlap>,
}

/// The weekly repeats of a player, by weekday and window.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RepeatsView {
    pub repeats: Vec<RepeatView>,
}

/// "Saturday mornings, weekly until …"
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RepeatView {
    pub key: RepeatId,
    pub weekday: super::habit::Weekday,
    pub window: Window,
    pub answer: Answer,
    pub starts: Day,
    /// The last day; absent when it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// A calendar feed that was just made.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct NewFeedView {
    /// The secret address for a calendar program. It is shown this once.
    #[schema(example = "https://fourball.example/calendar/ics/k3Yv….ics")]
    pub url: String,
    pub created_at: Timestamp,
}

/// Whether there is a calendar feed.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeedView {
    pub is_on: bool,
    /// When its address was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

/// What the archive of an account holds of its calendar.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct ArchiveView {
    pub availability: Vec<ArchivedEntryView>,
    pub repeats: Vec<RepeatView>,
    /// When the secret address of the feed was made, if there is one. The address itself is not kept.
    pub feed_made_at: Option<Timestamp>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ArchivedEntryView {
    pub date: Day,
    pub window: Window,
    pub answer: Answer,
}

impl Diary {
    /// The days as their player sees them.
    pub fn own_view(&self) -> CalendarView {
        self.view(|day| DayView { can_edit: self.local.can_edit(day), ..self.day(day) })
    }

    /// The days as another player sees them.
    pub fn view_for(&self, viewer: &Diary) -> CalendarView {
        self.view(|day| {
            let mut view = DayView { shared: Some(overlap::shared(&[self, viewer], day)), ..self.day(day) };
            view.entries.iter_mut().for_each(|entry| entry.repeat = None);
            view
        })
    }

    fn view(&self, day: impl Fn(Day) -> DayView) -> CalendarView {
        CalendarView { player: self.player, today: self.local.today, days: self.span.days().map(day).collect() }
    }

    fn day(&self, date: Day) -> DayView {
        DayView {
            date,
            is_today: date == self.local.today,
            is_past: date < self.local.today,
            can_edit: false,
            entries: self.on(date).map(EntryView::from).collect(),
            shared: None,
        }
    }
}

impl From<&Entry> for EntryView {
    fn from(entry: &Entry) -> EntryView {
        EntryView { window: entry.window, answer: entry.answer, repeat: entry.repeat }
    }
}
