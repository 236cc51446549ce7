import { useForm } from '@/hooks/useForm';
import { Problem } from '@/lib/problem';
import { t } from '@/lib/words/identity';
import { useLink, useReset } from '../api';
import { checkNewPassword } from '../rules';
import type { ResetFormProps } from './props';

export function useResetForm({ token, onDone }: ResetFormProps) {
  const form = useForm({
    initial: { password: '' },
    labels: { password: t('account.password.choose') },
    checks: { password: checkNewPassword },
  });
  const link = useLink('reset', token);
  const reset = useReset(onDone);
  const refused = [link.error, reset.error].filter((error) => error instanceof Problem);
  const face = () => {
    if (refused.some((problem) => problem.isDeactivated)) return 'deactivated';
    if (refused.some((problem) => problem.isGone)) return 'gone';
    if (link.data) return 'open';
    return link.isError ? 'failed' : 'loading';
  };

  return {
    face: face(),
    form,
    isBusy: reset.isPending,
    error: link.error,
    isRetrying: link.isFetching,
    retry: () => void link.refetch(),
    submit: form.submit((body) =>
      reset.mutate({ params: { path: { token } }, body }, { onError: form.fail }),
    ),
  } as const;
}
