import { HttpResponse, http } from 'msw';
import type { components } from '../src/lib/api';
import { server } from './server';

type Block = components['schemas']['BlockView'];

export const bosBlock: Block = {
  key: 'k2',
  blocked_at: 1_750_000_000,
  player: { username: 'bo', name: 'Bo Park' },
};

/** A server that keeps my blocks. What it holds now. */
export function pretendBlocks(...blocks: Block[]) {
  const kept = { blocks };
  server.use(
    http.get('*/network/blocks/me', () =>
      HttpResponse.json({ items: kept.blocks, page: { total: kept.blocks.length } }),
    ),
    http.post('*/network/block/me/:key', ({ params }) => {
      kept.blocks = [...kept.blocks, { ...bosBlock, key: String(params.key) }];
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/network/unblock/me/:key', ({ params }) => {
      kept.blocks = kept.blocks.filter(({ key }) => key !== params.key);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return () => kept.blocks.map(({ key }) => key);
}
