import { Page } from '@/app/Page';
import { t } from '@/lib/words';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';

export function Find() {
  return (
    <Page title={t('find.title')}>
      {['first', 'second', 'third'].map((name) => (
        <Card key={name}>
          <Skeleton shape="disc" />
          <Skeleton width="60%" />
          <Skeleton shape="block" height={74} />
        </Card>
      ))}
    </Page>
  );
}
