import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn } from '../../../../mocks/user';
import { NameCard } from '.';

const EDIT = '*/user/edit/me';

beforeEach(() => {
  sessionStorage.clear();
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' });
});

function open(done = vi.fn()) {
  const { unmount } = show(<NameCard profile={annsOwn} action="Save" onDone={done} />);
  return { done, unmount };
}
const bio = () => screen.getByRole('textbox', { name: 'About you' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('sends what was changed and nothing else, and the shell knows the new name', async () => {
  const asked = vi.fn();
  server.use(
    http.post(EDIT, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ ...annsOwn, alias: 'Annie', name: 'Annie' });
    }),
  );
  const { done } = open();
  const name = screen.getByRole('textbox', { name: 'Name' });
  expect(name).toHaveValue('Ann Lee');
  await userEvent.clear(name);
  await userEvent.type(name, 'Annie');
  await save();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(asked).toHaveBeenCalledWith({ alias: 'Annie' });
  expect(session.get()?.alias).toBe('Annie');
});

it('is done at once where nothing was changed', async () => {
  const { done } = open();
  await save();
  expect(done).toHaveBeenCalledOnce();
});

it('keeps what was typed when it is left, until it is saved', async () => {
  server.use(http.post(EDIT, () => HttpResponse.json({ ...annsOwn, bio: 'Early bird.' })));
  const { unmount } = open();
  await userEvent.type(bio(), 'Early bird.');
  unmount();
  const { done, unmount: leave } = open();
  expect(bio()).toHaveValue('Early bird.');
  await save();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  leave();
  open();
  expect(bio()).toHaveValue('');
});

it('puts a refusal on its field and keeps everything typed', async () => {
  const errors = [{ field: 'gimmick', reason: 'leave out control characters' }];
  server.use(http.post(EDIT, () => problem(422, { errors })));
  const { done } = open();
  const gimmick = screen.getByRole('textbox', { name: 'In one line' });
  await userEvent.type(gimmick, 'Will trade a birdie');
  await save();
  await waitFor(() => expect(gimmick).toHaveAccessibleDescription(/Leave out control characters/));
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(gimmick).toHaveValue('Will trade a birdie');
  expect(done).not.toHaveBeenCalled();
});

it('takes no more than a line holds, and counts down to it', async () => {
  open();
  const gimmick = screen.getByRole('textbox', { name: 'In one line' });
  await userEvent.click(gimmick);
  await userEvent.paste('x'.repeat(75));
  expect(screen.getByText('5')).toBeVisible();
  await userEvent.type(gimmick, 'y'.repeat(9));
  expect(gimmick).toHaveValue('x'.repeat(75) + 'y'.repeat(5));
});
