import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { setNavigator } from '@/lib/navigation';
import { problem } from '../../../../mocks/problem';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { rememberTop } from '../deckPlace';
import { type Filters, readFilters } from '../filters';
import { useSearch } from '../search';
import { PlayerDeck } from '.';

const go = vi.fn();
const FILTERS = readFilters({ mode: 'deck', mobility: 'walk' });

function Sample({ filters = FILTERS }: { filters?: Filters }) {
  return <PlayerDeck search={useSearch(filters)} filters={filters} empty={<p>Nobody</p>} />;
}

beforeEach(() => {
  rememberTop(FILTERS, undefined);
  go.mockReset();
  setNavigator({ go, prepare: () => {} });
});

const top = (name: string) => screen.findByRole('article', { name, current: true });
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));

it('shows one player after the other, with why, and leads to the profile', async () => {
  const shared = [{ date: '2026-11-28', window: 'morning', counts: 'full' }] as const;
  const player = {
    handicap: 9.8,
    place: 'Arvada, CO',
    traits: [{ name: 'mobility', value: 'walk' }] as const,
  };
  server.use(
    ...pretendSearch({
      '': answer([
        found('Theo', { shared: [...shared] }, { ...player, traits: [...player.traits] }),
        found('Bo'),
      ]),
    }).handlers,
  );
  show(<Sample />);
  const card = await top('Theo');
  expect(card).toHaveTextContent('9.8');
  expect(card).toHaveTextContent('Arvada, CO');
  expect(card).toHaveTextContent('8 mi');
  expect(card).toHaveTextContent('Walks');
  expect(card).toHaveTextContent('Both free once');
  await next();
  await top('Bo');
  await userEvent.click(screen.getByRole('button', { name: 'Open profile' }));
  expect(go.mock.calls[0]?.[0]).toBe('/@bo');
});

it('asks for the next page before the cards are through', async () => {
  const first = answer(['Ann', 'Bo', 'Cy'].map((name) => found(name)));
  const { asked, handlers } = pretendSearch({
    '': { ...first, page: { total: 4, next: 'more' } },
    more: answer([found('Dee')], { page: { total: 4 } }),
  });
  server.use(...handlers);
  show(<Sample />);
  await top('Ann');
  await vi.waitFor(() => expect(asked.map((query) => query.get('after'))).toEqual([null, 'more']));
  for (const name of ['Bo', 'Cy', 'Dee']) {
    await next();
    await top(name);
  }
  await next();
  expect(screen.getByRole('heading', { name: 'That’s the field' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look wider' })).toHaveAttribute(
    'href',
    '/find?mobility=walk&radius=12500&mode=deck',
  );
  await userEvent.click(screen.getByRole('button', { name: 'From the first again' }));
  await top('Ann');
});

it('goes on where it was left', async () => {
  server.use(...pretendSearch({ '': answer(['Ann', 'Bo'].map((name) => found(name))) }).handlers);
  const { unmount } = show(<Sample />);
  await top('Ann');
  await next();
  await top('Bo');
  unmount();
  show(<Sample />);
  await top('Bo');
});

it('has its other faces', async () => {
  server.use(...pretendSearch({ '': answer([]) }).handlers);
  const { unmount, container } = show(<Sample />);
  expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument();
  expect(await screen.findByText('Nobody')).toBeVisible();
  unmount();
  server.use(http.get('*/user/query', () => problem(429, { retry_after: 720 })));
  show(<Sample filters={readFilters({ mode: 'deck' })} />);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
});
