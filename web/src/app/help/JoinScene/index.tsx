import { NewPassword } from '@/features/identity/NewPassword';
import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import type { SceneProps } from '../scene';

const NAME = 'maya';
const PASSWORD = 'three-putt nevermore';
const TYPED = [0, 6, PASSWORD.length];

export function JoinScene({ frame }: SceneProps) {
  return (
    <>
      <TextField label={t('account.username')} prefix="@" value={NAME} readOnly />
      <NewPassword label={t('account.password')} value={PASSWORD.slice(0, TYPED[frame])} readOnly />
      <Button size="lg" isWide>
        {t('join.submit')}
      </Button>
    </>
  );
}
