import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '@/app/Page';
import { t } from '@/lib/words';
import { ErrorState } from '@/ui/ErrorState';

export function RouteError({ reset }: ErrorComponentProps) {
  return (
    <Page title={t('crash.title')}>
      <ErrorState text={t('crash.text')} onRetry={reset} />
    </Page>
  );
}
