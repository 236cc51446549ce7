import { milesTo, placeOf } from '@/features/user/profile';
import { paths } from '@/lib/paths';
import type { ProfileBodyProps } from './props';

export function useProfileBody({ profile }: ProfileBodyProps) {
  const here = paths.profile(profile.username);
  const isOwn = profile.audience === 'own';
  const place = placeOf(profile);
  // My own place is asked for once: among what is missing, or here after that was dismissed.
  const isAskedFor = isOwn && profile.cards_left.includes('location');
  // A visitor reads the place in the header: there is no distance to add to it.
  const hasPanel = profile.audience !== 'public' && (place || (isOwn && !isAskedFor));
  return {
    /** Days are for players: a visitor learns of none. */
    hasDays: profile.audience !== 'public',
    player: isOwn ? undefined : { key: profile.key, name: profile.name },
    where: hasPanel
      ? {
          place,
          miles: milesTo(profile),
          isMine: isOwn,
          editHref: paths.editCard('location', here),
        }
      : undefined,
  };
}
