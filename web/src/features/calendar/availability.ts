import { useEffect, useState } from 'react';
import { WINDOWS } from '@/const/windows';
import { useStore } from '@/hooks/useStore';
import { addDays, type Day, span, today, weekOf } from '@/lib/days';
import { preferences } from '@/lib/preferences';
import { strokeOf } from '@/lib/strokes';
import { toast } from '@/lib/toasts';
import { applied, slotKey } from '@/lib/week';
import { t } from '@/lib/words/calendar';
import { repliesOf, useCopyWeek, useEditEntries, useMyDays } from './api';
import { createLedger } from './ledger';
import { repeatMarks, useRepeats } from './repeats';

export type Availability = ReturnType<typeof useAvailability>;

/** My days from a week on: what the server knows, with what was painted since laid over it. */
export function useAvailability(from?: Day) {
  const { firstWeekday, weeks: weekCount } = useStore(preferences);
  const ledger = useLedger();
  const changes = useStore(ledger.changes);
  const strokes = useStore(ledger.strokes);

  // Where I play it may be another day than where I am, so perhaps another week: asked again then.
  const guess = today();
  const startOf = (day: Day) => weekOf(day, firstWeekday)[0] ?? day;
  const first = useMyDays(startOf(from ?? guess), weekCount * 7);
  const now = first.data?.today ?? guess;
  const start = startOf(from ?? now);
  const query = useMyDays(start, weekCount * 7);

  const known = repliesOf(query.data?.days ?? []);
  const loaded = new Set(query.data?.days.map((day) => day.date));
  const replies = applied(known, changes, 'after');
  const weeks = Array.from({ length: weekCount }, (_, week) => {
    const days = weekOf(addDays(start, week * 7), firstWeekday);
    return {
      start: days[0] ?? start,
      days,
      label: span(days[0] ?? start, days[6] ?? start),
      isLoaded: days.every((day) => loaded.has(day)),
      isOver: (days[6] ?? start) < now,
    };
  });

  const repeats = useRepeats();
  const open = weeks.flatMap(({ days }) => days.filter((day) => day >= now && loaded.has(day)));

  const copy = useCopyWeek();
  /** Says about a week what the week before it says. */
  function repeatBefore(week: { start: Day; days: readonly Day[] }) {
    void ledger.flush();
    const onto = { from: addDays(week.start, -7), to: week.start };
    copy.mutate(
      { params: { path: { key: 'me' } }, body: onto },
      {
        onError: () =>
          toast(t('dates.repeat.failed'), {
            tone: 'failed',
            action: { label: t('error.retry'), run: () => repeatBefore(week) },
          }),
        onSuccess(answer) {
          const after = repliesOf(answer.days);
          const wanted = week.days.flatMap((day) =>
            WINDOWS.map((window) => ({ day, window, after: after[slotKey({ day, window })] })),
          );
          const stroke = strokeOf(replies, wanted);
          if (stroke)
            ledger.remember({ ...stroke, text: t('dates.repeated', { count: stroke.changes.length }) });
          else toast(t('dates.repeat.nothing'));
        },
      },
    );
  }

  return {
    weeks,
    today: now,
    /** The first day that is shown, and that of the week that it is. */
    start,
    thisWeek: startOf(now),
    replies,
    marks: repeatMarks(repeats.data?.repeats ?? [], open, replies),
    query,
    isEmpty: query.data !== undefined && Object.keys(replies).length === 0,
    paint: ledger.paint,
    undo: ledger.undo,
    redo: ledger.redo,
    flush: ledger.flush,
    canUndo: strokes.length > 0,
    repeatBefore,
    /** The week that is being copied onto. */
    repeating: copy.isPending ? copy.variables.body.to : undefined,
  };
}

function useLedger() {
  const { mutateAsync: save } = useEditEntries();
  const [ledger] = useState(() =>
    createLedger((changes) => {
      const entries = changes.map(({ day, window, after }) => ({ date: day, window, answer: after ?? null }));
      // `keepalive` lets it go on while the page goes away.
      return save({ params: { path: { key: 'me' } }, body: { entries }, keepalive: true });
    }),
  );

  // Nothing painted is lost by leaving the page or the app.
  useEffect(() => {
    const leave = () => void (document.visibilityState === 'hidden' && ledger.flush());
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void ledger.flush();
    };
  }, [ledger]);

  return ledger;
}
