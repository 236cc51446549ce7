import { useLayoutEffect, useRef, useState } from 'react';
import { useForm } from '@/hooks/useForm';
import { explain } from '@/lib/refusals';
import { t } from '@/lib/words/identity';
import { useAskToReset, useAskToVerify } from '../api';
import { checkEmail } from '../rules';
import type { LinkRequestProps } from './props';

const SECOND = 1_000;

export function useLinkRequest({ purpose }: LinkRequestProps) {
  const form = useForm({
    initial: { email: '' },
    labels: { email: t('account.email') },
    checks: { email: checkEmail },
  });
  const [sent, setSent] = useState<{ email: string; notBefore: number }>();
  const [trouble, setTrouble] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const toVerify = useAskToVerify();
  const toReset = useAskToReset();
  const ask = purpose === 'verify' ? toVerify : toReset;
  const isSent = sent !== undefined;

  // The form is gone, and with it the button that had the focus.
  useLayoutEffect(() => {
    if (isSent) title.current?.focus();
  }, [isSent]);

  const send = (email: string, onError: (error: unknown) => void) =>
    ask.mutate(
      { body: { email } },
      {
        onSuccess({ again_in }) {
          setTrouble(undefined);
          setSent({ email, notBefore: Date.now() + again_in * SECOND });
        },
        onError,
      },
    );

  return {
    form,
    title,
    sent,
    trouble,
    isBusy: ask.isPending,
    submit: form.submit(({ email }) => send(email.trim(), form.fail)),
    again: () => sent && send(sent.email, (error) => setTrouble(explain(error))),
    restart: () => setSent(undefined),
  };
}
