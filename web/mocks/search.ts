import { HttpResponse, http } from 'msw';
import type { components } from '../src/lib/api';

type Schemas = components['schemas'];
type Found = Schemas['FoundPlayerView'];
type Answer = Schemas['SearchView'];

/** Bo, eight miles away, who walks as Ann does. */
export function found(
  name: string,
  more: Partial<Omit<Found, 'player'>> = {},
  player: Partial<Found['player']> = {},
): Found {
  const username = name.toLowerCase();
  return {
    player: { key: `key-${username}`, username, name, traits: [], ...player },
    distance: 8,
    shared: [],
    alike: [],
    different: [],
    ...more,
  };
}

export function answer(items: Found[], more: Partial<Answer> = {}): Answer {
  return {
    items,
    page: { total: items.length },
    relaxed: [],
    alternatives: [],
    query: 'radius=25&sort=match',
    ...more,
  };
}

/** A search that remembers what it was asked; `pages` go by the cursor that leads to them, the first by ''. */
export function pretendSearch(pages: Record<string, Answer>, count = 0) {
  const asked: URLSearchParams[] = [];
  const counted: URLSearchParams[] = [];
  const handlers = [
    http.get('*/user/query', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams);
      return HttpResponse.json(pages[searchParams.get('after') ?? '']);
    }),
    http.get('*/user/query/count', ({ request }) => {
      counted.push(new URL(request.url).searchParams);
      return HttpResponse.json({ total: count } satisfies Schemas['CountView']);
    }),
  ];
  return { handlers, asked, counted };
}
