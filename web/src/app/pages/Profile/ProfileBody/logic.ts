import { DESK } from '@/const/breakpoints';
import { milesTo, placeOf } from '@/features/user/profile';
import { useMedia } from '@/hooks/useMedia';
import { paths } from '@/lib/paths';
import type { ProfileBodyProps, ProfilePart } from './props';

export function useProfileBody({ profile, parts }: ProfileBodyProps) {
  const here = paths.profile(profile.username);
  /** Where both fit on the screen, days come before words. */
  const isDesk = useMedia(DESK);
  const isOwn = profile.audience === 'own';
  const place = placeOf(profile);
  // My own place is asked for once: among what is missing, or here after that was dismissed.
  const isAskedFor = isOwn && profile.cards_left.includes('location');
  // A visitor reads the place in the header: there is no distance to add to it.
  const hasPanel = profile.audience !== 'public' && (place || (isOwn && !isAskedFor));
  return {
    isDesk,
    has: (part: ProfilePart) => parts.includes(part),
    /** Days are for players: a visitor learns of none. */
    hasDays: profile.audience !== 'public',
    /** What more there is in figures; a visitor sees all there is for them. */
    statsHref: profile.audience === 'public' ? undefined : paths.profile(profile.username, 'stats'),
    player: isOwn ? undefined : { key: profile.key, name: profile.name },
    where: hasPanel
      ? {
          place,
          miles: milesTo(profile),
          isMine: isOwn,
          editHref: isOwn ? paths.profile(profile.username, 'location') : paths.editCard('location', here),
          mapHref: place ? paths.profile(profile.username, 'map') : undefined,
        }
      : undefined,
  };
}
