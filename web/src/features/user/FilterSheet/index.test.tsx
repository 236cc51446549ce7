import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answer, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import { FilterSheet } from '.';

function show(filters: Filters, count: number) {
  const search = pretendSearch({ '': answer([]) }, count);
  server.use(...search.handlers);
  const apply = vi.fn();
  draw(<FilterSheet isOpen onClose={() => {}} filters={readFilters(filters)} onApply={apply} />);
  return { ...search, apply };
}
const ride = () =>
  userEvent.click(within(screen.getByRole('group', { name: 'Getting around' })).getByLabelText('Ride'));

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
  expect(within(screen.getByRole('group', { name: 'Getting around' })).getByLabelText('Any')).toBeChecked();
  expect(apply).not.toHaveBeenCalled();
  await userEvent.click(await screen.findByRole('button', { name: 'Show 3 players' }));
  expect(apply).toHaveBeenCalledExactlyOnceWith({ q: 'maya' });
});
