//! Lines of one height through the ground: marching squares.

use super::ground::{COLUMNS, Ground, ROWS, position};

pub(super) type Point = (f64, f64);

/// Which sides of a square a line joins, by which of its corners lie above: left 0, top 1, right 2, bottom 3.
const JOINS: [&[(usize, usize)]; 16] = [
    &[],
    &[(0, 1)],
    &[(1, 2)],
    &[(0, 2)],
    &[(2, 3)],
    &[(0, 1), (2, 3)],
    &[(1, 3)],
    &[(0, 3)],
    &[(0, 3)],
    &[(1, 3)],
    &[(0, 3), (1, 2)],
    &[(2, 3)],
    &[(0, 2)],
    &[(1, 2)],
    &[(0, 1)],
    &[],
];

/// An edge of the grid: rightwards or downwards from a place of it.
type Edge = usize;

/// Where the height is crossed. Each crossing lies on an edge of the grid and has one or two neighbours.
struct Crossings {
    neighbours: Vec<Vec<Edge>>,
    points: Vec<Point>,
    /// The edges that are crossed, in the order in which they were met.
    met: Vec<Edge>,
}

/// The lines of a height, open ones first. A ring ends in the point that it began in.
pub(super) fn at(ground: &Ground, height: f64) -> Vec<Vec<Point>> {
    let mut crossings = Crossings {
        neighbours: vec![Vec::new(); COLUMNS * ROWS * 2],
        points: vec![(0.0, 0.0); COLUMNS * ROWS * 2],
        met: Vec::new(),
    };
    for row in 0..ROWS - 1 {
        for column in 0..COLUMNS - 1 {
            crossings.march(ground, height, column, row);
        }
    }
    crossings.follow()
}

impl Crossings {
    fn march(&mut self, ground: &Ground, height: f64, column: usize, row: usize) {
        let corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)];
        let above = corners.iter().enumerate().map(|(bit, &(x, y))| usize::from(ground.at(x, y) > height) << bit);
        for &(a, b) in JOINS[above.sum::<usize>()] {
            let side = |side| match side {
                0 => (column, row, true),
                1 => (column, row, false),
                2 => (column + 1, row, true),
                _ => (column, row + 1, false),
            };
            let (a, b) = (self.cross(ground, height, side(a)), self.cross(ground, height, side(b)));
            self.neighbours[a].push(b);
            self.neighbours[b].push(a);
        }
    }

    fn cross(&mut self, ground: &Ground, height: f64, (column, row, is_down): (usize, usize, bool)) -> Edge {
        let edge = (row * COLUMNS + column) * 2 + usize::from(is_down);
        if self.neighbours[edge].is_empty() {
            let from = ground.at(column, row);
            let to = if is_down { ground.at(column, row + 1) } else { ground.at(column + 1, row) };
            let share = (height - from) / (to - from);
            let (right, down) = if is_down { (0.0, share) } else { (share, 0.0) };
            self.points[edge] = position(column as f64 + right, row as f64 + down);
            self.met.push(edge);
        }
        edge
    }

    fn follow(&self) -> Vec<Vec<Point>> {
        let mut seen = vec![false; self.points.len()];
        let mut lines = Vec::new();
        // Open lines first, from their ends; what is left are rings.
        let ends = self.met.iter().filter(|&&edge| self.neighbours[edge].len() == 1);
        for &start in ends.chain(&self.met) {
            if !seen[start] {
                lines.push(self.walk(start, &mut seen));
            }
        }
        lines.retain(|line| line.len() > 2);
        lines
    }

    fn walk(&self, start: Edge, seen: &mut [bool]) -> Vec<Point> {
        let mut line = Vec::new();
        let mut here = Some(start);
        while let Some(edge) = here {
            seen[edge] = true;
            line.push(self.points[edge]);
            let next = &self.neighbours[edge];
            here = next.iter().copied().find(|&other| !seen[other]);
            if here.is_none() && next.contains(&start) && line.len() > 2 {
                line.push(line[0]);
            }
        }
        line
    }
}
