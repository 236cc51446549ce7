//! How figures are summed up and printed.

use std::time::{Duration, Instant};

pub(crate) fn head() {
    println!("figure\tvalue\tunit\tbound\tratio");
}

/// Prints a figure beside its bound, both in the same unit.
pub(crate) fn print(figure: &str, value: f64, unit: &str, bound: f64) {
    println!("{figure}\t{}\t{unit}\t{}\t{}", rounded(value), rounded(bound), rounded(value / bound));
}

/// Three digits that mean something.
fn rounded(number: f64) -> String {
    let digits = 2 - number.abs().max(1e-9).log10().floor() as i32;
    format!("{number:.*}", usize::try_from(digits).unwrap_or(0))
}

/// Times, to be asked for their quantiles.
#[derive(Debug, Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    pub(crate) fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub(crate) fn join(&mut self, other: Times) {
        self.0.extend(other.0);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// In microseconds: the time within which such a share of all was done.
    pub(crate) fn quantile(&mut self, share: f64) -> f64 {
        self.0.sort_unstable();
        let last = self.0.len().saturating_sub(1);
        let at = (share * last as f64).round() as usize;
        self.0.get(at).map_or(f64::NAN, |time| time.as_secs_f64() * 1e6)
    }
}

/// Does something and says how long it took.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed())
}
