import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { preferences } from '@/lib/preferences';
import { dismissToast, toasts } from '@/lib/toasts';
import { pretendCalendar } from '../../../../mocks/calendar';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { server } from '../../../../mocks/server';
import { RepeatSheet } from '.';

const TODAY = '2026-11-24';

function show(entries: Parameters<typeof pretendCalendar>[1] = {}) {
  server.use(...pretendCalendar(TODAY, entries).handlers);
  renderWithQueries(
    <RepeatSheet isOpen onClose={() => {}} slot={{ day: '2026-11-28', window: 'morning' }} />,
  );
}
const make = () => userEvent.click(screen.getByRole('button', { name: 'Repeat weekly' }));
const standing = () => screen.findByRole('listitem');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T18:00:00Z') });
  preferences.set({ ...preferences.get(), firstWeekday: 7 });
});
afterEach(() => {
  vi.useRealTimers();
  dismissToast();
});

it('suggests the window that was looked at, in the reader’s week', async () => {
  show();
  expect(await screen.findByText('Nothing repeats yet.')).toBeVisible();
  const days = within(screen.getByRole('group', { name: 'Days' })).getAllByRole('checkbox');
  expect(days[0]).toHaveAccessibleName('Sun');
  expect(screen.getByRole('checkbox', { name: 'Sat' })).toBeChecked();
  expect(screen.getByText('Saturday mornings: free, every week.')).toBeVisible();
});

it('says it every week until a day, and lists it', async () => {
  show();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sun' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Maybe' }));
  await userEvent.type(screen.getByLabelText('Until'), '2026-12-20');
  expect(
    screen.getByText('Saturday mornings and Sunday mornings: maybe, every week until Sun, Dec 20.'),
  ).toBeVisible();
  await make();
  await waitFor(() => expect(toasts.get()?.text).toBe('Saturday mornings and Sunday mornings repeat weekly'));
  const rows = await screen.findAllByRole('listitem');
  expect(rows[0]).toHaveTextContent('Saturday mornings Maybe');
  expect(rows[0]).toHaveTextContent('Until Sun, Dec 20');
});

it('names the days that say something else', async () => {
  show({ '2026-12-05/morning': 'no' });
  await make();
  await waitFor(async () => expect(await standing()).toHaveTextContent('Except Sat, Dec 5'));
  expect(await standing()).toHaveTextContent('Goes on');
});

it('ends it, and can take that back', async () => {
  show();
  await make();
  await userEvent.click(await screen.findByRole('button', { name: 'End Saturday mornings' }));
  expect(await screen.findByText('Nothing repeats yet.')).toBeVisible();
  expect(toasts.get()?.text).toBe('Saturday mornings ended');
  toasts.get()?.action?.run();
  expect(await standing()).toHaveTextContent('Saturday mornings');
});

it('asks for a day and a window', async () => {
  show();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sat' }));
  expect(screen.getByRole('button', { name: 'Repeat weekly' })).toBeDisabled();
  expect(screen.getByText('Choose at least one day and one window.')).toBeVisible();
});

it('shows a refusal where it belongs, and every other under the button', async () => {
  show();
  const fields = { errors: [{ field: 'until', reason: 'choose a day that is still to come' }] };
  server.use(http.post('*/calendar/repeat/:key', () => problem(422, fields), { once: true }));
  await make();
  expect(await screen.findByText('Choose a day that is still to come')).toBeVisible();
  expect(screen.getByLabelText('Until')).toBeInvalid();
  server.use(http.post('*/calendar/repeat/:key', () => HttpResponse.json({}, { status: 503 })));
  await make();
  expect(await screen.findByText(/^That didn’t work/)).toBeVisible();
});

it('says why the list did not load, and offers to try again', async () => {
  show();
  server.use(http.get('*/calendar/repeat/:key', () => problem(500), { once: true }));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText(/broke on our side/)).toBeVisible();
  await userEvent.click(retry);
  expect(await screen.findByText('Nothing repeats yet.')).toBeVisible();
});
