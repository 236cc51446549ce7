import { useForm } from '@/hooks/useForm';
import { t } from '@/lib/words/settings';
import { useDeactivate } from '../account';
import type { DangerZoneProps } from './props';

export function useDangerZone({ username, onDone }: DangerZoneProps) {
  const isOwn = (text: string) => text.trim().replace(/^@+/, '').toLowerCase() === username.toLowerCase();
  const form = useForm({
    initial: { username: '', current_password: '' },
    labels: { username: t('danger.username'), current_password: t('settings.password.current') },
    checks: {
      username: (text) => (isOwn(text) ? undefined : t('danger.username.wrong', { username })),
      current_password: (text) => (text ? undefined : t('settings.password.current.missing')),
    },
  });
  const { mutate, isPending } = useDeactivate(onDone);
  return {
    form,
    isBusy: isPending,
    submit: form.submit((body) => mutate({ body }, { onError: form.fail })),
  };
}
