import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { grant } from '../../../../mocks/identity';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { JoinForm } from '.';

const REGISTER = '*/identity/register';

beforeEach(() => {
  sessionStorage.clear();
  rememberGolfer(undefined);
});

async function fillIn() {
  await userEvent.type(screen.getByRole('textbox', { name: 'Username' }), 'ann');
  await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), 'ann@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse battery');
  await userEvent.type(screen.getByRole('textbox', { name: 'Year of birth' }), '1988');
}
const join = () => userEvent.click(screen.getByRole('button', { name: 'Join' }));

it('joins, and the app knows the golfer', async () => {
  const asked = vi.fn();
  server.use(
    http.post(REGISTER, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json(grant, { status: 201 });
    }),
  );
  const done = vi.fn();
  show(<JoinForm onDone={done} />);
  await fillIn();
  await join();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(session.get()).toEqual({ key: 'k1', username: 'ann', alias: 'ann' });
  expect(asked).toHaveBeenCalledWith({
    username: 'ann',
    email: 'ann@example.org',
    password: 'correct horse battery',
    birth_year: 1988,
  });
});

it('checks a field when it is left, not before', async () => {
  show(<JoinForm onDone={() => {}} />);
  const email = screen.getByRole('textbox', { name: 'Email' });
  await userEvent.type(email, 'ann at home');
  expect(email).not.toHaveAttribute('aria-invalid');
  await userEvent.tab();
  expect(email).toHaveAttribute('aria-invalid', 'true');
  await userEvent.clear(email);
  await userEvent.type(email, 'ann@example.org');
  expect(email).not.toHaveAttribute('aria-invalid');
});

it('sums up what is missing, with the way to it', async () => {
  show(<JoinForm onDone={() => {}} />);
  await join();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('4 things need another look');
  await userEvent.click(screen.getByRole('link', { name: 'Year of birth' }));
  expect(screen.getByRole('textbox', { name: 'Year of birth' })).toHaveFocus();
});

it('puts a taken name on its field and keeps everything typed', async () => {
  server.use(
    http.post(REGISTER, () => problem(409, { detail: 'That username is taken.', field: 'username' })),
  );
  show(<JoinForm onDone={() => {}} />);
  await fillIn();
  await join();
  const username = screen.getByRole('textbox', { name: 'Username' });
  await waitFor(() => expect(username).toHaveAccessibleDescription(/That username is taken/));
  expect(username).toHaveValue('ann');
  expect(screen.getByLabelText('Password')).toHaveValue('correct horse battery');
});

it('shows every refusal on its field', async () => {
  const errors = [
    { field: 'password', reason: 'this one is too common, choose another' },
    { field: 'birth_year', reason: 'Fourball is for people of 18 and over' },
  ];
  server.use(http.post(REGISTER, () => problem(422, { errors })));
  show(<JoinForm onDone={() => {}} />);
  await fillIn();
  await join();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('2 things need another look'));
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/This one is too common/);
});

it('says how good a password is', async () => {
  show(<JoinForm onDone={() => {}} />);
  const field = screen.getByLabelText('Password');
  await userEvent.type(field, 'birdie');
  expect(screen.getByText('4 more characters')).toBeVisible();
  await userEvent.type(field, '-eagle');
  expect(screen.getByText('Good')).toBeVisible();
});

it('keeps what was typed for the way back, but never the password', async () => {
  const { unmount } = show(<JoinForm onDone={() => {}} />);
  await fillIn();
  unmount();
  show(<JoinForm onDone={() => {}} />);
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ann@example.org');
  expect(screen.getByLabelText('Password')).toHaveValue('');
});
