import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn } from '../../../../mocks/user';
import { PrivacyForm } from '.';

const EDIT = '*/user/edit/me';

beforeEach(() => server.use(http.get('*/user/get/me', () => HttpResponse.json(annsOwn))));

it('hides and shows the profile, and tells the age as wanted', async () => {
  const asked = vi.fn();
  server.use(
    http.post(EDIT, async ({ request }) => {
      const change = await request.json();
      asked(change);
      return HttpResponse.json({ ...annsOwn, ...(change as object) });
    }),
  );
  show(<PrivacyForm />);
  const visible = await screen.findByRole('switch', { name: 'Visible to everybody' });
  expect(visible).toBeChecked();
  await userEvent.click(visible);
  expect(visible).not.toBeChecked();
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ is_hidden: true }));
  await userEvent.selectOptions(screen.getByLabelText('Your age'), 'Not shown');
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ age_shown: 'hidden' }));
});

it('goes back with a sentence when it was refused', async () => {
  server.use(http.post(EDIT, () => problem(500)));
  show(<PrivacyForm />);
  await userEvent.click(await screen.findByRole('switch', { name: 'Visible to everybody' }));
  await waitFor(() => expect(toasts.get()?.text).toMatch(/^It is as it was before/));
  expect(screen.getByRole('switch', { name: 'Visible to everybody' })).toBeChecked();
});

it('says so when it does not load, and tries again', async () => {
  server.use(http.get('*/user/get/me', () => problem(500), { once: true }));
  show(<PrivacyForm />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('switch', { name: 'Visible to everybody' })).toBeVisible();
});
