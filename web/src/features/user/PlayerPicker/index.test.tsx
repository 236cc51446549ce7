import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it, vi } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import type { Mate } from '../company';
import { PlayerPicker } from '.';

const BO: Mate = { key: 'key-bo', name: 'Bo', username: 'bo', isGone: false, hasFailed: false };

function show(mates: readonly Mate[], names: string[] = []) {
  server.use(...pretendSearch({ '': answer(names.map((name) => found(name))) }).handlers);
  const acts = { onAdd: vi.fn(), onRemove: vi.fn() };
  renderWithQueries(<PlayerPicker mates={mates} most={3} {...acts} />);
  return acts;
}
const type = (text: string) => userEvent.type(screen.getByRole('combobox', { name: 'Add a player' }), text);

it('finds players by name, but not those who are there already', async () => {
  const { onAdd } = show([BO], ['Bo', 'Bob']);
  await type('bo');
  await userEvent.click(await screen.findByRole('option', { name: /^Bob/ }));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('key-bob');
  expect(screen.queryByRole('option', { name: /^Bo @/ })).not.toBeInTheDocument();
});

it('says so where nobody has that name', async () => {
  show([]);
  await type('zed');
  expect(await screen.findByText('Nobody of that name.')).toBeVisible();
});

it('leads to each and takes each away', async () => {
  const { onRemove } = show([BO]);
  expect(screen.getByRole('link', { name: 'Bo' })).toHaveAttribute('href', '/@bo');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Bo' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('key-bo');
  expect(screen.getByRole('heading', { name: 'Who plays' })).toHaveFocus();
});

it('says of somebody who is not there that they are not', () => {
  show([{ key: 'nobody', isGone: true, hasFailed: true }]);
  expect(screen.getByText(/^Not here any more, or not for you/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove Unknown player' })).toBeVisible();
});

it('takes no more than a fourball', () => {
  show([BO, { ...BO, key: 'b', name: 'Cy' }, { ...BO, key: 'c', name: 'Di' }]);
  expect(screen.getByText('You and three others: a fourball.')).toBeVisible();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

it('says so when the search failed', async () => {
  show([]);
  server.use(http.get('*/user/query', () => problem(400)));
  await type('bo');
  expect(await screen.findByText(/^The search did not come through/)).toBeVisible();
});
