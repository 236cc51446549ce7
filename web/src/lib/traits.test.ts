import { afterEach, expect, it } from 'vitest';
import { CHOSEN_TRAITS, TRAITS } from './traits';
import { toldTraits, traitChoice, traitName, traitWord } from './traitWords';
import { chooseWords } from './words';

afterEach(() => chooseWords(['en-US']));

it('has a name for every trait and a word of its own for every choice of it', () => {
  expect(CHOSEN_TRAITS.toSorted()).toEqual(Object.keys(TRAITS).toSorted());
  for (const name of CHOSEN_TRAITS) {
    // Typed for one trait at a time: across all of them nothing fits.
    const words = TRAITS[name].map((value) => traitChoice(name, value as never));
    expect([name, new Set(words).size]).toEqual([name, TRAITS[name].length]);
    expect(traitName(name)).toMatch(/^[A-Z]/);
  }
});

it('puts no preference first, and says nothing of it', () => {
  for (const name of CHOSEN_TRAITS) {
    expect(TRAITS[name][0]).toBe('any');
    expect(TRAITS[name].map((value) => traitWord({ name, value }) === undefined)).toEqual(
      TRAITS[name].map((value) => value === 'any'),
    );
  }
  expect(traitWord({ name: 'round_time', value: 'any' })).toBeUndefined();
});

it('says how somebody plays', () => {
  expect(traitWord({ name: 'mobility', value: 'walk' })).toBe('Walks');
  expect(traitWord({ name: 'drinking', value: 'no' })).toBe('Doesn’t drink');
  expect(traitWord({ name: 'round_time', value: '240' })).toBe('4 h round');
  expect(traitWord({ name: 'round_time', value: '230' })).toBe('3 h 50 round');
  expect(traitWord({ name: 'lefty', value: 'true' })).toBe('Lefty');
});

it('is silent about the usual hand and about what it does not know', () => {
  expect(traitWord({ name: 'lefty', value: 'false' })).toBeUndefined();
  expect(traitWord({ name: 'mobility', value: 'hover' })).toBeUndefined();
});

it('tells the traits of a profile, the most telling first', () => {
  const told = toldTraits({
    mobility: 'any',
    drinking: 'no',
    weather: 'rain',
    gimme: 'any',
    purpose: 'any',
    mood: 'fun',
    lefty: true,
    round_time: 210,
  });
  expect(told.map(traitWord)).toEqual([
    'Plays for fun',
    'Doesn’t drink',
    'Rain is fine',
    '3 h 30 round',
    'Lefty',
  ]);
});

it('spells for a British reader', () => {
  chooseWords(['en-GB']);
  expect(traitWord({ name: 'purpose', value: 'practice' })).toBe('Practises');
  expect(traitChoice('purpose', 'practice')).toBe('Practise');
});
