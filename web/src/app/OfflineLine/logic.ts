import { useQueryClient } from '@tanstack/react-query';
import { useOnline } from '@/hooks/useOnline';
import { useStore } from '@/hooks/useStore';
import { keptAt } from '@/lib/kept';
import { clock } from '@/lib/moments';

/** Since when nothing new came: without a connection, or with one that leads nowhere. */
export function useOfflineLine() {
  const isOnline = useOnline();
  const kept = useStore(keptAt);
  const queries = useQueryClient();
  if (isOnline && kept === undefined) return { since: undefined };
  const latest = Math.max(
    0,
    ...queries
      .getQueryCache()
      .getAll()
      .map((query) => query.state.dataUpdatedAt),
  );
  return { since: clock(kept ?? (latest || Date.now()) / 1000) };
}
