import { useRested } from '@/hooks/useRested';
import { useStore } from '@/hooks/useStore';
import { explainAbsence } from '@/lib/absence';
import { shortDay } from '@/lib/days';
import { paths } from '@/lib/paths';
import { preferences } from '@/lib/preferences';
import { distance as distanceText } from '@/lib/units';
import { t } from '@/lib/words/calendar';
import { useMe } from '../api';
import { findPath, written } from '../filters';
import { type FoundPlayer, useFew } from '../search';
import type { WhoIsFreeProps } from './props';

/** Whoever walks through the cells by keys does not ask about each. */
const REST = 200;
const FEW = 3;

export function useWhoIsFree({ slot }: WhoIsFreeProps) {
  const unit = useStore(preferences).distance;
  // Near is a word for whoever has said where they play.
  const hasPlace = Boolean(useMe()?.location);
  const windows = useRested(slot && written([slot]), REST);
  const query = useFew({ windows }, FEW, hasPlace && windows !== undefined);
  if (!slot || !hasPlace) {
    return { title: t('free.pick'), text: t(slot ? 'free.place' : 'free.pick.text'), players: [] };
  }

  const count = query.data?.page.total ?? 0;
  const hasFailed = query.isError && query.data === undefined;
  return {
    title: t('free.title', { day: shortDay(slot.day), window: t(`window.${slot.window}`) }),
    text: hasFailed
      ? (explainAbsence(query.error) ?? t('free.failed'))
      : t(count > 0 ? 'free.count' : 'free.nobody', { count }),
    isLoading: query.isPending,
    isBusy: query.isFetching,
    retry: hasFailed ? () => void query.refetch() : undefined,
    players: (query.data?.items ?? []).map(({ player, distance }: FoundPlayer) => ({
      key: player.key,
      name: player.name,
      photo: player.avatar,
      href: paths.profile(player.username),
      away: typeof distance === 'number' ? distanceText(distance, unit) : undefined,
    })),
    all: count > FEW ? { href: findPath({ windows }), text: t('free.all', { count }) } : undefined,
  };
}
