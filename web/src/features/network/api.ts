import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api';
import { api } from '@/lib/client';
import { forgetKept } from '@/lib/kept';

type Schemas = components['schemas'];
export type Block = Schemas['BlockView'];
type BlockPage = Schemas['Page_BlockView'];

/** Me and somebody else, as a path names the two. */
export const meAnd = (key: string) => ({ params: { path: { src: 'me', dst: key } } });

/** Whom I block, the latest first. */
export function useBlocks() {
  return api.useInfiniteQuery(
    'get',
    '/network/blocks/{key}',
    { params: { path: { key: 'me' } } },
    {
      pageParamName: 'after',
      // Not undefined, for which the client would put a number.
      initialPageParam: null,
      getNextPageParam: (last: BlockPage) => last.page.next,
    },
  );
}

/** From now on neither of us sees or reaches the other. */
export function useBlock() {
  const queries = useQueryClient();
  return api.useMutation('post', '/network/block/{src}/{dst}', {
    // Not waited for: whoever asked is on a page that is not there any more once it is asked again.
    onSuccess: () => void lookAgain(queries),
  });
}

export function useUnblock() {
  const queries = useQueryClient();
  return api.useMutation('post', '/network/unblock/{src}/{dst}', { onSuccess: () => lookAgain(queries) });
}

/** Whom I see has changed: what is on the screen is asked again, everything else is forgotten. */
function lookAgain(queries: QueryClient) {
  forgetKept();
  queries.removeQueries({ type: 'inactive' });
  return queries.invalidateQueries();
}
