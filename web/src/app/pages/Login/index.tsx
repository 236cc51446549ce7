import { Doorway } from '@/app/Doorway';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Link } from '@/ui/Link';

export function Login() {
  return (
    <Doorway title={t('login.title')}>
      <Link href={paths.join()}>{t('nav.join')}</Link>
    </Doorway>
  );
}
