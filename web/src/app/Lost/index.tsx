import { Page } from '@/app/Page';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';

export function Lost() {
  return (
    <Page title={t('lost.title')} isHeadless>
      <EmptyState
        level={1}
        title={t('lost.title')}
        text={t('lost.text')}
        action={<Button href={paths.find()}>{t('lost.action')}</Button>}
      />
    </Page>
  );
}
