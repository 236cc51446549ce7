import { Doorway } from '@/app/Doorway';
import { ResetForm } from '@/features/identity/ResetForm';
import { t } from '@/lib/words/identity';
import { useResetPage } from './logic';

export function Reset() {
  const { token, enter } = useResetPage();
  return (
    <Doorway title={t('reset.choose')}>
      <ResetForm key={token} token={token} onDone={enter} />
    </Doorway>
  );
}
