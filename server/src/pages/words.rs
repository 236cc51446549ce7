//! What the web app says of a player's ways, read where it is written.

use crate::services::user::PublicView;

/// The words have one home; this is a copy of it in the binary.
const WORDS: &str = include_str!("../../../web/src/lib/words/traits.ts");

/// The traits that say something, the most telling first, as the web app's profile shows them: "Walks".
pub(super) fn traits(view: &PublicView) -> Vec<&'static str> {
    let chosen = [
        ("mobility", view.mobility.word()),
        ("mood", view.mood.word()),
        ("gimme", view.gimme.word()),
        ("drinking", view.drinking.word()),
        ("weather", view.weather.word()),
        ("purpose", view.purpose.word()),
    ];
    let said = chosen.into_iter().filter(|(_, value)| *value != "any");
    let said = said.filter_map(|(name, value)| say(&format!("says.{name}.{value}")));
    said.chain(view.lefty.then(|| say("says.lefty")).flatten()).collect()
}

fn say(key: &str) -> Option<&'static str> {
    let home = format!("'{key}': '");
    WORDS.lines().find_map(|line| line.trim().strip_prefix(&home)?.split('\'').next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::user::model::{Drinking, Gimme, Mobility, Mood, Purpose, Weather};

    #[test]
    fn there_is_a_word_for_every_choice() {
        fn keys(name: &str, words: &[&str]) -> Vec<String> {
            words.iter().filter(|word| **word != "any").map(|word| format!("says.{name}.{word}")).collect()
        }
        let all = [
            keys("mobility", &Mobility::ALL.iter().map(|v| v.word()).collect::<Vec<_>>()),
            keys("mood", &Mood::ALL.iter().map(|v| v.word()).collect::<Vec<_>>()),
            keys("gimme", &Gimme::ALL.iter().map(|v| v.word()).collect::<Vec<_>>()),
            keys("drinking", &Drinking::ALL.iter().map(|v| v.word()).collect::<Vec<_>>()),
            keys("weather", &Weather::ALL.iter().map(|v| v.word()).collect::<Vec<_>>()),
            keys("purpose", &Purpose::ALL.iter().map(|v| v.word()).collect::<Vec<_>>()),
            vec!["says.lefty".to_owned()],
        ];
        for key in all.concat() {
            assert!(say(&key).is_some_and(|word| !word.is_empty()), "{key}");
        }
        assert_eq!(say("says.mobility.walk"), Some("Walks"));
        assert_eq!(say("says.mobility.fly"), None);
    }
}
