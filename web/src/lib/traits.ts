import type { components } from '@/lib/api';

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
