import { Doorway } from '@/app/Doorway';
import { LinkRequest } from '@/features/identity/LinkRequest';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/identity';
import { Link } from '@/ui/Link';

export function ResetRequest() {
  return (
    <Doorway title={t('reset.title')}>
      <LinkRequest purpose="reset" />
      <p>
        {t('reset.known')} <Link href={paths.login()}>{t('nav.login')}</Link>
      </p>
    </Doorway>
  );
}
