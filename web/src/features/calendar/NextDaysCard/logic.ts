import { useState } from 'react';
import { WINDOWS } from '@/const/windows';
import { useStore } from '@/hooks/useStore';
import { addDays, type Day, isWeekend, today } from '@/lib/days';
import { bringBack, dismiss, dismissals, isDismissed } from '@/lib/dismissals';
import { toast } from '@/lib/toasts';
import { type Change, type Replies, type Reply, type Slot, slotKey } from '@/lib/week';
import { t } from '@/lib/words/notices';
import { type DayView, repliesOf, useEditEntries, useMyDays } from '../api';

const DAYS = 7;
/** Whoever has said something about so many of the next days keeps a calendar. */
const ENOUGH = 2;
const CARD = 'next-days';

export function useNextDaysCard() {
  const hidden = useStore(dismissals);
  const first = useMyDays(today(), DAYS);
  const from = first.data?.today ?? today();
  const query = useMyDays(from, DAYS);
  const days = query.data?.days ?? [];
  const isAsked =
    query.data !== undefined &&
    saidIn(days) < ENOUGH &&
    !isDismissed(CARD, hidden) &&
    !query.isPlaceholderData;

  const { mutate } = useEditEntries();
  const [done, setDone] = useState<readonly Change[]>();
  const last = useMyDays(addDays(from, -DAYS), DAYS, isAsked || done !== undefined);

  const replies = repliesOf(days);
  const repeated = changesOf(replies, from, lastWeek(last.data?.days ?? []));
  const weekends = changesOf(replies, from, weekendsOf(days));

  return {
    isShown: isAsked || done !== undefined,
    label: t('next.tray'),
    days: days.map((day) => day.date),
    replies,
    repeat: repeated.length > 0 ? () => lay(repeated) : undefined,
    weekends: weekends.length > 0 ? () => lay(weekends) : undefined,
    dismiss() {
      dismiss(CARD, DAYS);
      toast(t('card.hidden'), { action: { label: t('card.undo'), run: () => bringBack(CARD) } });
    },
    result: done && {
      text: t('next.done', { count: done.length }),
      undo: { label: t('card.undo'), run: () => takeBack(done) },
      onFold: () => setDone(undefined),
    },
  };

  function lay(changes: readonly Change[]) {
    setDone(changes);
    save(changes, 'after', () => {
      setDone(undefined);
      toast(t('next.failed'), { tone: 'failed' });
    });
  }

  function takeBack(changes: readonly Change[]) {
    setDone(undefined);
    save(changes, 'before', () => toast(t('next.undo.failed'), { tone: 'failed' }));
  }

  function save(changes: readonly Change[], side: 'before' | 'after', onError: () => void) {
    const entries = changes.map((change) => ({
      date: change.day,
      window: change.window,
      answer: change[side] ?? null,
    }));
    mutate({ params: { path: { key: 'me' } }, body: { entries }, keepalive: true }, { onError });
  }
}

function saidIn(days: readonly DayView[]): number {
  return days.filter((day) => day.entries.length > 0).length;
}

/** What was said about the week before, a week later. */
function lastWeek(days: readonly DayView[]): (Slot & { after: Reply })[] {
  return days.flatMap(({ date, entries }) =>
    entries.map(({ window, answer }) => ({ day: addDays(date, DAYS), window, after: answer })),
  );
}

/** Free on Saturday and Sunday, from morning to twilight. */
function weekendsOf(days: readonly DayView[]): (Slot & { after: Reply })[] {
  return days
    .filter(({ date }) => isWeekend(date))
    .flatMap(({ date }) => WINDOWS.map((window) => ({ day: date, window, after: 'free' as const })));
}

/** What is said already stays: only silence is filled. */
function changesOf(replies: Replies, from: Day, wanted: readonly (Slot & { after: Reply })[]): Change[] {
  return wanted
    .filter((slot) => slot.day >= from && replies[slotKey(slot)] === undefined)
    .map((slot) => ({ ...slot, before: undefined }));
}
