import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components, paths } from '@/lib/api';
import { api } from '@/lib/client';
import type { Day } from '@/lib/days';
import { Problem } from '@/lib/problem';
import { queries } from '@/lib/queries';
import { type Replies, slotKey } from '@/lib/week';

type CalendarView = components['schemas']['CalendarView'];
export type DayView = components['schemas']['DayView'];

const GET = '/calendar/get/{key}/{date}';
/** Whatever the server works out from my days. */
const WORKED_OUT: readonly string[] = [
  GET,
  '/calendar/query',
  '/calendar/export/{key}',
  '/user/query',
  '/user/query/count',
  '/user/query/why/{key}',
] satisfies (keyof paths)[];
/** Edits go one after the other: the last one made is the last one that counts. */
const IN_ORDER = { id: 'calendar' };

/** Over a quarter of a minute, each wait twice as long as the one before. */
const MOST_TRIES = 4;

/** Stands for the player of the session. */
export const ME = 'me';
const MINE = { path: { key: ME } };

function daysOf(player: string, from: Day, days: number) {
  return api.queryOptions('get', GET, { params: { path: { key: player, date: from }, query: { days } } });
}

/** More days, or others, take the place of those that are there once they have come. */
export function useDaysOf(player: string, from: Day, days: number, isWanted = true) {
  return useQuery({
    ...daysOf(player, from, days),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
}

export function useMyDays(from: Day, days: number, isWanted = true) {
  return useDaysOf(ME, from, days, isWanted);
}

/** Asks for days of mine, for a page that is on its way. */
export function daysAhead(from: Day, days: number) {
  void queries.prefetchQuery(daysOf(ME, from, days));
}

/** What a span of days says, to look up by day and window. */
export function repliesOf(days: readonly DayView[]): Replies {
  return Object.fromEntries(
    days.flatMap(({ date, entries }) =>
      entries.map(({ window, answer }) => [slotKey({ day: date, window }), answer]),
    ),
  );
}

/** Puts the days that an edit answered into every span of mine that holds them, and doubts what hangs on them. */
function take(queries: QueryClient, answer: CalendarView) {
  const isMine = (key: readonly unknown[]) => key[1] === GET && playerIn(key[2]) === ME;
  const fresh = new Map(answer.days.map((day) => [day.date, day]));
  queries.setQueriesData<CalendarView>({ predicate: ({ queryKey }) => isMine(queryKey) }, (known) =>
    known ? { ...known, days: known.days.map((day) => fresh.get(day.date) ?? day) } : known,
  );
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => WORKED_OUT.includes(String(queryKey[1])) && !isMine(queryKey),
  });
}

function playerIn(init: unknown): string | undefined {
  const asked = init as ReturnType<typeof daysOf>['queryKey'][2] | undefined;
  return asked?.params.path.key;
}

/** Days of mine were written elsewhere than by an edit: all that shows them is asked for anew. */
export function doubtDays(queries: QueryClient) {
  void queries.invalidateQueries({ predicate: ({ queryKey }) => WORKED_OUT.includes(String(queryKey[1])) });
}

export function useEditEntries() {
  const queries = useQueryClient();
  return api.useMutation('put', '/calendar/edit/{key}', {
    scope: IN_ORDER,
    // What was painted without a connection waits for one, which may say that it is back before it is.
    networkMode: 'online',
    retry: (failures, error) => failures < MOST_TRIES && error instanceof Problem && error.isOffline,
    onSuccess: (answer) => take(queries, answer),
  });
}

export function useCopyWeek() {
  const queries = useQueryClient();
  return api.useMutation('post', '/calendar/copy/{key}', {
    scope: IN_ORDER,
    onSuccess: (answer) => take(queries, answer),
  });
}

/** One week or some in a row as emoji, to paste anywhere. */
export function useEmojiText(from: Day, weeks: number, isWanted: boolean) {
  const params = { path: { key: 'me.txt' }, query: { from, weeks } };
  return useQuery({
    ...api.queryOptions('get', '/calendar/export/{key}', { params, parseAs: 'text' }),
    enabled: isWanted,
  });
}

const FEED = '/calendar/feed/{key}';
const feed = api.queryOptions('get', FEED, { params: MINE });

/** Whether there is a feed; its address is told to nobody again. */
export function useFeed(isWanted: boolean) {
  return useQuery({ ...feed, enabled: isWanted });
}

export function useMakeFeed() {
  const queries = useQueryClient();
  return api.useMutation('post', FEED, {
    onSuccess: ({ created_at }) => queries.setQueryData(feed.queryKey, { is_on: true, created_at }),
  });
}

export function useRevokeFeed() {
  const queries = useQueryClient();
  return api.useMutation('delete', FEED, {
    onSuccess: () => queries.setQueryData(feed.queryKey, { is_on: false }),
  });
}
