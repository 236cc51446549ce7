import { useForm } from '@/hooks/useForm';
import { t } from '@/lib/words/identity';
import { useJoin } from '../api';
import { checkBirthYear, checkEmail, checkNewPassword, checkUsername } from '../rules';
import type { JoinFormProps } from './props';

const EMPTY = { username: '', email: '', password: '', birth_year: '' };

export function useJoinForm({ onDone }: JoinFormProps) {
  const form = useForm({
    initial: EMPTY,
    labels: {
      username: t('account.username'),
      email: t('account.email'),
      password: t('account.password'),
      birth_year: t('account.birthYear'),
    },
    checks: {
      username: checkUsername,
      email: checkEmail,
      password: checkNewPassword,
      birth_year: checkBirthYear,
    },
    draft: 'join',
    secrets: ['password'],
  });
  const join = useJoin(() => {
    form.finish();
    onDone();
  });
  return {
    form,
    isBusy: join.isPending,
    submit: form.submit(({ birth_year, ...account }) =>
      join.mutate({ body: { ...account, birth_year: Number(birth_year) } }, { onError: form.fail }),
    ),
  };
}
