import { traitWord } from '@/lib/traitWords';
import { t } from '@/lib/words/find';
import type { MatchReasonsProps } from './props';

/** How many traits are told. */
const MOST_ALIKE = 2;
const MOST_TRAITS = 3;

export function useMatchReasons({ found, filters }: MatchReasonsProps) {
  const { player, shared } = found;
  const alike = found.alike.filter((trait) => traitWord(trait) !== undefined).slice(0, MOST_ALIKE);
  const others = player.traits.filter(({ name }) => !found.alike.some((trait) => trait.name === name));
  return {
    // Who asks for certain windows is told which of those suit, whatever their own calendar says.
    shared:
      shared.length > 0
        ? t(filters.windows ? 'why.asked' : 'why.shared', { count: shared.length })
        : undefined,
    alike: alike.map((trait) => ({ key: trait.name, text: traitWord(trait) })),
    others: others.slice(0, MOST_TRAITS - alike.length),
  };
}
