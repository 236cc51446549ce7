import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import type { Session } from '../account';
import { SessionList } from '.';

const NOW = Math.floor(Date.now() / 1000);
const mine: Session = {
  id: 's1',
  created_at: NOW - 120,
  seen_at: NOW,
  expires_at: NOW + 9_999,
  address: '10.0.0.1',
  agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
  is_current: true,
};
const phone = { ...mine, id: 's2', agent: 'Mozilla/5.0 (iPhone) Safari/604.1', is_current: false };
const program = { ...phone, id: 's3', agent: '' };

/** A server that keeps sessions. */
function pretend(sessions: Session[]) {
  const kept = { sessions };
  server.use(
    http.get('*/identity/sessions', () =>
      HttpResponse.json({
        items: kept.sessions,
        page: { next: null, prev: null, total: kept.sessions.length },
      }),
    ),
    http.delete('*/identity/sessions/:id', ({ params }) => {
      kept.sessions = kept.sessions.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/identity/sessions', () => {
      kept.sessions = kept.sessions.filter((session) => session.is_current);
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

beforeEach(() => toasts.set(undefined));

const dialog = () => within(screen.getByRole('alertdialog'));

it('says where the account is logged in, and which of them this is', async () => {
  pretend([mine, phone, program]);
  show(<SessionList />);
  expect(await screen.findByRole('heading', { name: 'Chrome on Linux This one' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '3 sessions' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'A program' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Log out Chrome on Linux' })).not.toBeInTheDocument();
});

it('ends one after asking by the name of the deed', async () => {
  pretend([mine, phone]);
  show(<SessionList />);
  await userEvent.click(await screen.findByRole('button', { name: 'Log out Safari on iPhone' }));
  expect(dialog().getByRole('heading', { name: 'Log out Safari on iPhone?' })).toBeVisible();
  await userEvent.click(dialog().getByRole('button', { name: 'Log out' }));
  await waitFor(() => expect(toasts.get()?.text).toBe('Safari on iPhone is logged out'));
  expect(await screen.findByRole('heading', { name: '1 session' })).toHaveFocus();
  expect(screen.getByText('You are logged in nowhere else.')).toBeVisible();
});

it('ends all others', async () => {
  pretend([mine, phone, program]);
  show(<SessionList />);
  await userEvent.click(await screen.findByRole('button', { name: 'Log out everywhere else' }));
  expect(dialog().getByRole('heading', { name: 'Log out 2 other sessions?' })).toBeVisible();
  await userEvent.click(dialog().getByRole('button', { name: 'Log out everywhere else' }));
  expect(await screen.findByRole('heading', { name: '1 session' })).toBeVisible();
});

it('keeps it when told to, and says so when it could not be ended', async () => {
  pretend([mine, phone]);
  show(<SessionList />);
  await userEvent.click(await screen.findByRole('button', { name: 'Log out Safari on iPhone' }));
  await userEvent.click(dialog().getByRole('button', { name: 'Keep as is' }));
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  server.use(http.delete('*/identity/sessions/:id', () => problem(503)));
  await userEvent.click(screen.getByRole('button', { name: 'Log out Safari on iPhone' }));
  await userEvent.click(dialog().getByRole('button', { name: 'Log out' }));
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  expect(screen.getByRole('heading', { name: '2 sessions' })).toBeVisible();
});
