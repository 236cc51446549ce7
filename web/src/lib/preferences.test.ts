import { afterEach, expect, it } from 'vitest';
import { choices, choose, guess, preferences, resolve, touched } from './preferences';

const AUTO = {
  distance: 'auto',
  length: 'auto',
  first_weekday: 'auto',
  clock: 'auto',
  haptics: true,
} as const;

afterEach(() => choose({ ...AUTO, theme: 'system', weeks: 3 }));

it('leaves to the place of the browser what was not chosen', () => {
  const british = resolve({ ...choices.get(), ...AUTO }, guess('en-GB'));
  expect(british).toMatchObject({ distance: 'miles', length: 'yards', firstWeekday: 1, isTwelve: false });
  const mixed = resolve({ ...choices.get(), ...AUTO, length: 'meters', clock: '12' }, guess('en-GB'));
  expect(mixed).toMatchObject({ distance: 'miles', length: 'meters', isTwelve: true });
});

it('takes from an answer what it knows and nothing else', () => {
  choose({ distance: 'kilometers', presence: false });
  expect(preferences.get().distance).toBe('kilometers');
  expect(choices.get()).not.toHaveProperty('presence');
  expect(localStorage.getItem('preferences')).toContain('kilometers');
});

it('tells what was chosen here for a new account, but not what is the device’s own', () => {
  choose({ theme: 'dark', weeks: 2 });
  expect(touched()).toEqual({ theme: 'dark' });
});
