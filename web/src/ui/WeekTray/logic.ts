import { WINDOWS } from '@/const/windows';
import { type Day, fullDay } from '@/lib/days';
import { slotKey } from '@/lib/week';
import { t } from '@/lib/words';
import type { WeekTrayProps } from './props';

export function useWeekTray({ replies, shared, some, words }: WeekTrayProps) {
  return {
    slots: (day: Day) =>
      WINDOWS.map((window) => {
        const key = slotKey({ day, window });
        return { key, window, reply: replies[key], isShared: shared?.has(key), isSome: some?.has(key) };
      }),
    /** "Sat, Nov 28: Morning free, you both; Midday maybe" */
    spoken(day: Day): string {
      const parts = WINDOWS.flatMap((window) => {
        const key = slotKey({ day, window });
        const reply = replies[key];
        const said = words?.[key];
        if (said) return [said];
        if (!reply) return [];
        const values = { window: t(`window.${window}`), answer: t(`answer.${reply}`) };
        return [shared?.has(key) ? t('tray.shared', values) : t('tray.window', values)];
      });
      return parts.length > 0
        ? t('tray.day', { day: fullDay(day), windows: parts.join(', ') })
        : t('tray.nothing', { day: fullDay(day) });
    },
  };
}
