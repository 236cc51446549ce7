import { shortDay } from '@/lib/days';
import { t } from '@/lib/words';
import type { SharedWindowsProps } from './props';

/** How many windows are named before the rest becomes a number. */
const MOST = 3;

export function useSharedWindows({ shared }: SharedWindowsProps) {
  const rest = shared.length - MOST;
  return {
    windows: shared.slice(0, MOST).map(({ date, window, counts }) => ({
      key: `${date}/${window}`,
      window,
      text: t(counts === 'half' ? 'why.maybe' : 'why.window', {
        day: shortDay(date),
        window: t(`window.${window}`),
      }),
    })),
    rest: rest > 0 ? t('why.more', { count: rest }) : undefined,
  };
}
