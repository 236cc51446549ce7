import { Problem } from '@/lib/problem';
import { wait } from '@/lib/wait';
import { t } from '@/lib/words';

/** Why something did not come, where that says more than that it did not: no connection, no right, no room, or our fault. */
export function explainAbsence(error: unknown): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  if (error.isOffline) return t('error.offline');
  if (error.status === 403 && error.message) return error.message;
  if (error.status === 429 || error.status === 503) {
    return error.retryAfter ? t('error.wait', { wait: wait(error.retryAfter) }) : t('error.busy');
  }
  return error.status >= 500 ? t('error.server') : undefined;
}
