import { shortDay } from '@/lib/days';
import { t } from '@/lib/words/calendar';
import type { WeekCellProps } from './props';

export function useWeekCell({ day, window, reply, mark }: WeekCellProps) {
  const answer = t('week.cell', {
    day: shortDay(day),
    window: t(`window.${window}`),
    answer: t(`answer.${reply ?? 'none'}`),
  });
  return { label: [answer, mark?.round, mark?.rain, mark?.repeat].filter(Boolean).join('. ') };
}
