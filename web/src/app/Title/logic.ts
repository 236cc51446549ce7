import { useLayoutEffect } from 'react';
import { t } from '@/lib/words';
import type { TitleProps } from './props';

export function useTitle({ page }: TitleProps) {
  useLayoutEffect(() => {
    document.title = t('app.title', { page });
  }, [page]);
}
