import { useMe } from '@/features/user/api';
import { paths } from '@/lib/paths';
import { toldTraits } from '@/lib/traitWords';
import type { ProfileAboutProps } from './props';

export function useProfileAbout({ profile }: ProfileAboutProps) {
  const me = useMe();
  // A card that was never filled in is asked for elsewhere.
  const isLeft = (card: 'name' | 'attributes') =>
    profile.audience === 'own' && profile.cards_left.includes(card);
  return {
    /** What I have in common with others; I am like myself in everything. */
    mine: profile.audience === 'full' ? me : undefined,
    hasWords: Boolean(profile.gimmick || profile.bio),
    hasTraits: toldTraits(profile).some(({ name }) => name !== 'round_time'),
    asksForWords: isLeft('name'),
    asksForTraits: isLeft('attributes'),
    editWords: paths.profile(profile.username, 'name'),
    editTraits: paths.profile(profile.username, 'attributes'),
  };
}
