import { type APIRequestContext, type Page, request } from '@playwright/test';
import { dayFromNow, expect, join, newName, PASSWORD, paint, say } from './real';

export type Profile = Parameters<typeof say>[1];
export type Entries = Parameters<typeof paint>[1];

const SATURDAY = dayFromNow(3);

let players = 0;

/** Somebody else, who joined without a browser. */
export async function player(
  baseURL: string | undefined,
  name: string,
  profile: Profile,
  entries: Entries = [],
) {
  const username = newName(name.split(' ')[0]?.toLowerCase() ?? '');
  // Each from an address of their own: so many new accounts from one would be refused.
  const [third, fourth] = [Number(process.env.TEST_WORKER_INDEX ?? 0) % 256, players++ % 256];
  const headers = { origin: baseURL ?? '', 'x-forwarded-for': `10.9.${third}.${fourth}` };
  const api = await request.newContext({ baseURL, extraHTTPHeaders: headers });
  const account = { username, email: `${username}@example.org`, password: PASSWORD, birth_year: 1988 };
  await sent(api, 'POST', '/identity/register', account);
  await sent(api, 'POST', '/user/edit/me', { alias: name, ...profile });
  if (entries.length > 0) await sent(api, 'PUT', '/calendar/edit/me', { entries });
  await api.dispose();
  return username;
}

async function sent(api: APIRequestContext, method: string, path: string, data: object) {
  const answer = await api.fetch(path, { method, data });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Ann, who looks for a partner around a place. */
export async function ann(page: Page, zip: string, entries: Entries = []) {
  await join(page, newName('ann'));
  await say(page, { alias: 'Ann Lee', mobility: 'walk', location: { zip } });
  if (entries.length > 0) await paint(page, entries);
}

export const free = (window: Entries[number]['window']): Entries[number] => ({
  date: SATURDAY,
  window,
  answer: 'free',
});

export const article = (page: Page, name: string) => page.getByRole('article', { name });
