import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useShortcuts } from '@/hooks/useShortcuts';
import { useSteps } from '@/hooks/useSteps';
import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/find';
import { ANYWHERE, usualRadius } from '../filters';
import { faceOf } from '../search';
import type { PlayerListProps } from './props';

export function usePlayerList({ search, filters }: PlayerListProps) {
  const id = useId();
  const feed = useRef<HTMLDivElement>(null);
  const unit = useStore(preferences).distance;
  const { data, isPlaceholderData, isFetchingNextPage, isFetchNextPageError } = search;
  const first = data?.pages[0];
  const total = data?.pages.at(-1)?.page.total ?? 0;
  const players = data?.pages.flatMap((page) => page.items) ?? [];
  const drawn = useSteps(players.length);
  const focusNew = useFocusOnNew(feed, drawn);

  const articles = () => [...(feed.current?.querySelectorAll<HTMLElement>('article') ?? [])];
  /** To the next player or the one before; from elsewhere to the first. */
  const step = (by: 1 | -1) => {
    const all = articles();
    const next = all[all.findIndex((article) => article.contains(document.activeElement)) + by];
    next?.focus();
    return next !== undefined;
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });

  // Only a notice of what was relaxed knows how wide the search went in the end.
  const relaxedTo = first?.relaxed.find((given) => given.limit === 'radius');
  const asked = filters.radius ?? usualRadius(filters);
  const radius = relaxedTo?.limit === 'radius' ? (relaxedTo.to ?? ANYWHERE) : asked;

  const face = faceOf(search, players.length);
  const title =
    radius >= ANYWHERE || first?.needs
      ? t('find.total', { count: total })
      : t('find.total.within', { count: total, distance: distance(radius, unit) });

  return {
    id,
    feed,
    face,
    isStale: isPlaceholderData,
    title,
    /** Told once it is true: not while the players of the search before still stand there. */
    spoken: face === 'full' && !isPlaceholderData ? title : '',
    total,
    players: players.slice(0, drawn),
    isDrawn: drawn === players.length,
    error: search.error,
    retry: () => void search.refetch(),
    isRetrying: search.isFetching,
    more: search.hasNextPage
      ? () => {
          focusNew();
          void search.fetchNextPage();
        }
      : undefined,
    isLoadingMore: isFetchingNextPage,
    hasMoreFailed: isFetchNextPageError && !isFetchingNextPage,
    /** Page Up and Page Down go from player to player, wherever on one the focus is. */
    keyed(event: KeyboardEvent) {
      const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : undefined;
      if (by && step(by)) event.preventDefault();
    },
  } as const;
}

/** Whoever asked for more goes on reading at the first of those that came. */
function useFocusOnNew(feed: { current: HTMLElement | null }, count: number) {
  const from = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (from.current === undefined || count <= from.current) return;
    // It comes where the button was: nothing needs to move.
    feed.current?.querySelectorAll<HTMLElement>('article')[from.current]?.focus({ preventScroll: true });
    from.current = undefined;
  }, [count, feed]);

  return () => {
    from.current = count;
  };
}
