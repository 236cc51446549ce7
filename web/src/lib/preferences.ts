import type { components } from '@/lib/api';
import { changeTheme, theme } from '@/lib/theme';
import { createStore } from '@/utils/store';

type Everything = components['schemas']['Preferences'];

/** What of an account's preferences decides how the app looks and acts, named as the API names it. */
export type Choices = Required<
  Pick<
    Everything,
    'theme' | 'distance' | 'length' | 'temperature' | 'first_weekday' | 'clock' | 'haptics' | 'shortcuts'
  >
>;

/** What this device keeps to itself: how much fits depends on its screen. */
interface OwnChoices {
  /** How many weeks the calendar shows. */
  weeks: number;
}

/** How things are shown, once what is left to the place of the browser is known. */
export interface Preferences extends OwnChoices {
  distance: 'miles' | 'kilometers';
  length: 'yards' | 'meters';
  temperature: 'fahrenheit' | 'celsius';
  /** ISO number of the first day of a week: 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  /** Whether an afternoon begins at 1 again. */
  isTwelve: boolean;
  haptics: boolean;
  /** How many weeks the calendar shows. */
  weeks: number;
  /** Shortcuts of a single letter, which get in the way of whoever speaks to a computer. */
  shortcuts: boolean;
}

const KEY = 'preferences';
const IN_MILES = new Set(['US', 'GB', 'MM', 'LR']);

const UNTOUCHED: Choices & OwnChoices = {
  weeks: 3,
  theme: 'system',
  distance: 'auto',
  length: 'auto',
  temperature: 'auto',
  first_weekday: 'auto',
  clock: 'auto',
  haptics: true,
  shortcuts: true,
};

const EVERYWHERE = { haptics: true, weeks: 3, shortcuts: true };
/** Most readers', so that few wait until the browser has read what it knows of all languages. */
const COMMON: Readonly<Record<string, Preferences>> = {
  'en-US': {
    ...EVERYWHERE,
    distance: 'miles',
    length: 'yards',
    temperature: 'fahrenheit',
    firstWeekday: 7,
    isTwelve: true,
  },
  'en-GB': {
    ...EVERYWHERE,
    distance: 'miles',
    length: 'yards',
    temperature: 'celsius',
    firstWeekday: 1,
    isTwelve: false,
  },
};

/** What people in a place are used to; a region that the language tag does not name is taken from its likely home. */
export function guess(tag: string): Preferences {
  const known = COMMON[tag];
  if (known) return known;
  const locale = new Intl.Locale(tag).maximize();
  const region = locale.region ?? 'US';
  const isAmerican = region === 'US';
  return {
    distance: IN_MILES.has(region) ? 'miles' : 'kilometers',
    length: isAmerican || region === 'GB' ? 'yards' : 'meters',
    temperature: isAmerican ? 'fahrenheit' : 'celsius',
    firstWeekday: firstWeekdayOf(locale),
    isTwelve: isTwelveIn(locale),
    ...EVERYWHERE,
  };
}

function isTwelveIn(locale: Intl.Locale): boolean {
  // As below; and the formatter that knows it everywhere takes long to make.
  const known = locale as Intl.Locale & { getHourCycles?: () => string[] };
  const usual = known.getHourCycles?.()[0];
  if (usual) return usual.startsWith('h1');
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
}

function firstWeekdayOf(locale: Intl.Locale): number {
  // Not in TypeScript's library yet, and missing or a plain property in some browsers.
  const known = locale as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? (locale.region === 'US' ? 7 : 1);
}

/** What was chosen, laid over what is usual here. */
export function resolve(
  chosen: Choices & OwnChoices,
  usual = guess(navigator.language || 'en-US'),
): Preferences {
  const { distance, length, temperature, first_weekday, clock, haptics, shortcuts, weeks } = chosen;
  return {
    distance: distance === 'auto' ? usual.distance : distance,
    length: length === 'auto' ? usual.length : length,
    temperature: temperature === 'auto' ? usual.temperature : temperature,
    firstWeekday: first_weekday === 'auto' ? usual.firstWeekday : first_weekday === 'monday' ? 1 : 7,
    isTwelve: clock === 'auto' ? usual.isTwelve : clock === '12',
    haptics,
    shortcuts,
    weeks,
  };
}

/** The entries that a choice may hold, of whatever was stored or answered. */
function known(found: Partial<Everything & OwnChoices>): Partial<typeof UNTOUCHED> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in UNTOUCHED));
}

function load(): typeof UNTOUCHED {
  const first = { ...UNTOUCHED, theme: theme.get() };
  try {
    return { ...first, ...known(JSON.parse(localStorage.getItem(KEY) ?? '{}')) };
  } catch {
    return first;
  }
}

/** What was chosen on this device. An account's own choices take their place once they are known. */
export const choices = createStore(load());
export const preferences = createStore<Preferences>(resolve(choices.get()));

/** From now on; what is not named stays. */
export function choose(change: Partial<Everything & OwnChoices>) {
  const next = { ...choices.get(), ...known(change) };
  if (JSON.stringify(next) === JSON.stringify(choices.get())) return;
  choices.set(next);
  preferences.set(resolve(next));
  changeTheme(next.theme);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or forbidden storage only means that the choice lasts as long as the page.
  }
}

/** What was chosen here and is not as it was at first, of what an account can take over. */
export function touched(): Partial<Choices> {
  const { weeks: _, ...chosen } = choices.get();
  const names = Object.keys(chosen) as (keyof Choices)[];
  const changed = names.filter((name) => chosen[name] !== UNTOUCHED[name]);
  return Object.fromEntries(changed.map((name) => [name, chosen[name]]));
}
