import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { pretendPlans } from '../../../../mocks/plan';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { server } from '../../../../mocks/server';
import { OverlapCalendar } from '.';

const TODAY = '2026-11-26';
const BO = { key: 'k2', name: 'Bo' };
const CY = { key: 'k3', name: 'Cy' };
const SATURDAY = '2026-11-28/morning';
const SUNDAY = '2026-11-29/twilight';

function show(said: Parameters<typeof pretendPlans>[1], others = [BO]) {
  const plans = pretendPlans(TODAY, said);
  server.use(...plans.handlers);
  renderWithQueries(<OverlapCalendar others={others} />);
  return plans;
}
const best = async () =>
  within(await screen.findByRole('list', { name: 'Best first' })).getAllByRole('listitem');

it('says how often both are free, the best window first', async () => {
  const { asked } = show({
    k1: { '2026-11-27/midday': 'maybe', [SATURDAY]: 'free', [SUNDAY]: 'free' },
    k2: { '2026-11-27/midday': 'free', [SATURDAY]: 'free', [SUNDAY]: 'free' },
  });
  expect(await screen.findByText('You’re both free 2 times.')).toBeVisible();
  expect(screen.getByText('One window works if a maybe becomes a yes.')).toBeVisible();
  expect((await best()).map((row) => row.textContent)).toEqual([
    'Sat, Nov 28, Morning both free',
    'Sun, Nov 29, Twilight both free',
    'Fri, Nov 27, Midday maybe: you',
  ]);
  expect(asked).toEqual(['k1,k2']);
});

it('says of each day in words who can', async () => {
  show({ k1: { [SATURDAY]: 'free', [SUNDAY]: 'free' }, k2: { [SATURDAY]: 'free', [SUNDAY]: 'no' } });
  const week = await screen.findByRole('list', { name: /^What you share, Nov 26/ });
  expect(week).toHaveTextContent('Sat, Nov 28: Morning: both free');
  expect(week).toHaveTextContent('Sun, Nov 29: Twilight: you free, Bo no');
  expect(week).toHaveTextContent('Mon, Nov 30: nothing set');
});

it('tells what suits all but one, where nothing suits all of three', async () => {
  show({ k1: { [SATURDAY]: 'free' }, k2: { [SATURDAY]: 'maybe' }, k3: { [SUNDAY]: 'free' } }, [BO, CY]);
  expect(await screen.findByText('No window in the next six weeks suits you all.')).toBeVisible();
  const almost = screen.getByRole('list', { name: 'All but one' });
  expect(almost).toHaveTextContent('Sat, Nov 28, Morning without Cy');
});

it('says who has said nothing, and leads me to my own calendar', async () => {
  show({});
  expect(await screen.findByText('Nothing set for the next six weeks: you and Bo.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Paint your calendar' })).toHaveAttribute('href', '/dates');
});

it('shows three weeks, and all six on request', async () => {
  show({});
  await userEvent.click(await screen.findByRole('button', { name: 'All six weeks' }));
  expect(screen.getAllByRole('list', { name: /^What you share/ })).toHaveLength(6);
});

it('says why it did not load, and offers to try again', async () => {
  show({ k1: { [SATURDAY]: 'free' }, k2: { [SATURDAY]: 'free' } });
  server.use(http.get('*/calendar/query', () => problem(429, { retry_after: 720 }), { once: true }));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
  await userEvent.click(retry);
  expect(await screen.findByText('You’re both free once.')).toBeVisible();
});
