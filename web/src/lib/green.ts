import { dice, hash } from '@/utils/chance';

/**
 * The contour map that a key stands for. Only + − × ÷ on doubles, so that any language draws the same lines:
 *
 * 1. seed = FNV-1a (32 bits) of the key's UTF-16 units; numbers r() from mulberry32(seed).
 * 2. tilt: tx = r() − ½, ty = r() − ½.
 * 3. nine mounds, each in this order: cx = r() × 190 − 15, cy = r() × 140 − 15, rx = 20 + r() × 36,
 *    ry = 20 + r() × 36, then s = r() and a = (s < 0.35 ? −1 : 1) × (0.35 + r() × 0.65).
 * 4. height at (x, y) of a 160 × 110 plane: 1.6 tx x ÷ 160 + 1.6 ty y ÷ 110 + Σ a ÷ (1 + dx² + dy²)²
 *    with dx = (x − cx) ÷ rx and dy = (y − cy) ÷ ry, sampled every 5 units from −5 to 165 and −5 to 115.
 * 5. level k of 18 lies at low + (k + ½) ÷ 18 × (high − low), between the lowest and highest sample.
 * 6. marching squares; of each line, points closer than 5 units to the one before are left out, and it is smoothed by quadratic curves through the middles of its pieces.
 */
export interface Contour {
  d: string;
  /** Every fourth line is drawn stronger, as on a map. */
  isStrong: boolean;
}

/** The drawing's own unit is a tenth of the plane's. */
export const VIEW_BOX = '0 0 1600 1100';
const PLANE = { width: 160, height: 110 };
const LEVELS = 18;
const MOUNDS = 9;
const STEP = 5;
const COLUMNS = PLANE.width / STEP + 3;
const ROWS = PLANE.height / STEP + 3;
const NEAR = 5;
const KEPT = 64;

type Point = readonly [x: number, y: number];

const drawn = new Map<string, readonly Contour[]>();

/** Cached by key: a list of players draws each green once. */
export function contours(key: string): readonly Contour[] {
  const known = drawn.get(key);
  if (known) return known;
  const lines = draw(heights(key));
  const oldest = drawn.keys().next().value;
  if (drawn.size >= KEPT && oldest !== undefined) drawn.delete(oldest);
  drawn.set(key, lines);
  return lines;
}

function heights(key: string): Float64Array {
  const r = dice(hash(key));
  const [tx, ty] = [r() - 0.5, r() - 0.5];
  const mounds = Array.from({ length: MOUNDS }, () => {
    const [cx, cy, rx, ry] = [r() * 190 - 15, r() * 140 - 15, 20 + r() * 36, 20 + r() * 36];
    const sign = r() < 0.35 ? -1 : 1;
    return { cx, cy, rx, ry, a: sign * (0.35 + r() * 0.65) };
  });
  const field = new Float64Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const [x, y] = [(column - 1) * STEP, (row - 1) * STEP];
      let height = (1.6 * tx * x) / PLANE.width + (1.6 * ty * y) / PLANE.height;
      for (const { cx, cy, rx, ry, a } of mounds) {
        const [dx, dy] = [(x - cx) / rx, (y - cy) / ry];
        const fall = 1 + dx * dx + dy * dy;
        height += a / (fall * fall);
      }
      field[row * COLUMNS + column] = height;
    }
  }
  return field;
}

function draw(field: Float64Array): Contour[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const height of field) {
    low = Math.min(low, height);
    high = Math.max(high, height);
  }
  return Array.from({ length: LEVELS }, (_, level) => {
    const lines = chains(field, low + ((level + 0.5) / LEVELS) * (high - low));
    return { d: lines.map(path).join(''), isStrong: level % 4 === 3 };
  }).filter((contour) => contour.d !== '');
}

/** Which sides of a square a line joins, by which of its corners lie above: left 0, top 1, right 2, bottom 3. */
const JOINS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 1]],
  [[1, 2]],
  [[0, 2]],
  [[2, 3]],
  [
    [0, 1],
    [2, 3],
  ],
  [[1, 3]],
  [[0, 3]],
  [[0, 3]],
  [[1, 3]],
  [
    [0, 3],
    [1, 2],
  ],
  [[2, 3]],
  [[0, 2]],
  [[1, 2]],
  [[0, 1]],
  [],
];

/** Lines of one level: each crossing of a grid edge is a point, named by its edge, with one or two neighbours. */
function chains(field: Float64Array, level: number): Point[][] {
  const at = (column: number, row: number) => field[row * COLUMNS + column] ?? 0;
  const points = new Map<number, Point>();
  const links = new Map<number, number[]>();

  const crossing = (column: number, row: number, isDown: boolean): number => {
    const id = (row * COLUMNS + column) * 2 + (isDown ? 1 : 0);
    if (!points.has(id)) {
      const from = at(column, row);
      const to = isDown ? at(column, row + 1) : at(column + 1, row);
      const share = (level - from) / (to - from);
      points.set(id, [(column - 1 + (isDown ? 0 : share)) * STEP, (row - 1 + (isDown ? share : 0)) * STEP]);
    }
    return id;
  };
  const link = (a: number, b: number) => {
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  };

  for (let row = 0; row < ROWS - 1; row += 1) {
    for (let column = 0; column < COLUMNS - 1; column += 1) {
      const corners =
        (at(column, row) > level ? 1 : 0) +
        (at(column + 1, row) > level ? 2 : 0) +
        (at(column + 1, row + 1) > level ? 4 : 0) +
        (at(column, row + 1) > level ? 8 : 0);
      const side = [
        () => crossing(column, row, true),
        () => crossing(column, row, false),
        () => crossing(column + 1, row, true),
        () => crossing(column, row + 1, false),
      ];
      for (const [a, b] of JOINS[corners] ?? []) link(side[a]?.() ?? 0, side[b]?.() ?? 0);
    }
  }
  return follow(points, links);
}

function follow(points: Map<number, Point>, links: Map<number, number[]>): Point[][] {
  const seen = new Set<number>();
  const lines: Point[][] = [];
  const walk = (start: number) => {
    const line: Point[] = [];
    for (let id: number | undefined = start; id !== undefined; ) {
      seen.add(id);
      const point = points.get(id);
      if (point) line.push(point);
      const next: number[] = links.get(id) ?? [];
      const isBack = next.includes(start) && line.length > 2;
      id = next.find((other) => !seen.has(other));
      if (id === undefined && isBack && line[0]) line.push(line[0]);
    }
    if (line.length > 2) lines.push(line);
  };
  // Open lines first, from their ends; what is left are rings.
  for (const [id, next] of links) if (next.length === 1 && !seen.has(id)) walk(id);
  for (const id of links.keys()) if (!seen.has(id)) walk(id);
  return lines;
}

type Move = readonly [dx: number, dy: number];

/** Whole tenths, each point told from the one before: a third of the bytes of absolute numbers. */
function path(line: readonly Point[]): string {
  const points = thinned(line).map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [first, second, last] = [points[0], points[1], points.at(-1)];
  if (!first || !second || !last) return '';
  const isRing = first[0] === last[0] && first[1] === last[1];
  const start = isRing ? middle(first, second) : first;
  let at = start;
  let d = `M${start[0]} ${start[1]}`;
  const curve = (over: Point, to: Point) => {
    d += `q${spell(away(at, over))}${spell(away(at, to), true)}`;
    at = to;
  };
  for (let i = 1; i < points.length - 1; i += 1) {
    const [point, next] = [points[i], points[i + 1]];
    if (point && next) curve(point, middle(point, next));
  }
  if (isRing) curve(first, start);
  return isRing ? `${d}Z` : `${d}L${last[0]} ${last[1]}`;
}

/** Leaves out what lies less than 5 units from the point kept before it; both ends stay. */
function thinned(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  line.forEach((point, index) => {
    const before = kept.at(-1);
    const [dx, dy] = before ? away(before, point) : [NEAR, 0];
    if (index === line.length - 1 || dx * dx + dy * dy >= NEAR * NEAR) kept.push(point);
  });
  return kept;
}

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [
  Math.round((ax + bx) / 2),
  Math.round((ay + by) / 2),
];
const away = ([ax, ay]: Point, [bx, by]: Point): Move => [bx - ax, by - ay];

/** A minus sign parts two numbers as well as a space does. */
function spell([dx, dy]: Move, isMore = false): string {
  return `${isMore && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
}
