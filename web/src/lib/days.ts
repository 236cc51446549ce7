import { dateFormat } from '@/lib/formats';
import { preferences } from '@/lib/preferences';

/** A calendar date as it travels: "2026-11-28". */
export type Day = string;

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

/** A date has no zone, and what formats dates wants a moment: noon UTC, in UTC, is the same date everywhere. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateFormat({ ...options, timeZone: 'UTC' });
}

function noon(day: Day): number {
  return Temporal.Instant.from(`${day}T12:00:00Z`).epochMilliseconds;
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

/** "Sat" */
export function weekday(day: Day): string {
  return format({ weekday: 'short' }).format(noon(day));
}

/** "Saturday" */
export function longWeekday(day: Day): string {
  return format({ weekday: 'long' }).format(noon(day));
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
  return format({ weekday: 'short', day: 'numeric', month: 'short' }).format(noon(day));
}

/** "Nov 23 – 29" or "23–29 Nov" */
export function span(from: Day, to: Day): string {
  return format({ day: 'numeric', month: 'short' }).formatRange(noon(from), noon(to));
}
