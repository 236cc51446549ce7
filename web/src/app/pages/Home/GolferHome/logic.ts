import { FREE } from '@/app/ahead';
import { useMyDays } from '@/features/calendar/api';
import { useIsMeComing } from '@/features/user/api';
import { type Filters, findPath, SOON } from '@/features/user/filters';
import { type FoundPlayer, useSearch } from '@/features/user/search';
import { useSteps } from '@/hooks/useSteps';
import { addDays, type Day, longWeekday, today } from '@/lib/days';
import { t } from '@/lib/words';

/** Should nobody be free when I am: who is there at all. */
const ANYBODY: Filters = {};
const MOST = 3;

export function useGolferHome() {
  const days = useMyDays(today(), SOON);
  // What my profile lacks is a card above the players: neither pushes the other down.
  const isMeComing = useIsMeComing();
  const free = useSearch(FREE);
  const first = free.data?.pages[0];
  // Whoever has not said where they play is answered with players from everywhere: nobody to play with on Saturday.
  const isAnybodyFree = first !== undefined && first.items.length > 0 && !first.needs;
  const anybody = useSearch(ANYBODY, first !== undefined && !isAnybodyFree);

  const [search, filters] = isAnybodyFree ? [free, FREE] : [anybody, ANYBODY];
  const answer = search.data?.pages[0];
  const players = answer?.items.slice(0, MOST) ?? [];
  const isLoaded = days.data !== undefined && answer !== undefined && !isMeComing;
  const hasFailed = (!days.data || !answer) && (days.isError || free.isError || anybody.isError);
  const hasDates = days.data?.days.some((day) => day.entries.some(({ answer }) => answer !== 'no')) ?? false;
  const isPending = !isLoaded && !hasFailed;
  const drawn = useSteps(isPending ? 0 : 2);
  const bestDay = isAnybodyFree ? bestOf(answer?.items ?? []) : undefined;

  return {
    isPending,
    /** The headline comes first. */
    hasPlayers: drawn === 2,
    hasFailed,
    error: days.error ?? free.error ?? anybody.error,
    // Of a week that did not come nothing is said.
    headline: hasFailed ? t('home.title') : headline(hasDates, days.data?.today ?? today(), bestDay),
    text: hasFailed ? undefined : textOf(),
    players,
    /** Those who are free when I am stand here already; who plays as I do is another card. */
    hasMore: isAnybodyFree,
    near: t(isAnybodyFree ? 'home.near.free' : answer?.needs ? 'home.near.new' : 'home.near'),
    more: findPath(filters),
    retry() {
      void days.refetch();
      void free.refetch();
    },
    isRetrying: days.isFetching || free.isFetching,
  };

  function textOf(): string {
    if (isAnybodyFree) return t('nearby.free', { count: answer?.page.total ?? 0 });
    return t(hasDates ? (answer?.needs ? 'prompt.place' : 'home.nobody.text') : 'home.quiet.text');
  }
}

function headline(hasDates: boolean, now: Day, bestDay: Day | undefined): string {
  if (bestDay === now) return t('home.today');
  if (bestDay === addDays(now, 1)) return t('home.tomorrow');
  if (bestDay) return t('home.day', { day: longWeekday(bestDay) });
  return t(hasDates ? 'home.nobody' : 'home.quiet');
}

/** The day on which most of them are free when I am; the sooner of two. */
function bestOf(players: readonly FoundPlayer[]): Day | undefined {
  const counts = new Map<Day, number>();
  for (const { shared } of players)
    for (const day of new Set(shared.map((window) => window.date)))
      counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return best?.[0];
}
