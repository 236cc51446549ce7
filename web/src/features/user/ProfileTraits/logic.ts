import { toldTraits } from '@/lib/traitWords';
import type { ProfileTraitsProps } from './props';

export function useProfileTraits({ traits, mine }: ProfileTraitsProps) {
  // The ideal round stands among the figures.
  const told = toldTraits(traits).filter(({ name }) => name !== 'round_time');
  const isAlike = (name: keyof typeof traits) => mine !== undefined && mine[name] === traits[name];
  return {
    alike: told.filter(({ name }) => isAlike(name)),
    others: told.filter(({ name }) => !isAlike(name)),
  };
}
