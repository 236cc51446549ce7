import { Page } from '@/app/Page';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';

export function Inbox() {
  return (
    <Page title={t('inbox.title')}>
      <EmptyState
        title={t('inbox.empty.title')}
        text={t('inbox.empty.text')}
        action={<Button href={paths.find()}>{t('lost.action')}</Button>}
      />
    </Page>
  );
}
