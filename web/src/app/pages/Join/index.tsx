import { Doorway } from '@/app/Doorway';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Link } from '@/ui/Link';

export function Join() {
  return (
    <Doorway title={t('join.title')}>
      <Link href={paths.login()}>{t('nav.login')}</Link>
    </Doorway>
  );
}
