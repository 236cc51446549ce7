import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import { FilterBar } from '.';

function show(filters: Filters) {
  const change = vi.fn();
  draw(<FilterBar filters={readFilters(filters)} onChange={change} />);
  return change;
}

it('shows each filter that is set, and takes it away by itself', async () => {
  const change = show({ q: 'maya', mobility: 'walk', radius: 50, handicap_max: 16 });
  expect(screen.getAllByRole('listitem').map((item) => item.firstChild?.firstChild?.textContent)).toEqual([
    'Within 50 mi',
    'Handicap up to 16.0',
    'Walks',
    'Clear all',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Walks' }));
  expect(change).toHaveBeenLastCalledWith({ q: 'maya', radius: 50, handicap_max: 16 });
});

it('takes all of them away and keeps the name and the order', async () => {
  const change = show({ q: 'maya', sort: 'newest', mobility: 'walk', radius: 50 });
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(change).toHaveBeenLastCalledWith({ q: 'maya', sort: 'newest' });
});

it('calls another place by its name', async () => {
  server.use(
    http.get('*/location/find', ({ request }) => {
      const place = new URL(request.url).searchParams.get('place');
      return HttpResponse.json({ items: place === '5419384' ? [{ label: 'Denver, CO' }] : [] });
    }),
  );
  const change = show({ around: '5419384', radius: 10 });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Around Denver, CO' }));
  expect(change).toHaveBeenLastCalledWith({ radius: 10 });
});

it('shows no list where nothing is set', () => {
  show({ ready: true });
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
