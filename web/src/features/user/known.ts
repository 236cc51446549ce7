import { useQueryClient } from '@tanstack/react-query';
import type { FoundPlayer, MiniPlayer } from './search';

interface Answer {
  items?: readonly Partial<FoundPlayer>[];
}

/** What a search told of somebody whose profile is on its way: whoever comes from a list knows their face and name. */
export function useKnown(username: string): MiniPlayer | undefined {
  const queries = useQueryClient();
  const answers = queries
    .getQueriesData<Answer & { pages?: readonly Answer[] }>({
      predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/user/query'),
    })
    .flatMap(([, data]) => data?.pages ?? data ?? []);
  for (const { items = [] } of answers)
    for (const { player } of items)
      if (player?.username.toLowerCase() === username.toLowerCase()) return player;
  return undefined;
}
