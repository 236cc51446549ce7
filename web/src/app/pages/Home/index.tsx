import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { Page } from '@/app/Page';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { IconButton } from '@/ui/IconButton';
import { GolferHome } from './GolferHome';
import { useHome } from './logic';
import { VisitorHome } from './VisitorHome';

export function Home() {
  const { golfer } = useHome();
  return (
    <Page
      title={t('home.title')}
      width="full"
      isHeadless
      actions={<IconButton label={t('nav.help')} icon={CircleHelp} href={paths.help()} />}
    >
      {golfer ? <GolferHome /> : <VisitorHome />}
    </Page>
  );
}
