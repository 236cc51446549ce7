import { GLOBE, type Point, project, type Spot, unitsPerMile } from '@/lib/mercator';
import { clamp } from '@/utils/clamp';

/** What of the world is seen: the spot in the middle, and how many pixels a unit has. */
export interface View extends Spot {
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Box = readonly [west: number, north: number, east: number, south: number];

/** A mile is some 25 pixels then. Nearer there is nothing to see: a player's place is a mile wide. */
const NEAREST = 4;

/** The view that shows these points, and at least so many miles around their middle. */
export function framing(points: readonly Point[], miles: number, size: Size): View {
  const spots = points.map(project);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const middle = { x: (west + east) / 2, y: (north + south) / 2 };
  // A little is left free at the sides.
  const least = 2.1 * miles * unitsPerMile(middle);
  const scale = Math.min(
    size.width / Math.max(least, (east - west) * 1.4),
    size.height / Math.max(least, (south - north) * 1.4),
  );
  return bound({ ...middle, scale }, size);
}

export function pan(view: View, size: Size, dx: number, dy: number): View {
  return bound({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, size);
}

/** Nearer or farther, while what is under `at` stays there (pixels from the middle). */
export function zoom(view: View, size: Size, factor: number, at: Spot = { x: 0, y: 0 }): View {
  const scale = clamp(view.scale * factor, leastScale(size), NEAREST);
  const shift = 1 / view.scale - 1 / scale;
  return bound({ x: view.x + at.x * shift, y: view.y + at.y * shift, scale }, size);
}

/** Where a spot is drawn, in pixels from the upper left. */
export function toScreen(view: View, size: Size, { x, y }: Spot): Spot {
  return {
    x: (x - view.x) * view.scale + size.width / 2,
    y: (y - view.y) * view.scale + size.height / 2,
  };
}

/** What is seen, and `margin` times as much at each side. */
export function boxOf(view: View, size: Size, margin = 0): Box {
  const [x, y] = [size.width, size.height].map((side) => (side / view.scale) * (0.5 + margin)) as [
    number,
    number,
  ];
  return [view.x - x, view.y - y, view.x + x, view.y + y];
}

export function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The world has an end, and is never smaller than the map. */
function bound({ x, y, scale }: View, size: Size): View {
  const near = clamp(scale, leastScale(size), NEAREST);
  const [across, down] = [size.width / near / 2, size.height / near / 2];
  return {
    x: clamp(x, across, GLOBE - across),
    y: clamp(y, Math.min(down, GLOBE / 2), Math.max(GLOBE - down, GLOBE / 2)),
    scale: near,
  };
}

function leastScale({ width, height }: Size): number {
  return Math.max(width, height) / GLOBE;
}
