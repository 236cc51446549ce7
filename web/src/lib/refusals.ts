import { Problem } from '@/lib/problem';
import { locale } from '@/lib/words';
import { t } from '@/lib/words/ui';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Why a call failed, in a sentence for whoever made it. */
export function explain(error: unknown): string {
  if (!(error instanceof Problem)) return t('problem.failed');
  if (error.isOffline) return t('problem.offline');
  if (error.status === 429 && error.retryAfter) return t('problem.wait', { wait: wait(error.retryAfter) });
  return error.status < 500 && error.message ? error.message : t('problem.failed');
}

/** "40 seconds", "12 minutes", "7 hours". */
export function wait(seconds: number): string {
  if (seconds <= MINUTE) return span(seconds, 'second');
  return seconds <= 2 * HOUR ? span(seconds / MINUTE, 'minute') : span(seconds / HOUR, 'hour');
}

function span(amount: number, unit: 'second' | 'minute' | 'hour'): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(amount),
  );
}

/** The server's reasons complete a sentence; on their own they are one. */
export function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
