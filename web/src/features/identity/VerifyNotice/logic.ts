import { useState } from 'react';
import { useStore } from '@/hooks/useStore';
import { Problem } from '@/lib/problem';
import { explain } from '@/lib/refusals';
import { session } from '@/lib/session';
import { t } from '@/lib/words/notices';
import { useAskToVerify, useIdentity } from '../api';

const SECOND = 1_000;

export function useVerifyNotice() {
  const golfer = useStore(session);
  const { data: identity } = useIdentity();
  const { mutate, isPending } = useAskToVerify();
  const [notBefore, setNotBefore] = useState<number>();
  const [said, say] = useState('');

  return {
    isShown: golfer !== undefined && identity?.status === 'unverified',
    email: identity?.email ?? '',
    notBefore,
    said,
    isBusy: isPending,
    send: () =>
      mutate(
        { body: {} },
        {
          onSuccess({ again_in }) {
            setNotBefore(Date.now() + again_in * SECOND);
            say(t('verify.notice.sent'));
          },
          onError(error: unknown) {
            if (!(error instanceof Problem && error.status === 409)) say(explain(error));
          },
        },
      ),
  };
}
