import { describe, expect, it } from 'vitest';
import { filtersOf, findPath, readFilters, readyFor, slotsIn } from './filters';
import { filterOf, limitOf, setFilters, withOne, without } from './namedFilters';

describe('an address', () => {
  it('reads back as the search that it was written for', () => {
    const filters = readFilters({
      q: 'maya o',
      mobility: 'walk',
      weather: 'drizzle,rain',
      lefty: 'true',
      round_time: '240',
      handicap_min: -2.1,
      handicap_max: 16,
      age_min: 30,
      age_max: 49,
      radius: 50,
      around: 'zip80226',
      windows: '2026-11-28:morning,2026-11-29:twilight',
      sort: 'distance',
    });
    expect(Object.keys(filters)).toHaveLength(13);
    const address = findPath(filters);
    expect(address).toMatch(/^\/find\?/);
    expect(filtersOf(address.slice('/find?'.length))).toEqual(filters);
  });

  it('asks nothing of what makes no sense', () => {
    const nonsense = {
      q: '   ',
      mobility: 'hover,any',
      lefty: 'both',
      round_time: '17',
      handicap_min: 'low',
      age_min: 'young',
      radius: '-3',
      around: 'the pub',
      windows: '2026-02-31,someday:morning,2026-11-28:midnight',
      overlap_days: '40',
      sort: 'backwards',
      ready: 'maybe',
      after: 'cursor',
    };
    expect(readFilters(nonsense)).toEqual({});
    expect(findPath({})).toBe('/find');
  });

  it('takes numbers and truths as the router reads them, and names that look like numbers', () => {
    expect(readFilters({ q: 1988, lefty: false, round_time: 240, radius: 5 })).toEqual({
      q: '1988',
      lefty: 'false',
      round_time: '240',
      radius: 5,
    });
    expect(readFilters({ ready: true })).toEqual({ ready: true });
  });

  it('is the same for the same search', () => {
    expect(readFilters({ mobility: 'ride,walk,walk', weather: 'rain, drizzle' })).toEqual(
      readFilters({ mobility: 'walk,ride', weather: 'rain' }),
    );
    expect(
      readFilters({ radius: 25, sort: 'match', handicap_min: -10, handicap_max: 54, age_min: 18 }),
    ).toEqual({});
  });

  it('takes ages by the decade, as they are shown', () => {
    expect(readFilters({ age_min: 34, age_max: 41 })).toEqual({ age_min: 30, age_max: 49 });
  });

  it('asks for no range that is upside down, and not for two kinds of time', () => {
    expect(readFilters({ handicap_min: 20, handicap_max: 8, age_min: 50, age_max: 39 })).toEqual({});
    expect(readFilters({ windows: '2026-11-28:morning', overlap_days: 7 })).toEqual({
      windows: '2026-11-28:morning',
    });
  });

  it('looks for a name everywhere unless told where', () => {
    expect(readFilters({ q: 'maya', radius: 12_500 })).toEqual({ q: 'maya' });
    expect(readFilters({ q: 'maya', radius: 25 })).toEqual({ q: 'maya', radius: 25 });
  });
});

it('is ready for anybody, or looks for somebody by name', () => {
  expect(readFilters({ q: 'maya', ready: true })).toEqual({ q: 'maya' });
  expect(readyFor(readFilters({ q: 'maya', radius: 12_500, mobility: 'walk' }))).toEqual({
    mobility: 'walk',
    ready: true,
  });
});

describe('a single filter', () => {
  const filters = readFilters({
    mobility: 'walk',
    handicap_max: 16,
    overlap_days: 7,
    radius: 10,
    ready: true,
  });

  it('is known by what it asks', () => {
    expect(setFilters(filters)).toEqual(['time', 'radius', 'handicap', 'mobility']);
    expect(limitOf(filters, 'handicap')).toEqual({ limit: 'handicap', min: -10, max: 16 });
    expect(limitOf(filters, 'time')).toEqual({ limit: 'overlap', windows: [], days: 7 });
    expect(limitOf(filters, 'mobility')).toEqual({ limit: 'trait', name: 'mobility', values: ['walk'] });
  });

  it('goes without the others', () => {
    expect(without(filters, 'handicap', 'time')).toEqual({ mobility: 'walk', radius: 10, ready: true });
  });

  it('comes back as it was, into a search that gave up more', () => {
    const relaxed = readFilters({ radius: 50 });
    expect(withOne(relaxed, 'mobility', filters)).toEqual({ radius: 50, mobility: 'walk' });
    expect(withOne(relaxed, 'radius', filters)).toEqual({ radius: 10 });
    expect(withOne(relaxed, 'time', filters)).toEqual({ radius: 50, overlap_days: 7 });
  });

  it('has the name of the limit that the server tells of', () => {
    expect(filterOf({ limit: 'trait', name: 'gimme', values: ['none'] })).toBe('gimme');
    expect(filterOf({ limit: 'overlap', windows: [], days: 7 })).toBe('time');
    expect(filterOf({ limit: 'place' })).toBeUndefined();
  });
});

it('orders windows by time, each once', () => {
  const windows = '2026-11-29:morning,2026-11-28:twilight,2026-11-28:morning,2026-11-29:morning';
  expect(slotsIn(windows).map(({ day, window }) => `${day} ${window}`)).toEqual([
    '2026-11-28 morning',
    '2026-11-28 twilight',
    '2026-11-29 morning',
  ]);
});
