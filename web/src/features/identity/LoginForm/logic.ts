import { useForm } from '@/hooks/useForm';
import { t } from '@/lib/words';
import { useLogIn } from '../api';
import type { LoginFormProps } from './props';

const EMPTY = { login: '', password: '' };

export function useLoginForm({ onDone }: LoginFormProps) {
  const form = useForm({
    initial: EMPTY,
    labels: { login: t('login.login'), password: t('account.password') },
    checks: {
      login: (text) => (text.trim() ? undefined : t('login.login.missing')),
      password: (text) => (text ? undefined : t('account.password.missing')),
    },
    draft: 'login',
    secrets: ['password'],
  });
  const logIn = useLogIn(() => {
    form.finish();
    onDone();
  });
  return {
    form,
    isBusy: logIn.isPending,
    submit: form.submit((body) => logIn.mutate({ body }, { onError: form.fail })),
  };
}
