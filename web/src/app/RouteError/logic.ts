import type { ErrorComponentProps } from '@tanstack/react-router';
import { useOnline } from '@/hooks/useOnline';
import { t } from '@/lib/words';

/** What browsers say when the code of a page does not come: the connection is gone, or there is a newer version. */
const MISSING_CODE = /import|module script|preload/i;

export function useRouteError({ error, reset }: ErrorComponentProps) {
  const isOnline = useOnline();
  const isMissing = error instanceof TypeError && MISSING_CODE.test(error.message);
  return {
    text: t(isOnline ? 'crash.text' : 'error.offline'),
    // What failed to load once is never asked for again by the same document.
    retry: () => (isMissing ? window.location.reload() : reset()),
  };
}
