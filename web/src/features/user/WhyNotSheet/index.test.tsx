import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type { components } from '@/lib/api';
import { problem } from '../../../../mocks/problem';
import { answer, found } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { readFilters } from '../filters';
import { WhyNotSheet } from '.';

type Why = components['schemas']['WhyView'];

/** Typing rests before it is looked for, and then there are three questions, one after the other. */
const LATE = { timeout: 5_000 };

/** Bo goes by his name; searches find so many players without a handicap, and so many with one. */
function show(why: Why, names: string[] = ['Bo']) {
  server.use(
    http.get('*/user/query', () => HttpResponse.json(answer(names.map((name) => found(name))))),
    http.get('*/user/query/why/:key', () => HttpResponse.json(why)),
    http.get('*/user/query/count', ({ request }) =>
      HttpResponse.json({ total: new URL(request.url).searchParams.has('handicap_max') ? 3 : 37 }),
    ),
  );
  const drop = vi.fn();
  const filters = readFilters({ handicap_max: 16, mobility: 'walk', mode: 'map' });
  draw(<WhyNotSheet isOpen onClose={() => {}} filters={filters} onDrop={drop} />);
  return drop;
}
const look = (name: string) =>
  userEvent.type(screen.getByRole('searchbox', { name: 'Name or @username' }), name);

it('says which of my own limits keep somebody out, with its price, and drops one', async () => {
  const drop = show({
    distance: 6,
    kept_apart_by: [
      { limit: 'handicap', min: -10, max: 16, theirs: '22.4', query: 'mobility=walk&radius=25&sort=match' },
      {
        limit: 'trait',
        name: 'mobility',
        values: ['walk'],
        theirs: 'ride',
        query: 'handicap_max=16&radius=25',
      },
    ],
  });
  await look('bo');
  const reasons = within(await screen.findByRole('list', { name: 'Kept out by' }, LATE)).getAllByRole(
    'listitem',
  );
  expect(reasons[0]).toHaveTextContent('Handicap up to 16.0. Theirs: 22.4');
  expect(reasons[1]).toHaveTextContent('Walks. Theirs: Ride');
  await userEvent.click(await screen.findByRole('button', { name: 'Any handicap: 34 more players' }, LATE));
  expect(drop).toHaveBeenLastCalledWith({ mobility: 'walk', mode: 'map' });
  await userEvent.click(screen.getByRole('button', { name: 'Drop all of these' }));
  expect(drop).toHaveBeenLastCalledWith({ mode: 'map' });
});

it('says so when nothing does', async () => {
  show({ distance: 6, kept_apart_by: [] });
  await look('bo');
  expect(await screen.findByText(/Nothing keeps you apart/, {}, LATE)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Drop all of these' })).not.toBeInTheDocument();
});

it('has nothing to drop for whoever said no place', async () => {
  show({ kept_apart_by: [{ limit: 'place', query: 'radius=25' }] });
  await look('bo');
  expect(await screen.findByText('No place to measure from', {}, LATE)).toBeVisible();
});

it('says that nobody goes by a name, and why an answer did not come', async () => {
  show({ kept_apart_by: [] }, []);
  await look('zzyzx');
  expect(await screen.findByText(/Nobody goes by that name/, {}, LATE)).toBeVisible();
  server.use(http.get('*/user/query', () => problem(429, { retry_after: 720 })));
  await look('y');
  expect(await screen.findByRole('alert', {}, LATE)).toHaveTextContent('Try again in 12 minutes.');
});

it('says why it is not known what keeps somebody out', async () => {
  show({ kept_apart_by: [] });
  server.use(http.get('*/user/query/why/:key', () => problem(500)));
  await look('bo');
  expect(await screen.findByRole('alert', {}, LATE)).toHaveTextContent(/broke on our side/);
});
