import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pretendCalendar } from '../../../../mocks/calendar';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { server } from '../../../../mocks/server';
import { ProfileCalendarTray } from '.';

const TODAY = '2026-11-24';

const BO = { key: 'k2', name: 'Bo Park' };

const show = (player: typeof BO | undefined, ...calendar: Parameters<typeof pretendCalendar>) => {
  server.use(...pretendCalendar(...calendar).handlers);
  renderWithQueries(<ProfileCalendarTray player={player} />);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T18:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows the next days of a player, and what suits us both', async () => {
  show(BO, TODAY, { '2026-11-28/morning': 'free', '2026-11-29/midday': 'maybe' }, ['2026-11-28/morning']);
  expect(await screen.findByText(/Sat, Nov 28: Morning free for both of you/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'When Bo Park can play' })).toBeVisible();
  expect(screen.getByText('1 window suits you both.')).toBeVisible();
  expect(screen.getByText('Nov 24 – 30')).toBeVisible();
  expect(screen.getByRole('link', { name: 'All you share' })).toHaveAttribute('href', '/dates/with/k2');
});

it('begins with the day that it is at the player’s place', async () => {
  show(BO, '2026-11-25');
  expect(await screen.findByText('Nov 25 – Dec 1')).toBeVisible();
});

it('says so where nothing is in common, or nothing was said', async () => {
  show(BO, TODAY, { '2026-11-28/morning': 'free' });
  expect(await screen.findByText('No window in common in these days.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Later days' }));
  expect(await screen.findByText('Bo Park has set nothing for these days.')).toBeVisible();
  expect(screen.getByText('Dec 1 – 7')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Earlier days' }));
  expect(await screen.findByText('Nov 24 – 30')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Earlier days' })).toBeDisabled();
});

it('leads from my own days to the calendar', async () => {
  show(undefined, TODAY, { '2026-11-28/morning': 'free' });
  expect(await screen.findByRole('heading', { name: 'When you can play' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Open calendar' })).toHaveAttribute('href', '/dates');
  expect(screen.getByText('Other players see this.')).toBeVisible();
});

it('says why it did not load, and offers to try again', async () => {
  server.use(
    http.get('*/calendar/get/:key/:date', () => problem(403, { detail: 'Only players you met see this.' })),
  );
  renderWithQueries(<ProfileCalendarTray player={BO} />);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent('Only players you met see this.');
  server.use(...pretendCalendar(TODAY).handlers);
  await userEvent.click(retry);
  await waitFor(() => expect(screen.getByRole('list', { name: 'When Bo Park can play' })).toBeVisible());
});
