import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { t } from '@/lib/words/ui';
import type { ErrorSummaryProps } from './props';

export function useErrorSummary({ message, problems, refusals }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (refusals > 0) ref.current?.focus();
  }, [refusals]);

  return {
    ref,
    isShown: refusals > 0 && (message !== undefined || problems.length > 0),
    title: message ?? t('form.summary', { count: problems.length }),
    go(event: MouseEvent, id: string) {
      event.preventDefault();
      document.getElementById(id)?.focus();
    },
  };
}
