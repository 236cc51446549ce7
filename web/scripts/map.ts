// Draws what every map stands on: land, lakes, states, counties state by state, and towns to know one's way by.
// Run by hand as `npm run map FOLDER` after renewing the data; `data/README.md` says what belongs into the folder.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { project } from '../src/lib/mercator.ts';
import { type Position, readTopology, type Shape, sharedArcs, type Topology, thinner } from './topojson.ts';

const FROM = process.argv[2] ?? '.';
const TO = new URL('../../data/map/', import.meta.url).pathname;
const PLACES = new URL('../../data/places.csv.gz', import.meta.url).pathname;

/** How far a line may be drawn from where it is, in units of a fifth of a mile at most. */
const TOLERANCE = { near: 12, far: 45, states: 1.5 };
/** Islands and lakes that would be a dot. */
const LEAST_AREA = { land: 2_500, lakes: 4_000, states: 0 };
/** Most maps show a state and its neighbors: the rest of the world is lighter. */
const NEIGHBORS = { west: 18_000, north: 40_000, east: 44_000, south: 61_000 };
const ABROAD = { people: 1_000_000, most: 500 };
const STATE = { people: 2_500, most: 120 };
/** What the tables of places call a country and those of borders a state. */
const TERRITORIES: Record<string, string> = {
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Commonwealth of the Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'United States Virgin Islands',
};
/** Parts of a town say less than the town. */
const PART_OF_TOWN = 'PPLX';

const place = ([lon, lat]: Position): Position => {
  const { x, y } = project({ lat, lon });
  return [x, y];
};

const [near, far] = [thinner(TOLERANCE.near), thinner(TOLERANCE.far)];
const lighter = (points: Position[]) => (points.some(isNear) ? near(points) : far(points));

const world = await readTopology(join(FROM, 'world-countries-50m.topojson.gz'), place, lighter);
const layers = await readTopology(join(FROM, 'world-layers-50m.topojson.gz'), place, lighter);
const us = await readTopology(join(FROM, 'us-counties-10m.topojson.gz'), place, thinner(TOLERANCE.states));

const states = us.shapes('states');
const named = new Set(['United States of America', 'Antarctica', ...states.map(nameOf)]);
const ABBREVIATED = new Set(['U.S. Virgin Is.', 'N. Mariana Is.']);
const land = world
  .shapes('countries')
  .filter((shape) => !named.has(nameOf(shape)) && !ABBREVIATED.has(nameOf(shape)));
const towns = await readTowns();

await write('world', {
  land: land.flatMap((shape) => area(world, shape, LEAST_AREA.land)),
  lakes: layers.shapes('lakes').flatMap((shape) => area(layers, shape, LEAST_AREA.lakes)),
  towns: towns
    .filter(({ people }) => people >= ABROAD.people)
    .slice(0, ABROAD.most)
    .map(shown),
});
await write('us', {
  states: states.flatMap((shape) =>
    area(us, shape, LEAST_AREA.states).map((drawn) => ({ id: shape.id, ...drawn })),
  ),
});
for (const state of states) {
  const counties = us.shapes('counties').filter(({ id }) => id?.startsWith(state.id ?? '?'));
  const lines = sharedArcs(us, counties).map((line) => us.points(line));
  const inside = towns.filter((town) => town.region === nameOf(state) && town.people >= STATE.people);
  await write(`us-${state.id}`, {
    borders: lines.map((points) => path(points)).join(''),
    towns: inside.slice(0, STATE.most).map(shown),
  });
}

function isNear([x, y]: Position): boolean {
  return x > NEIGHBORS.west && x < NEIGHBORS.east && y > NEIGHBORS.north && y < NEIGHBORS.south;
}

async function write(name: string, what: object) {
  await writeFile(join(TO, `${name}.json`), `${JSON.stringify(what)}\n`);
}

function nameOf(shape: Shape): string {
  return shape.properties?.name ?? '';
}

/** A shape as a path to fill, with the box that it lies in; nothing if all of it is too small. */
function area(topology: Topology, shape: Shape, least: number) {
  const rings = topology.lines(shape).map((ring) => topology.points(ring));
  const seen = rings.filter((ring) => Math.abs(doubleArea(ring)) / 2 > least);
  if (seen.length === 0) return [];
  const [xs, ys] = [0, 1].map((axis) => seen.flat().map((point) => Math.round(point[axis] ?? 0)));
  if (!xs || !ys) return [];
  const box = [low(xs), low(ys), high(xs), high(ys)];
  return [{ box, d: seen.map((ring) => closed(ring)).join('') }];
}

function low(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function high(values: number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}

function doubleArea(ring: Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [x1, y1] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * y1 - x1 * y;
  }, 0);
}

function closed(ring: Position[]): string {
  const line = path(ring);
  return line && `${line}z`;
}

/** In whole units, each point by how far it is from the one before. */
function path(points: Position[]): string {
  let [x, y] = [Number.NaN, Number.NaN];
  let text = '';
  for (const [exactX, exactY] of points) {
    const [nextX, nextY] = [Math.round(exactX), Math.round(exactY)];
    if (nextX === x && nextY === y) continue;
    const [dx, dy] = [nextX - x, nextY - y];
    if (text === '') text = `M${nextX}${nextY < 0 ? nextY : ` ${nextY}`}l`;
    else text += `${dx < 0 || text.endsWith('l') ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  // A line that has shrunk to one point is none.
  return text.endsWith('l') ? '' : text;
}

interface Town {
  name: string;
  region: string;
  at: Position;
  people: number;
}

/** The biggest first, as the file has them. */
async function readTowns(): Promise<Town[]> {
  const [, ...rows] = gunzipSync(await readFile(PLACES))
    .toString()
    .split('\n');
  return rows.flatMap((row) => {
    const [, name, , country, , region, lat, lon, people, , code] = cells(row);
    if (!name || code === PART_OF_TOWN) return [];
    const at = place([Number(lon), Number(lat)]);
    const isState = country === 'US' ? region : (TERRITORIES[country ?? ''] ?? '');
    return [{ name, region: isState ?? '', at, people: Number(people) }];
  });
}

function shown({ name, at }: Town): [x: number, y: number, name: string] {
  return [Math.round(at[0]), Math.round(at[1]), name];
}

/** One row of a CSV file whose fields hold no line breaks. */
function cells(row: string): string[] {
  return [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
