import { useIsMeComing, useMe } from '../api';
import { findPath } from '../filters';
import { FREE_SOON, useCount } from '../search';

/** How many near me are free when I am; of nobody, there is nothing to say. */
export function useFreeNearby() {
  // Near is a word for whoever has said where they play.
  const hasPlace = Boolean(useMe()?.location);
  const isMeComing = useIsMeComing();
  const { data, isLoading } = useCount(FREE_SOON, hasPlace);
  const count = hasPlace ? (data?.total ?? 0) : 0;
  return {
    isPending: isMeComing || isLoading,
    count,
    href: findPath({ ...FREE_SOON, sort: 'overlap' }),
  };
}
