import type { components } from '@/lib/api';
import { duration } from '@/lib/units';
import { t } from '@/lib/words';

type Schemas = components['schemas'];

export type TraitName = Schemas['TraitName'];
/** A trait as search results tell it: the value is what a profile's field and a search's parameter hold, as text. */
export type TraitView = Schemas['TraitView'];

/** How a golfer plays. The fields of a profile, and of every view that holds them. */
export type Traits = Pick<Schemas['PublicView'], TraitName>;

/** The traits with a list of values; the hand is a yes or no, the ideal round a time. */
export type ChosenTrait = Exclude<TraitName, 'lefty' | 'round_time'>;

const listed = {
  mobility: ['any', 'walk', 'ride'],
  drinking: ['any', 'no', 'yes', 'enthusiastically'],
  weather: ['any', 'sun', 'clouds', 'drizzle', 'rain', 'anything'],
  gimme: ['any', 'none', 'inside_2_ft', 'in_the_leather', 'generous'],
  purpose: ['any', 'play', 'practice'],
  mood: ['any', 'fun', 'serious'],
} as const satisfies { [Name in ChosenTrait]: readonly Traits[Name][] };

type Unlisted = { [Name in ChosenTrait]: Exclude<Traits[Name], (typeof listed)[Name][number]> }[ChosenTrait];

/** Every value in the order it is offered in: no preference first. A value that the API gained breaks the build here. */
export const TRAITS: [Unlisted] extends [never] ? typeof listed : never = listed;

export const CHOSEN_TRAITS = [
  'mobility',
  'drinking',
  'weather',
  'gimme',
  'purpose',
  'mood',
] as const satisfies readonly ChosenTrait[];

/** In minutes: what an ideal round may take, and the steps in which it is compared. */
export const ROUND_TIMES = { min: 120, max: 360, step: 30 } as const;

type Choice = { [Name in ChosenTrait]: `${Name}.${Traits[Name]}` }[ChosenTrait];
type Told = Exclude<Choice, `${string}.any`>;

/** What a trait is called above its choices: "Getting around". */
export function traitName(name: TraitName): string {
  return t(`trait.${name}`);
}

/** A value among its choices: "Walk", or "Either" where nothing is preferred. */
export function traitChoice<Name extends ChosenTrait>(name: Name, value: Traits[Name]): string {
  // TypeScript would cross every name with every value.
  const choice = `${name}.${value}` as Choice;
  return t(`trait.${choice}`);
}

/** A trait as said of a player: "Walks". Nothing of a player without a preference, or of what only a newer app knows. */
export function traitWord({ name, value }: TraitView): string | undefined {
  if (name === 'lefty') return value === 'true' ? t('says.lefty') : undefined;
  if (name === 'round_time') {
    const minutes = Number(value);
    return minutes > 0 ? t('says.round_time', { time: duration(minutes) }) : undefined;
  }
  const isKnown = value !== 'any' && listed[name].some((known) => known === value);
  // It is one of the listed values of this very trait, which TypeScript cannot follow across the union.
  return isKnown ? t(`says.${`${name}.${value}` as Told}`) : undefined;
}

/** What tells most about a round with somebody comes first, as in search results. */
const TELLING: readonly TraitName[] = [
  'mobility',
  'mood',
  'gimme',
  'drinking',
  'weather',
  'purpose',
  'round_time',
  'lefty',
];

/** The traits of a profile that say something, the most telling first. */
export function toldTraits(traits: Traits): TraitView[] {
  return TELLING.map((name) => ({ name, value: String(traits[name] ?? 'any') })).filter(
    (trait) => traitWord(trait) !== undefined,
  );
}
