import { useState } from 'react';
import { useForm } from '@/hooks/useForm';
import { Problem } from '@/lib/problem';
import { explain } from '@/lib/refusals';
import { t } from '@/lib/words/identity';
import { useComeBack, useLogIn } from '../api';
import type { LoginFormProps } from './props';

const EMPTY = { login: '', password: '' };

/** A deleted account that can still come back, and what it was logged in to with. */
interface Offer {
  until: number;
  account: typeof EMPTY;
}

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
  const [offer, setOffer] = useState<Offer>();
  const finish = () => {
    form.finish();
    onDone();
  };
  const logIn = useLogIn(finish);
  const comeBack = useComeBack(finish);

  return {
    form,
    isBusy: logIn.isPending,
    submit: form.submit((account) =>
      logIn.mutate(
        { body: account },
        {
          onError(error: unknown) {
            const until = error instanceof Problem && error.isDeactivated ? error.until : undefined;
            if (until === undefined) form.fail(error);
            else setOffer({ until, account });
          },
        },
      ),
    ),
    offer: offer && {
      until: offer.until,
      isBusy: comeBack.isPending,
      trouble: comeBack.error ? explain(comeBack.error) : undefined,
      onComeBack: () => comeBack.mutate({ body: offer.account }),
      onStay: () => setOffer(undefined),
    },
  };
}
