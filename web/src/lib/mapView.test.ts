import { describe, expect, it } from 'vitest';
import { clusters, readable, WIDE_ROOM } from './mapMarks';
import { boxOf, framing, pan, toScreen, touches, zoom } from './mapView';
import { GLOBE, project, unitsPerMile } from './mercator';

const LAKEWOOD = { lat: 39.7047, lon: -105.0814 };
const BOULDER = { lat: 40.015, lon: -105.2705 };
const SIZE = { width: 400, height: 300 };

describe('a view', () => {
  it('shows so many miles around a point, whichever side is shorter', () => {
    const view = framing([LAKEWOOD], 25, SIZE);
    const middle = toScreen(view, SIZE, project(LAKEWOOD));
    expect(middle.x).toBeCloseTo(200);
    expect(middle.y).toBeCloseTo(150);
    const radius = 25 * unitsPerMile(project(LAKEWOOD)) * view.scale;
    expect(radius).toBeGreaterThan(130);
    expect(radius).toBeLessThan(150);
  });

  it('has a mile where a mile is', () => {
    const [a, b] = [project(LAKEWOOD), project(BOULDER)];
    expect(Math.hypot(a.x - b.x, a.y - b.y) / unitsPerMile(a)).toBeCloseTo(23.6, 0);
  });

  it('shows all of several points', () => {
    const view = framing([LAKEWOOD, BOULDER], 1, SIZE);
    for (const point of [LAKEWOOD, BOULDER]) {
      const { x, y } = toScreen(view, SIZE, project(point));
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
    }
  });

  it('follows the pointer that moves it', () => {
    const view = framing([LAKEWOOD], 25, SIZE);
    const moved = toScreen(pan(view, SIZE, 30, -20), SIZE, project(LAKEWOOD));
    expect(moved.x).toBeCloseTo(230);
    expect(moved.y).toBeCloseTo(130);
  });

  it('keeps what is under the pointer there while it zooms', () => {
    const view = framing([LAKEWOOD], 25, SIZE);
    const at = { x: 80, y: -40 };
    const under = { x: view.x + at.x / view.scale, y: view.y + at.y / view.scale };
    const nearer = toScreen(zoom(view, SIZE, 2, at), SIZE, under);
    expect(nearer.x).toBeCloseTo(280);
    expect(nearer.y).toBeCloseTo(110);
  });

  it('ends where the world does, and before a place of a mile becomes a point', () => {
    const far = zoom(framing([LAKEWOOD], 25, SIZE), SIZE, 1e-9);
    const [west, , east] = boxOf(far, SIZE);
    expect([west, east].map(Math.round)).toEqual([0, GLOBE]);
    const near = zoom(far, SIZE, 1e9);
    expect(unitsPerMile(project(LAKEWOOD)) * near.scale).toBeLessThan(40);
    expect(boxOf(pan(near, SIZE, 1e9, 0), SIZE)[0]).toBeCloseTo(0);
  });

  it('knows what it touches', () => {
    expect(touches([0, 0, 10, 10], [9, 9, 20, 20])).toBe(true);
    expect(touches([0, 0, 10, 10], [10, 0, 20, 20])).toBe(false);
  });
});

describe('marks', () => {
  const mark = (key: string, x: number, weight: number) => ({ key, weight, at: { x, y: 0 } });
  const keys = (marks: ReturnType<typeof mark>[]) =>
    clusters(marks, ({ at }) => at).map((cluster) => cluster.marks.map(({ key }) => key));

  it('stand together where they would cover each other, at the weightiest', () => {
    expect(keys([mark('a', 0, 1), mark('b', 30, 5), mark('c', 200, 2)])).toEqual([['b', 'a'], ['c']]);
  });

  it('stand alone where there is room', () => {
    expect(keys([mark('a', 0, 1), mark('b', 50, 5)])).toEqual([['b'], ['a']]);
  });

  it('have their names where nothing else stands', () => {
    const name = (text: string, x: number) => ({ text, at: { x, y: 0 } });
    const taken = [{ at: { x: 300, y: 0 }, radius: 20 }];
    const names = readable(
      [name('Denver', 0), name('Aurora', 20), name('Golden', 310), name('Erie', 150)],
      taken,
      WIDE_ROOM,
    );
    expect(names.map(({ text }) => text)).toEqual(['Denver', 'Erie']);
  });
});
