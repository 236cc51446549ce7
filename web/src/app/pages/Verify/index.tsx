import { Doorway } from '@/app/Doorway';
import { VerifyLink } from '@/features/identity/VerifyLink';
import { t } from '@/lib/words/identity';
import { useVerifyPage } from './logic';

export function Verify() {
  const { token } = useVerifyPage();
  return (
    <Doorway title={t('verify.title')}>
      <VerifyLink key={token} token={token} />
    </Doorway>
  );
}
