import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '@/const/windows';
import { usePaintHistory } from '@/hooks/usePaintHistory';
import { useStore } from '@/hooks/useStore';
import { addDays, span, today, weekOf } from '@/lib/days';
import { preferences } from '@/lib/preferences';

const WEEKS = 3;

export function useDates() {
  const { firstWeekday } = useStore(preferences);
  const history = usePaintHistory({});
  const [brush, setBrush] = useState<Answer>('free');
  const now = today();
  const { from = now } = useSearch({ from: '/dates' });
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const days = weekOf(addDays(from, week * 7), firstWeekday);
    return { days, label: span(days[0] ?? now, days[6] ?? now) };
  });
  return { ...history, brush, setBrush, today: now, weeks };
}
