import { expect, it } from 'vitest';
import { middleOf, mostZoom, panned, resized, whole, zoomOf } from './crop';

const WIDE = { width: 1_600, height: 1_000 };

it('begins with the largest square in the middle', () => {
  expect(middleOf(WIDE)).toEqual({ left: 300, top: 0, size: 1_000 });
});

it('moves no farther than the picture goes', () => {
  expect(panned(middleOf(WIDE), WIDE, 200, 50)).toEqual({ left: 500, top: 0, size: 1_000 });
  expect(panned(middleOf(WIDE), WIDE, 9_999, -9_999)).toEqual({ left: 600, top: 0, size: 1_000 });
});

it('zooms around the spot under the fingers', () => {
  const small = resized({ left: 300, top: 0, size: 1_000 }, WIDE, 500, { x: 0.5, y: -0.5 });
  // Its right upper corner stays where it was.
  expect(small).toEqual({ left: 800, top: 0, size: 500 });
});

it('zooms neither beyond the picture nor into nothing', () => {
  expect(resized(middleOf(WIDE), WIDE, 5).size).toBe(160);
  expect(resized(middleOf(WIDE), WIDE, 5_000)).toEqual(middleOf(WIDE));
  expect(resized({ left: 900, top: 500, size: 500 }, WIDE, 1_000)).toEqual({
    left: 600,
    top: 0,
    size: 1_000,
  });
});

it('says how far it is zoomed, and how far it can be', () => {
  expect(zoomOf({ left: 0, top: 0, size: 250 }, WIDE)).toBe(4);
  expect(mostZoom(WIDE)).toBe(6.25);
  expect(mostZoom({ width: 160, height: 200 })).toBe(1);
});

it('is sent in whole pixels that lie inside', () => {
  expect(whole({ left: 600.4, top: 0.6, size: 999.5 }, WIDE)).toEqual({ left: 600, top: 0, size: 1_000 });
});
