import { act, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from '@/lib/toasts';
import { pretendBlocks } from '../../../../mocks/network';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { BlockMenu } from '.';

const BO = { key: 'k2', name: 'Bo Park' };

beforeEach(() => toasts.set(undefined));

/** The menu's own button, and then the dialog's. */
const deed = () => screen.getAllByRole('button', { name: 'Block Bo Park', hidden: true });

async function ask(onBlocked = vi.fn()) {
  show(<BlockMenu player={BO} onBlocked={onBlocked} />);
  await userEvent.click(deed()[0] as HTMLElement);
  expect(screen.getByRole('alertdialog', { name: 'Block Bo Park?' })).toBeVisible();
  return onBlocked;
}

it('asks before it blocks, says what it did, and takes it back', async () => {
  const blocked = pretendBlocks();
  const onBlocked = await ask();
  expect(blocked()).toEqual([]);
  await userEvent.click(deed()[1] as HTMLElement);
  await waitFor(() => expect(onBlocked).toHaveBeenCalledOnce());
  expect(blocked()).toEqual(['k2']);
  expect(toasts.get()?.text).toBe('Bo Park is blocked');
  act(() => toasts.get()?.action?.run());
  await waitFor(() => expect(blocked()).toEqual([]));
});

it('does nothing when it is thought better of', async () => {
  const blocked = pretendBlocks();
  await ask();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(blocked()).toEqual([]);
});

it('stays and says why when it was refused', async () => {
  server.use(http.post('*/network/block/me/k2', () => problem(422)));
  const onBlocked = await ask();
  await userEvent.click(deed()[1] as HTMLElement);
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  expect(onBlocked).not.toHaveBeenCalled();
});
