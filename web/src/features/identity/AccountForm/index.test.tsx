import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { toasts } from '@/lib/toasts';
import { ann } from '../../../../mocks/identity';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { AccountForm } from '.';

const EDIT = '*/identity/edit';
const asked = vi.fn();

beforeEach(() => {
  asked.mockClear();
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' });
  server.use(http.get('*/identity/me', () => HttpResponse.json({ ...ann, status: 'verified' })));
});

function answer(change: Partial<typeof ann>) {
  server.use(
    http.post(EDIT, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ ...ann, status: 'verified', ...change });
    }),
  );
}
const open = async (what: string) =>
  userEvent.click(await screen.findByRole('button', { name: `Change ${what}` }));
const confirm = () =>
  userEvent.type(screen.getByLabelText('Current password'), 'correct horse battery{Enter}');

it('changes the username after the current password, and the app calls me by it', async () => {
  answer({ username: 'ann.lee' });
  show(<AccountForm />);
  await open('Username');
  expect(screen.getByLabelText('New username')).toHaveFocus();
  await userEvent.type(screen.getByLabelText('New username'), 'ann.lee');
  await confirm();
  expect(await screen.findByText('@ann.lee')).toBeVisible();
  expect(asked).toHaveBeenCalledWith({ username: 'ann.lee', current_password: 'correct horse battery' });
  expect(session.get()).toMatchObject({ username: 'ann.lee' });
  expect(screen.getByRole('button', { name: 'Change Username' })).toHaveFocus();
  expect(toasts.get()?.text).toBe('You have a new username');
});

it('says that a new address is to be confirmed', async () => {
  answer({ email: 'ann@new.example', status: 'unverified' });
  show(<AccountForm />);
  await open('Email');
  await userEvent.type(screen.getByLabelText('New email'), 'ann@new.example');
  await confirm();
  expect(await screen.findByText('Confirm your email: we sent a link to ann@new.example.')).toBeVisible();
});

it('asks for the current password before anything is sent', async () => {
  answer({});
  show(<AccountForm />);
  await open('Password');
  await userEvent.type(screen.getByLabelText('New password'), 'a longer walk home{Enter}');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(
    /Write your current password/,
  );
  expect(asked).not.toHaveBeenCalled();
});

it('puts refusals on their fields and changes nothing', async () => {
  server.use(
    http.post(EDIT, () =>
      problem(422, { errors: [{ field: 'current_password', reason: 'this is not it' }] }),
    ),
  );
  show(<AccountForm />);
  await open('Username');
  await userEvent.type(screen.getByLabelText('New username'), 'ann.lee');
  await confirm();
  await waitFor(() =>
    expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(/This is not it/),
  );
  expect(session.get()?.username).toBe('ann');
});

it('forgets what was typed when it is cancelled', async () => {
  show(<AccountForm />);
  await open('Username');
  await userEvent.type(screen.getByLabelText('New username'), 'bo');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await open('Username');
  expect(screen.getByLabelText('New username')).toHaveValue('');
});

it('says so when the account does not load, and tries again', async () => {
  server.use(http.get('*/identity/me', () => problem(500), { once: true }));
  show(<AccountForm />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('@ann')).toBeVisible();
});
