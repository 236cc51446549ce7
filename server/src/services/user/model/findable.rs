//! A player as the search knows them.

use super::{Age, AgeShown, Drinking, Gimme, Handicap, Mobility, Mood, Profile, Purpose, RoundTime, Weather};
use crate::{
    kit::{Day, PlayerId, Point, Timestamp},
    platform::matcher::Findable,
};

/// What a search needs of a player's row, and no more: a million of them are read at every start.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct FindableRow {
    pub pk: PlayerId,
    pub created_at: Timestamp,
    pub active_at: Timestamp,
    pub is_active: bool,
    pub name_key: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub birth_year: i64,
    pub age_shown: AgeShown,
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

impl FindableRow {
    /// Reads a line of [`findables`](super::super::store::findables): the columns with a space between, `-` for nothing.
    /// An active player's; `None` when it is none.
    pub fn read(line: &str) -> Option<FindableRow> {
        let mut words = line.splitn(17, ' ');
        let mut word = || words.next();
        let real = |word: &str| if word == "-" { Some(None) } else { word.parse().ok().map(Some) };
        let number = |word: &str| word.parse::<i64>().ok();
        Some(FindableRow {
            pk: PlayerId::new(number(word()?)?),
            created_at: Timestamp(number(word()?)?),
            active_at: Timestamp(number(word()?)?),
            is_active: true,
            lat: real(word()?)?,
            lon: real(word()?)?,
            birth_year: number(word()?)?,
            age_shown: AgeShown::from_number(number(word()?)?)?,
            lefty: word()? == "1",
            handicap: match word()? {
                "-" => None,
                tenths => Some(Handicap::from_number(number(tenths)?)?),
            },
            mobility: Mobility::from_number(number(word()?)?)?,
            drinking: Drinking::from_number(number(word()?)?)?,
            weather: Weather::from_number(number(word()?)?)?,
            gimme: Gimme::from_number(number(word()?)?)?,
            purpose: Purpose::from_number(number(word()?)?)?,
            mood: Mood::from_number(number(word()?)?)?,
            round_time: match word()? {
                "-" => None,
                minutes => Some(RoundTime::from_number(number(minutes)?)?),
            },
            name_key: word()?.to_owned(),
        })
    }

    /// As the matcher takes it. `year` is the calendar year, for the age.
    pub fn findable(self, year: i16) -> Findable {
        let profile = Profile {
            lefty: self.lefty,
            mobility: self.mobility,
            drinking: self.drinking,
            weather: self.weather,
            gimme: self.gimme,
            purpose: self.purpose,
            mood: self.mood,
            round_time: self.round_time,
            ..Profile::default()
        };
        Findable {
            player: self.pk,
            place: self.lat.zip(self.lon).map(|(lat, lon)| Point { lat, lon }),
            handicap: self.handicap.map(Handicap::index),
            // Of a decade its first year: a search asks for whole decades.
            age: Age::shown(self.birth_year, self.age_shown, year).map(|age| age.from),
            traits: profile.traits(),
            active_on: Day::utc(self.active_at.max(self.created_at)),
            name_key: self.name_key,
        }
    }
}
