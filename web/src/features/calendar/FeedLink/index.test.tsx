import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { dismissToast, toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { server } from '../../../../mocks/server';
import { FeedLink } from '.';

const URL = 'https://fourball.example/calendar/ics/secret.ics';
const MADE = 1_795_700_000;

function show(isOn: boolean) {
  let on = isOn;
  server.use(
    http.get('*/calendar/feed/me', () => HttpResponse.json({ is_on: on, created_at: on ? MADE : undefined })),
    http.post('*/calendar/feed/me', () => {
      on = true;
      return HttpResponse.json({ url: URL, created_at: MADE }, { status: 201 });
    }),
    http.delete('*/calendar/feed/me', () => {
      on = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const close = vi.fn();
  renderWithQueries(<FeedLink isOpen onClose={close} />);
  return { close };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

afterEach(() => dismissToast());

it('makes the address, shows it once, and opens it in a calendar app', async () => {
  const { close } = show(false);
  expect(screen.queryByRole('button', { name: 'Revoke the address' })).not.toBeInTheDocument();
  await press('Make the address');
  expect(await screen.findByLabelText('Your secret address')).toHaveValue(URL);
  expect(screen.getByRole('link', { name: 'Open in a calendar app' })).toHaveAttribute(
    'href',
    'webcal://fourball.example/calendar/ics/secret.ics',
  );
  await press('Close');
  expect(close).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByLabelText('Your secret address')).not.toBeInTheDocument());
  expect(screen.getByText(/It was shown once and is not kept/)).toBeVisible();
});

it('copies the address', async () => {
  const user = userEvent.setup();
  show(false);
  await user.click(await screen.findByRole('button', { name: 'Make the address' }));
  await user.click(await screen.findByRole('button', { name: 'Copy the address' }));
  await waitFor(() => expect(toasts.get()?.text).toBe('Address copied'));
  expect(await navigator.clipboard.readText()).toBe(URL);
});

it('revokes it, and says what that means', async () => {
  show(true);
  expect(await screen.findByText(/lose your free times/)).toBeVisible();
  await press('Revoke the address');
  expect(await screen.findByRole('button', { name: 'Make the address' })).toBeEnabled();
  expect(toasts.get()?.text).toMatch(/^Address revoked/);
});

it('says so when it was not revoked', async () => {
  show(true);
  server.use(http.delete('*/calendar/feed/me', () => problem(503)));
  await press('Revoke the address');
  expect(await screen.findByText(/^That did not work/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Revoke the address' })).toBeEnabled();
});

it('says why it is not known whether there is one, and offers to try again', async () => {
  server.use(http.get('*/calendar/feed/me', () => problem(500)));
  renderWithQueries(<FeedLink isOpen onClose={() => {}} />);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeEnabled();
  expect(screen.getByRole('alert')).toHaveTextContent(/broke on our side/);
  expect(screen.queryByRole('button', { name: 'Make the address' })).not.toBeInTheDocument();
});
