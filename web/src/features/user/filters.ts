import { WINDOWS, type Window } from '@/const/windows';
import type { components, operations } from '@/lib/api';
import { type Day, isDay } from '@/lib/days';
import { paths } from '@/lib/paths';
import { type ChosenTrait, ROUND_TIMES, TRAITS } from '@/lib/traits';
import type { Slot } from '@/lib/week';
import { clamp } from '@/utils/clamp';

type Asked = NonNullable<operations['user_query_get']['parameters']['query']>;

/** How the players of a search are shown, where it is not as a list. */
export const MODES = ['deck', 'map'] as const;
export type FindMode = (typeof MODES)[number];

/** How a search is looked at: nothing that the API hears of. */
type Look = {
  mode?: FindMode;
  /** The towns that are chosen on the map, by the numbers that name them. */
  towns?: string;
};

/** What a search asks, named and written as the API does, and how it is looked at: all that the address holds. */
export type Filters = Omit<Asked, 'after' | 'limit'> & Look;
export type Sort = components['schemas']['UsualSort'];

/** As a radius it means anywhere. */
export const ANYWHERE = 12_500;
export const USUAL_RADIUS = 25;
/** How many days ahead windows can be compared. */
export const MOST_DAYS = 19;
/** How many of them are soon. */
export const SOON = 7;
export const HANDICAPS = { min: -10, max: 54 } as const;
/** Ages are searched by the decade, as they are shown. */
export const DECADES = { min: 10, max: 90, step: 10 } as const;
export const SORTS = ['match', 'overlap', 'distance', 'newest'] as const satisfies readonly Sort[];

const MOST_WINDOWS = MOST_DAYS * WINDOWS.length;
const LONGEST_NAME = 100;
/** So many are asked for at once when a disc of the map stands for several. */
const MOST_TOWNS = 12;
/** The number of a town; below zero for those that only a ZIP code names. */
const isTown = (word: string) => /^-?\d{1,9}$/.test(word);

/** In minutes, as an address writes them. */
export const ROUND_TIME_CHOICES: readonly string[] = Array.from(
  { length: (ROUND_TIMES.max - ROUND_TIMES.min) / ROUND_TIMES.step + 1 },
  (_, step) => String(ROUND_TIMES.min + step * ROUND_TIMES.step),
);

type Reader<Name extends keyof Filters> = (raw: unknown) => Filters[Name];

/** One reader for each parameter: one that the API gained breaks the build here. What makes no sense is not asked. */
const READERS: { [Name in keyof Required<Filters>]: Reader<Name> } = {
  q: (raw) => textOf(raw).trim().slice(0, LONGEST_NAME) || undefined,
  mobility: chosen('mobility'),
  drinking: chosen('drinking'),
  weather: chosen('weather'),
  gimme: chosen('gimme'),
  purpose: chosen('purpose'),
  mood: chosen('mood'),
  lefty: (raw) => ['true', 'false'].find((word) => word === textOf(raw)),
  round_time: (raw) => listed(raw, ROUND_TIME_CHOICES),
  handicap_min: (raw) => within(raw, HANDICAPS.min, HANDICAPS.max),
  handicap_max: (raw) => within(raw, HANDICAPS.min, HANDICAPS.max),
  age_min: (raw) => decade(raw),
  age_max: (raw) => then(decade(raw), (first) => first + 9),
  radius: (raw) => whole(raw, 1, ANYWHERE),
  around: (raw) => /^(?:zip\d{5}|-?\d{1,9})$/.exec(textOf(raw))?.[0],
  windows: (raw) => written(slotsIn(raw)),
  overlap_days: (raw) => whole(raw, 1, MOST_DAYS),
  sort: (raw) => SORTS.find((sort) => sort === textOf(raw) && sort !== 'match'),
  ready: (raw) => textOf(raw) === 'true' || undefined,
  mode: (raw) => MODES.find((mode) => mode === textOf(raw)),
  towns: (raw) => wordsIn(raw).filter(isTown).slice(0, MOST_TOWNS).join(',') || undefined,
};
const NAMES = Object.keys(READERS) as (keyof Filters)[];

/** Reads what stands in an address. The same search always reads the same: what asks nothing is left out. */
export function readFilters(raw: Record<string, unknown>): Filters {
  const entries = NAMES.map((name) => [name, READERS[name](raw[name])] as const);
  // Each value came from the reader of its own name.
  const read = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Filters;
  const idle = idleIn(read);
  for (const name of idle) delete read[name];
  return read;
}

/** Parameters that ask for nothing more than is usual, or contradict each other. */
function idleIn(read: Filters): (keyof Filters)[] {
  const { handicap_min: low, handicap_max: high, age_min: young, age_max: old } = read;
  const idle: (keyof Filters)[] = [];
  if (low !== undefined && high !== undefined && low > high) idle.push('handicap_min', 'handicap_max');
  if (young !== undefined && old !== undefined && young > old) idle.push('age_min', 'age_max');
  if (low === HANDICAPS.min) idle.push('handicap_min');
  if (high === HANDICAPS.max) idle.push('handicap_max');
  if (young === DECADES.min) idle.push('age_min');
  if (old === DECADES.max + 9) idle.push('age_max');
  if (read.radius === usualRadius(read)) idle.push('radius');
  if (read.windows !== undefined) idle.push('overlap_days');
  if (read.mode !== 'map') idle.push('towns');
  // Who looks for somebody by name is not served by anybody else.
  if (read.q !== undefined) idle.push('ready');
  return idle;
}

/** Who looks for a name looks for it everywhere. */
export function usualRadius({ q }: Filters): number {
  return q === undefined ? USUAL_RADIUS : ANYWHERE;
}

/** The same search, ready to give up whatever keeps everybody out: the name first of all. */
export function readyFor(filters: Filters): Filters {
  return readFilters({ ...filters, q: undefined, ready: true });
}

/** The search in one of the addresses that the server answers with, looked at as another is. */
export function filtersOf(query: string, { mode }: Look = {}): Filters {
  return readFilters({ ...Object.fromEntries(new URLSearchParams(query)), mode });
}

/** What of it is asked of the API. */
export function askedIn({ mode: _, towns: __, ...asked }: Filters): Omit<Asked, 'after' | 'limit'> {
  return asked;
}

/** The page that shows a search. */
export function findPath(filters: Filters): string {
  const words = Object.entries(readFilters(filters)).map(([name, value]) => [name, String(value)]);
  return paths.find(Object.fromEntries(words));
}

/** The values that a trait may have. */
export function wordsIn(text: unknown): string[] {
  return textOf(text).split(',').filter(Boolean);
}

/** The windows that a search names, in the order of time. */
export function slotsIn(text: unknown): Slot[] {
  const slots = wordsIn(text).flatMap((word): Slot[] => {
    const [day, name] = word.split(':');
    const window = WINDOWS.find((known) => known === name);
    return isDay(day) && window ? [{ day, window }] : [];
  });
  const all = new Map(slots.map((slot) => [placeOf(slot), slot]));
  return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
}

export function written(slots: readonly Slot[]): string | undefined {
  const words = slots.slice(0, MOST_WINDOWS).map(({ day, window }) => `${day}:${window}`);
  return words.length > 0 ? words.join(',') : undefined;
}

function placeOf({ day, window }: { day: Day; window: Window }): string {
  return `${day}${WINDOWS.indexOf(window)}`;
}

function chosen(name: ChosenTrait): (raw: unknown) => string | undefined {
  const known = TRAITS[name].filter((value) => value !== 'any');
  return (raw) => listed(raw, known);
}

/** The known words of a list, in the order in which they are known. */
function listed(raw: unknown, known: readonly string[]): string | undefined {
  const words = wordsIn(raw);
  return known.filter((word) => words.includes(word)).join(',') || undefined;
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
}

function numberOf(raw: unknown): number | undefined {
  const text = textOf(raw).trim();
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? undefined : number;
}

function within(raw: unknown, min: number, max: number): number | undefined {
  const number = numberOf(raw);
  return number !== undefined && number >= min && number <= max ? Math.round(number * 10) / 10 : undefined;
}

function whole(raw: unknown, min: number, max: number): number | undefined {
  const number = within(raw, min, max);
  return Number.isInteger(number) ? number : undefined;
}

function decade(raw: unknown): number | undefined {
  return then(whole(raw, 0, 129), (age) =>
    clamp(Math.floor(age / DECADES.step) * DECADES.step, DECADES.min, DECADES.max),
  );
}

function then<From, To>(value: From | undefined, next: (value: From) => To): To | undefined {
  return value === undefined ? undefined : next(value);
}
