//! The colours of the web app, read where they are written: in its tokens.

/// The colours have one home; this is a copy of it in the binary.
const TOKENS: &str = include_str!("../../../../web/src/ui/tokens.css");

/// A colour of the light theme: `light("pine")` is `#0b3427`.
///
/// # Panics
/// When the tokens have no such colour: a name that is wrong here is wrong in every test.
pub fn light(name: &str) -> &'static str {
    let home = format!("--{name}:");
    TOKENS
        .lines()
        .find_map(|line| line.trim().strip_prefix(&home))
        .and_then(|value| value.find('#').map(|at| &value[at..]))
        .map(|value| value.split(|c: char| c != '#' && !c.is_ascii_hexdigit()).next().unwrap_or(value))
        .unwrap_or_else(|| panic!("tokens.css has no colour --{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_the_light_one_of_its_two() {
        assert!(TOKENS.contains(&format!("--pine: light-dark({}, ", light("pine"))));
        assert!(TOKENS.contains(&format!("--contour: {};", light("contour"))));
    }

    #[test]
    #[should_panic(expected = "tokens.css has no colour --mauve")]
    fn a_colour_that_is_not_there_is_no_other() {
        light("mauve");
    }
}
