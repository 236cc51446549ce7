import { expect, it } from 'vitest';
import { contours } from './green';

it('draws the same green for the same key, and another for another', () => {
  const maya = contours('maya').map((line) => line.d);
  for (let i = 0; i < 100; i += 1) contours(`other-${i}`);
  expect(contours('maya').map((line) => line.d)).toEqual(maya);
  expect(contours('theo').map((line) => line.d)).not.toEqual(maya);
});

it('has up to eighteen levels, every fourth of them strong', () => {
  const lines = contours('ann');
  expect(lines.length).toBeGreaterThan(14);
  expect(lines.length).toBeLessThanOrEqual(18);
  expect(lines.filter((line) => line.isStrong).length).toBeGreaterThanOrEqual(3);
});

it('is about six kilobytes, without a broken number', () => {
  for (const key of ['ann', 'bo', 'cy', 'maya', 'theo']) {
    const d = contours(key)
      .map((line) => line.d)
      .join('');
    expect(d.length).toBeLessThan(9_000);
    expect(d).toMatch(/^[MqLZ\d -]+$/);
  }
});
