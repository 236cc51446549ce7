import { askedIn, type Filters, findPath } from './filters';

/** Who lay on top of which deck: whoever comes back from a profile goes on there. */
const tops = new Map<string, string>();

export function topOf(filters: Filters): string | undefined {
  return tops.get(findPath(askedIn(filters)));
}

export function rememberTop(filters: Filters, player: string | undefined) {
  const deck = findPath(askedIn(filters));
  if (player === undefined) tops.delete(deck);
  else tops.set(deck, player);
}
