import type { CSSProperties } from 'react';
import { DESK } from '@/const/breakpoints';
import { useMedia } from '@/hooks/useMedia';
import { t } from '@/lib/words';
import { milesTo, placeOf } from '../profile';
import type { ProfileHeaderProps } from './props';

export function useProfileHeader({ username, profile }: ProfileHeaderProps) {
  const isDesk = useMedia(DESK);
  const at = t('profile.title', { username: profile?.username ?? username });
  const name = profile?.name ?? at;
  return {
    nameStyle: sizeOf(name),
    discSize: isDesk ? 136 : 96,
    name,
    at,
    place: profile && placeOf(profile),
    miles: profile && milesTo(profile),
  } as const;
}

/** A name breaks between its words: the longest of them decides how large it can be. */
function sizeOf(name: string): CSSProperties {
  const longest = Math.max(...name.split(/\s+/).map((word) => word.length));
  // A custom property is a style that React's types do not know.
  return { '--longest': longest } as CSSProperties;
}
