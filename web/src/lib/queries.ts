import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/problem';

const MINUTE = 60_000;
const MOST_TRIES = 2;

/** A refusal will be the same next time; a dropped line or a server that is busy may not. */
function isWorthRetrying(error: unknown): boolean {
  return !(error instanceof Problem) || error.status === 0 || error.status >= 502;
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE / 2,
      gcTime: 30 * MINUTE,
      retry: (failures, error) => failures < MOST_TRIES && isWorthRetrying(error),
    },
    mutations: { retry: false },
  },
});
