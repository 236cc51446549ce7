import { http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { client } from '@/lib/client';
import { setNavigator } from '@/lib/navigation';
import { isPage } from '@/lib/paths';
import { rememberGolfer, session } from '@/lib/session';
import { problem } from '../../mocks/problem';
import { server } from '../../mocks/server';

const go = vi.fn();
const unauthenticated = () => problem(401, { type: '/problems/unauthenticated' });

beforeEach(() => {
  go.mockReset();
  setNavigator({ go, prepare: () => {} });
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann' });
  window.history.replaceState(null, '', '/find?mode=list');
});

it('leads to the door and back when the session has ended', async () => {
  server.use(http.get('*/user/get/me', unauthenticated));
  await expect(client.GET('/user/get/{key}', { params: { path: { key: 'me' } } })).rejects.toThrow();
  expect(go).toHaveBeenCalledWith('/login?then=%2Ffind%3Fmode%3Dlist', { replace: true });
  expect(session.get()).toBeUndefined();
});

it.each(['/reset/token', '/verify/token', '/help/find', '/@bo', '/settings/preferences'])(
  'stays at %s, where a visitor has business, and forgets the golfer',
  async (page) => {
    window.history.replaceState(null, '', page);
    server.use(http.get('*/user/get/me', unauthenticated));
    await expect(client.GET('/user/get/{key}', { params: { path: { key: 'me' } } })).rejects.toThrow();
    expect(go).not.toHaveBeenCalled();
    expect(session.get()).toBeUndefined();
  },
);

it('asks nobody to log in for being a visitor', async () => {
  server.use(http.get('*/identity/me', unauthenticated));
  await expect(client.GET('/identity/me')).rejects.toThrow();
  expect(go).not.toHaveBeenCalled();
});

it('takes a wrong password for what it is', async () => {
  server.use(http.post('*/identity/login', () => problem(401, { type: '/problems/wrong-credentials' })));
  await expect(client.POST('/identity/login', { body: { login: 'ann', password: 'x' } })).rejects.toThrow();
  expect(go).not.toHaveBeenCalled();
});

it.each([
  ['/find?mode=list', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https://evil.example', false],
  [7, false],
])('%j is a page of ours: %j', (address, expected) => {
  expect(isPage(address)).toBe(expected);
});
