import { useIsMeComing, useMe } from '../api';
import { findPath } from '../filters';
import { useCount } from '../search';

const SOON = { overlap_days: 7 } as const;

/** How many near me are free when I am; of nobody, there is nothing to say. */
export function useFreeNearby() {
  // Near is a word for whoever has said where they play.
  const hasPlace = Boolean(useMe()?.location);
  const isMeComing = useIsMeComing();
  const { data, isLoading } = useCount(SOON, hasPlace);
  const count = hasPlace ? (data?.total ?? 0) : 0;
  return {
    isPending: isMeComing || isLoading,
    count,
    href: findPath({ ...SOON, sort: 'overlap' }),
  };
}
