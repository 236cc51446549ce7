import { onlineManager, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/problem';

const MINUTE = 60_000;
const MOST_TRIES = 2;

/** A refusal will be the same next time; a dropped line or a server that is busy may not. */
function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof Problem)) return true;
  return error.isOffline ? navigator.onLine : error.status >= 502;
}

// It hears of changes only: an app that is opened without a connection would try to send what waits for one, and drop it.
onlineManager.setOnline(navigator.onLine);

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE / 2,
      gcTime: 30 * MINUTE,
      retry: (failures, error) => failures < MOST_TRIES && isWorthRetrying(error),
      // Asked even without a connection: the worker may have kept the answer of last time.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    // What can't be done says so at once, instead of waiting for a connection unseen.
    mutations: { retry: false, networkMode: 'always' },
  },
});
