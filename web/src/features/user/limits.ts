import type { components } from '@/lib/api';
import { shortDay } from '@/lib/days';
import { listed } from '@/lib/lists';
import type { Preferences } from '@/lib/preferences';
import { CHOSEN_TRAITS, TRAITS, type TraitName } from '@/lib/traits';
import { traitChoice, traitName, traitWord } from '@/lib/traitWords';
import { distance, duration, handicap, years } from '@/lib/units';
import { t } from '@/lib/words/find';
import { ANYWHERE, DECADES, HANDICAPS } from './filters';

type Schemas = components['schemas'];
export type Limit = Schemas['LimitView'];
export type Relaxed = Schemas['RelaxedView'];
export type Alternative = Schemas['AlternativeView'];
export type KeptApart = Schemas['KeptApartView'];
type Unit = Preferences['distance'];

/** What a limit asks, in a few words: "Walks", "Handicap 8.0–16.0", "Within 25 mi". */
export function limitText(limit: Limit, unit: Unit): string {
  switch (limit.limit) {
    case 'trait':
      return traitText(limit.name, limit.values);
    case 'handicap':
      return handicapText(limit.min, limit.max);
    case 'age':
      return ageText(limit.min, limit.max);
    case 'overlap':
      return timeText(limit.windows, limit.days);
    case 'radius':
      return radiusText(limit.from, unit);
    case 'place':
      return t('limit.place');
  }
}

/** What a search asks instead, once a limit is given up, by its price: "+25 mi", "Rides too", "Any handicap". */
export function insteadText(limit: Limit, unit: Unit): string {
  switch (limit.limit) {
    case 'radius':
      return limit.to
        ? t('price.radius', { more: distance(limit.to - limit.from, unit) })
        : t('limit.anywhere');
    case 'handicap':
      return t('price.handicap');
    case 'age':
      return t('price.age');
    case 'overlap':
      return t('time.any');
    case 'trait': {
      const other = otherThan(limit.name, limit.values);
      return other ? t('price.other', { other }) : t('limit.without', { limit: limitText(limit, unit) });
    }
    case 'place':
      return t('limit.place');
  }
}

/** What else a player may say, where that is one thing only: whoever doesn't walk rides. */
function otherThan(name: TraitName, values: readonly string[]): string | undefined {
  const known =
    name === 'lefty' ? ['true', 'false'] : (knownOf(name)?.filter((value) => value !== 'any') ?? []);
  const [only, ...more] = known.filter((value) => !values.includes(value));
  return only && more.length === 0 ? traitText(name, [only]) : undefined;
}

function knownOf(name: TraitName): readonly string[] | undefined {
  const trait = CHOSEN_TRAITS.find((known) => known === name);
  return trait && TRAITS[trait];
}

/** What giving up one limit brings: "+25 mi: 3 more players". */
export function alternativeText(alternative: Alternative, unit: Unit): string {
  const { gain } = alternative;
  return t('limit.gain', { instead: insteadText(alternative, unit), count: gain });
}

/** What the player who is kept out says on the matter, where that is told. */
export function theirsText({ theirs, ...limit }: KeptApart): string | undefined {
  if (!theirs) return undefined;
  if (limit.limit === 'handicap') return handicap(Number(theirs));
  return limit.limit === 'trait' ? valueText(limit.name, theirs) : undefined;
}

export function radiusText(miles: number, unit: Unit): string {
  return miles >= ANYWHERE ? t('limit.anywhere') : t('limit.radius', { distance: distance(miles, unit) });
}

/** One value as it is said of a player; several by what they are the values of. */
function traitText(name: TraitName, values: readonly string[]): string {
  const [only = '', ...more] = values;
  if (more.length === 0) return traitWord({ name, value: only }) ?? valueText(name, only);
  return t('limit.trait', {
    trait: traitName(name),
    values: oneOf(values.map((value) => valueText(name, value))),
  });
}

/** A value among its choices: "Walk", "Right-handed", "4 h". */
export function valueText(name: TraitName, value: string): string {
  if (name === 'lefty') return value === 'true' ? t('hand.left') : t('hand.right');
  if (name === 'round_time') return duration(Number(value));
  const trait = CHOSEN_TRAITS.find((known) => known === name);
  // A value of a newer server stands as it came.
  return trait && TRAITS[trait].some((known) => known === value) ? traitChoice(trait, value as never) : value;
}

/** Of a range that is open at one end only the other is told. */
function handicapText(min: number, max: number): string {
  const [low, high] = [handicap(min), handicap(max)];
  if (min <= HANDICAPS.min) return t('limit.handicap.to', { high });
  return max >= HANDICAPS.max ? t('limit.handicap.from', { low }) : t('limit.handicap', { low, high });
}

function ageText(min: number, max: number): string {
  if (min <= DECADES.min) return t('limit.age.to', { high: max });
  const isOpen = max >= DECADES.max + DECADES.step - 1;
  return isOpen
    ? t('limit.age.from', { low: min })
    : t('limit.age', { years: years({ from: min, to: max }) });
}

function timeText(windows: readonly Schemas['WindowView'][], days?: number | null): string {
  const [only] = windows;
  if (!only) return t('limit.mine', { count: days ?? 0 });
  return windows.length > 1
    ? t('limit.windows', { count: windows.length })
    : t('limit.window', { day: shortDay(only.date), window: t(`window.${only.window}`) });
}

/** "Walk or Ride" */
function oneOf(words: readonly string[]): string {
  return listed(words, 'disjunction');
}
