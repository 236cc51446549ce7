import { Page } from '@/app/Page';
import { t } from '@/lib/words';
import { GolferHome } from './GolferHome';
import { useHome } from './logic';
import { VisitorHome } from './VisitorHome';

export function Home() {
  const { golfer } = useHome();
  return (
    <Page title={t('home.title')} width="full" isHeadless>
      {golfer ? <GolferHome /> : <VisitorHome />}
    </Page>
  );
}
