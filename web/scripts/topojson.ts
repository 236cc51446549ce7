// Reads TopoJSON: arcs that shapes share, packed as differences of whole numbers.
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

export type Position = [x: number, y: number];
/** Which arcs a line runs along; the complement of a number is that arc backwards. */
type Line = number[];

export interface Shape {
  type: string;
  id?: string;
  properties?: { name?: string };
  arcs: Line[] | Line[][];
}

interface Packed {
  transform: { scale: Position; translate: Position };
  arcs: Position[][];
  objects: Record<string, { geometries: Shape[] }>;
}

export interface Topology {
  shapes(name: string): Shape[];
  /** The rings of a shape, or its lines. */
  lines(shape: Shape): Line[];
  points(line: Line): Position[];
}

/** `place` puts longitude and latitude where they are drawn; `thin` drops points that nobody misses. */
export async function readTopology(
  path: string,
  place: (position: Position) => Position,
  thin: (points: Position[]) => Position[] = (points) => points,
): Promise<Topology> {
  const { transform, arcs, objects }: Packed = JSON.parse(gunzipSync(await readFile(path)).toString());
  const [scale, translate] = [transform.scale, transform.translate];
  const unpacked = arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return place([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return thin(points);
  });
  return {
    shapes: (name) => objects[name]?.geometries ?? [],
    // A polygon is a list of rings, a multipolygon a list of polygons.
    lines: ({ type, arcs }) => (type === 'MultiPolygon' ? (arcs as Line[][]).flat() : (arcs as Line[])),
    points: (line) =>
      line.flatMap((at, nth) => {
        const arc = at < 0 ? (unpacked[~at] ?? []).toReversed() : (unpacked[at] ?? []);
        return nth > 0 ? arc.slice(1) : arc;
      }),
  };
}

/** The arcs that at least two shapes share: the borders between them, each once. */
export function sharedArcs(topology: Topology, shapes: readonly Shape[]): Line[] {
  const seen = new Map<number, Shape>();
  const shared = new Set<number>();
  for (const shape of shapes) {
    for (const at of topology.lines(shape).flat()) {
      const arc = at < 0 ? ~at : at;
      const other = seen.get(arc);
      if (other && other !== shape) shared.add(arc);
      else seen.set(arc, shape);
    }
  }
  return [...shared].map((arc) => [arc]);
}

/** Douglas and Peucker: leaves out what lies within `tolerance` of the line between its neighbours. */
export function thinner(tolerance: number) {
  return function thin(points: Position[]): Position[] {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || points.length < 3) return points;
    let [farthest, most] = [0, tolerance];
    points.forEach((point, at) => {
      const away = distance(point, first, last);
      if (away > most) [farthest, most] = [at, away];
    });
    if (farthest === 0) return [first, last];
    return [...thin(points.slice(0, farthest + 1)).slice(0, -1), ...thin(points.slice(farthest))];
  };
}

/** From a point to the stretch between two others. */
function distance([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
