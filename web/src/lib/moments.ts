import { locale, t } from '@/lib/words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "now", "5 min ago", "yesterday"; from a week on the date. Both are epoch seconds. */
export function relative(at: number, now: number): string {
  const age = now - at;
  if (Math.abs(age) < MINUTE) return t('time.now');
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' });
  if (Math.abs(age) < HOUR) return words.format(-Math.trunc(age / MINUTE), 'minute');
  if (Math.abs(age) < DAY) return words.format(-Math.trunc(age / HOUR), 'hour');
  if (Math.abs(age) < 7 * DAY) return words.format(-Math.trunc(age / DAY), 'day');
  const sameYear = new Date(at * 1000).getFullYear() === new Date(now * 1000).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at * 1000);
}

/** "14:05" or "2:05 PM", as the reader's locale writes it. */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(at * 1000);
}

/** "December 26, 2026". */
export function date(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(at * 1000);
}

/** The whole moment, for a title. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(at * 1000);
}
