//! What the web app says of a player's ways, read where it is written.

use super::reader::English;
use crate::services::user::PublicView;

/// The words have one home; this is a copy of it in the binary.
const WORDS: &str = include_str!("../../../web/src/lib/words/traits.ts");

/// The traits that say something, the most telling first, as the web app's profile shows them: "Walks".
pub(super) fn traits(view: &PublicView, english: English) -> Vec<&'static str> {
    let chosen = [
        ("mobility", view.mobility.word()),
        ("mood", view.mood.word()),
        ("gimme", view.gimme.word()),
        ("drinking", view.drinking.word()),
        ("weather", view.weather.word()),
        ("purpose", view.purpose.word()),
    ];
    let said = chosen.into_iter().filter(|(_, value)| *value != "any");
    let said = said.filter_map(|(name, value)| say(&format!("says.{name}.{value}"), english));
    said.chain(view.lefty.then(|| say("says.lefty", english)).flatten()).collect()
}

/// What British English says otherwise stands after all that American English says.
fn say(key: &str, english: English) -> Option<&'static str> {
    let home = format!("'{key}': '");
    let mut said = WORDS.lines().filter_map(|line| line.trim().strip_prefix(&home)?.split('\'').next());
    match english {
        English::American => said.next(),
        English::British => said.next_back(),
    }
}

/// "1,230"
pub(super) fn number(number: u32) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    if thousands == 0 { rest.to_string() } else { format!("{},{rest:03}", self::number(thousands)) }
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
            for english in [English::American, English::British] {
                assert!(say(&key, english).is_some_and(|word| !word.is_empty()), "{key} in {english:?}");
            }
        }
        assert_eq!(say("says.mobility.walk", English::American), Some("Walks"));
        assert_eq!(say("says.mobility.fly", English::American), None);
    }

    #[test]
    fn british_english_differs_where_the_app_says_so() {
        let practices = [English::American, English::British].map(|english| say("says.purpose.practice", english));
        assert_eq!(practices, [Some("Practices"), Some("Practises")]);
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!([0, 995, 1_005, 12_345, 1_234_000].map(number), ["0", "995", "1,005", "12,345", "1,234,000"]);
    }
}
