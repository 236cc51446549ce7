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
