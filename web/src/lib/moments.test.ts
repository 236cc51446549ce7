import { afterEach, expect, it } from 'vitest';
import { clock, relative, windowHours } from './moments';
import { choose } from './preferences';
import { chooseWords } from './words';

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds / 1000;

afterEach(() => {
  choose({ clock: 'auto' });
  chooseWords(['en-US']);
});

it('counts days by the calendar, not by hours', () => {
  const now = at('2026-11-28T01:00');
  expect(relative(at('2026-11-27T00:30'), now)).toBe('yesterday');
  expect(relative(at('2026-11-26T02:00'), now)).toBe('2 days ago');
  expect(relative(at('2026-11-21T12:00'), now)).toBe('Nov 21');
  expect(relative(at('2025-11-21T12:00'), now)).toBe('Nov 21, 2025');
});

it('writes dates as they are written where the reader is', () => {
  chooseWords(['en-GB']);
  expect(relative(at('2026-11-21T12:00'), at('2026-11-28T01:00'))).toBe('21 Nov');
});

it('counts the hours of the day as was chosen', () => {
  choose({ clock: '24' });
  expect(clock(at('2026-11-28T14:05'))).toBe('14:05');
  expect(clock(at('2026-11-28T00:05'))).toBe('00:05');
  choose({ clock: '12' });
  expect(clock(at('2026-11-28T14:05'))).toMatch(/^2:05.PM$/);
});

it('says from when to when a window goes', () => {
  expect(windowHours('midday', true)).toBe('11–4');
  expect(windowHours('midday', false)).toBe('11–16');
  expect(windowHours('morning', true)).toBe('6–11');
});
