import { Problem } from '@/lib/problem';
import { wait } from '@/lib/wait';
import { t } from '@/lib/words/ui';

/** Why a call failed, in a sentence for whoever made it. */
export function explain(error: unknown): string {
  if (!(error instanceof Problem)) return t('problem.failed');
  if (error.isOffline) return t('problem.offline');
  if (error.status === 429 && error.retryAfter) return t('problem.wait', { wait: wait(error.retryAfter) });
  return error.status < 500 && error.message ? error.message : t('problem.failed');
}

/** The server's reasons complete a sentence; on their own they are one. */
export function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
