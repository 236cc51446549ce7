//! How a player plays: small enumerations, packed.

/// One trait of a player. Its values are small integers; 0 means no preference and matches everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    /// 1 walk, 2 ride
    Mobility,
    /// 1 no, 2 yes, 3 enthusiastically
    Drinking,
    /// The worst conditions they'll play in: 1 sun, 2 clouds, 3 drizzle, 4 rain, 5 anything
    Weather,
    /// 1 none, 2 inside 2 ft, 3 in the leather, 4 generous
    Gimme,
    /// 1 play, 2 practice
    Purpose,
    /// 1 fun, 2 serious
    Mood,
    /// 1 right-handed, 2 left-handed. A filter only: two right hands have nothing in common by it.
    Hand,
    /// The ideal round in half hours, 1 to 15: see [`round_time`]
    RoundTime,
}

impl Trait {
    pub const ALL: [Trait; 8] = [
        Trait::Mobility,
        Trait::Drinking,
        Trait::Weather,
        Trait::Gimme,
        Trait::Purpose,
        Trait::Mood,
        Trait::Hand,
        Trait::RoundTime,
    ];

    /// The largest value.
    pub const fn max(self) -> u8 {
        match self {
            Trait::Mobility | Trait::Purpose | Trait::Mood | Trait::Hand => 2,
            Trait::Drinking => 3,
            Trait::Gimme => 4,
            Trait::Weather => 5,
            Trait::RoundTime => 15,
        }
    }

    /// Lowest bit and width in [`Traits`]. Neighbours make groups of at most six bits; see `index/likeness.rs`.
    const fn place(self) -> (u32, u32) {
        match self {
            Trait::Mobility => (0, 2),
            Trait::Weather => (2, 3),
            Trait::Drinking => (5, 2),
            Trait::Gimme => (7, 3),
            Trait::Purpose => (10, 2),
            Trait::Mood => (12, 2),
            Trait::Hand => (14, 2),
            Trait::RoundTime => (16, 4),
        }
    }
}

/// The half hour that an ideal round of so many minutes falls into: 1 to 15, or 0 for 0 (no preference).
pub const fn round_time(minutes: u16) -> u8 {
    match (minutes as u32 + 15) / 30 {
        _ if minutes == 0 => 0,
        0 => 1,
        n if n > 15 => 15,
        n => n as u8,
    }
}

/// All traits of a player, in 20 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits(u32);

impl Traits {
    /// Bits in use.
    pub(crate) const BITS: u32 = 20;

    /// No preference anywhere.
    pub const fn neutral() -> Traits {
        Traits(0)
    }

    /// These traits with one of them set. A value that the trait doesn't have counts as no preference.
    #[must_use]
    pub const fn with(self, which: Trait, value: u8) -> Traits {
        let (shift, width) = which.place();
        let value = if value > which.max() { 0 } else { value as u32 };
        Traits(self.0 & !(((1 << width) - 1) << shift) | value << shift)
    }

    /// The value of one trait, 0 to its [`Trait::max`].
    pub const fn get(self, which: Trait) -> u8 {
        let (shift, width) = which.place();
        (self.0 >> shift & ((1 << width) - 1)) as u8
    }

    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    pub(crate) const fn from_bits(bits: u32) -> Traits {
        Traits(bits & ((1 << Traits::BITS) - 1))
    }

    /// How the two stand to each other by one trait.
    pub(crate) const fn compare(self, other: Traits, which: Trait) -> Likeness {
        match (self.get(which), other.get(which)) {
            (0, _) | (_, 0) => Likeness::Neutral,
            (a, b) if a == b => Likeness::Alike,
            _ => Likeness::Different,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Likeness {
    Alike,
    Neutral,
    Different,
}

/// A set of traits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TraitSet(u8);

impl TraitSet {
    pub const fn empty() -> TraitSet {
        TraitSet(0)
    }

    #[must_use]
    pub const fn with(self, which: Trait) -> TraitSet {
        TraitSet(self.0 | 1 << which as u8)
    }

    pub const fn contains(self, which: Trait) -> bool {
        self.0 >> which as u8 & 1 == 1
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = Trait> {
        Trait::ALL.into_iter().filter(move |&which| self.contains(which))
    }
}

/// What a search asks of the others' traits: for each, nothing or a set of values that will do.
/// A player with no preference in a trait always will.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wanted([u16; 8]);

impl Wanted {
    /// Nothing asked.
    pub const fn anything() -> Wanted {
        Wanted([0; 8])
    }

    /// Asks for one value; said twice for a trait, either will do ("drizzle or rain"). Value 0 and values that
    /// the trait doesn't have ask for nothing.
    #[must_use]
    pub const fn with(mut self, which: Trait, value: u8) -> Wanted {
        if value > 0 && value <= which.max() {
            self.0[which as usize] |= 1 << value;
        }
        self
    }

    /// No longer asks anything of one trait.
    #[must_use]
    pub const fn without(mut self, which: Trait) -> Wanted {
        self.0[which as usize] = 0;
        self
    }

    /// The traits that something is asked of.
    pub fn asked(self) -> TraitSet {
        let asked = Trait::ALL.into_iter().filter(|&which| self.0[which as usize] != 0);
        asked.fold(TraitSet::empty(), TraitSet::with)
    }

    /// The values of one trait that will do, ascending; none when nothing is asked of it.
    pub fn values(self, which: Trait) -> impl Iterator<Item = u8> {
        (1..=which.max()).filter(move |&value| self.0[which as usize] >> value & 1 == 1)
    }

    /// Whether a player with these traits will do as far as one trait goes.
    pub fn accepts(self, traits: Traits, which: Trait) -> bool {
        let (set, value) = (self.0[which as usize], traits.get(which));
        set == 0 || value == 0 || set >> value & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_every_trait_is_read_back() {
        let full = Trait::ALL.into_iter().fold(Traits::neutral(), |t, which| t.with(which, which.max()));
        for which in Trait::ALL {
            for value in 0..=which.max() {
                assert_eq!(full.with(which, value).get(which), value);
            }
            let others = Trait::ALL.into_iter().filter(|&other| other != which);
            others.for_each(|other| assert_eq!(full.with(which, 0).get(other), other.max()));
        }
    }

    #[test]
    fn a_value_that_does_not_exist_is_no_preference() {
        assert_eq!(Traits::neutral().with(Trait::Mood, 3), Traits::neutral());
        assert_eq!(Wanted::anything().with(Trait::Mood, 3), Wanted::anything());
    }

    #[test]
    fn no_preference_matches_everything() {
        let (neutral, walker) = (Traits::neutral(), Traits::neutral().with(Trait::Mobility, 1));
        let riders = Wanted::anything().with(Trait::Mobility, 2);
        assert!(riders.accepts(neutral, Trait::Mobility));
        assert!(!riders.accepts(walker, Trait::Mobility));
        assert!(Wanted::anything().accepts(walker, Trait::Mobility));
        assert!(riders.with(Trait::Mobility, 1).accepts(walker, Trait::Mobility));
    }

    #[test]
    fn a_round_time_is_the_nearest_half_hour() {
        assert_eq!([0, 1, 44, 45, 240, 255, 9_999].map(round_time), [0, 1, 1, 2, 8, 9, 15]);
    }
}
