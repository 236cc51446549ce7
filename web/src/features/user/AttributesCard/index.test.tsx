import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn } from '../../../../mocks/user';
import { AttributesCard } from '.';

const EDIT = '*/user/edit/me';

beforeEach(() => sessionStorage.clear());

function open(profile: Partial<typeof annsOwn> = {}) {
  const asked = vi.fn();
  server.use(
    http.post(EDIT, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json(annsOwn);
    }),
  );
  const done = vi.fn();
  const { unmount } = show(
    <AttributesCard profile={{ ...annsOwn, ...profile }} action="Next" onDone={done} />,
  );
  return { asked, done, unmount };
}
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));
const slider = () => screen.getByRole('slider', { name: 'Handicap' });
const tile = (name: string, group: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

it('saves what was chosen, and only that', async () => {
  const { asked, done } = open();
  fireEvent.change(slider(), { target: { value: '12.4' } });
  await userEvent.click(tile('Walk', 'Getting around'));
  await userEvent.click(tile('In the leather', 'Gimmes'));
  await userEvent.click(screen.getByRole('radio', { name: '3 h 30' }));
  await userEvent.click(screen.getByRole('switch', { name: 'Left-handed' }));
  await next();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(asked).toHaveBeenCalledExactlyOnceWith({
    handicap: 12.4,
    mobility: 'walk',
    gimme: 'in_the_leather',
    round_time: 210,
    lefty: true,
  });
});

it('shows a round time that is no half hour as what it is', () => {
  open({ round_time: 285 });
  expect(screen.getByRole('radio', { name: '4 h 45' })).toBeChecked();
});

it('is done at once where nothing was changed', async () => {
  const { asked, done } = open();
  await next();
  expect(done).toHaveBeenCalledOnce();
  expect(asked).not.toHaveBeenCalled();
});

it('has no handicap until one is set, and none again on request', async () => {
  const { asked } = open();
  expect(slider()).toHaveAttribute('aria-valuetext', 'None');
  expect(screen.getByRole('switch', { name: 'No handicap' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'A tenth more' }));
  expect(slider()).toHaveAttribute('aria-valuetext', '18.1');
  expect(screen.getByRole('switch', { name: 'No handicap' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('switch', { name: 'No handicap' }));
  await next();
  expect(asked).not.toHaveBeenCalled();
});

it('takes a press where the thumb already waits for that handicap', async () => {
  const { asked } = open();
  fireEvent.click(slider());
  await next();
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ handicap: 18 }));
});

it('writes a plus handicap with a plus, and clears one', async () => {
  const { asked } = open({ handicap: -2.1 });
  expect(slider()).toHaveAttribute('aria-valuetext', '+2.1');
  await userEvent.click(screen.getByRole('switch', { name: 'No handicap' }));
  await next();
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ handicap: null }));
});

it('takes a choice back to no preference', async () => {
  const { asked } = open({ weather: 'drizzle' });
  expect(tile('Drizzle', 'Worst weather to play in')).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Clear Worst weather to play in' }));
  expect(tile('Sun', 'Worst weather to play in')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /Clear/ })).toBeNull();
  await next();
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ weather: 'any' }));
});

it('keeps what was chosen when it is left', async () => {
  const { unmount } = open();
  await userEvent.click(tile('Serious', 'Mood'));
  unmount();
  open();
  expect(tile('Serious', 'Mood')).toBeChecked();
});

it('puts a refusal on its choices, with the way to them', async () => {
  const { done } = open();
  server.use(
    http.post(EDIT, () => problem(422, { errors: [{ field: 'gimme', reason: 'choose one of these' }] })),
  );
  await userEvent.click(tile('None', 'Gimmes'));
  await next();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  expect(screen.getByRole('group', { name: 'Gimmes' })).toHaveAccessibleDescription('Choose one of these');
  await userEvent.click(screen.getByRole('link', { name: 'Gimmes' }));
  expect(tile('None', 'Gimmes')).toHaveFocus();
  expect(done).not.toHaveBeenCalled();
});
