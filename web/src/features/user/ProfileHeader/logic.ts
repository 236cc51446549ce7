import type { CSSProperties } from 'react';
import { DESK } from '@/const/breakpoints';
import { useMedia } from '@/hooks/useMedia';
import { t } from '@/lib/words';
import { milesTo, placeOf } from '../profile';
import type { ProfileHeaderProps } from './props';

export function useProfileHeader({ username, profile, known, isPending }: ProfileHeaderProps) {
  const isDesk = useMedia(DESK);
  const who = profile ?? known;
  const at = t('profile.title', { username: who?.username ?? username });
  const name = who?.name ?? at;
  return {
    nameStyle: sizeOf(name),
    discSize: isDesk ? 136 : 96,
    who,
    isUnknown: isPending && !known,
    name,
    at,
    place: profile ? placeOf(profile) : known?.place,
    miles: profile ? milesTo(profile) : (known?.distance ?? undefined),
  } as const;
}

/** A name breaks between its words: the longest of them decides how large it can be. */
function sizeOf(name: string): CSSProperties {
  const longest = Math.max(...name.split(/\s+/).map((word) => word.length));
  // A custom property is a style that React's types do not know.
  return { '--longest': longest } as CSSProperties;
}
