import { HOURS, type Window } from '@/const/windows';
import { dateFormat } from '@/lib/formats';
import { preferences } from '@/lib/preferences';
import { locale, t } from '@/lib/words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7;

/** "now", "5 min ago", "yesterday"; from a week on the date. Both are epoch seconds. */
export function relative(at: number, now: number): string {
  const age = now - at;
  if (Math.abs(age) < MINUTE) return t('time.now');
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' });
  if (Math.abs(age) < HOUR) return words.format(-Math.trunc(age / MINUTE), 'minute');
  if (Math.abs(age) < DAY) return words.format(-Math.trunc(age / HOUR), 'hour');
  const [then, today] = [dayOf(at), dayOf(now)];
  // By the calendar: what was 30 hours ago may have been the day before yesterday.
  const days = today.until(then).days;
  if (Math.abs(days) < WEEK) return words.format(days, 'day');
  return dateFormat({
    day: 'numeric',
    month: 'short',
    ...(then.year === today.year ? {} : { year: 'numeric' }),
  }).format(at * 1000);
}

/** The day of the reader on which a moment was. */
function dayOf(at: number): Temporal.PlainDate {
  const moment = Temporal.Instant.fromEpochMilliseconds(Math.round(at * 1000));
  return moment.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
}

/** As the reader wants the hours of a day counted. */
function hourCycle(): Pick<Intl.DateTimeFormatOptions, 'hourCycle'> {
  return { hourCycle: preferences.get().isTwelve ? 'h12' : 'h23' };
}

/** "14:05" or "2:05 PM". */
export function clock(at: number): string {
  const format = dateFormat({ hour: 'numeric', minute: '2-digit', ...hourCycle() });
  return format.format(at * 1000);
}

/** From when to when a window goes: "11–4", or "11–16" of whoever counts on. */
export function windowHours(window: Window, isTwelve: boolean): string {
  const [low, high] = HOURS[window].map((hour) => String(isTwelve && hour > 12 ? hour - 12 : hour));
  return t('range.span', { low: low ?? '', high: high ?? '' });
}

/** "December 26, 2026". */
export function date(at: number): string {
  return dateFormat({ dateStyle: 'long' }).format(at * 1000);
}

/** The whole moment, for a title. */
export function moment(at: number): string {
  const format = dateFormat({ dateStyle: 'full', timeStyle: 'short', ...hourCycle() });
  return format.format(at * 1000);
}

/** "November 2026". */
export function month(at: number): string {
  return dateFormat({ month: 'long', year: 'numeric' }).format(at * 1000);
}
