import { useState } from 'react';
import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { CHOSEN_TRAITS, ROUND_TIMES, TRAITS, type TraitName } from '@/lib/traits';
import { traitName } from '@/lib/traitWords';
import { distance, handicap } from '@/lib/units';
import type { Slot } from '@/lib/week';
import { t } from '@/lib/words/find';
import { useAround } from '../around';
import {
  ANYWHERE,
  DECADES,
  type Filters,
  HANDICAPS,
  MOST_DAYS,
  ROUND_TIME_CHOICES,
  readFilters,
  SORTS,
  slotsIn,
  usualRadius,
  wordsIn,
  written,
} from '../filters';
import { valueText } from '../limits';
import type { PlayerFiltersProps } from './props';

const ANY = 'any';
const RADII = [5, 10, 25, 50, 100, ANYWHERE];
const SPANS = [3, 7, 14, MOST_DAYS];
const USUAL_SPAN = 7;
const TIMES = ['any', 'mine', 'some'] as const;
type Time = (typeof TIMES)[number];
/** Above the oldest decade: the upper thumb stands at the end of its decade. */
const OLDEST = DECADES.max + DECADES.step;

export function usePlayerFilters({ filters, onChange }: PlayerFiltersProps) {
  const unit = useStore(preferences).distance;
  const change = (changed: Partial<Filters>) => onChange(readFilters({ ...filters, ...changed }));
  const radius = filters.radius ?? usualRadius(filters);

  return {
    time: useTime(filters, change),
    around: {
      label: t('filters.around'),
      hint: t('filters.around.hint'),
      ...useAround(filters.around, (around) => change({ around })),
    },
    distance: {
      // RTG may have led to a distance that nobody would choose.
      choices: [...new Set([...RADII, radius])]
        .sort((a, b) => a - b)
        .map((miles) => ({
          value: String(miles),
          label: miles >= ANYWHERE ? t('limit.anywhere') : distance(miles, unit),
        })),
      value: String(radius),
      onChange: (miles: string) => change({ radius: Number(miles) }),
    },
    handicap: {
      value: [filters.handicap_min ?? HANDICAPS.min, filters.handicap_max ?? HANDICAPS.max] as const,
      ...HANDICAPS,
      format: handicap,
      onChange: ([low, high]: [number, number]) => change({ handicap_min: low, handicap_max: high }),
    },
    age: {
      value: [
        filters.age_min ?? DECADES.min,
        filters.age_max === undefined ? OLDEST : filters.age_max + 1,
      ] as const,
      min: DECADES.min,
      max: OLDEST,
      step: DECADES.step,
      format: ageText,
      // The thumbs hold at least one decade between them.
      onChange: ([low, high]: [number, number]) => low < high && change({ age_min: low, age_max: high - 1 }),
    },
    traits: CHOSEN_TRAITS.map((name) =>
      traitChoices(
        filters,
        change,
        name,
        TRAITS[name].filter((value) => value !== ANY),
      ),
    ),
    hand: {
      choices: [ANY, 'true', 'false'].map((value) => ({
        value,
        label: value === ANY ? t('trait.none') : valueText('lefty', value),
      })),
      value: filters.lefty ?? ANY,
      onChange: (value: string) => change({ lefty: value }),
    },
    roundTime: traitChoices(filters, change, 'round_time', commonRoundTimes(filters)),
    sort: {
      choices: SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) })),
      value: SORTS.find((sort) => sort === filters.sort) ?? 'match',
      onChange: (sort: string) => change({ sort }),
    },
  };
}

/** Whose time is compared. "Certain windows" is chosen before the first of them is. */
function useTime(filters: Filters, change: (changed: Partial<Filters>) => void) {
  const said: Time = filters.windows ? 'some' : filters.overlap_days ? 'mine' : 'any';
  const [isPicking, setPicking] = useState(false);
  const value = said === 'any' && isPicking ? 'some' : said;
  const days = filters.overlap_days ?? USUAL_SPAN;
  return {
    choices: TIMES.map((time) => ({ value: time, label: t(`time.${time}`) })),
    value,
    onChange(time: Time) {
      setPicking(time === 'some');
      change({ windows: undefined, overlap_days: time === 'mine' ? USUAL_SPAN : undefined });
    },
    span: {
      choices: [...new Set([...SPANS, days])]
        .sort((a, b) => a - b)
        .map((count) => ({ value: String(count), label: t('time.days', { count }) })),
      value: String(days),
      onChange: (count: string) => change({ overlap_days: Number(count) }),
    },
    windows: {
      value: slotsIn(filters.windows),
      onChange(slots: Slot[]) {
        setPicking(true);
        change({ windows: written(slots), overlap_days: undefined });
      },
    },
  };
}

/** Any of the values; none of them is no preference, which stands first as a choice of its own. */
function traitChoices(
  filters: Filters,
  change: (changed: Partial<Filters>) => void,
  name: Exclude<TraitName, 'lefty'>,
  values: readonly string[],
) {
  const chosen = wordsIn(filters[name]);
  return {
    name,
    label: traitName(name),
    choices: [
      { value: ANY, label: t('trait.none') },
      ...values.map((value) => ({ value, label: valueText(name, value) })),
    ],
    value: chosen.length > 0 ? chosen : [ANY],
    onChange(next: string[]) {
      const hasChosenAny = next.includes(ANY) && chosen.length > 0;
      const kept = hasChosenAny ? [] : next.filter((value) => value !== ANY);
      change({ [name]: kept.join(',') });
    },
  };
}

/** What rounds mostly take; anything else only where an address asked for it. */
function commonRoundTimes(filters: Filters): string[] {
  const asked = wordsIn(filters.round_time);
  const [shortest, longest] = [ROUND_TIMES.min + 60, ROUND_TIMES.max - 60];
  return ROUND_TIME_CHOICES.filter(
    (value) => asked.includes(value) || (Number(value) >= shortest && Number(value) <= longest),
  );
}

/** Nobody here is younger than 18, and the last decade is open. */
function ageText(age: number): string {
  if (age === DECADES.min) return '18';
  return age === OLDEST ? t('filters.oldest', { age: OLDEST - 1 }) : String(age);
}
