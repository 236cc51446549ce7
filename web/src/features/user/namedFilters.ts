import type { components } from '@/lib/api';
import { CHOSEN_TRAITS, type TraitName } from '@/lib/traits';
import { DECADES, type Filters, HANDICAPS, readFilters, slotsIn, usualRadius, wordsIn } from './filters';

type Limit = components['schemas']['LimitView'];

/** What a filter is called, whatever parameters it takes. */
export type FilterName = TraitName | 'handicap' | 'age' | 'time' | 'radius' | 'around';

const FIELDS: Record<FilterName, readonly (keyof Filters)[]> = {
  mobility: ['mobility'],
  drinking: ['drinking'],
  weather: ['weather'],
  gimme: ['gimme'],
  purpose: ['purpose'],
  mood: ['mood'],
  lefty: ['lefty'],
  round_time: ['round_time'],
  handicap: ['handicap_min', 'handicap_max'],
  age: ['age_min', 'age_max'],
  time: ['windows', 'overlap_days'],
  radius: ['radius'],
  around: ['around'],
};
/** In the order in which they are shown: when and where come first. */
const SHOWN: readonly FilterName[] = [
  'time',
  'radius',
  'around',
  'handicap',
  'age',
  ...CHOSEN_TRAITS,
  'lefty',
  'round_time',
];

/** The filters that are set. */
export function setFilters(filters: Filters): FilterName[] {
  return SHOWN.filter((name) => FIELDS[name].some((field) => filters[field] !== undefined));
}

export function without(filters: Filters, ...names: FilterName[]): Filters {
  const gone = names.flatMap((name) => FIELDS[name]);
  return readFilters(
    Object.fromEntries(Object.entries(filters).filter(([name]) => !gone.some((one) => one === name))),
  );
}

/** `filters` with one of them as `others` have it. */
export function withOne(filters: Filters, name: FilterName, others: Filters): Filters {
  const taken = FIELDS[name].map((field) => [field, others[field]]);
  return readFilters({ ...without(filters, name), ...Object.fromEntries(taken) });
}

/** Which filter a limit of the server's answer is. */
export function filterOf(limit: Limit): FilterName | undefined {
  if (limit.limit === 'trait') return limit.name;
  if (limit.limit === 'overlap') return 'time';
  return limit.limit === 'place' ? undefined : limit.limit;
}

/** What a filter asks, in the shape in which the server tells what it gave up. A place has no such shape. */
export function limitOf(filters: Filters, name: FilterName): Limit | undefined {
  const { handicap_min, handicap_max, age_min, age_max } = filters;
  switch (name) {
    case 'around':
      return undefined;
    case 'handicap':
      return { limit: 'handicap', min: handicap_min ?? HANDICAPS.min, max: handicap_max ?? HANDICAPS.max };
    case 'age':
      return { limit: 'age', min: age_min ?? DECADES.min, max: age_max ?? DECADES.max + 9 };
    case 'radius':
      return { limit: 'radius', from: filters.radius ?? usualRadius(filters) };
    case 'time': {
      const windows = slotsIn(filters.windows).map(({ day, window }) => ({ date: day, window }));
      return { limit: 'overlap', windows, days: filters.overlap_days ?? null };
    }
    default:
      return { limit: 'trait', name, values: wordsIn(filters[name]) };
  }
}
