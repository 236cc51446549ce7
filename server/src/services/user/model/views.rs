//! What each audience may see of a player, and nothing else.
//!
//! Nobody but the owner sees a ZIP code, a point, the year of birth or the settings; a visitor neither sees
//! how far away anybody is. Email and login facts are not known here, availability is the calendar's.

use matching::{Miles, Traits};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Age, AgeShown, Card, Drinking, Gimme, Handicap, Image, ImageView, Mobility, Mood, Place, Player, Preferences,
    Purpose, RoundTime, TraitView, Weather,
};
use crate::kit::{PlayerId, Point, Timestamp};

/// A profile as this caller may see it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "audience", rename_all = "lowercase")]
pub enum ProfileView {
    /// For whoever is not logged in.
    Public(PublicView),
    /// For players.
    Full(FullView),
    /// For the player themselves.
    Own(OwnView),
}

/// What a player is called.
#[derive(Debug, Clone)]
pub struct Names {
    /// The alias, else the username.
    pub shown: String,
    pub username: String,
}

/// Somebody in search results, lists and the inbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct MiniView {
    pub key: PlayerId,
    pub username: String,
    /// The alias, or the username where there is none.
    pub name: String,
    /// The first image.
    pub avatar: Option<ImageView>,
    pub handicap: Option<Handicap>,
    /// "Lakewood, CO"
    pub place: Option<String>,
    /// Whole miles from the viewer; 0 is under a mile. Not there while either has no place.
    pub distance: Option<u32>,
    /// At most two, those shared with the viewer first.
    pub traits: Vec<TraitView>,
}

/// A profile as anybody may see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PublicView {
    pub key: PlayerId,
    pub username: String,
    /// The alias, or the username where there is none.
    pub name: String,
    /// The first image.
    pub avatar: Option<ImageView>,
    /// At most six, in the order that their owner chose.
    pub images: Vec<ImageView>,
    pub gimmick: Option<String>,
    pub bio: Option<String>,
    /// A range, however exactly the player shows it to other players.
    pub age: Option<Age>,
    /// "Lakewood, CO"
    pub place: Option<String>,
    pub lefty: bool,
    pub handicap: Option<Handicap>,
    pub mobility: Mobility,
    pub drinking: Drinking,
    pub weather: Weather,
    pub gimme: Gimme,
    pub purpose: Purpose,
    pub mood: Mood,
    pub round_time: Option<RoundTime>,
}

/// A profile as other players see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FullView {
    pub key: PlayerId,
    pub username: String,
    /// The alias, or the username where there is none.
    pub name: String,
    /// The first image.
    pub avatar: Option<ImageView>,
    /// At most six, in the order that their owner chose.
    pub images: Vec<ImageView>,
    pub created_at: Timestamp,
    pub gimmick: Option<String>,
    pub bio: Option<String>,
    /// As exactly as the player shows it.
    pub age: Option<Age>,
    pub place: Option<PlaceView>,
    /// Whole miles from the viewer; 0 is under a mile. Not there while either has no place.
    pub distance: Option<u32>,
    pub lefty: bool,
    pub handicap: Option<Handicap>,
    pub mobility: Mobility,
    pub drinking: Drinking,
    pub weather: Weather,
    pub gimme: Gimme,
    pub purpose: Purpose,
    pub mood: Mood,
    pub round_time: Option<RoundTime>,
}

/// A profile as its owner sees it: everything that can be edited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OwnView {
    pub key: PlayerId,
    pub username: String,
    /// The alias, or the username where there is none.
    pub name: String,
    /// The first image.
    pub avatar: Option<ImageView>,
    /// At most six, in the order that their owner chose.
    pub images: Vec<ImageView>,
    pub created_at: Timestamp,
    pub alias: Option<String>,
    pub gimmick: Option<String>,
    pub bio: Option<String>,
    pub birth_year: i64,
    pub age_shown: AgeShown,
    /// As other players see it: nothing where it is not shown.
    pub age: Option<Age>,
    pub location: Option<OwnPlaceView>,
    pub lefty: bool,
    pub handicap: Option<Handicap>,
    pub mobility: Mobility,
    pub drinking: Drinking,
    pub weather: Weather,
    pub gimme: Gimme,
    pub purpose: Purpose,
    pub mood: Mood,
    pub round_time: Option<RoundTime>,
    pub is_hidden: bool,
    /// How much of the profile is there, in percent.
    #[schema(maximum = 100)]
    pub completeness: u8,
    /// Onboarding cards that hold nothing yet, in their order, without those that were dismissed.
    pub cards_left: Vec<Card>,
}

/// Where somebody plays, as other players may know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PlaceView {
    /// "Lakewood, CO"
    pub label: String,
    pub city: String,
    pub state: Option<String>,
    /// Two letters, ISO 3166.
    pub country: String,
}

/// Where I play, as it is stored: there is nothing more exact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OwnPlaceView {
    /// "Lakewood, CO"
    pub label: String,
    /// If the place was chosen by it.
    pub zip: Option<String>,
    pub city: String,
    pub state: Option<String>,
    /// Two letters, ISO 3166.
    pub country: String,
    /// A name of the IANA time zone database.
    pub time_zone: String,
    /// The centre of the ZIP code or town, or of a cell of about a mile.
    pub point: Point,
}

/// Where a viewer stands and how they play: what makes a view personal.
#[derive(Debug, Clone, Copy)]
pub struct Viewpoint {
    pub point: Option<Point>,
    pub traits: Traits,
}

impl Viewpoint {
    /// Of nobody in particular: no distance, no trait in common.
    pub const NOWHERE: Viewpoint = Viewpoint { point: None, traits: Traits::neutral() };

    pub fn of(player: &Player) -> Viewpoint {
        Viewpoint { point: player.point(), traits: player.profile.traits() }
    }

    fn miles_to(&self, player: &Player) -> Option<u32> {
        let to_vector = |point: Point| Some(matching::Point::new(point.lat, point.lon)?.unit_vector());
        Some(shown_miles(Miles::between(to_vector(self.point?)?, to_vector(player.point()?)?)))
    }
}

/// The only form in which a distance between players is told: to the nearest mile, and 0 under one.
pub fn shown_miles(distance: Miles) -> u32 {
    if distance < Miles::whole(1) { 0 } else { distance.rounded() }
}

impl MiniView {
    pub fn of(player: &Player, viewer: &Viewpoint) -> MiniView {
        MiniView {
            key: player.pk,
            username: player.username.clone(),
            name: player.name().to_owned(),
            avatar: player.avatar.clone().map(ImageView::from),
            handicap: player.profile.handicap,
            place: player.place.as_ref().map(|place| place.label.clone()),
            distance: viewer.miles_to(player),
            traits: player.profile.two_traits(viewer.traits),
        }
    }
}

impl PublicView {
    /// `year` is the calendar year of the asking.
    pub fn of(player: Player, images: Vec<Image>, year: i16) -> PublicView {
        let (name, age) = (player.name().to_owned(), player.age_in_public(year));
        let Player { pk, username, profile, place, avatar, .. } = player;
        PublicView {
            key: pk,
            username,
            name,
            avatar: avatar.map(ImageView::from),
            images: views(images),
            gimmick: profile.gimmick,
            bio: profile.bio,
            age,
            place: place.map(|place| place.label),
            lefty: profile.lefty,
            handicap: profile.handicap,
            mobility: profile.mobility,
            drinking: profile.drinking,
            weather: profile.weather,
            gimme: profile.gimme,
            purpose: profile.purpose,
            mood: profile.mood,
            round_time: profile.round_time,
        }
    }
}

impl FullView {
    /// `year` is the calendar year of the asking.
    pub fn of(player: Player, images: Vec<Image>, viewer: &Viewpoint, year: i16) -> FullView {
        let (name, age, distance) = (player.name().to_owned(), player.age(year), viewer.miles_to(&player));
        let Player { pk, created_at, username, profile, place, avatar, .. } = player;
        FullView {
            key: pk,
            username,
            name,
            avatar: avatar.map(ImageView::from),
            images: views(images),
            created_at,
            gimmick: profile.gimmick,
            bio: profile.bio,
            age,
            place: place.map(PlaceView::from),
            distance,
            lefty: profile.lefty,
            handicap: profile.handicap,
            mobility: profile.mobility,
            drinking: profile.drinking,
            weather: profile.weather,
            gimme: profile.gimme,
            purpose: profile.purpose,
            mood: profile.mood,
            round_time: profile.round_time,
        }
    }
}

impl OwnView {
    /// `year` is the calendar year of the asking.
    pub fn of(player: Player, images: Vec<Image>, preferences: &Preferences, year: i16) -> OwnView {
        let (name, completeness, age) = (player.name().to_owned(), player.completeness(), player.age(year));
        let is_left = |card: &Card| !player.has(*card) && !preferences.dismissed_cards.contains(card);
        let cards_left = Card::ALL.iter().copied().filter(is_left).collect();
        let Player { pk, created_at, username, birth_year, profile, place, avatar } = player;
        OwnView {
            key: pk,
            username,
            name,
            avatar: avatar.map(ImageView::from),
            images: views(images),
            created_at,
            alias: profile.alias,
            gimmick: profile.gimmick,
            bio: profile.bio,
            birth_year,
            age_shown: profile.age_shown,
            age,
            location: place.map(OwnPlaceView::from),
            lefty: profile.lefty,
            handicap: profile.handicap,
            mobility: profile.mobility,
            drinking: profile.drinking,
            weather: profile.weather,
            gimme: profile.gimme,
            purpose: profile.purpose,
            mood: profile.mood,
            round_time: profile.round_time,
            is_hidden: profile.is_hidden,
            completeness,
            cards_left,
        }
    }
}

fn views(images: Vec<Image>) -> Vec<ImageView> {
    images.into_iter().map(ImageView::from).collect()
}

impl From<Place> for PlaceView {
    fn from(place: Place) -> PlaceView {
        let Place { label, city, state, country, .. } = place;
        PlaceView { label, city, state, country }
    }
}

impl From<Place> for OwnPlaceView {
    fn from(place: Place) -> OwnPlaceView {
        let Place { point, label, zip, city, state, country, time_zone } = place;
        OwnPlaceView { label, zip, city, state, country, time_zone, point }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{super::Profile, *};

    const LAKEWOOD: Point = Point { lat: 39.71, lon: -105.08 };

    /// Somebody with everything filled in.
    fn maya() -> Player {
        let place = Place {
            point: LAKEWOOD,
            label: "Lakewood, CO".into(),
            zip: Some("80226".into()),
            city: "Lakewood".into(),
            state: Some("CO".into()),
            country: "US".into(),
            time_zone: "America/Denver".into(),
        };
        let profile = Profile {
            alias: Some("Maya Okafor".into()),
            gimmick: Some("Will trade a birdie for a breakfast burrito.".into()),
            bio: Some("Early bird.".into()),
            age_shown: AgeShown::Years,
            handicap: Handicap::parse(12.4).ok(),
            mobility: Mobility::Walk,
            ..Profile::default()
        };
        Player {
            pk: PlayerId::new(7),
            created_at: Timestamp(0),
            username: "mayaputts".into(),
            birth_year: 1988,
            profile,
            place: Some(place),
            avatar: None,
        }
    }

    fn fields(view: &impl Serialize) -> Vec<String> {
        fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
            match value {
                Value::Object(map) => {
                    for (name, inner) in map {
                        walk(inner, &format!("{path}.{name}"), found);
                    }
                }
                _ => found.push(path.trim_start_matches('.').to_owned()),
            }
        }
        let mut found = Vec::new();
        walk(&serde_json::to_value(view).unwrap(), "", &mut found);
        found.sort();
        found
    }

    const EVERYBODYS: [&str; 18] = [
        "age.from",
        "age.to",
        "avatar",
        "bio",
        "drinking",
        "gimme",
        "gimmick",
        "handicap",
        "images",
        "key",
        "lefty",
        "mobility",
        "mood",
        "name",
        "purpose",
        "round_time",
        "username",
        "weather",
    ];

    fn and(more: &[&str]) -> Vec<String> {
        let mut all: Vec<String> = EVERYBODYS.iter().chain(more).map(ToString::to_string).collect();
        all.sort();
        all
    }

    #[test]
    fn a_visitor_sees_these_fields_and_no_other() {
        assert_eq!(fields(&PublicView::of(maya(), vec![], 2026)), and(&["place"]));
    }

    #[test]
    fn another_player_sees_these_fields_and_no_other() {
        let view = FullView::of(maya(), vec![], &Viewpoint::NOWHERE, 2026);
        let more = ["created_at", "distance", "place.city", "place.country", "place.label", "place.state"];
        assert_eq!(fields(&view), and(&more));
    }

    #[test]
    fn a_list_shows_these_fields_and_no_other() {
        let view = MiniView::of(&maya(), &Viewpoint::NOWHERE);
        let shown = ["avatar", "distance", "handicap", "key", "name", "place", "traits", "username"];
        assert_eq!(fields(&view), shown);
    }

    #[test]
    fn the_owner_sees_everything_that_can_be_edited() {
        let view = OwnView::of(maya(), vec![], &Preferences::default(), 2026);
        let shown = [
            "age.from",
            "age.to",
            "age_shown",
            "alias",
            "avatar",
            "bio",
            "birth_year",
            "cards_left",
            "completeness",
            "created_at",
            "drinking",
            "gimme",
            "gimmick",
            "handicap",
            "images",
            "is_hidden",
            "key",
            "lefty",
            "location.city",
            "location.country",
            "location.label",
            "location.point.lat",
            "location.point.lon",
            "location.state",
            "location.time_zone",
            "location.zip",
            "mobility",
            "mood",
            "name",
            "purpose",
            "round_time",
            "username",
            "weather",
        ];
        assert_eq!(fields(&view), shown);
    }

    #[test]
    fn nobody_but_the_owner_reads_the_zip_code_or_the_point_anywhere() {
        let public = serde_json::to_string(&PublicView::of(maya(), vec![], 2026)).unwrap();
        let full = serde_json::to_string(&FullView::of(maya(), vec![], &Viewpoint::NOWHERE, 2026)).unwrap();
        let mini = serde_json::to_string(&MiniView::of(&maya(), &Viewpoint::NOWHERE)).unwrap();
        for secret in ["80226", "39.71", "105.08", "1988", "Denver"] {
            for view in [&public, &full, &mini] {
                assert!(!view.contains(secret), "{secret} in {view}");
            }
        }
        assert!(!public.contains("38"), "the exact age is the year of birth: {public}");
    }

    #[test]
    fn a_distance_is_whole_miles_and_nothing_under_one() {
        let shown = |miles| shown_miles(Miles::from_f64(miles));
        assert_eq!([0.0, 0.7, 0.99, 1.0, 1.4, 1.5, 12.5].map(shown), [0, 0, 0, 1, 1, 2, 13]);
    }

    #[test]
    fn a_distance_needs_two_places() {
        let here = Viewpoint { point: Some(LAKEWOOD), ..Viewpoint::NOWHERE };
        assert_eq!(MiniView::of(&maya(), &here).distance, Some(0));
        assert_eq!(MiniView::of(&maya(), &Viewpoint::NOWHERE).distance, None);
        assert_eq!(MiniView::of(&Player { place: None, ..maya() }, &here).distance, None);
    }
}
