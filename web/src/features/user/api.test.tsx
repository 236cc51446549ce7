import { waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { rememberGolfer, session } from '@/lib/session';
import { renderWithQueries } from '../../../mocks/render';
import { server } from '../../../mocks/server';
import { annsOwn } from '../../../mocks/user';
import { useMe } from './api';

function Sample() {
  return <p>{useMe()?.name ?? 'nobody'}</p>;
}

afterEach(() => rememberGolfer(undefined));

it('calls me by the name on my profile', async () => {
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'ann' });
  server.use(http.get('*/user/get/:key', () => HttpResponse.json(annsOwn)));
  const { findByText } = renderWithQueries(<Sample />);
  expect(await findByText('Ann Lee')).toBeVisible();
  expect(session.get()?.alias).toBe('Ann Lee');
});

it('asks nothing for a visitor', () => {
  const { getByText } = renderWithQueries(<Sample />);
  expect(getByText('nobody')).toBeVisible();
});

it('takes what a visitor sees for nobody’s own', async () => {
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'ann' });
  let isAnswered = false;
  server.use(
    http.get('*/user/get/:key', () => {
      isAnswered = true;
      return HttpResponse.json({ ...annsOwn, audience: 'public' });
    }),
  );
  const { getByText } = renderWithQueries(<Sample />);
  await waitFor(() => expect(isAnswered).toBe(true));
  expect(getByText('nobody')).toBeVisible();
});
