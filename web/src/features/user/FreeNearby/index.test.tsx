import { screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberGolfer } from '@/lib/session';
import { renderWithQueries } from '../../../../mocks/render';
import { pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { annsOwn, boulder } from '../../../../mocks/user';
import { FreeNearby } from '.';

function show(count: number, me: typeof annsOwn = { ...annsOwn, location: boulder }) {
  const { handlers, counted } = pretendSearch({}, count);
  server.use(
    http.get('*/user/get/:key', () => HttpResponse.json(me)),
    ...handlers,
  );
  return { ...renderWithQueries(<FreeNearby />), counted };
}

beforeEach(() => rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' }));
afterEach(() => rememberGolfer(undefined));

it('tells how many near me are free when I am, and leads to them', async () => {
  const { counted } = show(6);
  expect(await screen.findByText('6 golfers near you are free when you are.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See them' })).toHaveAttribute(
    'href',
    '/find?overlap_days=7&sort=overlap',
  );
  expect(counted[0]?.get('overlap_days')).toBe('7');
});

it('speaks of one as of one', async () => {
  show(1);
  expect(await screen.findByText('1 golfer near you is free when you are.')).toBeVisible();
});

it('keeps its place while they are counted, and is not there for nobody', async () => {
  const { container, counted } = show(0);
  expect(container).not.toBeEmptyDOMElement();
  await waitFor(() => expect(container).toBeEmptyDOMElement());
  expect(counted).toHaveLength(1);
});

it('does not count for whoever has not said where they play', async () => {
  const { container, counted } = show(6, annsOwn);
  await waitFor(() => expect(container).toBeEmptyDOMElement());
  expect(counted).toHaveLength(0);
});
