import { expect, it } from 'vitest';
import { guess } from './preferences';
import { distance, handicap, length, temperature } from './units';

it('tells distances in whole units only', () => {
  expect(distance(6.4, 'miles')).toBe('6 mi');
  expect(distance(1, 'miles', 'long')).toBe('1 mile');
  expect(distance(0.2, 'miles')).toBe('under 1 mi');
  expect(distance(10, 'kilometers')).toBe('16 km');
});

it('writes a plus handicap with a plus', () => {
  expect(handicap(12.4)).toBe('12.4');
  expect(handicap(0)).toBe('0.0');
  expect(handicap(-2.1)).toBe('+2.1');
});

it('turns yards and degrees', () => {
  expect(length(400, 'meters')).toBe('366 m');
  expect(temperature(16, 'fahrenheit')).toBe('61°');
});

it('guesses units from where people are', () => {
  expect(guess('en-US')).toMatchObject({ distance: 'miles', temperature: 'fahrenheit', firstWeekday: 7 });
  expect(guess('en-GB')).toMatchObject({ distance: 'miles', temperature: 'celsius', firstWeekday: 1 });
  expect(guess('my')).toMatchObject({ distance: 'miles' });
  expect(guess('de-DE')).toMatchObject({ distance: 'kilometers', length: 'meters' });
});
