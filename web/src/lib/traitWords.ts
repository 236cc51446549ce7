import { type ChosenTrait, TRAITS, type TraitName, type Traits, type TraitView } from '@/lib/traits';
import { duration } from '@/lib/units';
import { t } from '@/lib/words/traits';

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
  const isKnown = value !== 'any' && TRAITS[name].some((known) => known === value);
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
