import { t } from '@/lib/words/find';
import { wordsIn } from '../filters';
import { useTownPlayers as useQuestions } from '../search';
import type { TownPlayersProps } from './props';

export function useTownPlayers({ filters }: TownPlayersProps) {
  const places = wordsIn(filters.towns).map(Number);
  const answers = useQuestions(filters, places);
  const towns = answers.map(({ data, isError, error, isFetching, refetch }, at) => ({
    place: places[at] ?? 0,
    players: data?.items,
    title: data ? titleOf(data.items) : '',
    isFailed: isError && !data,
    error,
    isRetrying: isFetching,
    retry: () => void refetch(),
  }));
  return {
    towns,
    /** Told once all of them are there. */
    spoken: towns.every(({ players }) => players) ? towns.map(({ title }) => title).join('. ') : '',
  };
}

function titleOf(players: readonly { player: { place?: string | null } }[]): string {
  const count = players.length;
  const where = players[0]?.player.place;
  return where ? t('map.disc', { where, count }) : t('find.total', { count });
}
