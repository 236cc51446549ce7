import { useCallback, useState } from 'react';
import { DESK } from '@/const/breakpoints';
import type { Answer } from '@/const/windows';
import { useMedia } from '@/hooks/useMedia';
import { useSteps } from '@/hooks/useSteps';
import { t } from '@/lib/words/calendar';
import type { AvailabilityCalendarProps } from './props';

export function useAvailabilityCalendar({ availability }: AvailabilityCalendarProps) {
  const [brush, setBrush] = useState<Answer>('free');
  const isDesk = useMedia(DESK);
  const { weeks, repeating, query, isEmpty, undo, redo } = availability;
  const drawn = useSteps(weeks.filter((week) => week.isLoaded).length);
  return {
    brush,
    setBrush,
    // The grid tells of them by itself. The same functions each time, or every week would be drawn for each stroke.
    undo: useCallback(() => undo(false), [undo]),
    redo: useCallback(() => redo(false), [redo]),
    hint: t(isEmpty ? 'dates.empty' : isDesk ? 'dates.hint.desk' : 'dates.hint'),
    hasFailed: query.isError && query.data === undefined,
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
    weeks: weeks.map((week, at) => ({
      ...week,
      isLoaded: week.isLoaded && at < drawn,
      isRepeating: repeating === week.start,
      repeat: week.isOver || !week.isLoaded ? undefined : () => availability.repeatBefore(week),
    })),
  } as const;
}
