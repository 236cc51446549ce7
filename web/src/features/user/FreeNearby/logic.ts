import { useMe } from '../api';
import { findPath } from '../filters';
import { useCount } from '../search';

const SOON = { overlap_days: 7 } as const;

/** How many near me are free when I am; nothing while that is not known, or of nobody. */
export function useFreeNearby() {
  // Near is a word for whoever has said where they play.
  const hasPlace = Boolean(useMe()?.location);
  const { data } = useCount(SOON, hasPlace);
  const count = hasPlace ? (data?.total ?? 0) : 0;
  return count > 0 ? { count, href: findPath({ ...SOON, sort: 'overlap' }) } : undefined;
}
