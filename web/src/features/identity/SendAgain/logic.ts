import { useCountdown } from '@/hooks/useCountdown';
import { wait } from '@/lib/wait';
import { t } from '@/lib/words/notices';
import type { SendAgainProps } from './props';

export function useSendAgain({ notBefore, isBusy, onSend }: SendAgainProps) {
  const left = useCountdown(notBefore);
  return {
    isIdle: isBusy || left > 0,
    text: text(),
    press: () => {
      if (left === 0 && !isBusy) onSend();
    },
  };

  function text() {
    if (isBusy) return t('link.sending');
    return left > 0 ? t('link.again.in', { wait: wait(left) }) : t('link.again');
  }
}
