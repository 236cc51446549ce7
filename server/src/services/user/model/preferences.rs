//! How a player wants Fourball to behave: a small store with known keys.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::Card;
use crate::kit::{Error, Result, choice, error::FieldError};

choice! {
    /// A kind of notification.
    pub enum Channel {
        Message = 1 "message",
        Network = 2 "network",
        Feedback = 3 "feedback",
        Challenge = 4 "challenge",
        Match = 5 "match",
        Course = 6 "course",
        Announcement = 7 "announcement",
    }
}
choice! {
    /// How far away things are. Here and below `auto` follows the place that the browser is set to.
    #[derive(Default)]
    pub enum DistanceUnit { #[default] Auto = 0 "auto", Miles = 1 "miles", Kilometers = 2 "kilometers" }
}
choice! {
    /// How long holes are: who counts in miles may still play in meters.
    #[derive(Default)]
    pub enum LengthUnit { #[default] Auto = 0 "auto", Yards = 1 "yards", Meters = 2 "meters" }
}
choice! {
    #[derive(Default)]
    pub enum TemperatureUnit { #[default] Auto = 0 "auto", Fahrenheit = 1 "fahrenheit", Celsius = 2 "celsius" }
}
choice! {
    #[derive(Default)]
    pub enum Theme { #[default] System = 0 "system", Light = 1 "light", Dark = 2 "dark" }
}
choice! {
    #[derive(Default)]
    pub enum FirstWeekday { #[default] Auto = 0 "auto", Monday = 1 "monday", Sunday = 2 "sunday" }
}
choice! {
    /// Hours of the day.
    #[derive(Default)]
    pub enum HourClock { #[default] Auto = 0 "auto", Twelve = 1 "12", TwentyFour = 2 "24" }
}
choice! {
    /// Who may start a chat with a player.
    #[derive(Default)]
    pub enum WhoMayMessage {
        #[default] Everyone = 0 "everyone",
        /// People that the player follows.
        Following = 1 "following",
        /// People with whom the player shook hands.
        Met = 2 "met",
        Nobody = 3 "nobody",
    }
}
choice! {
    /// What a search puts first.
    #[derive(Default)]
    pub enum UsualSort { #[default] Match = 0 "match", Distance = 1 "distance", Overlap = 2 "overlap", Newest = 3 "newest" }
}

/// All preferences of a player, those never touched at their defaults.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Preferences {
    pub distance: DistanceUnit,
    pub length: LengthUnit,
    pub temperature: TemperatureUnit,
    pub theme: Theme,
    pub first_weekday: FirstWeekday,
    pub clock: HourClock,
    /// What shows in the app.
    pub in_app: Channels,
    /// What may ring on a phone or desk that asked for it.
    pub push: Channels,
    /// What may come by mail if it was not seen in the app.
    pub mail: Channels,
    pub search: SearchDefaults,
    pub who_may_message: WhoMayMessage,
    /// Whether others see that their messages were read.
    pub read_marks: bool,
    /// Whether others see that the player is there.
    pub presence: bool,
    /// Onboarding cards not to be asked for again.
    pub dismissed_cards: BTreeSet<Card>,
    /// Keyboard shortcuts of a single letter.
    pub shortcuts: bool,
    pub haptics: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences {
            distance: DistanceUnit::default(),
            length: LengthUnit::default(),
            temperature: TemperatureUnit::default(),
            theme: Theme::default(),
            first_weekday: FirstWeekday::default(),
            clock: HourClock::default(),
            in_app: Channels::all_but(&[]),
            push: Channels::all_but(&[Channel::Course, Channel::Announcement]),
            // A mail is for what waits for an answer; bumps and courses are news, not questions.
            mail: Channels::all_but(&[Channel::Network, Channel::Feedback, Channel::Course]),
            search: SearchDefaults::default(),
            who_may_message: WhoMayMessage::default(),
            read_marks: true,
            presence: true,
            dismissed_cards: BTreeSet::new(),
            shortcuts: true,
            haptics: true,
        }
    }
}

/// On or off for each kind of notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Channels {
    pub message: bool,
    pub network: bool,
    pub feedback: bool,
    pub challenge: bool,
    pub r#match: bool,
    pub course: bool,
    pub announcement: bool,
}

impl Channels {
    fn all_but(off: &[Channel]) -> Channels {
        let is_on = |channel| !off.contains(&channel);
        Channels {
            message: is_on(Channel::Message),
            network: is_on(Channel::Network),
            feedback: is_on(Channel::Feedback),
            challenge: is_on(Channel::Challenge),
            r#match: is_on(Channel::Match),
            course: is_on(Channel::Course),
            announcement: is_on(Channel::Announcement),
        }
    }

    pub fn has(&self, channel: Channel) -> bool {
        match channel {
            Channel::Message => self.message,
            Channel::Network => self.network,
            Channel::Feedback => self.feedback,
            Channel::Challenge => self.challenge,
            Channel::Match => self.r#match,
            Channel::Course => self.course,
            Channel::Announcement => self.announcement,
        }
    }
}

/// With what a search begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct SearchDefaults {
    /// Miles.
    #[schema(value_type = u32, minimum = 1, maximum = 500)]
    pub radius: Within<1, 500>,
    /// How many days ahead a shared window may lie.
    #[schema(value_type = u32, minimum = 1, maximum = 19)]
    pub days: Within<1, 19>,
    /// Strokes of handicap to either side; 0 is no preference.
    #[schema(value_type = u32, minimum = 0, maximum = 54)]
    pub handicap: Within<0, 54>,
    pub network_only: bool,
    pub sort: UsualSort,
}

impl Default for SearchDefaults {
    fn default() -> Self {
        SearchDefaults {
            radius: Within(25),
            days: Within(14),
            handicap: Within(0),
            network_only: false,
            sort: UsualSort::default(),
        }
    }
}

/// A whole number between two others, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u32")]
pub struct Within<const LOW: u32, const HIGH: u32>(u32);

impl<const LOW: u32, const HIGH: u32> Within<LOW, HIGH> {
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl<const LOW: u32, const HIGH: u32> TryFrom<i64> for Within<LOW, HIGH> {
    type Error = String;
    fn try_from(number: i64) -> Result<Self, String> {
        let known = u32::try_from(number).ok().filter(|n| (LOW..=HIGH).contains(n));
        known.map(Within).ok_or_else(|| format!("choose {LOW} to {HIGH}"))
    }
}

impl<const LOW: u32, const HIGH: u32> From<Within<LOW, HIGH>> for u32 {
    fn from(within: Within<LOW, HIGH>) -> u32 {
        within.0
    }
}

/// What a player chose, by dotted key ("mail.match"). Only that is stored: a default that changes later reaches
/// everybody who never touched it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chosen(BTreeMap<String, Value>);

impl Chosen {
    /// Reads what was stored.
    pub fn read(stored: &str) -> Result<Chosen> {
        serde_json::from_str(stored).map(Chosen).map_err(Error::internal)
    }

    pub fn write(&self) -> String {
        Value::Object(self.0.clone().into_iter().collect()).to_string()
    }

    /// These choices with some changed: `{"theme": "dark", "mail": {"match": false}}`. Null goes back to the
    /// default. With it, the dotted keys whose preference is different now.
    ///
    /// # Errors
    /// Every key that is not known and every value that its key can't have, at once.
    pub fn changed(&self, changes: Map<String, Value>) -> Result<(Chosen, Vec<String>)> {
        let (mut chosen, mut refused) = (self.clone(), Vec::new());
        for (key, value) in leaves(changes) {
            match check(&key, &value) {
                Err(reason) => refused.push(FieldError { field: key.into(), reason: reason.into() }),
                Ok(()) if value.is_null() => drop(chosen.0.remove(&key)),
                Ok(()) => drop(chosen.0.insert(key, value)),
            }
        }
        if !refused.is_empty() {
            return Err(Error::Invalid(refused));
        }
        let (before, after) = (leaves(self.tree()), leaves(chosen.tree()));
        let keys = after.into_iter().filter(|leaf| !before.contains(leaf)).map(|(key, _)| key).collect();
        Ok((chosen, keys))
    }

    /// Every preference: what was chosen over the defaults. A choice that this release doesn't know, or no longer
    /// allows, counts as none.
    pub fn preferences(&self) -> Preferences {
        if self.0.is_empty() {
            return Preferences::default();
        }
        from_tree(self.tree()).unwrap_or_default()
    }

    fn tree(&self) -> Map<String, Value> {
        let mut tree = defaults();
        for (key, value) in self.0.iter().filter(|(key, value)| check(key, value).is_ok()) {
            if let Some(at) = leaf_of(&mut tree, key) {
                *at = value.clone();
            }
        }
        tree
    }
}

/// Whether a key is known and its value one that it can have.
fn check(key: &str, value: &Value) -> Result<(), String> {
    let mut tree = defaults();
    let at = leaf_of(&mut tree, key).ok_or("there is no such preference")?;
    if !value.is_null() {
        *at = value.clone();
    }
    from_tree(tree).map(drop).map_err(|cause| cause.to_string())
}

fn defaults() -> Map<String, Value> {
    match serde_json::to_value(Preferences::default()) {
        Ok(Value::Object(tree)) => tree,
        _ => Map::new(),
    }
}

fn from_tree(tree: Map<String, Value>) -> serde_json::Result<Preferences> {
    serde_json::from_value(Value::Object(tree))
}

/// The value at a dotted key. Groups are no values.
fn leaf_of<'a>(tree: &'a mut Map<String, Value>, key: &str) -> Option<&'a mut Value> {
    let value = match key.split_once('.') {
        Some((group, inner)) => tree.get_mut(group)?.as_object_mut()?.get_mut(inner)?,
        None => tree.get_mut(key)?,
    };
    (!value.is_object()).then_some(value)
}

/// `{"mail": {"match": false}}` as `mail.match` and its value. A whole group can be null: then all of it is.
fn leaves(tree: Map<String, Value>) -> Vec<(String, Value)> {
    let known = defaults();
    let mut leaves = Vec::new();
    for (key, value) in tree {
        match (value, known.get(&key)) {
            (Value::Object(group), Some(Value::Object(_))) => {
                leaves.extend(group.into_iter().map(|(inner, value)| (format!("{key}.{inner}"), value)));
            }
            (Value::Null, Some(Value::Object(group))) => {
                leaves.extend(group.keys().map(|inner| (format!("{key}.{inner}"), Value::Null)));
            }
            (value, _) => leaves.push((key, value)),
        }
    }
    leaves
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changed(chosen: &Chosen, changes: Value) -> Result<(Chosen, Vec<String>)> {
        chosen.changed(changes.as_object().unwrap().clone())
    }

    #[test]
    fn what_was_never_touched_is_not_stored() {
        let (chosen, keys) =
            changed(&Chosen::default(), json!({ "mail": { "match": false }, "theme": "dark" })).unwrap();
        assert_eq!(chosen.write(), r#"{"mail.match":false,"theme":"dark"}"#);
        assert_eq!(keys, ["mail.match", "theme"]);
        let preferences = Chosen::read(&chosen.write()).unwrap().preferences();
        assert!(!preferences.mail.r#match && preferences.mail.message);
    }

    #[test]
    fn null_goes_back_to_the_default() {
        let (dark, _) = changed(&Chosen::default(), json!({ "theme": "dark", "mail": { "match": false } })).unwrap();
        let (chosen, keys) = changed(&dark, json!({ "theme": null, "mail": null })).unwrap();
        assert_eq!(chosen, Chosen::default());
        assert_eq!(keys, ["mail.match", "theme"]);
    }

    #[test]
    fn choosing_what_is_already_so_changes_nothing() {
        let (_, keys) = changed(&Chosen::default(), json!({ "theme": "system" })).unwrap();
        assert_eq!(keys, Vec::<String>::new());
    }

    #[test]
    fn every_unknown_key_and_impossible_value_is_named() {
        let changes = json!({
            "colour": "red", "distance": "furlongs", "mail": { "pigeons": true, "match": "yes" }, "push": true,
            "search": { "radius": 0 }, "dismissed_cards": ["name", "joker"], "haptics": 1, "theme": "dark",
        });
        let Err(Error::Invalid(refused)) = changed(&Chosen::default(), changes) else {
            panic!("all of them are wrong")
        };
        let mut fields: Vec<_> = refused.iter().map(|f| f.field.as_ref()).collect();
        fields.sort_unstable();
        assert_eq!(
            fields,
            ["colour", "dismissed_cards", "distance", "haptics", "mail.match", "mail.pigeons", "push", "search.radius"]
        );
        let radius = refused.iter().find(|f| f.field == "search.radius").unwrap();
        assert_eq!(radius.reason, "choose 1 to 500");
    }

    #[test]
    fn a_choice_of_another_release_is_passed_over() {
        let chosen = Chosen::read(r#"{"jukebox":true,"theme":"sepia","length":"meters"}"#).unwrap();
        assert_eq!(chosen.preferences(), Preferences { length: LengthUnit::Meters, ..Preferences::default() });
    }

    #[test]
    fn every_channel_has_its_switch() {
        for channel in Channel::ALL {
            let word = channel.word();
            let (chosen, _) = changed(&Chosen::default(), json!({ "in_app": { word: false } })).unwrap();
            let on = chosen.preferences().in_app;
            assert_eq!(Channel::ALL.iter().filter(|c| !on.has(**c)).collect::<Vec<_>>(), [channel]);
        }
    }
}
