import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { setNavigator } from '@/lib/navigation';
import { rememberGolfer, session } from '@/lib/session';
import { toasts } from '@/lib/toasts';
import { server } from '../../../../mocks/server';
import { LogOutButton } from '.';

const show = () => {
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann' });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LogOutButton />
    </QueryClientProvider>,
  );
};

it('forgets the golfer and goes home', async () => {
  const go = vi.fn();
  setNavigator({ go, prepare: () => {} });
  server.use(http.post('*/identity/logout', () => new HttpResponse(null, { status: 204 })));
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Log out' }));
  await waitFor(() => expect(session.get()).toBeUndefined());
  expect(go).toHaveBeenCalledWith('/', undefined);
});

it('says so when it did not work, and keeps the session', async () => {
  server.use(http.post('*/identity/logout', () => HttpResponse.json({ title: 'Busy' }, { status: 503 })));
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Log out' }));
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  expect(session.get()?.username).toBe('ann');
});
