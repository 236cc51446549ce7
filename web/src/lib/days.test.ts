import { afterEach, expect, it } from 'vitest';
import { addDays, fullDay, isDay, longWeekday, shortDay, span, weekOf } from './days';
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

it('writes a year of days as the browser would', () => {
  for (const tag of ['en-US', 'en-GB']) {
    chooseWords([tag]);
    const browser = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
    const [full, long, short] = [
      browser({ weekday: 'short', day: 'numeric', month: 'short' }),
      browser({ weekday: 'long' }),
      browser({ day: 'numeric', month: 'short' }),
    ];
    for (let day = '2026-01-01'; day < '2026-12-26'; day = addDays(day, 1)) {
      expect(fullDay(day)).toBe(full.format(noon(day)));
      expect(longWeekday(day)).toBe(long.format(noon(day)));
      const end = addDays(day, 6);
      expect(span(day, end)).toBe(short.formatRange(noon(day), noon(end)));
    }
  }
});

it('takes nothing for a day that is none', () => {
  expect(isDay('2026-11-28')).toBe(true);
  for (const wrong of ['2026-13-40', 'tomorrow', 20261128, undefined]) expect(isDay(wrong)).toBe(false);
});
