import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { grant } from '../../../../mocks/identity';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { ResetForm } from '.';

const LINK = '*/identity/reset/t0ken';

beforeEach(() => {
  rememberGolfer(undefined);
  server.use(http.get(LINK, () => HttpResponse.json({ expires_at: 1_800_000_000 })));
});

async function choose(password: string) {
  const done = vi.fn();
  show(<ResetForm token="t0ken" onDone={done} />);
  await userEvent.type(await screen.findByLabelText('New password'), `${password}{Enter}`);
  return done;
}

it('sets the password, and the app knows the golfer', async () => {
  const asked = vi.fn();
  server.use(
    http.post(LINK, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json(grant);
    }),
  );
  const done = await choose('albatross on the 18th');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(asked).toHaveBeenCalledWith({ password: 'albatross on the 18th' });
  expect(session.get()?.username).toBe('ann');
});

it('says how good the password is, and refuses one that is too short', async () => {
  const done = await choose('birdie');
  expect(screen.getByText('4 more characters')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(done).not.toHaveBeenCalled();
});

it('puts a password that everybody has on its field', async () => {
  const errors = [{ field: 'password', reason: 'this one is too common, choose another' }];
  server.use(http.post(LINK, () => problem(422, { errors })));
  await choose('password123');
  await waitFor(() =>
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/This one is too common/),
  );
});

it.each(['before', 'while'] as const)(
  'leads to a new link where this one ran out %s it was used',
  async (when) => {
    server.use(when === 'before' ? http.get(LINK, () => problem(410)) : http.post(LINK, () => problem(410)));
    if (when === 'before') show(<ResetForm token="t0ken" onDone={() => {}} />);
    else await choose('albatross on the 18th');
    expect(await screen.findByRole('link', { name: 'Send a new link' })).toHaveAttribute('href', '/reset');
  },
);

it('says that the password holds though the account was deleted', async () => {
  const body = { type: '/problems/deactivated', until: 1_800_000_000 };
  server.use(http.post(LINK, () => problem(403, body)));
  const done = await choose('albatross on the 18th');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Your password is new, but this account was deleted/,
  );
  expect(screen.getByRole('link', { name: 'Log in' })).toHaveAttribute('href', '/login');
  expect(done).not.toHaveBeenCalled();
});

it('says why the link could not be looked at', async () => {
  server.use(http.get(LINK, () => problem(500)));
  show(<ResetForm token="t0ken" onDone={() => {}} />);
  expect(await screen.findByRole('alert')).toHaveTextContent(/broke on our side/);
});
