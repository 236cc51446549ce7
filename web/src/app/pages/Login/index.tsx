import { Doorway } from '@/app/Doorway';
import { LoginForm } from '@/features/identity/LoginForm';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/identity';
import { Link } from '@/ui/Link';
import { useLoginPage } from './logic';

export function Login() {
  const { then, enter } = useLoginPage();
  return (
    <Doorway title={t('login.title')}>
      <LoginForm onDone={enter} />
      <p>
        {t('login.new')} <Link href={paths.join(then)}>{t('nav.join')}</Link>
      </p>
    </Doorway>
  );
}
