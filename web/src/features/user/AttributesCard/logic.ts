import type { FormEvent } from 'react';
import { type ChosenTrait, ROUND_TIMES, type Traits } from '@/lib/traits';
import { traitChoice, traitName } from '@/lib/traitWords';
import { duration, handicap } from '@/lib/units';
import { t } from '@/lib/words/welcome';
import type { OwnProfile } from '../api';
import { useCard } from '../card';
import { TILES } from '../tiles';
import type { AttributesCardProps } from './props';

/** What a player may have, and where the thumb waits for somebody without one: where most are. */
const HANDICAPS = { min: -10, max: 54, step: 0.1, usual: 18 };
const NO_TIME = 'any';

interface Attributes extends Pick<Traits, ChosenTrait | 'lefty'> {
  handicap: number | null;
  round_time: number | null;
}

export function useAttributesCard({ profile, onDone }: AttributesCardProps) {
  const saved = attributesOf(profile);
  const { values, change, field, frame, save } = useCard({
    card: 'attributes',
    saved,
    labels: {
      handicap: t('card.handicap'),
      mobility: traitName('mobility'),
      gimme: traitName('gimme'),
      weather: traitName('weather'),
      drinking: traitName('drinking'),
      purpose: traitName('purpose'),
      mood: traitName('mood'),
      round_time: traitName('round_time'),
      lefty: traitName('lefty'),
    },
    onDone,
  });
  const hasNone = values.handicap === null;
  const { usual, ...range } = HANDICAPS;

  return {
    frame,
    handicap: {
      ...range,
      ...field('handicap'),
      value: values.handicap ?? usual,
      isUnset: hasNone,
      format: (index: number) => (hasNone ? t('card.handicap.unset') : handicap(index)),
      onChange: (index: number) => change('handicap', index),
    },
    noHandicap: {
      checked: hasNone,
      onChange: (isNone: boolean) => change('handicap', isNone ? null : (saved.handicap ?? usual)),
    },
    trait<Name extends ChosenTrait>(name: Name) {
      const options = TILES[name].map(([value, icon]) => ({ value, icon, label: traitChoice(name, value) }));
      const value = values[name];
      // TypeScript takes a field of a part for another type than the same field of the whole.
      const choose = (chosen: Traits[Name] | 'any') => change(name, chosen as Attributes[Name]);
      const hasEither = options.some((option) => option.value === 'any');
      return {
        ...field(name),
        options,
        value: hasEither || value !== 'any' ? value : undefined,
        onChange: choose,
        clear: hasEither ? undefined : { label: t('card.clear'), onClear: () => choose('any') },
      };
    },
    roundTime: {
      label: field('round_time').label,
      choices: roundTimes(saved.round_time),
      value: String(values.round_time ?? NO_TIME),
      onChange: (chosen: string) => change('round_time', chosen === NO_TIME ? null : Number(chosen)),
    },
    lefty: {
      label: field('lefty').label,
      checked: values.lefty,
      onChange: (isLefty: boolean) => change('lefty', isLefty),
    },
    submit(event: FormEvent) {
      event.preventDefault();
      save(
        Object.fromEntries(
          Object.entries(values).filter(([name, value]) => value !== saved[name as keyof Attributes]),
        ),
      );
    },
  };
}

function attributesOf(profile: OwnProfile): Attributes {
  const { mobility, drinking, weather, gimme, purpose, mood, lefty } = profile;
  const { handicap = null, round_time = null } = profile;
  return { handicap, mobility, gimme, weather, drinking, purpose, mood, round_time, lefty };
}

/** Half hours, and whatever was said before: other programs may have said it to the minute. */
function roundTimes(said: number | null) {
  const { min, max, step } = ROUND_TIMES;
  const times = new Set(Array.from({ length: (max - min) / step + 1 }, (_, at) => min + at * step));
  if (said !== null) times.add(said);
  return [
    { value: NO_TIME, label: t('card.roundTime.any') },
    ...[...times]
      .sort((one, other) => one - other)
      .map((minutes) => ({ value: String(minutes), label: duration(minutes) })),
  ];
}
