//! Measures Fourball against bounds taken in the same run.

mod matching;

fn main() {
    matching::run();
}
