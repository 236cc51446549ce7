import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { components } from '@/lib/api';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import { PlayerMap } from '.';
// The page brings it by itself, once it is wanted.
import '@/ui/AreaMap';

type Towns = components['schemas']['TownsView'];

const LAKEWOOD = {
  place: 1,
  label: 'Lakewood, CO',
  city: 'Lakewood',
  point: { lat: 39.7047, lon: -105.0814 },
  players: 12,
};
const EDGEWATER = {
  place: -2,
  label: 'Edgewater, CO',
  city: 'Edgewater',
  point: { lat: 39.753, lon: -105.0641 },
  players: 3,
};
const BOULDER = {
  place: 3,
  label: 'Boulder, CO',
  city: 'Boulder',
  point: { lat: 40.015, lon: -105.2705 },
  players: 1,
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
  server.use(
    http.get('*/data/map/us.json', () => HttpResponse.json({ states: [] })),
    http.get('*/data/map/world.json', () => HttpResponse.json({ land: [], lakes: [], towns: [] })),
  );
});

function show(more: Partial<Towns> = {}, filters: Filters = { mode: 'map' }) {
  const towns = {
    items: [LAKEWOOD, EDGEWATER, BOULDER],
    origin: LAKEWOOD.point,
    total: 16,
    considered: 16,
    ...more,
  };
  const asked: string[] = [];
  server.use(
    http.get('*/user/query/towns', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(towns satisfies Towns);
    }),
  );
  const choose = vi.fn();
  draw(<PlayerMap filters={readFilters(filters)} onChoose={choose} />);
  return { asked, choose };
}

it('shows in which towns the players of the search are, and opens those of a disc', async () => {
  const { asked, choose } = show({}, { mode: 'map', mobility: 'walk' });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Lakewood, CO, Edgewater, CO: 15 players' }),
  );
  expect(choose).toHaveBeenCalledExactlyOnceWith('1,-2');
  expect(screen.getByRole('button', { name: 'Boulder, CO: 1 player' })).toBeVisible();
  expect(screen.getByRole('img', { name: 'Your place, about a mile wide' })).toBeVisible();
  expect(asked).toEqual(['?mobility=walk']);
});

it('lets go of a disc that is pressed again', async () => {
  const { choose } = show({}, { mode: 'map', towns: '3' });
  await userEvent.click(await screen.findByRole('button', { name: /^Boulder/, pressed: true }));
  expect(choose).toHaveBeenCalledExactlyOnceWith(undefined);
});

it('says when it does not hold all of them', async () => {
  show({ total: 900, considered: 500 });
  expect(await screen.findByText('The map holds the first 500 of 900 players.')).toBeVisible();
});

it('has nothing to draw from nowhere, and says why the towns did not come', async () => {
  show({ items: [], origin: null });
  expect(await screen.findByText(/nothing to draw/)).toBeVisible();
  server.use(http.get('*/user/query/towns', () => problem(429, { retry_after: 720 })));
  draw(<PlayerMap filters={{ mode: 'map' }} onChoose={() => {}} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
});
