import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { dismissals } from '@/lib/dismissals';
import { toasts } from '@/lib/toasts';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { LikeYou } from '.';

const WALKS = { name: 'mobility', value: 'walk' } as const;
const SERIOUS = { name: 'mood', value: 'serious' } as const;
const PRACTICES = { name: 'purpose', value: 'practice' } as const;

const bo = found('Bo', { alike: [WALKS, SERIOUS], distance: 4 });
const cy = found('Cy', { alike: [WALKS, SERIOUS], distance: 9 });
const di = found('Di', { alike: [WALKS] });

beforeEach(() => dismissals.set({ owner: undefined, until: {} }));

function pretend(players: Parameters<typeof answer>[0], besides: string[] = [], needs?: 'location') {
  server.use(...pretendSearch({ '': answer(players, needs ? { needs } : {}) }).handlers);
  show(<LikeYou besides={besides} />);
}

it('names two who share the same traits with me', async () => {
  pretend([di, bo, cy]);
  expect(await screen.findByRole('region', { name: 'Bo and Cy play like you' })).toBeVisible();
  expect(screen.getByText('Both within 9 mi')).toBeVisible();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Walks', 'Serious']);
  expect(screen.getByRole('link', { name: 'See Cy' })).toHaveAttribute('href', '/@cy');
});

it('names one where the other is alike in something else, and leads to more', async () => {
  pretend([bo, found('Ed', { alike: [PRACTICES, WALKS] })]);
  expect(await screen.findByRole('region', { name: 'Bo plays like you' })).toBeVisible();
  expect(screen.getByText('4 mi from you')).toBeVisible();
  expect(screen.getByRole('link', { name: 'More like this' })).toHaveAttribute('href', '/find');
});

it('passes over whoever stands on the page already', async () => {
  pretend([bo, cy], ['key-bo']);
  expect(await screen.findByRole('region', { name: 'Cy plays like you' })).toBeVisible();
});

it('shows others once somebody was dismissed, and the same again after an undo', async () => {
  pretend([bo, cy, found('Ed', { alike: [PRACTICES, WALKS] })]);
  await userEvent.click(await screen.findByRole('button', { name: 'Not for now' }));
  expect(await screen.findByRole('region', { name: 'Ed plays like you' })).toBeVisible();
  toasts.get()?.action?.run();
  expect(await screen.findByRole('region', { name: 'Bo and Cy play like you' })).toBeVisible();
});
