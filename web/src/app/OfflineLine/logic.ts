import { useQueryClient } from '@tanstack/react-query';
import { useOnline } from '@/hooks/useOnline';
import { clock } from '@/lib/moments';

export function useOfflineLine() {
  const isOnline = useOnline();
  const queries = useQueryClient();
  if (isOnline) return { since: undefined };
  const latest = Math.max(
    0,
    ...queries
      .getQueryCache()
      .getAll()
      .map((query) => query.state.dataUpdatedAt),
  );
  return { since: clock((latest || Date.now()) / 1000) };
}
