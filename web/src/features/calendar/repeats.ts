import { useQuery, useQueryClient } from '@tanstack/react-query';
import { WEEKDAYS, type Weekday } from '@/const/weekdays';
import type { components } from '@/lib/api';
import { api } from '@/lib/client';
import { addDays, type Day, longWeekday, weekOf } from '@/lib/days';
import { type Replies, type Slot, type SlotKey, slotKey } from '@/lib/week';
import { t } from '@/lib/words/calendar';
import { doubtDays, ME } from './api';

export type Repeat = components['schemas']['RepeatView'];

const PATH = '/calendar/repeat/{key}';
const MINE = { path: { key: ME } };
const mine = api.queryOptions('get', PATH, { params: MINE });

/** What I say every week. */
export function useRepeats() {
  return useQuery(mine);
}

/** Repeats write days, so whatever shows days is asked for anew. */
function useDoubt() {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: mine.queryKey });
    doubtDays(queries);
  };
}

export function useRepeatWeekly() {
  return api.useMutation('post', PATH, { onSuccess: useDoubt() });
}

export function useEndRepeat() {
  return api.useMutation('delete', `${PATH}/{id}`, { onSuccess: useDoubt() });
}

export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 'monday';
}

/** The weekdays in the order of the reader's weeks, each with a day that is one. */
export function weekdays(firstWeekday: number, from: Day): { weekday: Weekday; day: Day }[] {
  return weekOf(from, firstWeekday).map((day) => ({ weekday: weekdayOf(day), day }));
}

/** "Saturday mornings" */
export function habitName({ weekday, window }: Pick<Repeat, 'weekday' | 'window'>): string {
  // A Monday, and so on.
  const day = addDays('2024-01-01', WEEKDAYS.indexOf(weekday));
  return t(`repeat.${window}`, { weekday: longWeekday(day) });
}

export function covers({ weekday, window, starts, until }: Repeat, slot: Slot): boolean {
  return (
    window === slot.window &&
    weekday === weekdayOf(slot.day) &&
    starts <= slot.day &&
    (!until || slot.day <= until)
  );
}

/** The days on which I say something else than I do every week. */
export function exceptionsOf(repeat: Repeat, days: readonly Day[], replies: Replies): Day[] {
  return days.filter((day) => {
    const slot = { day, window: repeat.window };
    return covers(repeat, slot) && replies[slotKey(slot)] !== repeat.answer;
  });
}

/** What the cells say of it: which are as every week, and which are exceptions. */
export function repeatMarks(repeats: readonly Repeat[], days: readonly Day[], replies: Replies) {
  const marks: Partial<Record<SlotKey, { repeat: string; isException: boolean }>> = {};
  for (const repeat of repeats) {
    const exceptions = new Set(exceptionsOf(repeat, days, replies));
    for (const day of days) {
      const slot = { day, window: repeat.window };
      if (!covers(repeat, slot)) continue;
      const isException = exceptions.has(day);
      marks[slotKey(slot)] = {
        isException,
        repeat: isException
          ? t('repeat.mark.exception', { answer: t(`answer.${repeat.answer}`) })
          : t('repeat.mark'),
      };
    }
  }
  return marks;
}
