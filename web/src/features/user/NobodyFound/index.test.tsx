import { screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { components } from '@/lib/api';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import type { SearchPage } from '../search';
import { NobodyFound } from '.';

const show = (filters: Filters, more: Partial<SearchPage> = {}, hasDates = true) =>
  draw(<NobodyFound filters={readFilters(filters)} answer={answer([], more)} hasDates={hasDates} />);
const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('says which filter costs most, and offers to drop it', () => {
  show(
    { mobility: 'walk', radius: 5 },
    {
      alternatives: [
        { limit: 'radius', from: 5, to: 10, gain: 12, query: 'mobility=walk&radius=10&sort=match' },
        { limit: 'trait', name: 'mobility', values: ['walk'], gain: 1, query: 'radius=5&sort=match' },
      ],
    },
  );
  expect(screen.getByText('“Within 5 mi” keeps out the most.')).toBeVisible();
  expect(href('+5 mi: 12 more players')).toBe('/find?mobility=walk&radius=10');
  const others = within(screen.getByRole('list', { name: 'Other ways to find somebody' }));
  expect(others.getByRole('link', { name: 'Rides too: 1 more player' })).toHaveAttribute(
    'href',
    '/find?radius=5',
  );
});

it('sends whoever is kept out by several filters together on to Ready to go', () => {
  show({ mobility: 'walk', mood: 'serious' });
  expect(screen.getByText(/No single filter is to blame/)).toBeVisible();
  expect(href('Ready to go')).toBe('/find?mobility=walk&mood=serious&ready=true');
});

it('tells whoever compares an empty calendar to paint', () => {
  show({ overlap_days: 7 }, {}, false);
  expect(href('Open calendar')).toBe('/dates');
});

it('tells the first player of all so', () => {
  show({ ready: true });
  expect(screen.getByRole('heading', { name: 'First on the tee' })).toBeVisible();
});

it('says that nobody goes by a name', () => {
  show({ q: 'zzyzx' });
  expect(screen.getByRole('heading', { name: 'No zzyzx in sight' })).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('says which filters keep out somebody of that name, and what they say themselves', async () => {
  const why: components['schemas']['WhyView'] = {
    distance: 40,
    kept_apart_by: [
      { limit: 'handicap', min: 8, max: 16, theirs: '-2.1', query: 'q=bo&radius=25' },
      { limit: 'radius', from: 25, to: 50, query: 'q=bo&handicap_min=8&handicap_max=16&radius=50' },
    ],
  };
  const { asked, handlers } = pretendSearch({ '': answer([found('Bo')]) });
  const filters = { q: 'bo', handicap_min: 8, handicap_max: 16, radius: 25 };
  server.use(
    ...handlers,
    http.get('*/user/query/why/key-bo', () => HttpResponse.json(why)),
  );
  show(filters);
  const reasons = within(await screen.findByRole('list', { name: 'Kept out by' }));
  expect(reasons.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('Handicap 8.0 to 16.0. Theirs: +2.1'),
    expect.stringContaining('Within 25 mi. They are 40 mi away'),
  ]);
  expect(screen.getByRole('link', { name: 'Bo' })).toHaveAttribute('href', '/@bo');
  expect(href('Search the name only')).toBe('/find?q=bo');
  expect(asked.map(String)).toEqual(['q=bo&limit=3']);
});
