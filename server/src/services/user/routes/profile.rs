//! Profiles over HTTP.

use axum::extract::State;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::{
    app::App,
    kit::{Change, Day, Error, PlayerId, Point, Result, error::all},
    platform::http::{Access, Json, Path, Routes, Viewer, handlers},
    services::user::{
        actions::{self, Changes, Whereabouts},
        model::{
            self, AgeShown, Drinking, Edit, FullView, Gimme, Handicap, Mobility, Mood, OwnView, Player, Preferences,
            ProfileView, Purpose, RoundTime, Viewpoint, Weather, Who,
        },
    },
};

pub(super) fn routes() -> Routes {
    Routes::new()
        .read(Access::Public, handlers!(get))
        .write(Access::Owner, handlers!(edit))
        .read(Access::Owner, handlers!(preferences))
        .write(Access::Owner, handlers!(set_preferences))
}

/// A profile as far as the caller may see it. To a visitor, somebody who hides theirs is not there.
#[utoipa::path(get, path = "/user/get/{key}", tag = "user",
    params(("key" = String, Path, description = "A key, `@username`, or `me`", example = "@ann.lee")),
    responses((status = 200, body = ProfileView)))]
async fn get(State(app): State<App>, viewer: Option<Viewer>, Path(who): Path<String>) -> Result<Json<ProfileView>> {
    let viewer = viewer.as_ref().map(Viewer::player);
    let who = match (Who::parse(&who)?, viewer) {
        (Who::Me, None) => return Err(Error::Unauthenticated),
        (Who::Me, Some(me)) => Who::Key(me),
        (who, _) => who,
    };
    let Some(me) = viewer else { return Ok(Json(ProfileView::Public(actions::public(&app, None, &who).await?))) };
    let (player, from) = actions::seen(&app, viewer, &who).await?;
    if me == player.pk {
        return Ok(Json(ProfileView::Own(own(&app, player).await?)));
    }
    let viewpoint = Viewpoint { point: from, ..Viewpoint::NOWHERE };
    let images = actions::shown_images(&app.db, &player).await?;
    Ok(Json(ProfileView::Full(FullView::of(player, images, &viewpoint, year(&app)))))
}

/// Any of the fields: what is absent stays as it is, null clears.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EditProfile {
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 40, example = "Maya Okafor")]
    alias: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 80, example = "Will trade a birdie for a burrito.")]
    gimmick: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 600)]
    bio: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<AgeShown>)]
    age_shown: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    lefty: Change<bool>,
    #[serde(default)]
    #[schema(value_type = Option<Handicap>)]
    handicap: Change<f64>,
    #[serde(default)]
    #[schema(value_type = Option<Mobility>)]
    mobility: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<Drinking>)]
    drinking: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<Weather>)]
    weather: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<Gimme>)]
    gimme: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<Purpose>)]
    purpose: Change<String>,
    #[serde(default)]
    #[schema(value_type = Option<Mood>)]
    mood: Change<String>,
    /// Minutes.
    #[serde(default)]
    #[schema(value_type = Option<RoundTime>)]
    round_time: Change<i64>,
    /// Hides the profile from whoever is not logged in.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    is_hidden: Change<bool>,
    #[serde(default)]
    #[schema(value_type = Option<EditLocation>)]
    location: Change<EditLocation>,
}

/// One of: a ZIP code, a town, or a position. Of a position nothing finer than a mile is kept.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EditLocation {
    /// A ZIP code of the US.
    #[schema(example = "80226")]
    zip: Option<String>,
    /// A town: its `place` from `/location/find`, or "City, ST".
    place: Option<Town>,
    lat: Option<f64>,
    lon: Option<f64>,
}

#[derive(Deserialize, ToSchema)]
#[serde(untagged, expecting = "a place is its number or its name")]
enum Town {
    Id(i32),
    Name(String),
}

/// Changes parts of the profile. Place can be changed five times a day.
#[utoipa::path(post, path = "/user/edit/{key}", tag = "user", params(("key" = PlayerId, Path)),
    request_body = EditProfile, responses((status = 200, body = OwnView)))]
async fn edit(State(app): State<App>, viewer: Viewer, Json(request): Json<EditProfile>) -> Result<Json<OwnView>> {
    let player = actions::edit(&app, viewer.player(), request.parse()?).await?;
    Ok(Json(own(&app, player).await?))
}

/// All preferences of the player.
#[utoipa::path(get, path = "/user/preferences/{key}", tag = "user", params(("key" = PlayerId, Path)),
    responses((status = 200, body = Preferences)))]
async fn preferences(State(app): State<App>, viewer: Viewer) -> Result<Json<Preferences>> {
    Ok(Json(actions::preferences(&app.db, viewer.player()).await?))
}

/// Changes some preferences: what is absent stays as it is, null goes back to the default.
#[utoipa::path(put, path = "/user/preferences/{key}", tag = "user", params(("key" = PlayerId, Path)),
    request_body = Preferences, responses((status = 200, body = Preferences)))]
async fn set_preferences(
    State(app): State<App>,
    viewer: Viewer,
    Json(changes): Json<Map<String, Value>>,
) -> Result<Json<Preferences>> {
    Ok(Json(actions::set_preferences(&app, viewer.player(), changes).await?))
}

async fn own(app: &App, player: Player) -> Result<OwnView> {
    let preferences = actions::preferences(&app.db, player.pk).await?;
    let images = actions::shown_images(&app.db, &player).await?;
    Ok(OwnView::of(player, images, &preferences, year(app)))
}

/// The calendar year in which ages are told.
fn year(app: &App) -> i16 {
    Day::utc(app.now()).date().year()
}

impl EditProfile {
    /// Reads every field, one onboarding card after the other, so that all refusals are told at once.
    fn parse(self) -> Result<Changes> {
        let (name, style, place) = all((
            all((
                self.alias.read(|raw| model::alias(&raw)),
                self.gimmick.read(|raw| model::gimmick(&raw)),
                self.bio.read(|raw| model::bio(&raw)),
                self.age_shown.read(|raw| AgeShown::parse("age_shown", &raw)),
                self.is_hidden.read(Ok),
            )),
            all((
                all((
                    self.lefty.read(Ok),
                    self.handicap.read(|raw| Handicap::parse(raw).map(Some)),
                    self.round_time.read(|raw| RoundTime::parse(raw).map(Some)),
                )),
                self.mobility.read(|raw| Mobility::parse("mobility", &raw)),
                self.drinking.read(|raw| Drinking::parse("drinking", &raw)),
                self.weather.read(|raw| Weather::parse("weather", &raw)),
                self.gimme.read(|raw| Gimme::parse("gimme", &raw)),
                all((
                    self.purpose.read(|raw| Purpose::parse("purpose", &raw)),
                    self.mood.read(|raw| Mood::parse("mood", &raw)),
                )),
            )),
            self.location.read(|location| location.parse().map(Some)),
        ))?;
        let (alias, gimmick, bio, age_shown, is_hidden) = name;
        let ((lefty, handicap, round_time), mobility, drinking, weather, gimme, (purpose, mood)) = style;
        let edit = Edit {
            alias,
            gimmick,
            bio,
            age_shown,
            lefty,
            handicap,
            mobility,
            drinking,
            weather,
            gimme,
            purpose,
            mood,
            round_time,
            is_hidden,
        };
        Ok(Changes { edit, place })
    }
}

impl EditLocation {
    fn parse(self) -> Result<Whereabouts> {
        match self {
            EditLocation { zip: Some(code), place: None, lat: None, lon: None } => Whereabouts::zip(&code),
            EditLocation { zip: None, place: Some(Town::Id(id)), lat: None, lon: None } => Whereabouts::town(id),
            EditLocation { zip: None, place: Some(Town::Name(name)), lat: None, lon: None } => {
                Whereabouts::named(&name)
            }
            EditLocation { zip: None, place: None, lat: Some(lat), lon: Some(lon) } => Point::new(lat, lon)
                .map(Whereabouts::Position)
                .map_err(|_| Error::invalid("location", "this position is not on the globe")),
            _ => Err(Error::invalid("location", "give a ZIP code, a place, or latitude and longitude")),
        }
    }
}
