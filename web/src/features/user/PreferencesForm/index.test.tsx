import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { api } from '@/lib/client';
import { choices, choose, preferences } from '@/lib/preferences';
import { rememberGolfer } from '@/lib/session';
import { toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { PreferencesForm } from '.';

const PUT = '*/user/preferences/me';
const asked = vi.fn();

beforeEach(() => {
  asked.mockClear();
  choose({ theme: 'system', distance: 'auto', first_weekday: 'auto', clock: 'auto', haptics: true });
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann' });
});

/** A server that merges what is put. */
function keep() {
  server.use(
    http.put(PUT, async ({ request }) => {
      const change = await request.json();
      asked(change);
      return HttpResponse.json({ ...choices.get(), ...(change as object) });
    }),
  );
}

it('counts at once, and is kept for the account', async () => {
  keep();
  show(<PreferencesForm />);
  await userEvent.selectOptions(screen.getByLabelText('Distances'), 'Kilometers');
  expect(preferences.get().distance).toBe('kilometers');
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ distance: 'kilometers' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  await userEvent.selectOptions(screen.getByLabelText('Weeks begin on'), 'Monday');
  expect(preferences.get().firstWeekday).toBe(1);
  await userEvent.selectOptions(screen.getByLabelText('Clock'), '14:30');
  expect(preferences.get().isTwelve).toBe(false);
});

it('goes back with a sentence when the account did not take it', async () => {
  server.use(http.put(PUT, () => problem(503)));
  show(<PreferencesForm />);
  await userEvent.click(screen.getByRole('switch', { name: 'Haptics' }));
  await waitFor(() => expect(toasts.get()?.text).toMatch(/^It is as it was before/));
  expect(screen.getByRole('switch', { name: 'Haptics' })).toBeChecked();
});

it('keeps a choice that was made while another one failed', async () => {
  server.use(
    http.put(PUT, async ({ request }) => {
      const change = (await request.json()) as { haptics?: boolean };
      return change.haptics === false ? problem(503) : HttpResponse.json({ ...choices.get(), ...change });
    }),
  );
  show(<PreferencesForm />);
  await userEvent.click(screen.getByRole('switch', { name: 'Haptics' }));
  await userEvent.selectOptions(screen.getByLabelText('Distances'), 'Kilometers');
  await waitFor(() => expect(choices.get().haptics).toBe(true));
  expect(choices.get().distance).toBe('kilometers');
});

it('asks nobody while nobody is logged in', async () => {
  rememberGolfer(undefined);
  show(<PreferencesForm />);
  await userEvent.click(screen.getByRole('switch', { name: 'Haptics' }));
  expect(preferences.get().haptics).toBe(false);
});

it('is kept for the account that turns out to be there', async () => {
  rememberGolfer(undefined);
  keep();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  server.use(
    http.get('*/identity/me', async () => {
      await released;
      return HttpResponse.json({});
    }),
  );
  function Asking() {
    api.useQuery('get', '/identity/me', {});
    return <PreferencesForm />;
  }
  show(<Asking />);
  await userEvent.selectOptions(screen.getByLabelText('Distances'), 'Kilometers');
  expect(asked).not.toHaveBeenCalled();
  release();
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ distance: 'kilometers' }));
});
