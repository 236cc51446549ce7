import { useQueries } from '@tanstack/react-query';
import { api } from '@/lib/client';
import { Problem } from '@/lib/problem';

/** Somebody whose key stands in an address: known, on the way, or not there for me. */
export interface Mate {
  key: string;
  name?: string;
  username?: string;
  /** Left, never was, or one of us has blocked the other: nobody is told which. */
  isGone: boolean;
  hasFailed: boolean;
}

interface Asked {
  /** Why they are not known. */
  error: unknown;
  /** Asks for them once more. */
  retry: () => unknown;
  isRetrying: boolean;
}

export function useCompany(keys: readonly string[]): (Mate & Asked)[] {
  return useQueries({
    queries: keys.map((key) => api.queryOptions('get', '/user/get/{key}', { params: { path: { key } } })),
    combine: (results) =>
      results.map(({ data, error, refetch, isFetching }, at) => ({
        key: keys[at] ?? '',
        name: data?.name,
        username: data?.username,
        isGone: error instanceof Problem && (error.status === 404 || error.status === 422),
        hasFailed: error !== null,
        error,
        retry: refetch,
        isRetrying: isFetching,
      })),
  });
}
