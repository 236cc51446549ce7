import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissals } from '@/lib/dismissals';
import { toasts } from '@/lib/toasts';
import { pretendCalendar } from '../../../../mocks/calendar';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { NextDaysCard } from '.';

/** A Tuesday. */
const TODAY = '2026-11-24';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T18:00:00Z`) });
  dismissals.set({ owner: undefined, until: {} });
  toasts.set(undefined);
});
afterEach(() => void vi.useRealTimers());

function pretend(entries: Parameters<typeof pretendCalendar>[1] = {}) {
  const calendar = pretendCalendar(TODAY, entries);
  server.use(...calendar.handlers);
  show(<NextDaysCard />);
  return calendar;
}
const card = () => screen.findByRole('region', { name: 'Set your next 7 days' });
const button = (name: string) => screen.findByRole('button', { name });

it('frees the weekend with one press, and takes it back', async () => {
  const { edits } = pretend();
  await userEvent.click(await button('Weekends'));
  expect(within(await card()).getByRole('status')).toHaveTextContent('6 windows are set.');
  await waitFor(() => expect(edits).toHaveLength(1));
  expect(edits[0]?.map(({ date, window, answer }) => `${date} ${window} ${answer}`)).toEqual(
    ['2026-11-28', '2026-11-29'].flatMap((day) =>
      ['morning', 'midday', 'twilight'].map((window) => `${day} ${window} free`),
    ),
  );
  await userEvent.click(await button('Undo'));
  await waitFor(() => expect(edits).toHaveLength(2));
  expect(edits[1]?.every(({ answer }) => answer === null)).toBe(true);
  expect(await button('Weekends')).toBeVisible();
});

it('repeats last week where nothing else is said', async () => {
  const { edits } = pretend({
    '2026-11-17/morning': 'free',
    '2026-11-21/morning': 'free',
    '2026-11-22/twilight': 'maybe',
    '2026-11-28/morning': 'no',
  });
  await userEvent.click(await button('Same as last week'));
  await waitFor(() => expect(edits).toHaveLength(1));
  expect(edits[0]).toEqual([
    { date: '2026-11-24', window: 'morning', answer: 'free' },
    { date: '2026-11-29', window: 'twilight', answer: 'maybe' },
  ]);
});

it('has nothing to repeat after a silent week, and says where else days are set', async () => {
  pretend();
  await button('Weekends');
  expect(screen.queryByRole('button', { name: 'Same as last week' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open calendar' })).toHaveAttribute('href', '/dates');
});

it('is not there for whoever keeps a calendar', async () => {
  const { handlers } = pretendCalendar(TODAY, { '2026-11-25/morning': 'no', '2026-11-28/morning': 'free' });
  const answered = vi.fn();
  server.events.on('response:mocked', answered);
  server.use(...handlers);
  show(<NextDaysCard />);
  await waitFor(() => expect(answered).toHaveBeenCalled());
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

it('is as it was, and says so, when that did not save', async () => {
  pretend();
  server.use(http.put('*/calendar/edit/:key', () => problem(400)));
  await userEvent.click(await button('Weekends'));
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  expect(await button('Weekends')).toBeVisible();
});

it('rests for a week once it was dismissed, unless that is undone', async () => {
  pretend();
  await userEvent.click(await button('Not this week'));
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  toasts.get()?.action?.run();
  expect(await card()).toBeVisible();
});
