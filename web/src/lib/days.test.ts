import { afterEach, expect, it } from 'vitest';
import { fullDay, isDay, shortDay, span, weekOf } from './days';
import { chooseWords } from './words';

afterEach(() => chooseWords(['en-US']));

it('finds the week around a day, whichever day it begins on', () => {
  expect(weekOf('2026-11-24', 1)[0]).toBe('2026-11-23');
  expect(weekOf('2026-11-24', 7)[0]).toBe('2026-11-22');
  expect(weekOf('2026-11-22', 7)[0]).toBe('2026-11-22');
  expect(weekOf('2026-12-30', 1)).toHaveLength(7);
});

it('writes days as the reader does', () => {
  expect(shortDay('2026-11-28')).toBe('Sat 28');
  expect(fullDay('2026-11-28')).toBe('Sat, Nov 28');
  chooseWords(['en-GB']);
  expect(fullDay('2026-11-28')).toBe('Sat 28 Nov');
  expect(span('2026-11-23', '2026-11-29')).toMatch(/^23\s?–\s?29 Nov$/);
});

it('takes nothing for a day that is none', () => {
  expect(isDay('2026-11-28')).toBe(true);
  for (const wrong of ['2026-13-40', 'tomorrow', 20261128, undefined]) expect(isDay(wrong)).toBe(false);
});
