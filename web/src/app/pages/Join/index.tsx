import { Doorway } from '@/app/Doorway';
import { JoinForm } from '@/features/identity/JoinForm';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/identity';
import { Link } from '@/ui/Link';
import { useJoinPage } from './logic';

export function Join() {
  const { then, place, enter } = useJoinPage();
  return (
    <Doorway title={t('join.title')}>
      {place && <p>{t('join.place', { place })}</p>}
      <JoinForm onDone={enter} />
      <p>
        {t('join.known')} <Link href={paths.login(then)}>{t('nav.login')}</Link>
      </p>
    </Doorway>
  );
}
