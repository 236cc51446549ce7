import { paths } from '@/lib/paths';
import { useSearch } from '../search';

export const ANYBODY = {};
const MOST = 5;

export function usePlayersNear() {
  const search = useSearch(ANYBODY);
  const answer = search.data?.pages[0];
  return {
    players: answer?.items.slice(0, MOST),
    /** Before I have said where I play, they are from anywhere. */
    sayWhere: answer?.needs ? paths.welcome('location') : undefined,
    hasFailed: search.isError && !answer,
    error: search.error,
    retry: () => void search.refetch(),
    isRetrying: search.isFetching,
  };
}
