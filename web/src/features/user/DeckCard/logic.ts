import type { CSSProperties } from 'react';
import { useStore } from '@/hooks/useStore';
import { addDays, today } from '@/lib/days';
import { paths } from '@/lib/paths';
import { preferences } from '@/lib/preferences';
import { distance, duration, handicap } from '@/lib/units';
import { type SlotKey, slotKey } from '@/lib/week';
import { t } from '@/lib/words/find';
import type { DeckCardProps } from './props';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

export function useDeckCard({ found, filters }: DeckCardProps) {
  const unit = useStore(preferences).distance;
  const { player, shared } = found;
  const away = found.distance ?? player.distance;
  const pace = player.traits.find(({ name }) => name === 'round_time');
  const longest = Math.max(...player.name.split(/\s+/).map((word) => word.length));
  return {
    href: paths.profile(player.username),
    nameStyle: { '--longest': longest } as CSSProperties,
    figures: [
      typeof player.handicap === 'number' && { label: t('mini.handicap'), value: handicap(player.handicap) },
      typeof away === 'number' && { label: player.place ?? t('deck.far'), value: distance(away, unit) },
      pace && { label: t('deck.pace'), value: duration(Number(pace.value)) },
    ].filter((figure) => typeof figure === 'object'),
    traits: player.traits.filter(({ name }) => name !== 'round_time'),
    tray: shared.length > 0 ? trayOf(shared) : undefined,
    trayLabel: t(filters.windows ? 'deck.asked' : 'deck.free'),
    sentence:
      shared.length > 0
        ? t(filters.windows ? 'why.asked' : 'why.shared', { count: shared.length })
        : undefined,
  };
}

/** Seven days from today on, or from the first day that has a window in common. */
function trayOf(shared: DeckCardProps['found']['shared']) {
  const [first] = shared;
  const now = today();
  const from = first && first.date > addDays(now, WEEK.length - 1) ? first.date : now;
  const slots = shared.map(({ date, window, counts }) => ({ key: slotKey({ day: date, window }), counts }));
  return {
    days: WEEK.map((ahead) => addDays(from, ahead)),
    replies: Object.fromEntries(
      slots.map(({ key, counts }) => [key, counts === 'half' ? 'maybe' : 'free'] as const),
    ),
    shared: new Set<SlotKey>(slots.map(({ key }) => key)),
  };
}
