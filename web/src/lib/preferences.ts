import { createStore } from '@/utils/store';

/** How this device shows things. The account's own preferences are laid over the first guess once they are known. */
export interface Preferences {
  distance: 'miles' | 'kilometers';
  length: 'yards' | 'meters';
  temperature: 'fahrenheit' | 'celsius';
  /** ISO number of the first day of a week: 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  haptics: boolean;
  /** How many weeks the calendar shows. */
  weeks: number;
  /** Shortcuts of a single letter, which get in the way of whoever speaks to a computer. */
  shortcuts: boolean;
}

const KEY = 'preferences';
const IN_MILES = new Set(['US', 'GB', 'MM', 'LR']);

/** What people in a place are used to; a region that the language tag does not name is taken from its likely home. */
export function guess(tag: string): Preferences {
  const locale = new Intl.Locale(tag).maximize();
  const region = locale.region ?? 'US';
  const isAmerican = region === 'US';
  return {
    distance: IN_MILES.has(region) ? 'miles' : 'kilometers',
    length: isAmerican || region === 'GB' ? 'yards' : 'meters',
    temperature: isAmerican ? 'fahrenheit' : 'celsius',
    firstWeekday: firstWeekdayOf(locale),
    haptics: true,
    weeks: 3,
    shortcuts: true,
  };
}

function firstWeekdayOf(locale: Intl.Locale): number {
  // Not in TypeScript's library yet, and missing or a plain property in some browsers.
  const known = locale as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? (locale.region === 'US' ? 7 : 1);
}

function load(): Preferences {
  const first = guess(navigator.language || 'en-US');
  try {
    return { ...first, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return first;
  }
}

export const preferences = createStore<Preferences>(load());

export function changePreferences(change: Partial<Preferences>) {
  const next = { ...preferences.get(), ...change };
  preferences.set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or forbidden storage only means that the choice lasts as long as the page.
  }
}
