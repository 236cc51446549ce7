//! The disc of whoever has no photo: initials on a tee marker.

use super::chance::hash;

const TEES: u32 = 8;

/// Which of the eight tee markers a key has, from 1: `--tee-3`, with `--on-tee-3` for what stands on it.
pub fn tee(key: &str) -> u32 {
    // The upper bits of the hash are the better mixed ones.
    (hash(key) >> 16) % TEES + 1
}

/// First letters of the first and the last word; one word gives its first two letters.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words[..] {
        [] => String::new(),
        [word] => word.chars().take(2).collect(),
        [first, .., last] => first.chars().take(1).chain(last.chars().take(1)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_at_most_two_letters() {
        let of = ["Maya Okafor", "Ana María de la Cruz", "@maya", "Å", "", "Theo  Lindqvist"].map(initials);
        assert_eq!(of, ["MO", "AC", "@m", "Å", "", "TL"]);
    }

    #[test]
    fn a_key_keeps_its_marker() {
        assert_eq!(["maya", "theo", "ann", "k1"].map(tee), [2, 3, 2, 6]);
    }
}
