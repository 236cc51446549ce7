import { useRef } from 'react';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/blocks';
import { type Block, meAnd, useBlock, useBlocks, useUnblock } from '../api';

export function useBlockList() {
  const { data, isError, error, isFetching, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useBlocks();
  const { mutate: unblock, isPending, variables } = useUnblock();
  const { mutate: block } = useBlock();
  const title = useRef<HTMLHeadingElement>(null);
  const total = data?.pages[0]?.page.total ?? 0;
  const fail = (error: unknown) => toast(explain(error), { tone: 'failed' });

  return {
    blocks: data?.pages.flatMap(({ items }) => items),
    title,
    count: total > 0 ? t('blocks.count', { count: total }) : t('blocks.title'),
    error,
    hasFailed: isError && !data,
    isRetrying: isFetching,
    retry: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isLoadingMore: isFetchingNextPage,
    isLifting: ({ key }: Block) => isPending && variables.params.path.dst === key,
    lift({ key, player }: Block) {
      unblock(meAnd(key), {
        onSuccess() {
          // The button that was pressed goes with its row.
          title.current?.focus();
          // A former player is nobody any more whom one could block.
          if (!player) return toast(t('blocks.lifted.former'), { tone: 'done' });
          toast(t('blocks.lifted', { name: player.name }), {
            tone: 'done',
            action: { label: t('block.undo'), run: () => block(meAnd(key), { onError: fail }) },
          });
        },
        onError: fail,
      });
    },
  };
}
