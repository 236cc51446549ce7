import { useStore } from '@/hooks/useStore';
import { addDays } from '@/lib/days';
import { paths } from '@/lib/paths';
import { choose, preferences } from '@/lib/preferences';
import type { WeekStepsProps } from './props';

/** The server shows six weeks at a time. */
const COUNTS = ['2', '3', '4', '5', '6'] as const;

export function useWeekSteps({ availability: { start, thisWeek } }: WeekStepsProps) {
  const { weeks } = useStore(preferences);
  const earlier = addDays(start, -7 * weeks);
  return {
    counts: COUNTS.map((count) => ({ value: count, label: count })),
    count: String(weeks) as (typeof COUNTS)[number],
    setCount: (count: string) => choose({ weeks: Number(count) }),
    /** What is over is not stepped into. */
    earlier: start > thisWeek ? paths.dates(earlier > thisWeek ? earlier : undefined) : undefined,
    later: paths.dates(addDays(start, 7 * weeks)),
  };
}
