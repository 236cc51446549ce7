//! Who a player is and where.

use matching::Trait;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{AgeShown, Card, Image, Profile, Username};
use crate::kit::{Day, PlayerId, Point, Timestamp, text};

/// Who joins: all that a profile knows on its first day.
#[derive(Debug)]
pub struct NewPlayer {
    pub username: Username,
    /// Only the year is kept.
    pub birth_year: i16,
    pub now: Timestamp,
}

/// Where a player is. Coarse by construction: the centre of a ZIP code or town, or of a cell of the grid.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub point: Point,
    /// "Lakewood, CO": the town, never the ZIP code.
    pub label: String,
    /// Where the player gave one. Only they see it again.
    pub zip: Option<String>,
    pub city: String,
    /// The usual code where there is one ("CO"), else the name; none where a country has no parts.
    pub state: Option<String>,
    /// Two letters, ISO 3166.
    pub country: String,
    /// A name of the IANA time zone database.
    pub time_zone: String,
}

/// A player as stored.
#[derive(Debug, Clone)]
pub struct Player {
    pub pk: PlayerId,
    pub created_at: Timestamp,
    pub username: String,
    pub birth_year: i64,
    pub profile: Profile,
    pub place: Option<Place>,
    /// The first image.
    pub avatar: Option<Image>,
}

/// Years, from and to, both included; the same where the player shows them exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Age {
    pub from: u8,
    pub to: u8,
}

impl Age {
    /// The age as far as it is shown, in a calendar year.
    pub(super) fn shown(birth_year: i64, age_shown: AgeShown, year: i16) -> Option<Age> {
        let years = u8::try_from(i64::from(year) - birth_year).ok()?;
        match age_shown {
            AgeShown::Hidden => None,
            AgeShown::Range => Some(Age::decade(years)),
            AgeShown::Years => Some(Age { from: years, to: years }),
        }
    }

    /// The decade that holds an age: 38 is 30–39. Adults are not shown among minors.
    fn decade(years: u8) -> Age {
        let from = years / 10 * 10;
        Age { from: if years >= 18 { from.max(18) } else { from }, to: from + 9 }
    }
}

impl Player {
    /// The alias, or the username where there is none.
    pub fn name(&self) -> &str {
        self.profile.alias.as_deref().unwrap_or(&self.username)
    }

    /// The age as far as this player shows it, in a calendar year. Only the year of birth is known, so it is
    /// the age that they reach that year.
    pub fn age(&self, year: i16) -> Option<Age> {
        Age::shown(self.birth_year, self.profile.age_shown, year)
    }

    /// The age as anybody may know it: the exact one gives the year of birth away.
    pub fn age_in_public(&self, year: i16) -> Option<Age> {
        self.age(year).map(|age| Age::decade(age.from))
    }

    pub fn point(&self) -> Option<Point> {
        self.place.as_ref().map(|place| place.point)
    }

    /// Whether a card holds anything.
    pub fn has(&self, card: Card) -> bool {
        let profile = &self.profile;
        match card {
            Card::Name => profile.alias.is_some() || profile.gimmick.is_some() || profile.bio.is_some(),
            Card::Attributes => profile.handicap.is_some() || profile.lefty || self.preferred() > 0,
            Card::Location => self.place.is_some(),
            Card::Image => self.avatar.is_some(),
        }
    }

    /// How much of the profile is there, in percent: a quarter for each card. Nobody needs a preference
    /// everywhere, so three of them fill that part of the attributes.
    pub fn completeness(&self) -> u8 {
        let profile = &self.profile;
        let parts = [
            (profile.alias.is_some(), 10),
            (profile.gimmick.is_some(), 5),
            (profile.bio.is_some(), 10),
            (profile.handicap.is_some(), 10),
            (self.preferred() >= 1, 5),
            (self.preferred() >= 2, 5),
            (self.preferred() >= 3, 5),
            (self.place.is_some(), 25),
            (self.avatar.is_some(), 25),
        ];
        parts.into_iter().filter(|(is_there, _)| *is_there).map(|(_, percent)| percent).sum()
    }

    /// In how many traits this player has a preference. A hand is none.
    fn preferred(&self) -> usize {
        let traits = self.profile.traits();
        Trait::ALL.into_iter().filter(|&which| which != Trait::Hand && traits.get(which) > 0).count()
    }
}

/// How often a player may change place on one day: enough for whoever travels, too few to hunt for others by
/// asking for distances from many places.
pub const MOVES_A_DAY: i64 = 5;

/// Changes of place on the latest day with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moves {
    /// Local to the place that was left.
    pub on: Day,
    pub count: i64,
}

impl Moves {
    /// One move more, if the day still has one. Days only count forward: crossing the date line westward and
    /// back must not open a new one.
    pub fn another(self, today: Day) -> Option<Moves> {
        match self {
            Moves { on, .. } if today > on => Some(Moves { on: today, count: 1 }),
            Moves { on, count } if count < MOVES_A_DAY => Some(Moves { on, count: count + 1 }),
            _ => None,
        }
    }
}

/// What a search by name looks through: alias and username, folded.
pub fn name_key(username: &str, alias: Option<&str>) -> String {
    match alias {
        Some(alias) => format!("{} {}", text::fold(alias), text::fold(username)),
        None => text::fold(username),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Handicap, Mobility, Mood, RoundTime},
        *,
    };

    fn player(profile: Profile) -> Player {
        Player {
            pk: PlayerId::new(1),
            created_at: Timestamp(0),
            username: "ann".into(),
            birth_year: 1988,
            profile,
            place: None,
            avatar: None,
        }
    }

    #[test]
    fn an_age_is_shown_as_far_as_its_owner_likes() {
        let shown = |age_shown| player(Profile { age_shown, ..Profile::default() }).age(2026);
        assert_eq!(shown(AgeShown::Hidden), None);
        assert_eq!(shown(AgeShown::Range), Some(Age { from: 30, to: 39 }));
        assert_eq!(shown(AgeShown::Years), Some(Age { from: 38, to: 38 }));
    }

    #[test]
    fn the_public_never_learns_the_year_of_birth() {
        let open = player(Profile { age_shown: AgeShown::Years, ..Profile::default() });
        assert_eq!(open.age_in_public(2026), Some(Age { from: 30, to: 39 }));
    }

    #[test]
    fn somebody_of_18_is_among_adults() {
        assert_eq!(Age::decade(18), Age { from: 18, to: 19 });
    }

    #[test]
    fn an_empty_profile_is_at_nought_and_has_no_card() {
        let ann = player(Profile::default());
        assert_eq!(ann.completeness(), 0);
        assert!(Card::ALL.iter().all(|card| !ann.has(*card)));
    }

    #[test]
    fn a_profile_is_whole_without_a_preference_in_everything() {
        let profile = Profile {
            alias: Some("Ann".into()),
            gimmick: Some("Fore".into()),
            bio: Some("Hi".into()),
            handicap: Handicap::parse(12.4).ok(),
            mobility: Mobility::Walk,
            mood: Mood::Fun,
            round_time: RoundTime::parse(240).ok(),
            ..Profile::default()
        };
        let ann = player(profile);
        assert_eq!(ann.completeness(), 50);
        assert_eq!(Player { avatar: Some(Image { hash: "a".into(), color: 0 }), ..ann }.completeness(), 75);
    }

    #[test]
    fn a_day_has_five_moves_and_never_begins_twice() {
        let monday = Day::FIRST.plus(7);
        let mut moves = Moves { on: Day::FIRST, count: 0 };
        for _ in 0..MOVES_A_DAY {
            moves = moves.another(monday).unwrap();
        }
        assert_eq!(moves.another(monday), None);
        assert_eq!(moves.another(monday.plus(-1)), None);
        assert_eq!(moves.another(monday.plus(1)), Some(Moves { on: monday.plus(1), count: 1 }));
    }

    #[test]
    fn a_name_is_found_without_accents_and_case() {
        assert_eq!(name_key("M_Okafor", Some("Ána Lee")), "ana lee m okafor");
    }
}
