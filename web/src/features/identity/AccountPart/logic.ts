import { useLayoutEffect, useRef } from 'react';
import { useForm } from '@/hooks/useForm';
import { toast } from '@/lib/toasts';
import { t as account } from '@/lib/words/identity';
import { t } from '@/lib/words/settings';
import { useEditAccount } from '../account';
import { checkEmail, checkNewPassword, checkUsername } from '../rules';
import type { AccountPartProps, Part } from './props';

type Name = Part | 'current_password';

const CHECKS = { username: checkUsername, email: checkEmail, password: checkNewPassword };

export function useAccountPart({ part, identity, isOpen, onClose }: AccountPartProps) {
  const form = useForm<Name>({
    // One of the three, always the same one.
    initial: { [part]: '', current_password: '' } as Record<Name, string>,
    labels: {
      username: t('settings.username.new'),
      email: t('settings.email.new'),
      password: account('account.password.choose'),
      current_password: t('settings.password.current'),
    },
    checks: {
      [part]: CHECKS[part],
      current_password: (text) => (text ? undefined : t('settings.password.current.missing')),
    },
  });
  const { mutate, isPending } = useEditAccount();
  const opener = useRef<HTMLButtonElement>(null);
  const first = useFirstField(isOpen, opener);

  const close = () => {
    form.write(part, '');
    form.write('current_password', '');
    onClose();
  };

  return {
    form,
    opener,
    first,
    close,
    isBusy: isPending,
    current: { username: `@${identity.username}`, email: identity.email, password: '••••••••••' }[part],
    label: t(`settings.${part}`),
    hint: t(`settings.${part}.hint`),
    submit: form.submit((values) =>
      mutate(
        { body: { current_password: values.current_password, [part]: values[part] } },
        {
          onSuccess() {
            close();
            toast(t(`settings.${part}.done`), { tone: 'done' });
          },
          onError: form.fail,
        },
      ),
    ),
  };
}

/** The form takes the place of the button that opened it, and gives it back: the focus goes along. */
function useFirstField(isOpen: boolean, opener: { current: HTMLButtonElement | null }) {
  const first = useRef<HTMLDivElement>(null);
  const was = useRef(isOpen);

  useLayoutEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    if (isOpen) first.current?.querySelector<HTMLElement>('input:not([hidden])')?.focus();
    else if (document.activeElement === document.body) opener.current?.focus();
  }, [isOpen, opener]);

  return first;
}
