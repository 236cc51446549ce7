import { type Browser, test as base, expect, type Page } from '@playwright/test';
import type { paths } from '../src/lib/api';

/** A test against the real server, from an address of its own. */
export const test = base.extend({
  context: async ({ context }, use, { testId, retry }) => {
    const hash = [...`${testId}${retry}`].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
    const address = [10, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255].join('.');
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': address });
    await use(context);
  },
});

export { expect };

let others = 0;

/** A page of somebody else, who comes from another address. */
export async function another(browser: Browser): Promise<Page> {
  others += 1;
  const address = `10.99.${process.env.TEST_WORKER_INDEX ?? 0}.${others}`;
  const options = { reducedMotion: 'reduce', extraHTTPHeaders: { 'x-forwarded-for': address } } as const;
  const context = await browser.newContext(options);
  return context.newPage();
}

const ORIGIN = `http://localhost:${process.env.E2E_REAL_PORT}`;

export const PASSWORD = 'correct horse battery';

let joined = 0;

/** A name that nobody else in this run has. */
export function newName(name: string): string {
  joined += 1;
  return `${name}.${process.env.TEST_WORKER_INDEX ?? 0}.${joined}`;
}

/** Joins past the form, which has tests of its own; ends at the first onboarding card. */
export async function join(page: Page, username: string) {
  const email = `${username}@example.org`;
  await send(page, 'POST', '/identity/register', { username, email, password: PASSWORD, birth_year: 1988 });
  await page.goto('/welcome/name');
  await firstCard(page);
}

/** Fills in the form and joins; ends at the first onboarding card. */
export async function joinByForm(page: Page, username: string) {
  await page.goto('/join');
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Email').fill(`${username}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Year of birth').fill('1988');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL('/welcome/name');
  // The address changes before the page does.
  await firstCard(page);
}

const firstCard = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Who’s teeing off?' }).waitFor();

export async function logIn(page: Page, login: string, password = PASSWORD) {
  await page.getByLabel('Username or email').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

export async function logOut(page: Page) {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.waitForURL('/');
}

type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [Key in Method]: { requestBody: { content: { 'application/json': infer Content } } };
}
  ? Content
  : never;

/** Says things on the profile of whoever is logged in on this page, past its forms. */
export async function say(page: Page, body: Partial<Body<'/user/edit/{key}', 'post'>>) {
  await send(page, 'POST', '/user/edit/me', body);
}

/** Paints the calendar of whoever is logged in on this page, past its cells. */
export async function paint(page: Page, entries: Body<'/calendar/edit/{key}', 'put'>['entries']) {
  await send(page, 'PUT', '/calendar/edit/me', { entries });
}

/** Says the same of every week for whoever is logged in on this page. */
export async function repeat(page: Page, what: Body<'/calendar/repeat/{key}', 'post'>) {
  await send(page, 'POST', '/calendar/repeat/me', what);
}

/** Adds a picture to the profile of whoever is logged in on this page, past the cutting. */
export async function show(page: Page, { buffer, mimeType }: { buffer: Buffer; mimeType: string }) {
  const headers = { origin: ORIGIN, 'content-type': mimeType };
  const answer = await page.request.post('/user/image/me', { data: buffer, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** As the app itself would: from its own origin, with the session of the page, which may still be blank. */
async function send(page: Page, method: string, path: string, data: object) {
  const answer = await page.request.fetch(path, { method, data, headers: { origin: ORIGIN } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A day from today on, as it travels. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
