import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer } from '@/lib/session';
import { pretendCalendar } from '../../../../../mocks/calendar';
import { ann } from '../../../../../mocks/identity';
import { problem } from '../../../../../mocks/problem';
import { renderWithQueries } from '../../../../../mocks/render';
import { answer, found, pretendSearch } from '../../../../../mocks/search';
import { server } from '../../../../../mocks/server';
import { annsOwn } from '../../../../../mocks/user';
import { GolferHome } from '.';

const TODAY = '2026-11-24';
const NOBODY = answer([]);

type Entries = Parameters<typeof pretendCalendar>[1];
type Answer = typeof NOBODY;

/** A search that is asked twice: for who is free when I am, then for anybody. */
function show(entries: Entries, free: Answer, anybody: Answer = NOBODY) {
  server.use(
    http.get('*/user/query', ({ request }) => {
      const isForFree = new URL(request.url).searchParams.has('overlap_days');
      return HttpResponse.json(isForFree ? free : anybody);
    }),
    ...pretendCalendar(TODAY, entries).handlers,
    http.get('*/user/get/:key', () => HttpResponse.json(annsOwn)),
    http.get('*/identity/me', () => HttpResponse.json(ann)),
  );
  renderWithQueries(<GolferHome />);
}

const free = (name: string, ...dates: string[]) =>
  found(name, { shared: dates.map((date) => ({ date, window: 'morning', counts: 'full' })) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T18:00:00Z') });
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' });
});
afterEach(() => {
  vi.useRealTimers();
  rememberGolfer(undefined);
});

it('names the day on which most are free when I am, and the first three of them', async () => {
  const players = [
    free('Bo', '2026-11-27', '2026-11-28'),
    free('Cy', '2026-11-28'),
    free('Di', '2026-11-29'),
    free('Ed', '2026-11-29'),
  ];
  show({ '2026-11-28/morning': 'free' }, answer(players, { page: { total: 9 } }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Saturday looks like golf' })).toBeVisible();
  expect(screen.getByText('9 golfers near you are free when you are.')).toBeVisible();
  const near = within(await screen.findByRole('region', { name: 'Free when you are' }));
  expect(await near.findByRole('heading', { level: 3, name: 'Di' })).toBeVisible();
  expect(near.getAllByRole('heading', { level: 3 }).map((name) => name.textContent)).toEqual([
    'Bo',
    'Cy',
    'Di',
  ]);
  expect(near.getByRole('link', { name: 'See all' })).toHaveAttribute(
    'href',
    '/find?overlap_days=7&sort=overlap',
  );
});

it('asks for days where there are none, and shows who is near all the same', async () => {
  show({ '2026-11-28/morning': 'no' }, NOBODY, answer([found('Bo')]));
  expect(await screen.findByRole('heading', { level: 1, name: 'Quiet week. Stir it up?' })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Set your next 7 days' })).toBeVisible();
  const near = within(await screen.findByRole('region', { name: 'Near you' }));
  expect(near.getByRole('link', { name: 'Bo' })).toHaveAttribute('href', '/@bo');
});

it('brings what is left to do: the address to prove, the cards to fill in', async () => {
  show({}, NOBODY);
  expect(await screen.findByText('Confirm your email: we sent a link to ann@example.org.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Finish your profile' })).toBeVisible();
});

it('says so when nobody shares my days', async () => {
  show({ '2026-11-28/morning': 'free' }, NOBODY, answer([found('Bo')]));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your dates are up' })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Near you' })).toBeVisible();
});

it('calls nobody near before I have said where I play', async () => {
  const anywhere = answer([free('Bo', '2026-11-28')], { needs: 'location' });
  show({ '2026-11-28/morning': 'free' }, anywhere, anywhere);
  expect(await screen.findByText(/^Say where you play/)).toBeVisible();
  expect(await screen.findByRole('region', { name: 'New players' })).toBeVisible();
  expect(screen.queryByText(/near you/i)).not.toBeInTheDocument();
});

it('offers to look farther where there is nobody at all', async () => {
  show({}, NOBODY);
  expect(await screen.findByRole('heading', { name: 'First on the tee' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ready to go' })).toHaveAttribute('href', '/find?ready=true');
});

it('says why the players did not come, and offers to try again', async () => {
  show({ '2026-11-28/morning': 'free' }, NOBODY);
  server.use(http.get('*/user/query', () => problem(429, { retry_after: 720 })));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText(/Try again in 12 minutes/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Home');
  server.use(...pretendSearch({ '': answer([free('Bo', '2026-11-28')]) }).handlers);
  await userEvent.click(retry);
  expect(await screen.findByRole('heading', { level: 1, name: 'Saturday looks like golf' })).toBeVisible();
});
