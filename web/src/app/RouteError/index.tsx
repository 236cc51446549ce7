import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '@/app/Page';
import { t } from '@/lib/words';
import { ErrorState } from '@/ui/ErrorState';
import { useRouteError } from './logic';

/** A page that broke. The way to all others stays. */
export function RouteError(props: ErrorComponentProps) {
  const { text, retry } = useRouteError(props);
  return (
    <Page title={t('crash.title')}>
      <ErrorState text={text} onRetry={retry} />
    </Page>
  );
}
