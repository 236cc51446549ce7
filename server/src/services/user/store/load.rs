//! Players by the thousand, for the demo community and for measurements.

use std::collections::HashMap;

use crate::{
    kit::{Error, PlayerId, Result, Timestamp},
    platform::db::{Db, Sql, Tx, sql},
    services::{
        location::Place,
        user::model::{AgeShown, Drinking, Gimme, Mobility, Mood, Purpose, Weather, name_key},
    },
};

/// A whole profile, every field known to be good.
#[derive(Debug, Clone)]
pub struct NewProfile {
    pub username: String,
    pub alias: String,
    pub gimmick: Option<String>,
    pub bio: Option<String>,
    pub birth_year: i16,
    pub age_shown: AgeShown,
    pub place: Place,
    pub lefty: bool,
    /// Tenths of a stroke.
    pub handicap: Option<i16>,
    pub mobility: Mobility,
    pub drinking: Drinking,
    pub weather: Weather,
    pub gimme: Gimme,
    pub purpose: Purpose,
    pub mood: Mood,
    /// Minutes.
    pub round_time: Option<i32>,
    pub joined_at: Timestamp,
}

/// Inserts profiles as they stand; their players, in the same order.
pub async fn load<'a>(tx: &mut Tx, profiles: impl Iterator<Item = &'a NewProfile> + Clone) -> Result<Vec<PlayerId>> {
    let insert = sql!(rows
        "INSERT INTO players
         (created_at, updated_at, username, username_key, alias, name_key, gimmick, bio, birth_year, age_shown,
          lat, lon, place_label, city, state, country, time_zone,
          lefty, handicap, mobility, drinking, weather, gimme, purpose, mood, round_time) VALUES", 26,
        "RETURNING username_key, pk");
    let rows: Vec<(String, PlayerId)> = profiles.clone().fold(insert, bind).insert_rows_returning(tx).await?;
    let players: HashMap<String, PlayerId> = rows.into_iter().collect();
    let player = |profile: &NewProfile| players.get(&profile.key()).copied();
    let all: Option<Vec<PlayerId>> = profiles.map(player).collect();
    all.ok_or_else(|| Error::internal("the database did not say which players it made"))
}

fn bind(insert: Sql, profile: &NewProfile) -> Sql {
    insert
        .bind(profile.joined_at)
        .bind(profile.joined_at)
        .bind(&profile.username)
        .bind(profile.key())
        .bind(&profile.alias)
        .bind(name_key(&profile.username, Some(&profile.alias)))
        .bind(profile.gimmick.as_deref())
        .bind(profile.bio.as_deref())
        .bind(i64::from(profile.birth_year))
        .bind(profile.age_shown)
        .bind(profile.place.lat)
        .bind(profile.place.lon)
        .bind(profile.place.label())
        .bind(profile.place.name)
        .bind(profile.place.region)
        .bind(profile.place.country)
        .bind(profile.place.time_zone)
        .bind(profile.lefty)
        .bind(profile.handicap.map(i64::from))
        .bind(profile.mobility)
        .bind(profile.drinking)
        .bind(profile.weather)
        .bind(profile.gimme)
        .bind(profile.purpose)
        .bind(profile.mood)
        .bind(profile.round_time)
}

impl NewProfile {
    fn key(&self) -> String {
        self.username.to_ascii_lowercase()
    }
}

/// How many players there are, whatever their state.
pub async fn count(db: &Db) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM players").fetch_value(db).await
}

/// The newest player's pk, 0 when there was never one.
pub async fn newest(db: &Db) -> Result<i64> {
    sql!("SELECT COALESCE(MAX(pk), 0) FROM players").fetch_value(db).await
}
