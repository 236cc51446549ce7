import { expect, it } from 'vitest';
import { guess } from './preferences';
import { distance, duration, handicap, length, temperature, years } from './units';

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
  // What is known beforehand is what the browser says.
  expect(guess('en-US')).toEqual(guess('en-Latn-US'));
  expect(guess('en-GB')).toEqual(guess('en-Latn-GB'));
  expect(guess('my')).toMatchObject({ distance: 'miles' });
  expect(guess('de-DE')).toMatchObject({ distance: 'kilometers', length: 'meters' });
});

it('writes how long a round takes as golfers say it', () => {
  expect(duration(240)).toBe('4 h');
  expect(duration(230)).toBe('3 h 50');
  expect(duration(245)).toBe('4 h 05');
});

it('writes years as a range unless they are shown exactly', () => {
  expect(years({ from: 30, to: 39 })).toBe('30–39');
  expect(years({ from: 34, to: 34 })).toBe('34');
});
