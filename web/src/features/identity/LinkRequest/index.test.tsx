import { act, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { LinkRequest } from '.';

const RESET = '*/identity/reset';

beforeEach(() =>
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date', 'setInterval', 'clearInterval'] }),
);
afterEach(() => vi.useRealTimers());

const asked = vi.fn();
beforeEach(() => {
  asked.mockClear();
  server.use(
    http.post(RESET, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ again_in: 60 });
    }),
  );
});

async function ask(email = 'ann@example.org') {
  show(<LinkRequest purpose="reset" />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), `${email}{Enter}`);
}

it('says the one sentence that it says of every address', async () => {
  await ask();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Look in your mail' })).toHaveFocus());
  expect(screen.getByText(/If there is an account with ann@example.org, a link is on its way/)).toBeVisible();
  expect(asked).toHaveBeenCalledWith({ email: 'ann@example.org' });
});

it('counts down, and sends again only after that', async () => {
  await ask();
  const again = await screen.findByRole('button', { name: /Send again in (60|59) seconds/ });
  await userEvent.click(again);
  expect(asked).toHaveBeenCalledOnce();
  act(() => void vi.advanceTimersByTime(30_000));
  expect(again).toHaveAccessibleName(/Send again in (30|29) seconds/);
  act(() => void vi.advanceTimersByTime(31_000));
  expect(again).toHaveAccessibleName('Send again');
  await userEvent.click(again);
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  expect(await screen.findByRole('button', { name: /Send again in/ })).toHaveFocus();
});

it('checks the address before it asks', async () => {
  await ask('ann at home');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription(/not an email address/);
  expect(asked).not.toHaveBeenCalled();
});

it('says how long to wait after too many', async () => {
  server.use(http.post(RESET, () => problem(429, { retry_after: 1800 })));
  await ask();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Wait 30 minutes'));
});

it('says so when sending again fails, and keeps what was said', async () => {
  await ask();
  const again = await screen.findByRole('button', { name: /Send again in/ });
  act(() => void vi.advanceTimersByTime(61_000));
  server.use(http.post(RESET, () => HttpResponse.error()));
  await userEvent.click(again);
  expect(await screen.findByText(/No connection/)).toBeVisible();
  expect(screen.getByText(/a link is on its way/)).toBeVisible();
});

it('takes another address', async () => {
  await ask();
  await userEvent.click(await screen.findByRole('button', { name: 'Use another address' }));
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ann@example.org');
});
