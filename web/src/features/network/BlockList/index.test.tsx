import { act, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '@/lib/toasts';
import { bosBlock, pretendBlocks } from '../../../../mocks/network';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { BlockList } from '.';

beforeEach(() => toasts.set(undefined));

it('says whom I block, and how to when it is nobody', async () => {
  pretendBlocks();
  show(<BlockList />);
  expect(await screen.findByText(/You block nobody/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Blocked players' })).toBeVisible();
});

it('lifts a block, says so, and takes it back', async () => {
  const blocked = pretendBlocks(bosBlock);
  show(<BlockList />);
  expect(await screen.findByRole('heading', { name: '1 blocked player' })).toBeVisible();
  expect(screen.getByText('@bo')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Unblock Bo Park' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Bo Park' })).not.toBeInTheDocument());
  expect(blocked()).toEqual([]);
  expect(screen.getByRole('heading', { name: 'Blocked players' })).toHaveFocus();
  expect(toasts.get()?.text).toBe('You and Bo Park can see each other again');
  act(() => toasts.get()?.action?.run());
  expect(await screen.findByRole('heading', { name: 'Bo Park' })).toBeVisible();
});

it('keeps a block on a former player, without a way to take its lifting back', async () => {
  pretendBlocks({ ...bosBlock, player: undefined });
  show(<BlockList />);
  await userEvent.click(await screen.findByRole('button', { name: 'Unblock A former player' }));
  await waitFor(() => expect(toasts.get()?.text).toBe('The block is lifted'));
  expect(toasts.get()?.action).toBeUndefined();
});

it('stays as it is and says why when it was refused', async () => {
  pretendBlocks(bosBlock);
  server.use(http.post('*/network/unblock/me/k2', () => problem(500)));
  show(<BlockList />);
  await userEvent.click(await screen.findByRole('button', { name: 'Unblock Bo Park' }));
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  expect(screen.getByRole('heading', { name: 'Bo Park' })).toBeVisible();
});

it('says so when it does not load, and tries again', async () => {
  pretendBlocks(bosBlock);
  server.use(http.get('*/network/blocks/me', () => problem(500), { once: true }));
  show(<BlockList />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Bo Park' })).toBeVisible();
});
