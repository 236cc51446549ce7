import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { DangerZone } from '.';

const DEACTIVATE = '*/identity/deactivate';
const UNTIL = 1_800_000_000;

beforeEach(() => rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' }));

async function leave(username: string) {
  await userEvent.type(screen.getByLabelText('Your username'), username);
  await userEvent.type(screen.getByLabelText('Current password'), 'correct horse battery');
  await userEvent.click(screen.getByRole('button', { name: 'Delete account' }));
}

it('says in three sentences what happens', () => {
  show(<DangerZone username="ann" onDone={() => {}} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByText(/You can come back within 30 days/)).toBeVisible();
});

it('deletes the account, and the app forgets the golfer', async () => {
  const asked = vi.fn();
  server.use(
    http.post(DEACTIVATE, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ until: UNTIL });
    }),
  );
  const done = vi.fn();
  show(<DangerZone username="ann" onDone={done} />);
  await leave('@Ann');
  await waitFor(() => expect(done).toHaveBeenCalledWith(UNTIL));
  expect(session.get()).toBeUndefined();
  expect(asked).toHaveBeenCalledWith({ username: '@Ann', current_password: 'correct horse battery' });
});

it('does nothing for another name', async () => {
  const done = vi.fn();
  show(<DangerZone username="ann" onDone={done} />);
  await leave('bo');
  expect(screen.getByLabelText('Your username')).toHaveAccessibleDescription(/This is not ann/);
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(done).not.toHaveBeenCalled();
});

it('keeps the session when the password was wrong', async () => {
  server.use(
    http.post(DEACTIVATE, () => problem(422, { errors: [{ field: 'current_password', reason: 'not it' }] })),
  );
  show(<DangerZone username="ann" onDone={() => {}} />);
  await leave('ann');
  await waitFor(() =>
    expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(/Not it/),
  );
  expect(session.get()?.username).toBe('ann');
});
