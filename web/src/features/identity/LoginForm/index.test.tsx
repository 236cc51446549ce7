import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { grant } from '../../../../mocks/identity';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { LoginForm } from '.';

const LOGIN = '*/identity/login';

beforeEach(() => {
  sessionStorage.clear();
  rememberGolfer(undefined);
});

async function logIn() {
  await userEvent.type(screen.getByRole('textbox', { name: 'Username or email' }), 'ann');
  await userEvent.type(screen.getByLabelText('Password'), 'three-putt{Enter}');
}

it('logs in, and the app knows the golfer', async () => {
  server.use(http.post(LOGIN, () => HttpResponse.json(grant)));
  const done = vi.fn();
  show(<LoginForm onDone={done} />);
  await logIn();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(session.get()?.username).toBe('ann');
});

it('says what is not right without saying which, and keeps the name', async () => {
  const detail = 'That username, email or password is not right.';
  server.use(http.post(LOGIN, () => problem(401, { type: '/problems/wrong-credentials', detail })));
  show(<LoginForm onDone={() => {}} />);
  await logIn();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(detail));
  expect(screen.getByRole('textbox', { name: 'Username or email' })).toHaveValue('ann');
});

it('says how long to wait', async () => {
  server.use(http.post(LOGIN, () => problem(429, { retry_after: 900 })));
  show(<LoginForm onDone={() => {}} />);
  await logIn();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Wait 15 minutes'));
});

it('says that nothing is lost without a connection', async () => {
  server.use(http.post(LOGIN, () => HttpResponse.error()));
  show(<LoginForm onDone={() => {}} />);
  await logIn();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('No connection'));
});

describe('of an account that was deleted', () => {
  const deleted = { type: '/problems/deactivated', until: 1_800_000_000 };
  const COME_BACK = '*/identity/reactivate';

  async function offered() {
    server.use(http.post(LOGIN, () => problem(403, deleted)));
    const done = vi.fn();
    show(<LoginForm onDone={done} />);
    await logIn();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Welcome back?' })).toHaveFocus());
    return done;
  }

  it('offers to bring it back, and until when', async () => {
    const asked = vi.fn();
    const done = await offered();
    expect(screen.getByText(/Until January 15, 2027/)).toBeVisible();
    expect(done).not.toHaveBeenCalled();
    server.use(
      http.post(COME_BACK, async ({ request }) => {
        asked(await request.json());
        return HttpResponse.json(grant);
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bring my account back' }));
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(asked).toHaveBeenCalledWith({ login: 'ann', password: 'three-putt' });
    expect(session.get()?.username).toBe('ann');
  });

  it('leaves it deleted on request', async () => {
    await offered();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it deleted' }));
    expect(screen.getByRole('textbox', { name: 'Username or email' })).toHaveValue('ann');
    expect(session.get()).toBeUndefined();
  });

  it('says so when it did not come back', async () => {
    await offered();
    server.use(http.post(COME_BACK, () => HttpResponse.error()));
    await userEvent.click(screen.getByRole('button', { name: 'Bring my account back' }));
    expect(await screen.findByText(/No connection/)).toBeVisible();
  });
});
