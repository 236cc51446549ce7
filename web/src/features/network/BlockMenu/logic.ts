import { useState } from 'react';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/blocks';
import { meAnd, useBlock, useUnblock } from '../api';
import type { BlockMenuProps } from './props';

export function useBlockMenu({ player: { key, name }, onBlocked }: BlockMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const { mutate: block, isPending } = useBlock();
  const { mutate: unblock } = useUnblock();
  const fail = (error: unknown) => toast(explain(error), { tone: 'failed' });

  return {
    isOpen,
    isBusy: isPending,
    ask: () => setOpen(true),
    keep: () => setOpen(false),
    block: () =>
      block(meAnd(key), {
        onSuccess() {
          setOpen(false);
          onBlocked();
          toast(t('block.done', { name }), {
            tone: 'done',
            action: { label: t('block.undo'), run: () => unblock(meAnd(key), { onError: fail }) },
          });
        },
        onError(error) {
          setOpen(false);
          fail(error);
        },
      }),
  };
}
