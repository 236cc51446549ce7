import { shortDay } from '@/lib/days';
import { t } from '@/lib/words';
import type { FoundPlayer } from '../search';
import type { PlayerRowsProps } from './props';

/** How many windows are named before the rest becomes a number. */
const MOST = 3;

export function usePlayerRows({ players }: PlayerRowsProps) {
  return players?.map(({ player, distance, shared }) => ({
    player,
    distance,
    windows: shared.slice(0, MOST).map(tagOf),
    rest: shared.length > MOST ? t('why.more', { count: shared.length - MOST }) : undefined,
  }));
}

function tagOf({ date, window, counts }: FoundPlayer['shared'][number]) {
  const values = { day: shortDay(date), window: t(`window.${window}`) };
  return {
    key: `${date}/${window}`,
    window,
    text: t(counts === 'half' ? 'why.maybe' : 'why.window', values),
  };
}
