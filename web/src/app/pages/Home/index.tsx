import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { lazy, Suspense } from 'react';
import { Page } from '@/app/Page';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { IconButton } from '@/ui/IconButton';
import { GolferHome } from './GolferHome';
import { useHome } from './logic';

const LoginFirst = lazy(() => import('@/app/LoginFirst').then((module) => ({ default: module.LoginFirst })));

/** For golfers. Visitors get a page of the server's at this address; here stands the door, should one come all the same. */
export function Home() {
  const { golfer, isAsking } = useHome();
  return (
    <Page
      title={t('home.title')}
      width="full"
      // A heading that went as soon as the golfer is known would move the page.
      isHeadless={Boolean(golfer) || isAsking}
      actions={<IconButton label={t('nav.help')} icon={CircleHelp} href={paths.help()} />}
    >
      {golfer ? <GolferHome /> : <Suspense>{!isAsking && <LoginFirst text={t('home.visitor')} />}</Suspense>}
    </Page>
  );
}
