import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberGolfer } from '@/lib/session';
import type { Slot } from '@/lib/week';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { annsOwn, boulder } from '../../../../mocks/user';
import type { OwnProfile } from '../api';
import { WhoIsFree } from '.';

const SLOT: Slot = { day: '2026-11-28', window: 'morning' };

function show(
  items: ReturnType<typeof found>[],
  total = items.length,
  me: OwnProfile = { ...annsOwn, location: boulder },
) {
  const search = pretendSearch({ '': answer(items, { page: { total } }) });
  server.use(
    http.get('*/user/get/:key', () => HttpResponse.json(me)),
    ...search.handlers,
  );
  return { ...search, ...renderWithQueries(<WhoIsFree slot={SLOT} />) };
}

beforeEach(() => rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' }));
afterEach(() => rememberGolfer(undefined));

it('names the first who are free then, and leads to all', async () => {
  const { asked } = show([found('Bo'), found('Cy')], 14);
  expect(await screen.findByText('14 golfers near you are free then.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Sat 28, Morning' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bo' })).toHaveAttribute('href', '/@bo');
  expect(screen.getByRole('link', { name: 'See all 14' })).toHaveAttribute(
    'href',
    '/find?windows=2026-11-28%3Amorning',
  );
  expect(asked.map(String)).toEqual(['windows=2026-11-28%3Amorning&limit=3']);
});

it('says so of nobody', async () => {
  show([]);
  expect(await screen.findByText(/^Nobody near you has painted this window yet/)).toBeVisible();
});

it('asks nothing for whoever has not said where they play', async () => {
  const { asked } = show([], 0, annsOwn);
  expect(await screen.findByText(/^Say on your profile where you play/)).toBeVisible();
  expect(asked).toEqual([]);
});

it('asks for a window where none was picked', async () => {
  server.use(http.get('*/user/get/:key', () => HttpResponse.json(annsOwn)));
  renderWithQueries(<WhoIsFree />);
  expect(await screen.findByText(/^Pick a window/)).toBeVisible();
});

it('offers to try again', async () => {
  show([found('Bo')]);
  server.use(http.get('*/user/query', () => problem(429, { retry_after: 720 }), { once: true }));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText(/Try again in 12 minutes/)).toBeVisible();
  await userEvent.click(retry);
  expect(await screen.findByRole('link', { name: 'Bo' })).toBeVisible();
});
