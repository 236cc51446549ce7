//! Profiles at rest.

use crate::{
    kit::{Day, Error, PlayerId, Point, Result, Timestamp},
    platform::db::{Conn, Db, Tx, sql},
    services::user::model::{Chosen, Image, Moves, NewPlayer, Place, Player, Profile, Who, name_key},
};

/// A player's columns from `players p`, and what follows the table.
macro_rules! select_players {
    ($more:literal) => {
        sql!(
            "SELECT p.pk, p.created_at, p.username, p.birth_year, p.alias, p.gimmick, p.bio, p.age_shown, p.lefty,
               p.handicap, p.mobility, p.drinking, p.weather, p.gimme, p.purpose, p.mood, p.round_time, p.is_hidden,
               p.lat, p.lon, p.place_label, p.zip, p.city, p.state, p.country, p.time_zone, p.avatar, p.avatar_color",
            $more
        )
    };
}

#[derive(sqlx::FromRow)]
struct PlayerRow {
    pk: PlayerId,
    created_at: Timestamp,
    username: String,
    birth_year: i64,
    #[sqlx(flatten)]
    profile: Profile,
    lat: Option<f64>,
    lon: Option<f64>,
    place_label: Option<String>,
    zip: Option<String>,
    city: Option<String>,
    state: Option<String>,
    country: Option<String>,
    time_zone: Option<String>,
    avatar: Option<String>,
    avatar_color: Option<i64>,
}

/// A player with the place of whoever looks at them.
#[derive(sqlx::FromRow)]
struct SeenRow {
    #[sqlx(flatten)]
    player: PlayerRow,
    viewer_lat: Option<f64>,
    viewer_lon: Option<f64>,
}

impl From<PlayerRow> for Player {
    fn from(row: PlayerRow) -> Player {
        let PlayerRow { pk, created_at, username, birth_year, profile, avatar, zip, state, .. } = row;
        let place = point(row.lat, row.lon).zip(row.time_zone).map(|(point, time_zone)| Place {
            point,
            label: row.place_label.unwrap_or_default(),
            zip,
            city: row.city.unwrap_or_default(),
            state,
            country: row.country.unwrap_or_default(),
            time_zone,
        });
        let avatar = avatar.zip(row.avatar_color).map(|(hash, color)| Image { hash, color });
        Player { pk, created_at, username, birth_year, profile, place, avatar }
    }
}

fn point(lat: Option<f64>, lon: Option<f64>) -> Option<Point> {
    Some(Point { lat: lat?, lon: lon? })
}

pub(in super::super) async fn insert(tx: &mut Tx, player: &NewPlayer) -> Result<PlayerId> {
    let row: (PlayerId,) = sql!(
        "INSERT INTO players (created_at, updated_at, username, username_key, name_key, birth_year)
         VALUES ($1, $1, $2, $3, $4, $5) RETURNING pk"
    )
    .bind(player.now)
    .bind(player.username.as_str())
    .bind(player.username.key())
    .bind(name_key(player.username.as_str(), None))
    .bind(i64::from(player.birth_year))
    .or_conflict("username", tx)
    .await?;
    Ok(row.0)
}

/// A player, if active.
pub(in super::super) async fn player(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Option<Player>> {
    let row: Option<PlayerRow> =
        select_players!(" FROM players p WHERE p.pk = $1 AND p.is_active").bind(player).fetch_optional(on).await?;
    Ok(row.map(Player::from))
}

/// An active player, and the point of whoever looks at them, in one read.
pub(in super::super) async fn seen(
    db: &Db,
    who: &Who,
    viewer: Option<PlayerId>,
) -> Result<Option<(Player, Option<Point>)>> {
    let row: Option<SeenRow> = match who {
        Who::Me => return Ok(None),
        Who::Key(key) => {
            select_players!(
                ", v.lat AS viewer_lat, v.lon AS viewer_lon FROM players p LEFT JOIN players v ON v.pk = $2
                 WHERE p.pk = $1 AND p.is_active"
            )
            .bind(*key)
            .bind(viewer)
            .fetch_optional(db)
            .await?
        }
        Who::Name(name) => {
            select_players!(
                ", v.lat AS viewer_lat, v.lon AS viewer_lon FROM players p LEFT JOIN players v ON v.pk = $2
                 WHERE p.username_key = $1 AND p.is_active"
            )
            .bind(name)
            .bind(viewer)
            .fetch_optional(db)
            .await?
        }
    };
    Ok(row.map(|row| (row.player.into(), point(row.viewer_lat, row.viewer_lon))))
}

/// How many players one statement of [`players`] asks for: most pages, and few plans to keep.
const CHUNK: usize = 20;

/// The active ones of these players, in no particular order.
pub(in super::super) async fn players(db: &Db, wanted: &[PlayerId]) -> Result<Vec<Player>> {
    let mut found = Vec::with_capacity(wanted.len());
    for chunk in wanted.chunks(CHUNK) {
        let statement = select_players!(
            " FROM players p WHERE p.is_active AND p.pk IN
               ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"
        );
        // A short chunk names its last player again: the same statement serves every length.
        let padded = chunk.iter().chain(std::iter::repeat(&chunk[chunk.len() - 1])).take(CHUNK);
        let rows: Vec<PlayerRow> = padded.fold(statement, |statement, pk| statement.bind(*pk)).fetch_all(db).await?;
        found.extend(rows.into_iter().map(Player::from));
    }
    Ok(found)
}

/// Waits until nobody else is changing this player, and keeps others waiting until the transaction ends. Without
/// it, two cards saved at once would each undo the other.
///
/// # Errors
/// `NotFound` when there is no such player, or not any more.
pub(in super::super) async fn hold(tx: &mut Tx, player: PlayerId) -> Result<()> {
    match sql!("UPDATE players SET updated_at = updated_at WHERE pk = $1 AND is_active")
        .bind(player)
        .execute(tx)
        .await?
    {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

pub(in super::super) async fn update_profile(tx: &mut Tx, player: &Player, now: Timestamp) -> Result<()> {
    let profile = &player.profile;
    sql!(
        "UPDATE players SET updated_at = $2, name_key = $3, alias = $4, gimmick = $5, bio = $6, age_shown = $7,
           lefty = $8, handicap = $9, mobility = $10, drinking = $11, weather = $12, gimme = $13, purpose = $14,
           mood = $15, round_time = $16, is_hidden = $17
         WHERE pk = $1"
    )
    .bind(player.pk)
    .bind(now)
    .bind(name_key(&player.username, profile.alias.as_deref()))
    .bind(profile.alias.as_deref())
    .bind(profile.gimmick.as_deref())
    .bind(profile.bio.as_deref())
    .bind(profile.age_shown)
    .bind(profile.lefty)
    .bind(profile.handicap)
    .bind(profile.mobility)
    .bind(profile.drinking)
    .bind(profile.weather)
    .bind(profile.gimme)
    .bind(profile.purpose)
    .bind(profile.mood)
    .bind(profile.round_time)
    .bind(profile.is_hidden)
    .execute(tx)
    .await?;
    Ok(())
}

pub(in super::super) async fn update_place(tx: &mut Tx, player: &Player, now: Timestamp) -> Result<()> {
    let place = player.place.as_ref();
    sql!(
        "UPDATE players SET updated_at = $2, lat = $3, lon = $4, place_label = $5, zip = $6, city = $7, state = $8,
           country = $9, time_zone = $10
         WHERE pk = $1"
    )
    .bind(player.pk)
    .bind(now)
    .bind(place.map(|place| place.point.lat))
    .bind(place.map(|place| place.point.lon))
    .bind(place.map(|place| &place.label))
    .bind(place.and_then(|place| place.zip.as_ref()))
    .bind(place.map(|place| &place.city))
    .bind(place.and_then(|place| place.state.as_ref()))
    .bind(place.map(|place| &place.country))
    .bind(place.map(|place| &place.time_zone))
    .execute(tx)
    .await?;
    Ok(())
}

pub(in super::super) async fn moves(tx: &mut Tx, player: PlayerId) -> Result<Moves> {
    let (on, count): (Day, i64) =
        sql!("SELECT moved_on, moves FROM players WHERE pk = $1").bind(player).fetch_one(tx).await?;
    Ok(Moves { on, count })
}

pub(in super::super) async fn update_moves(tx: &mut Tx, player: PlayerId, moves: Moves) -> Result<()> {
    sql!("UPDATE players SET moved_on = $2, moves = $3 WHERE pk = $1")
        .bind(player)
        .bind(moves.on)
        .bind(moves.count)
        .execute(tx)
        .await?;
    Ok(())
}

/// What a player chose.
///
/// # Errors
/// `NotFound` when there is no such player, or not any more.
pub(in super::super) async fn chosen(on: impl Into<Conn<'_>>, player: PlayerId) -> Result<Chosen> {
    let row: Option<(String,)> =
        sql!("SELECT preferences FROM players WHERE pk = $1 AND is_active").bind(player).fetch_optional(on).await?;
    Chosen::read(&row.ok_or(Error::NotFound)?.0)
}

pub(in super::super) async fn update_chosen(
    tx: &mut Tx,
    player: PlayerId,
    chosen: &Chosen,
    now: Timestamp,
) -> Result<()> {
    sql!("UPDATE players SET updated_at = $2, preferences = $3 WHERE pk = $1")
        .bind(player)
        .bind(now)
        .bind(chosen.write())
        .execute(tx)
        .await?;
    Ok(())
}
