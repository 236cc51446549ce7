import { useEffect, useState } from 'react';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { rememberTop, topOf } from '../deckPlace';
import { ANYWHERE, findPath } from '../filters';
import { faceOf } from '../search';
import type { PlayerDeckProps } from './props';

/** So many cards before the last one that was fetched, the next page is. */
const AHEAD = 5;

export function usePlayerDeck({ search, filters }: PlayerDeckProps) {
  const players = search.data?.pages.flatMap((page) => page.items) ?? [];
  const items = players.map((found) => ({ key: found.player.key, name: found.player.name, found }));
  const [place, setPlace] = useState<{ of: typeof filters; at: number }>();
  const at = place?.of === filters ? place.at : startIn(items, filters);
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = search;
  const isRunningOut = at >= items.length - AHEAD;

  useEffect(() => {
    if (isRunningOut && hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isRunningOut, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);

  const go = (to: number) => {
    setPlace({ of: filters, at: to });
    rememberTop(filters, items[to]?.key);
  };
  const isAnywhere = filters.radius === ANYWHERE || filters.ready === true;
  return {
    face: faceOf(search, players.length),
    items,
    at,
    total: search.data?.pages.at(-1)?.page.total ?? 0,
    /** The cards that were fetched are through, but there are more. */
    wait: hasNextPage
      ? {
          hasFailed: isFetchNextPageError && !isFetching,
          error: search.error,
          retry: () => void fetchNextPage(),
        }
      : undefined,
    error: search.error,
    retry: () => void search.refetch(),
    isRetrying: isFetching,
    next: () => go(at + 1),
    back: () => go(at - 1),
    again: () => go(0),
    wider: isAnywhere ? undefined : findPath({ ...filters, radius: ANYWHERE }),
    open: ({ found }: (typeof items)[number]) => navigate(paths.profile(found.player.username)),
  };
}

function startIn(items: readonly { key: string }[], filters: PlayerDeckProps['filters']): number {
  const top = topOf(filters);
  return Math.max(
    0,
    items.findIndex(({ key }) => key === top),
  );
}
