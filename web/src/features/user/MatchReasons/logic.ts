import { shortDay } from '@/lib/days';
import { traitWord } from '@/lib/traits';
import { t } from '@/lib/words';
import type { MatchReasonsProps } from './props';

/** How many windows are named before the rest becomes a number, and how many traits are told. */
const MOST_WINDOWS = 3;
const MOST_ALIKE = 2;
const MOST_TRAITS = 3;

export function useMatchReasons({ found, filters }: MatchReasonsProps) {
  const { player, shared } = found;
  const alike = found.alike.filter((trait) => traitWord(trait) !== undefined).slice(0, MOST_ALIKE);
  const others = player.traits.filter(({ name }) => !found.alike.some((trait) => trait.name === name));
  return {
    shared:
      shared.length === 0
        ? undefined
        : {
            // Who asks for certain windows is told which of those suit, whatever their own calendar says.
            text: t(filters.windows ? 'why.asked' : 'why.shared', { count: shared.length }),
            windows: shared.slice(0, MOST_WINDOWS).map(({ date, window, counts }) => ({
              key: `${date}/${window}`,
              window,
              day: shortDay(date),
              text: t(counts === 'half' ? 'why.maybe' : 'why.window', {
                day: shortDay(date),
                window: t(`window.${window}`),
              }),
            })),
            rest: shared.length - MOST_WINDOWS,
          },
    alike: alike.map((trait) => ({ key: trait.name, text: traitWord(trait) })),
    others: others.slice(0, MOST_TRAITS - alike.length),
  };
}
