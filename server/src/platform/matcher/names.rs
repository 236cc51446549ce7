//! Players by what they are called: beginnings of words, mistyped ones too.

use std::collections::BTreeSet;

use crate::kit::PlayerId;

/// No search by name looks at more players; whoever finds so many types another letter.
pub const CANDIDATES: usize = 4_096;

/// A name that fits what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    pub fit: Fit,
    pub player: PlayerId,
}

/// How well a name fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// Every word typed is a word of the name.
    Whole,
    /// Every word typed begins a word of the name.
    Beginning,
    /// It would with a letter or two put right.
    Nearly,
}

/// Of a longer word only this much is kept and compared.
const WORD_BYTES: usize = 20;
/// So many names that begin as typed make a look at mistyped ones needless.
const ENOUGH: usize = 20;
/// Look-ups in one walk. Each costs well under a microsecond.
const MAX_STEPS: u32 = 4_000;

type Word = [u8; WORD_BYTES];

#[derive(Default)]
pub(super) struct Names {
    /// Every word of every name, filled up with zeros, with its player: a change moves single words, and a
    /// walk over it is a walk over a trie.
    words: BTreeSet<(Word, u32)>,
    /// By the player's number: names are as dense as keys.
    of: Vec<Option<Box<str>>>,
    count: usize,
}

impl Names {
    pub(super) fn build(names: Vec<(PlayerId, Box<str>)>) -> Names {
        let mut words = Vec::with_capacity(names.len() * 2);
        let mut of = Vec::new();
        let mut count = 0;
        for (player, name) in names {
            let Some((number, at)) = number(player) else { continue };
            words.extend(words_of(&name).map(|word| (word, number)));
            if of.len() <= at {
                of.resize(at + 1, None);
            }
            count += usize::from(of[at].replace(name).is_none());
        }
        Names { words: words.into_iter().collect(), of, count }
    }

    pub(super) fn put(&mut self, player: PlayerId, name: &str) {
        let Some((number, at)) = number(player) else { return };
        if self.name(at) == Some(name) {
            return;
        }
        self.forget(player);
        if self.of.len() <= at {
            self.of.resize(at + 1, None);
        }
        self.words.extend(words_of(name).map(|word| (word, number)));
        self.of[at] = Some(name.into());
        self.count += 1;
    }

    pub(super) fn forget(&mut self, player: PlayerId) {
        let Some((number, at)) = number(player) else { return };
        let Some(name) = self.of.get_mut(at).and_then(Option::take) else { return };
        self.count -= 1;
        for word in words_of(&name) {
            self.words.remove(&(word, number));
        }
    }

    pub(super) fn knows(&self, player: PlayerId) -> bool {
        number(player).is_some_and(|(_, at)| self.name(at).is_some())
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    pub(super) fn find(&self, typed: &str) -> Vec<Named> {
        let typed: Vec<&str> = typed.split(' ').map(cut).filter(|word| !word.is_empty()).collect();
        // The longest word is the rarest: it finds the players, the others only judge them.
        let Some(&longest) = typed.iter().max_by_key(|word| word.len()) else { return Vec::new() };
        let mut found = self.beginning_with(longest, &typed);
        if found.len() < ENOUGH && edits(longest) > 0 {
            let mut nearly = Walk::over(&self.words, longest).players();
            nearly.retain(|&number| self.fit(number, &typed).is_some());
            found.extend(nearly.into_iter().map(|number| Named { fit: Fit::Nearly, player: id(number) }));
        }
        found.sort_unstable_by_key(|named| (named.player, named.fit));
        found.dedup_by_key(|named| named.player);
        found.sort_unstable();
        found
    }

    fn beginning_with(&self, longest: &str, typed: &[&str]) -> Vec<Named> {
        self.words
            .range((word(longest), 0)..)
            .take_while(|(word, _)| word.starts_with(longest.as_bytes()))
            .filter_map(|&(_, number)| Some(Named { fit: self.fit(number, typed)?, player: id(number) }))
            .take(CANDIDATES)
            .collect()
    }

    /// How well all that was typed fits one player, if at all.
    fn fit(&self, number: u32, typed: &[&str]) -> Option<Fit> {
        let name = self.name(number as usize)?;
        typed
            .iter()
            .map(|typed| name.split(' ').filter_map(|word| fit(cut(word), typed)).min())
            .try_fold(Fit::Whole, |worst, fit| Some(worst.max(fit?)))
    }

    fn name(&self, at: usize) -> Option<&str> {
        self.of.get(at)?.as_deref()
    }
}

fn fit(word: &str, typed: &str) -> Option<Fit> {
    if word == typed {
        Some(Fit::Whole)
    } else if word.starts_with(typed) {
        Some(Fit::Beginning)
    } else {
        let typed = Typed::new(typed);
        let mut rows = (typed.first_row(), typed.first_row());
        let mut last = 0;
        let is_near = word.bytes().enumerate().any(|(depth, byte)| {
            let next = typed.next(depth, byte, &rows.0, &rows.1, last);
            rows = (next, rows.0);
            last = byte;
            typed.is_reached(&next)
        });
        is_near.then_some(Fit::Nearly)
    }
}

/// How many edits are forgiven. Short words are too near to each other for any.
const fn edits(word: &str) -> u8 {
    match word.len() {
        ..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

fn words_of(name: &str) -> impl Iterator<Item = Word> {
    name.split(' ').filter(|word| !word.is_empty()).map(word)
}

fn word(text: &str) -> Word {
    let text = cut(text);
    let mut word = [0; WORD_BYTES];
    word[..text.len()].copy_from_slice(text.as_bytes());
    word
}

fn cut(word: &str) -> &str {
    &word[..word.floor_char_boundary(WORD_BYTES)]
}

fn number(player: PlayerId) -> Option<(u32, usize)> {
    let number = u32::try_from(player.pk()).ok()?;
    Some((number, usize::try_from(number).ok()?))
}

fn id(number: u32) -> PlayerId {
    PlayerId::new(number.into())
}

/// What was typed, for edit distances: an edit is a byte too many, too few, wrong, or two that changed places.
struct Typed<'a> {
    bytes: &'a [u8],
    edits: u8,
}

/// The distances of one beginning to every beginning of what was typed.
type Row = [u8; WORD_BYTES + 1];

impl<'a> Typed<'a> {
    fn new(text: &'a str) -> Typed<'a> {
        Typed { bytes: text.as_bytes(), edits: edits(text) }
    }

    fn first_row(&self) -> Row {
        std::array::from_fn(|at| u8::try_from(at).unwrap_or(u8::MAX))
    }

    /// The row one byte further than `row`, which stands at `depth` and ends in `last`; `above` is the one before.
    fn next(&self, depth: usize, byte: u8, row: &Row, above: &Row, last: u8) -> Row {
        let mut next = [u8::MAX; WORD_BYTES + 1];
        next[0] = row[0].saturating_add(1);
        for (at, &typed) in self.bytes.iter().enumerate() {
            let wrong = u8::from(typed != byte);
            let mut cell =
                row[at].saturating_add(wrong).min(row[at + 1].saturating_add(1)).min(next[at].saturating_add(1));
            if at > 0 && depth > 0 && typed == last && self.bytes[at - 1] == byte {
                cell = cell.min(above[at - 1].saturating_add(1));
            }
            next[at + 1] = cell;
        }
        next
    }

    fn is_reached(&self, row: &Row) -> bool {
        row[self.bytes.len()] <= self.edits
    }

    fn can_go_on(&self, row: &Row) -> bool {
        row[..=self.bytes.len()].iter().any(|&cell| cell <= self.edits)
    }
}

/// A walk over the words as over a trie, along the beginnings that are near to what was typed.
struct Walk<'a> {
    words: &'a BTreeSet<(Word, u32)>,
    typed: Typed<'a>,
    /// The bytes of what was typed, ascending, each once: once the edits are used up only these can follow.
    letters: Vec<u8>,
    steps: u32,
    found: Vec<u32>,
}

impl<'a> Walk<'a> {
    fn over(words: &'a BTreeSet<(Word, u32)>, typed: &'a str) -> Walk<'a> {
        let typed = Typed::new(typed);
        let mut letters = typed.bytes.to_vec();
        letters.sort_unstable();
        letters.dedup();
        Walk { words, typed, letters, steps: 0, found: Vec::new() }
    }

    fn players(mut self) -> Vec<u32> {
        let first = self.typed.first_row();
        self.descend([0; WORD_BYTES], 0, &first, &first);
        self.found
    }

    /// `at` begins with `depth` bytes of the way so far, the rest are zeros. `row` holds the way's distances, `above`
    /// those of one byte less.
    fn descend(&mut self, mut at: Word, depth: usize, row: &Row, above: &Row) {
        if depth == WORD_BYTES {
            return;
        }
        let last = if depth == 0 { 0 } else { at[depth - 1] };
        // Two edits, one of them in the first letter, are rare, and would make the walk many times as long.
        let must_begin = depth == 0 && self.typed.edits > 1;
        let is_spent = must_begin || row[..=self.typed.bytes.len()].iter().all(|&cell| cell >= self.typed.edits);
        let mut byte = 1;
        loop {
            if is_spent {
                let Some(next) = self.next_letter(byte, must_begin, |b| self.typed.next(depth, b, row, above, last))
                else {
                    return;
                };
                byte = next;
            }
            at[depth] = byte;
            self.steps += 1;
            let Some((word, _)) = self.words.range((at, 0)..).next() else { return };
            if self.steps > MAX_STEPS || word[..depth] != at[..depth] {
                return;
            }
            if is_spent && word[depth] != byte {
                byte = word[depth];
                continue;
            }
            byte = word[depth];
            at[depth] = byte;
            let next = self.typed.next(depth, byte, row, above, last);
            if self.typed.is_reached(&next) {
                self.collect(&at, depth + 1);
            } else if self.typed.can_go_on(&next) {
                self.descend(at, depth + 1, &next, row);
            }
            let Some(next) = byte.checked_add(1) else { return };
            byte = next;
        }
    }

    /// The first letter from `byte` on with which the way can go on.
    fn next_letter(&self, byte: u8, must_begin: bool, row: impl Fn(u8) -> Row) -> Option<u8> {
        let mut letters = self.letters.iter().copied().filter(|&letter| letter >= byte);
        if must_begin {
            return letters.find(|letter| self.typed.bytes.first() == Some(letter));
        }
        letters.find(|&letter| self.typed.can_go_on(&row(letter)))
    }

    /// Everybody with a word that begins with the first `depth` bytes of `at`, which are all that is set.
    fn collect(&mut self, at: &Word, depth: usize) {
        let room = CANDIDATES.saturating_sub(self.found.len());
        let words = self.words.range((*at, 0)..).take_while(|(word, _)| word[..depth] == at[..depth]);
        self.found.extend(words.map(|&(_, number)| number).take(room));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let names = ["ann lee annlee", "anna lind alind", "bo li bogey_bo", "björn borg", "maximilian maxi"];
        let numbered = (1..).map(PlayerId::new).zip(names.map(Box::from));
        Names::build(numbered.collect())
    }

    fn found(names: &Names, typed: &str) -> Vec<(i64, Fit)> {
        names.find(typed).into_iter().map(|named| (named.player.pk(), named.fit)).collect()
    }

    #[test]
    fn a_beginning_finds_and_a_whole_word_comes_first() {
        assert_eq!(found(&names(), "ann"), [(1, Fit::Whole), (2, Fit::Beginning)]);
        assert_eq!(found(&names(), "maxim"), [(5, Fit::Beginning)]);
        assert_eq!(found(&names(), "zz"), []);
        assert_eq!(found(&names(), ""), []);
    }

    #[test]
    fn every_word_typed_must_fit_in_any_order() {
        assert_eq!(found(&names(), "lee ann"), [(1, Fit::Whole)]);
        assert_eq!(found(&names(), "ann lind"), [(2, Fit::Beginning)]);
        assert_eq!(found(&names(), "ann borg"), []);
    }

    #[test]
    fn one_letter_wrong_missing_added_or_swapped_is_forgiven_from_four_letters_on() {
        for typed in ["anlee", "anmlee", "annnlee", "anlnee", "xnnlee"] {
            assert_eq!(found(&names(), typed), [(1, Fit::Nearly)], "{typed}");
        }
        assert_eq!(found(&names(), "amn"), []);
    }

    #[test]
    fn two_letters_are_forgiven_in_a_long_word_but_not_its_first() {
        assert_eq!(found(&names(), "mqximiluan"), [(5, Fit::Nearly)]);
        assert_eq!(found(&names(), "naximiluan"), []);
    }

    #[test]
    fn a_beginning_may_be_mistyped_too() {
        assert_eq!(found(&names(), "maxmil"), [(5, Fit::Nearly)]);
    }

    #[test]
    fn a_new_name_replaces_the_old_one() {
        let mut names = names();
        names.put(PlayerId::new(1), "zoe");
        assert_eq!(found(&names, "annlee"), []);
        assert_eq!(found(&names, "zoe"), [(1, Fit::Whole)]);
        names.forget(PlayerId::new(1));
        assert_eq!(found(&names, "zoe"), []);
        assert!(!names.knows(PlayerId::new(1)));
        assert_eq!(names.len(), 4);
    }

    #[test]
    fn letters_of_more_than_one_byte_do_no_harm() {
        assert_eq!(found(&names(), "björn"), [(4, Fit::Whole)]);
        assert_eq!(found(&names(), &"ö".repeat(30)), []);
    }

    #[test]
    fn the_walk_finds_what_comparing_with_everybody_finds() {
        let mut chance = 7_u64;
        let mut letter = || {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(b'a' + u8::try_from((chance >> 33) % 4).unwrap())
        };
        let mut word = |length: usize| (0..length).map(|_| letter()).collect::<String>();
        let crowd: Vec<String> = (0..400).map(|n| word(3 + n % 7)).collect();
        let names =
            Names::build(crowd.iter().zip(1..).map(|(name, n)| (PlayerId::new(n), name.as_str().into())).collect());
        for n in 0..200 {
            let typed = word(4 + n % 4);
            let mut walked = Walk::over(&names.words, &typed).players();
            walked.sort_unstable();
            let near = |name: &String| fit(name, &typed).is_some();
            let naive: Vec<u32> = crowd.iter().zip(1..).filter(|(name, _)| near(name)).map(|(_, n)| n).collect();
            assert_eq!(walked, naive, "{typed}");
        }
    }
}
