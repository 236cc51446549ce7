import { useState } from 'react';
import { addDays, span, today } from '@/lib/days';
import { type SlotKey, slotKey } from '@/lib/week';
import { t } from '@/lib/words';
import { type DayView, ME, repliesOf, useDaysOf } from '../api';
import type { ProfileCalendarTrayProps } from './props';

const DAYS = 7;
/** A calendar is kept that far ahead. */
const PAGES = 6;

export function useProfileCalendarTray({ player }: ProfileCalendarTrayProps) {
  const [page, setPage] = useState(0);
  const key = player?.key ?? ME;

  // Where they play it may be another day than here: asked again then.
  const first = useDaysOf(key, today(), DAYS);
  const from = addDays(first.data?.today ?? today(), page * DAYS);
  const query = useDaysOf(key, from, DAYS);

  // While others are on their way, the days before stay, under their own dates.
  const known = query.data?.days ?? [];
  const [start, end] = [known[0]?.date ?? from, known.at(-1)?.date ?? addDays(from, DAYS - 1)];
  const shared = sharedOf(known);
  const isSilent = known.every((day) => day.entries.length === 0);
  return {
    isMine: !player,
    title: player ? t('tray.theirs', { name: player.name }) : t('tray.mine'),
    span: span(start, end),
    days: known.map((day) => day.date),
    replies: repliesOf(known),
    shared,
    note: player ? noteOfTheirs(isSilent, shared.size, player.name) : noteOfMine(isSilent),
    isLoaded: query.data !== undefined,
    isMoving: query.isPlaceholderData,
    hasFailed: query.isError && query.data === undefined,
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
    earlier: page > 0 ? () => setPage(page - 1) : undefined,
    later: page < PAGES - 1 ? () => setPage(page + 1) : undefined,
  };
}

/** The windows that suit both of us; in my own days there are none. */
function sharedOf(days: readonly DayView[]): ReadonlySet<SlotKey> {
  return new Set(
    days.flatMap(({ date, shared }) => (shared ?? []).map(({ window }) => slotKey({ day: date, window }))),
  );
}

function noteOfMine(isSilent: boolean): string {
  return t(isSilent ? 'tray.mine.silent' : 'tray.mine.open');
}

function noteOfTheirs(isSilent: boolean, shared: number, name: string): string {
  if (isSilent) return t('tray.theirs.silent', { name });
  return shared > 0 ? t('tray.both', { count: shared }) : t('tray.both.none');
}
