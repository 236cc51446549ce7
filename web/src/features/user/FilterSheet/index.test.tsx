import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answer, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import type { SearchPage } from '../search';
import { FilterSheet } from '.';

function show(filters: Filters, count: number, more: Partial<SearchPage> = {}) {
  const search = pretendSearch({ '': answer([], more) }, count);
  server.use(...search.handlers);
  const apply = vi.fn();
  draw(
    <FilterSheet
      isOpen
      onClose={() => {}}
      filters={readFilters(filters)}
      onApply={apply}
      picker={() => null}
    />,
  );
  return { ...search, apply };
}
const group = (name: string) => screen.findByRole('group', { name });
const ride = async () => userEvent.click(within(await group('Getting around')).getByLabelText('Ride'));

it('counts what the filters would find, and looks for it on a press', async () => {
  const { apply, counted } = show({ radius: 50, ready: true }, 14);
  await ride();
  await vi.waitFor(() => expect(counted.map(String)).toContain('mobility=ride&radius=50'));
  await userEvent.click(await screen.findByRole('button', { name: 'Show 14 players' }));
  expect(apply).toHaveBeenCalledExactlyOnceWith({ radius: 50, mobility: 'ride', ready: true });
});

it('says when there would be nobody', async () => {
  show({ mobility: 'walk' }, 0);
  expect(await screen.findByRole('button', { name: 'Show why nobody fits' })).toBeEnabled();
});

it('clears what was chosen, and looks for nothing before it is told to', async () => {
  const { apply } = show({ q: 'maya', mobility: 'walk' }, 3);
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(within(await group('Getting around')).getByLabelText('Any')).toBeChecked();
  expect(apply).not.toHaveBeenCalled();
  await userEvent.click(await screen.findByRole('button', { name: 'Show 3 players' }));
  expect(apply).toHaveBeenCalledExactlyOnceWith({ q: 'maya' });
});

it('says which filter keeps out the most, and takes it away', async () => {
  const alternatives: SearchPage['alternatives'] = [
    { limit: 'trait', name: 'mobility', values: ['walk'], gain: 9, query: 'radius=5&sort=match' },
  ];
  const { asked } = show({ mobility: 'walk', radius: 5, ready: true, mode: 'map' }, 0, { alternatives });
  expect(await screen.findByText('“Walks” keeps out the most.')).toBeVisible();
  expect(asked.map(String)).toEqual(['mobility=walk&radius=5&limit=1']);
  await userEvent.click(screen.getByRole('button', { name: 'Rides too: 9 more players' }));
  expect(within(await group('Getting around')).getByLabelText('Any')).toBeChecked();
  expect(within(await group('Distance')).getByLabelText('5 mi')).toBeChecked();
});
