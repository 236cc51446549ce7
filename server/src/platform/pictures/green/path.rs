//! A line as the `d` of a path: whole tenths, each point told from the one before, a third of the bytes of
//! absolute numbers.

use std::fmt::Write as _;

use super::lines::Point;

/// Points that lie nearer than this to the one before are left out.
const NEAR: f64 = 5.0;

type Tenths = (i32, i32);

pub(super) fn of(line: &[Point]) -> String {
    let points: Vec<Tenths> = thinned(line).into_iter().map(|(x, y)| (round(x * 10.0), round(y * 10.0))).collect();
    let [first, second, .., last] = points[..] else {
        // What is left of a line whose other points lie close together: a straight piece, or of a ring a dot.
        return match points[..] {
            [first, last] if first != last => format!("{}L{} {}", begin(first), last.0, last.1),
            _ => String::new(),
        };
    };
    let is_ring = first == last;
    let start = if is_ring { middle(first, second) } else { first };
    let mut pen = Pen { at: start, d: begin(start) };
    for pair in points[1..].windows(2) {
        pen.curve(pair[0], middle(pair[0], pair[1]));
    }
    if is_ring {
        pen.curve(first, start);
        pen.d + "Z"
    } else {
        format!("{}L{} {}", pen.d, last.0, last.1)
    }
}

struct Pen {
    at: Tenths,
    d: String,
}

impl Pen {
    /// A quadratic curve that bends towards one point and ends in another.
    fn curve(&mut self, over: Tenths, to: Tenths) {
        let (a, b) = (away(self.at, over), away(self.at, to));
        // A minus sign parts two numbers as well as a space does.
        let gap = |number: i32| if number < 0 { "" } else { " " };
        write!(self.d, "q{}{}{}{}{}{}{}", a.0, gap(a.1), a.1, gap(b.0), b.0, gap(b.1), b.1)
            .expect("a string takes everything");
        self.at = to;
    }
}

fn begin((x, y): Tenths) -> String {
    format!("M{x} {y}")
}

/// Leaves out what lies too close to the point kept before it; both ends stay.
fn thinned(line: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for (index, &point) in line.iter().enumerate() {
        let is_far = kept.last().is_none_or(|before| {
            let (dx, dy) = (point.0 - before.0, point.1 - before.1);
            dx * dx + dy * dy >= NEAR * NEAR
        });
        if is_far || index == line.len() - 1 {
            kept.push(point);
        }
    }
    kept
}

fn middle(a: Tenths, b: Tenths) -> Tenths {
    let half = |sum: i32| round(f64::from(sum) / 2.0);
    (half(a.0 + b.0), half(a.1 + b.1))
}

fn away(from: Tenths, to: Tenths) -> Tenths {
    (to.0 - from.0, to.1 - from.1)
}

/// Halves go up, also below zero.
fn round(value: f64) -> i32 {
    (value + 0.5).floor() as i32
}
