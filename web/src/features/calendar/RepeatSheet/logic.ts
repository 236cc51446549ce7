import { type FormEvent, useState } from 'react';
import { WEEKDAYS, type Weekday } from '@/const/weekdays';
import { type Answer, WINDOWS, type Window } from '@/const/windows';
import { useStore } from '@/hooks/useStore';
import { fullDay, weekday as shortName, today } from '@/lib/days';
import { listed } from '@/lib/lists';
import { preferences } from '@/lib/preferences';
import { Problem } from '@/lib/problem';
import { explain, sentence } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/calendar';
import { habitName, useRepeatWeekly, weekdayOf, weekdays } from '../repeats';
import type { RepeatSheetProps } from './props';

/** So many are named before they become a number. */
const MOST_NAMED = 3;

export function useRepeatSheet({ slot }: RepeatSheetProps) {
  const { firstWeekday } = useStore(preferences);
  const [pickedDays, setDays] = useState<Weekday[]>();
  const [pickedWindows, setWindows] = useState<Window[]>();
  const [answer, setAnswer] = useState<Answer>('free');
  const [until, setUntil] = useState('');
  const repeat = useRepeatWeekly();
  const days = pickedDays ?? (slot ? [weekdayOf(slot.day)] : []);
  const windows = pickedWindows ?? (slot ? [slot.window] : []);
  const what = whatOf(days, windows);
  const refused = repeat.error instanceof Problem ? repeat.error.of('until') : undefined;

  const said = { what, answer: t(`answer.${answer}`) };
  const preview = until
    ? t('repeat.preview.until', { ...said, day: fullDay(until) })
    : t('repeat.preview', said);
  return {
    days: {
      value: days,
      onChange: setDays,
      choices: weekdays(firstWeekday, today()).map(({ weekday, day }) => ({
        value: weekday,
        label: shortName(day),
      })),
    },
    windows: { value: windows, onChange: setWindows },
    answer,
    setAnswer,
    until,
    setUntil(day: string) {
      repeat.reset();
      setUntil(day);
    },
    earliest: today(),
    untilError: refused && sentence(refused),
    trouble: repeat.isError && !refused ? explain(repeat.error) : undefined,
    preview: what ? preview : t('repeat.choose'),
    canMake: what !== '',
    isMaking: repeat.isPending,
    make(event: FormEvent) {
      event.preventDefault();
      const body = { weekdays: days, windows, answer, until: until || null };
      repeat.mutate(
        { params: { path: { key: 'me' } }, body },
        { onSuccess: () => toast(t('repeat.made', { what }), { tone: 'done' }) },
      );
    },
  };
}

/** "Saturday mornings and Sunday mornings", or how many there are. */
function whatOf(days: readonly Weekday[], windows: readonly Window[]): string {
  const names = WEEKDAYS.filter((weekday) => days.includes(weekday)).flatMap((weekday) =>
    WINDOWS.filter((window) => windows.includes(window)).map((window) => habitName({ weekday, window })),
  );
  if (names.length > MOST_NAMED) return t('repeat.many', { count: names.length });
  return listed(names);
}
