import { numberFormat } from '@/lib/formats';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** "40 seconds", "12 minutes", "7 hours". */
export function wait(seconds: number): string {
  if (seconds <= MINUTE) return span(seconds, 'second');
  return seconds <= 2 * HOUR ? span(seconds / MINUTE, 'minute') : span(seconds / HOUR, 'hour');
}

function span(amount: number, unit: 'second' | 'minute' | 'hour'): string {
  return numberFormat({ style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(amount));
}
