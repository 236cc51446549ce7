import { Problem } from '@/lib/problem';
import { t } from '@/lib/words';

/** Why something did not come, where that says more than that it did not: no connection, no right, no room. */
export function explainAbsence(error: unknown): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  if (error.isOffline) return t('error.offline');
  if (error.status === 403 && error.message) return error.message;
  return error.status === 429 || error.status === 503 ? t('error.busy') : undefined;
}
