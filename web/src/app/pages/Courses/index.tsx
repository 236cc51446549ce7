import { Page } from '@/app/Page';
import { t } from '@/lib/words';
import { EmptyState } from '@/ui/EmptyState';

export function Courses() {
  return (
    <Page title={t('courses.title')}>
      <EmptyState title={t('courses.empty.title')} text={t('courses.empty.text')} />
    </Page>
  );
}
