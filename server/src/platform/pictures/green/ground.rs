//! The lie of the land: a tilt and nine soft mounds.

use crate::platform::pictures::chance::{Dice, hash};

/// The plane that is drawn, in units.
const PLANE: (f64, f64) = (160.0, 110.0);
const MOUNDS: usize = 9;
/// Units between two samples. The outermost ones lie beyond the plane, so that no line ends inside it.
const STEP: usize = 5;
pub(super) const COLUMNS: usize = 160 / STEP + 3;
pub(super) const ROWS: usize = 110 / STEP + 3;

/// Heights, row by row.
pub(super) struct Ground(Vec<f64>);

struct Mound {
    middle: (f64, f64),
    radius: (f64, f64),
    height: f64,
}

impl Ground {
    pub(super) fn of(key: &str) -> Ground {
        let mut dice = Dice(hash(key));
        let tilt = (dice.roll() - 0.5, dice.roll() - 0.5);
        let mounds: [Mound; MOUNDS] = std::array::from_fn(|_| Mound::thrown(&mut dice));
        let samples = (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| position(column as f64, row as f64)));
        let height = |(x, y): (f64, f64)| {
            let slope = (1.6 * tilt.0 * x) / PLANE.0 + (1.6 * tilt.1 * y) / PLANE.1;
            mounds.iter().fold(slope, |height, mound| height + mound.at(x, y))
        };
        Ground(samples.map(height).collect())
    }

    pub(super) fn at(&self, column: usize, row: usize) -> f64 {
        self.0[row * COLUMNS + column]
    }

    /// The lowest and the highest sample.
    pub(super) fn range(&self) -> (f64, f64) {
        self.0.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &at| (low.min(at), high.max(at)))
    }
}

/// Where in the plane a place of the grid lies.
pub(super) fn position(column: f64, row: f64) -> (f64, f64) {
    ((column - 1.0) * STEP as f64, (row - 1.0) * STEP as f64)
}

impl Mound {
    fn thrown(dice: &mut Dice) -> Mound {
        let middle = (dice.roll() * 190.0 - 15.0, dice.roll() * 140.0 - 15.0);
        let radius = (20.0 + dice.roll() * 36.0, 20.0 + dice.roll() * 36.0);
        let sign = if dice.roll() < 0.35 { -1.0 } else { 1.0 };
        Mound { middle, radius, height: sign * (0.35 + dice.roll() * 0.65) }
    }

    fn at(&self, x: f64, y: f64) -> f64 {
        let (dx, dy) = ((x - self.middle.0) / self.radius.0, (y - self.middle.1) / self.radius.1);
        let fall = 1.0 + dx * dx + dy * dy;
        self.height / (fall * fall)
    }
}
