import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { PlayersNear } from '.';

function pretend(...args: Parameters<typeof answer>) {
  server.use(...pretendSearch({ '': answer(...args) }).handlers);
}

it('names players near me, each with the reason why', async () => {
  pretend([found('Bo', { alike: [{ name: 'mobility', value: 'walk' }] }), found('Cy')]);
  show(<PlayersNear />);
  expect(await screen.findByRole('link', { name: 'Bo' })).toHaveAttribute('href', '/@bo');
  expect(screen.getByText('Walks')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Cy' })).toBeVisible();
});

it('asks where I play where that was skipped', async () => {
  pretend([found('Bo')], { needs: 'location' });
  show(<PlayersNear />);
  expect(await screen.findByRole('link', { name: 'Say where you play' })).toHaveAttribute(
    'href',
    '/welcome/location',
  );
});

it('is kind where nobody is near', async () => {
  pretend([]);
  show(<PlayersNear />);
  expect(await screen.findByRole('heading', { name: 'First on the tee' })).toBeVisible();
});

it('says why they did not come, and offers to try again', async () => {
  server.use(http.get('*/user/query', () => problem(500)));
  show(<PlayersNear />);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent(/broke on our side/);
  pretend([found('Bo')]);
  await userEvent.click(retry);
  expect(await screen.findByRole('link', { name: 'Bo' })).toBeVisible();
});
