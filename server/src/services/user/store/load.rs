//! Players by the thousand, for the demo community and for measurements.

use crate::{
    kit::{PlayerId, Result, Timestamp},
    platform::db::{Db, Tx, sql},
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

/// Inserts one profile as it stands.
pub async fn load(tx: &mut Tx, profile: &NewProfile) -> Result<PlayerId> {
    let key = profile.username.to_ascii_lowercase();
    let row: (PlayerId,) = sql!(
        "INSERT INTO players
         (created_at, updated_at, username, username_key, alias, name_key, gimmick, bio, birth_year, age_shown,
          lat, lon, place_label, city, state, country, time_zone,
          lefty, handicap, mobility, drinking, weather, gimme, purpose, mood, round_time)
         VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                 $17, $18, $19, $20, $21, $22, $23, $24, $25) RETURNING pk"
    )
    .bind(profile.joined_at)
    .bind(&profile.username)
    .bind(&key)
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
    .or_conflict("username", tx)
    .await?;
    Ok(row.0)
}

/// How many players there are, whatever their state.
pub async fn count(db: &Db) -> Result<i64> {
    sql!("SELECT COUNT(*) FROM players").fetch_value(db).await
}
