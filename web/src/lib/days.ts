import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words';

/** A calendar date as it travels: "2026-11-28". */
export type Day = string;

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What stands in an address may be anything. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value) !== undefined;
  } catch {
    // There is no February 31.
    return false;
  }
}

/** Today in a place; the reader's own zone if none is given. */
export function today(zone?: string): Day {
  return Temporal.Now.plainDateISO(zone).toString();
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The seven days of the week that `day` is in. */
export function weekOf(day: Day, firstWeekday = preferences.get().firstWeekday): Day[] {
  const back = (Temporal.PlainDate.from(day).dayOfWeek - firstWeekday + 7) % 7;
  const first = addDays(day, -back);
  return Array.from({ length: 7 }, (_, index) => addDays(first, index));
}

export function isWeekend(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek >= 6;
}

// The names are texts like any others. Asking the browser for them costs a phone more time than all else that it does for
// its first page.

/** "Sat" */
export function weekday(day: Day): string {
  return t(`day.short.${weekdayNumber(day)}`);
}

/** "Saturday" */
export function longWeekday(day: Day): string {
  return t(`day.long.${weekdayNumber(day)}`);
}

/** "28" */
export function dayNumber(day: Day): string {
  return String(Number(day.slice(8)));
}

/** "Sat 28" */
export function shortDay(day: Day): string {
  return `${weekday(day)} ${dayNumber(day)}`;
}

/** "Sat, Nov 28" or "Sat 28 Nov" */
export function fullDay(day: Day): string {
  return t('date.full', { weekday: weekday(day), month: monthName(day), day: dayNumber(day) });
}

/** "Nov 23 – 29" or "23–29 Nov" */
export function span(from: Day, to: Day): string {
  const [month, other] = [monthName(from), monthName(to)];
  if (month === other) return t('date.span.month', { month, from: dayNumber(from), to: dayNumber(to) });
  const day = (of: Day) => t('date.short', { month: monthName(of), day: dayNumber(of) });
  return t('date.span', { from: day(from), to: day(to) });
}

/** ISO number of a weekday: 1 is Monday. */
function weekdayNumber(day: Day) {
  return Temporal.PlainDate.from(day).dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

function monthName(day: Day): string {
  return t(`month.${Number(day.slice(5, 7)) as Month}`);
}
