import { expect, it } from 'vitest';
import { alternativeText, insteadText, type Limit, limitText, theirsText } from './limits';

const text = (limit: Limit) => limitText(limit, 'miles');
const saturday = '2026-11-28';

it('says what a search asks', () => {
  expect(text({ limit: 'trait', name: 'mobility', values: ['walk'] })).toBe('Walks');
  expect(text({ limit: 'trait', name: 'weather', values: ['drizzle', 'rain'] })).toBe(
    'Worst weather to play in: Drizzle or Rain',
  );
  expect(text({ limit: 'trait', name: 'lefty', values: ['false'] })).toBe('Right-handed');
  expect(text({ limit: 'trait', name: 'round_time', values: ['210', '240'] })).toBe(
    'Ideal round: 3 h 30 or 4 h',
  );
  expect(text({ limit: 'overlap', windows: [], days: 7 })).toBe('Free when I am in the next 7 days');
  expect(text({ limit: 'overlap', windows: [{ date: saturday, window: 'morning' }], days: null })).toBe(
    'Sat 28, Morning',
  );
  expect(
    text({
      limit: 'overlap',
      windows: [
        { date: saturday, window: 'morning' },
        { date: saturday, window: 'midday' },
      ],
      days: null,
    }),
  ).toBe('Any of 2 windows');
  expect(text({ limit: 'radius', from: 12_500, to: null })).toBe('Anywhere');
});

it('says of a range with one open end only the other', () => {
  expect(text({ limit: 'handicap', min: -2.1, max: 16 })).toBe('Handicap +2.1 to 16.0');
  expect(text({ limit: 'handicap', min: -10, max: 16 })).toBe('Handicap up to 16.0');
  expect(text({ limit: 'handicap', min: 8, max: 54 })).toBe('Handicap 8.0 and up');
  expect(text({ limit: 'age', min: 30, max: 49 })).toBe('Age 30–49');
  expect(text({ limit: 'age', min: 0, max: 49 })).toBe('Age up to 49');
  expect(text({ limit: 'age', min: 40, max: 129 })).toBe('Age 40 and up');
});

it('says what giving something up costs', () => {
  expect(insteadText({ limit: 'radius', from: 10, to: 25 }, 'miles')).toBe('+15 mi');
  expect(insteadText({ limit: 'radius', from: 10, to: null }, 'kilometers')).toBe('Anywhere');
  expect(insteadText({ limit: 'trait', name: 'mobility', values: ['walk'] }, 'miles')).toBe('Rides too');
  expect(insteadText({ limit: 'trait', name: 'lefty', values: ['true'] }, 'miles')).toBe('Right-handed too');
  expect(insteadText({ limit: 'trait', name: 'gimme', values: ['none'] }, 'miles')).toBe(
    'Without “No gimmes”',
  );
  expect(insteadText({ limit: 'overlap', windows: [], days: 7 }, 'miles')).toBe('Any time');
});

it('says what giving up one thing brings', () => {
  const query = '';
  expect(alternativeText({ limit: 'radius', from: 10, to: 50, gain: 3, query }, 'miles')).toBe(
    '+40 mi: 3 more players',
  );
  expect(alternativeText({ limit: 'handicap', min: 8, max: 16, gain: 1, query }, 'miles')).toBe(
    'Any handicap: 1 more player',
  );
});

it('says how somebody who is kept out plays, where that is told', () => {
  const query = '';
  expect(theirsText({ limit: 'handicap', min: 8, max: 16, theirs: '-2.1', query })).toBe('+2.1');
  expect(theirsText({ limit: 'trait', name: 'mobility', values: ['walk'], theirs: 'ride', query })).toBe(
    'Ride',
  );
  expect(theirsText({ limit: 'age', min: 30, max: 39, query })).toBeUndefined();
});
