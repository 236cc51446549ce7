import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { components } from '@/lib/api';
import { rememberGolfer } from '@/lib/session';
import { toasts } from '@/lib/toasts';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn } from '../../../../mocks/user';
import { CardsLeft } from '.';

type CardName = components['schemas']['Card'];

beforeEach(() => {
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' });
  toasts.set(undefined);
});

/** A server that remembers which cards are not to be asked for. */
function pretendProfile(left: CardName[], dismissed: CardName[] = []) {
  const told = vi.fn();
  server.use(
    http.get('*/user/get/:key', () =>
      HttpResponse.json({ ...annsOwn, cards_left: left.filter((card) => !dismissed.includes(card)) }),
    ),
    http.get('*/user/preferences/me', () => HttpResponse.json({ dismissed_cards: dismissed })),
    http.put<{ key: string }, { dismissed_cards: CardName[] }>(
      '*/user/preferences/me',
      async ({ request }) => {
        const body = await request.json();
        told(body);
        dismissed = body.dismissed_cards;
        return HttpResponse.json(body);
      },
    ),
  );
  return told;
}
const heading = () => screen.queryByRole('heading', { name: 'Finish your profile' });

it('says how many are left and leads to the first of them', async () => {
  pretendProfile(['attributes', 'location', 'image']);
  show(<CardsLeft />);
  expect(await screen.findByRole('img', { name: '3 of 4 left' })).toBeVisible();
  expect(screen.getByText('Still open: how you play, where you play, and your picture.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/welcome/attributes?then=%2F');
});

it('is not there once everything is filled in', async () => {
  let isAnswered = false;
  pretendProfile([]);
  server.events.on('response:mocked', () => {
    isAnswered = true;
  });
  show(<CardsLeft />);
  await waitFor(() => expect(isAnswered).toBe(true));
  expect(heading()).toBeNull();
});

it('goes for good, adding to what was dismissed before, unless that is undone', async () => {
  const told = pretendProfile(['attributes', 'location'], ['name']);
  show(<CardsLeft />);
  await userEvent.click(await screen.findByRole('button', { name: 'Don’t ask again' }));
  await waitFor(() => expect(heading()).toBeNull());
  expect(told).toHaveBeenLastCalledWith({ dismissed_cards: ['name', 'attributes', 'location'] });
  toasts.get()?.action?.run();
  await waitFor(() => expect(heading()).toBeVisible());
  expect(told).toHaveBeenLastCalledWith({ dismissed_cards: ['name'] });
});

it('stays and says so when that did not work', async () => {
  pretendProfile(['attributes']);
  server.use(http.get('*/user/preferences/me', () => HttpResponse.json({}, { status: 500 })));
  show(<CardsLeft />);
  await userEvent.click(await screen.findByRole('button', { name: 'Don’t ask again' }));
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  expect(heading()).toBeVisible();
});
