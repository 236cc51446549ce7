import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import type { components } from '@/lib/api';
import { api, client } from '@/lib/client';
import { queries } from '@/lib/queries';
import { askedIn, type Filters, SOON } from './filters';

type Schemas = components['schemas'];
export type FoundPlayer = Schemas['FoundPlayerView'];
export type SearchPage = Schemas['SearchView'];
export type MiniPlayer = Schemas['MiniView'];

/** Who is free when I am, in the next days. */
export const FREE_SOON = { overlap_days: SOON } as const satisfies Filters;

/** Whoever comes back from a profile finds the list as it was: it is not asked for anew behind their back. */
const STAYS = 5 * 60_000;
/** How many with the name that was asked for are shown with what keeps them out. */
const MOST_NAMED = 3;

/** Three times what a screen shows: more on a page make every sheet that opens over it wait. */
const PAGE = 9;

/** The players of a search, page after page. */
function pagesOf(filters: Filters) {
  const query = { ...askedIn(filters), limit: PAGE };
  return infiniteQueryOptions({
    queryKey: api.queryOptions('get', '/user/query', { params: { query } }).queryKey,
    async queryFn({ pageParam: after, signal }) {
      // What isn't answered with a page is thrown.
      const { data } = await client.GET('/user/query', { params: { query: { ...query, after } }, signal });
      return data as SearchPage;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.next,
    staleTime: STAYS,
  });
}

export function useSearch(filters: Filters, isWanted = true) {
  return useInfiniteQuery({
    ...pagesOf(filters),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
}

/** Asks for the first page of a search, for a page that is on its way. */
export function searchAhead(filters: Filters) {
  void queries.prefetchInfiniteQuery(pagesOf(filters));
}

export type Search = ReturnType<typeof useSearch>;

/** Which of its four faces a search has. */
export function faceOf({ data, isPlaceholderData, isError }: Search, count: number) {
  if (data && count > 0) return 'full';
  if (data && !isPlaceholderData) return 'empty';
  return isError ? 'failed' : 'loading';
}

/** In which towns the players of a search are. */
export function useTowns(filters: Filters, isWanted: boolean) {
  const query = askedIn(filters);
  return useQuery({
    ...api.queryOptions('get', '/user/query/towns', { params: { query } }),
    enabled: isWanted,
    staleTime: STAYS,
    placeholderData: keepPreviousData,
  });
}

/** The players of some of those towns, each in the order of the search. */
export function useTownPlayers(filters: Filters, towns: readonly number[]) {
  const query = askedIn(filters);
  return useQueries({
    queries: towns.map((id) => ({
      ...api.queryOptions('get', '/user/query/towns/{id}', { params: { path: { id }, query } }),
      staleTime: STAYS,
    })),
  });
}

/** What it would take to find somebody, the dearest filter first, where nobody is found. */
export function useAlternatives(filters: Filters, isWanted: boolean) {
  const { ready: _, ...query } = askedIn(filters);
  const { data } = useQuery({
    ...api.queryOptions('get', '/user/query', { params: { query: { ...query, limit: 1 } } }),
    enabled: isWanted,
  });
  return data?.alternatives ?? [];
}

/** How many players some searches would find, each by itself. */
export function useCounts(searches: readonly Filters[]) {
  return useQueries({ queries: searches.map(countOf) }).map(({ data }) => data?.total);
}

function countOf(filters: Filters) {
  const { ready: _, ...query } = askedIn(filters);
  return api.queryOptions('get', '/user/query/count', { params: { query } });
}

/** How many a search would find; while another is counted, how many the one before does. */
export function useCount(filters: Filters, isWanted = true) {
  return useQuery({ ...countOf(filters), enabled: isWanted, placeholderData: keepPreviousData });
}

/** Asks how many a search finds, for a page that is on its way. */
export function countAhead(filters: Filters) {
  void queries.prefetchQuery(countOf(filters));
}

/** Who has the name that is looked for, whatever else was asked. */
export function useNamesakes(q: string | undefined, isWanted: boolean) {
  const query = { q, limit: MOST_NAMED };
  const { data, isError, error, isFetching, refetch } = useQuery({
    ...api.queryOptions('get', '/user/query', { params: { query } }),
    enabled: isWanted && q !== undefined,
  });
  return {
    players: data?.items.map((item) => item.player) ?? [],
    isLoaded: data !== undefined,
    isError: isError && !data,
    error,
    isFetching,
    retry: () => void refetch(),
  };
}

/** Which of the filters keep a player out. */
export function useWhyNot(key: string, filters: Filters) {
  const { ready: _, ...query } = askedIn(filters);
  return api.useQuery('get', '/user/query/why/{key}', { params: { path: { key }, query } });
}

/** The first few of a search, and how many there are; while others are on their way, those of the one before. */
export function useFew(filters: Filters, limit: number, isWanted: boolean) {
  const query = { ...filters, limit };
  return useQuery({
    ...api.queryOptions('get', '/user/query', { params: { query } }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
}
