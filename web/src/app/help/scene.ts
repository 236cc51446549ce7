import type { Day } from '@/lib/days';
import { addDays, weekOf } from '@/lib/days';
import type { Replies } from '@/lib/week';

export interface SceneProps {
  /** Which picture of the scene. */
  frame: number;
}

/** Somebody who is not there, to be looked at in help. */
export const MAYA = {
  key: 'maya',
  username: 'mayaputts',
  name: 'Maya Okafor',
  place: 'Lakewood, CO',
  handicap: 12.4,
  distance: 6,
  traits: [],
};
export const THEO = {
  key: 'theo',
  username: 'theo.l',
  name: 'Theo Lindqvist',
  place: 'Golden, CO',
  handicap: 9.8,
  distance: 11,
  traits: [],
};

/** The week that is the example. */
export function exampleWeek(): Day[] {
  return weekOf('2026-11-28');
}

const PAINTED = [
  [3, 'twilight'],
  [5, 'morning'],
  [6, 'morning'],
  [6, 'midday'],
] as const;

/** The first few windows of an example week, painted one after the other. */
export function paintedUpTo(count: number): Replies {
  const first = exampleWeek()[0] ?? '2026-11-22';
  return Object.fromEntries(
    PAINTED.slice(0, count).map(([day, window]) => [`${addDays(first, day)}/${window}`, 'free']),
  );
}
