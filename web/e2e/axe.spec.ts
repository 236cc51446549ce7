import type { Browser, Page } from '@playwright/test';
import { violations } from './axe';
import { photo } from './photo';
import { another, dayFromNow, expect, join, newName, paint, repeat, say, show, test } from './real';

/**
 * Every screen, in every face that it has, in both themes: one heading, no violation, nothing sideways on the
 * narrowest phone or with text twice as big. A new screen is a line here.
 */
const NARROWEST = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, reducedMotion: 'reduce', serviceWorkers: 'block' });
test.describe.configure({ mode: 'parallel' });

interface Screen {
  path: string;
  /** It shows what a server says, so it has a face for no answer and one for a failed one. */
  asks?: boolean;
  /** Opens what lies over it. */
  open?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
};

async function askToBlock(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Block Bo Park' }).click();
  await page.getByRole('alertdialog').waitFor();
}

/** Behind all the cards. */
async function lastCard(page: Page) {
  const next = page.getByRole('button', { name: 'Next' });
  await next.click();
  while (await next.isEnabled()) await next.click();
  await page.getByRole('heading', { name: 'That’s the field' }).waitFor();
}

async function town(page: Page) {
  const name = /^Missoula, MT: \d+ players?$/;
  await page.getByRole('button', { name }).click();
  await page.getByRole('region', { name }).waitFor();
}

const DOORS: Screen[] = [
  { path: '/join' },
  { path: '/login' },
  { path: '/reset' },
  { path: '/reset/not-a-token', asks: true },
  { path: '/verify/not-a-token', asks: true },
];
const VISITORS: Screen[] = [
  { path: '/' },
  { path: '/find' },
  { path: '/dates' },
  { path: '/dates/with' },
  { path: '/settings' },
  { path: '/settings/preferences' },
  { path: '/help' },
  ...['join', 'find', 'dates', 'profile', 'ready', 'share', 'settings'].map((topic) => ({
    path: `/help/${topic}`,
  })),
  { path: '/credits' },
  { path: '/nowhere' },
];
const CARDS: Screen[] = ['name', 'attributes', 'location', 'image', 'players'].map((card) => ({
  path: `/welcome/${card}`,
  asks: true,
}));
const SETTINGS: Screen[] = [
  { path: '/settings' },
  { path: '/settings/account', asks: true },
  { path: '/settings/sessions', asks: true },
  { path: '/settings/privacy', asks: true },
  { path: '/settings/preferences' },
  { path: '/settings/data' },
  { path: '/settings/leave' },
];
/** What stands where somebody has said nothing yet. */
const EMPTY: Screen[] = [
  { path: '/' },
  { path: '/find' },
  { path: '/dates' },
  { path: '/dates/with' },
  { path: '/find?mobility=ride&radius=5&handicap_max=0' },
];
const CALENDAR: Screen[] = [
  { path: '/dates', asks: true },
  { path: '/dates', open: press('Emoji') },
  { path: '/dates', open: press('Every week') },
  { path: '/dates', open: press('Sync') },
];
const FIND: Screen[] = [
  { path: '/', asks: true },
  { path: '/find?overlap_days=14', asks: true },
  { path: '/find?overlap_days=14', open: press(/^Filters/) },
  { path: '/find', open: press('Somebody missing? Why not?') },
  { path: '/find?q=Zzyzx' },
  { path: '/find?ready=true&mobility=ride' },
];

/** Ann and, in the same town and free on the same days, Bo. */
async function golfers(page: Page, browser: Browser) {
  const others = await another(browser);
  const [bo, ann] = [await golfer(others, 'Bo Park'), await golfer(page, 'Ann Lee')];
  await others.context().close();
  return { bo, ann };
}

/** Somebody who has said all there is to say. */
async function golfer(page: Page, alias: string): Promise<{ key: string; username: string }> {
  await join(page, newName(alias.slice(0, 2).trim().toLowerCase()));
  await say(page, {
    alias,
    gimmick: 'Will trade a birdie for a breakfast burrito.',
    bio: 'Back in the game.',
    handicap: 12.4,
    mobility: 'walk',
    mood: 'serious',
    location: { place: 'Missoula, MT' },
  });
  const days = [3, 4, 5].map(
    (day) => ({ date: dayFromNow(day), window: 'morning', answer: 'free' }) as const,
  );
  await paint(page, [...days]);
  return (await page.request.get('/user/get/me')).json();
}

test('the doors', ({ page }) => sweep(page, DOORS));

test('what a visitor sees', async ({ page, browser }) => {
  const others = await another(browser);
  const bo = newName('bo');
  await join(others, bo);
  await say(others, { alias: 'Bo Park', mobility: 'walk', location: { place: 'Missoula, MT' } });
  await others.context().close();
  await sweep(page, [...VISITORS, { path: `/@${bo}` }]);
});

test('what a newcomer sees', async ({ page }) => {
  const cy = newName('cy');
  await join(page, cy);
  await sweep(page, [...EMPTY, { path: `/@${cy}` }, ...CARDS]);
});

test('settings', async ({ page }) => {
  await join(page, newName('di'));
  await sweep(page, SETTINGS);
});

test('what a golfer finds', async ({ page, browser }) => {
  const { bo, ann } = await golfers(page, browser);
  await sweep(page, [
    ...FIND,
    { path: `/@${bo.username}`, asks: true },
    { path: `/@${bo.username}`, open: askToBlock },
    { path: `/@${ann.username}`, asks: true },
  ]);
});

test('the deck and the map', async ({ page, browser }) => {
  await golfers(page, browser);
  await sweep(page, [
    { path: '/find?mode=deck', asks: true },
    { path: '/find?mode=deck', open: lastCard },
    { path: '/find?mode=map', asks: true },
    { path: '/find?mode=map', open: town },
  ]);
});

test('what opens over a profile', async ({ page, browser }) => {
  const { bo, ann } = await golfers(page, browser);
  await show(page, await photo(page));
  const shown = (username: string, shows: string[]): Screen[] =>
    shows.map((show) => ({
      path: `/@${username}?show=${show}`,
      open: (page) => page.getByRole('dialog').waitFor(),
    }));
  await sweep(page, [
    ...shown(bo.username, ['stats', 'map', 'share']),
    { path: `/@${ann.username}`, open: press(/picture 1 of 1$/) },
    ...shown(ann.username, ['stats', 'map', 'share', 'tour', 'name', 'attributes', 'location', 'image']),
  ]);
});

test('the calendar', async ({ page, browser }) => {
  const { bo } = await golfers(page, browser);
  await sweep(page, [
    ...CALENDAR,
    { path: `/dates/with/${bo.key}`, asks: true },
    { path: `/dates/with/${bo.key},nobody` },
  ]);
  await repeat(page, { weekdays: ['saturday', 'sunday'], windows: ['morning'], answer: 'free' });
  const later = [8, 9, 10, 11, 12, 13, 14].map(dayFromNow);
  await paint(
    page,
    later.map((date) => ({ date, window: 'morning', answer: 'maybe' })),
  );
  await sweep(page, [{ path: '/dates' }, { path: '/dates', open: press('Every week') }]);
});

test('a page that does not come', async ({ page }) => {
  await join(page, newName('ed'));
  await page.route(/\/assets\/Settings-.*\.js$/, (route) => route.abort());
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect([...(await shape(page)), ...(await violations(page)), ...(await room(page))]).toEqual([]);
});

async function sweep(page: Page, screens: readonly Screen[]) {
  test.slow();
  page.setDefaultTimeout(30_000);
  const found: string[] = [];
  for (const screen of screens) {
    for (const face of screen.asks ? (['loading', 'failed', 'full'] as const) : (['full'] as const))
      await test.step(`${screen.path} ${face}`, async () => {
        const faults = await look(page, screen, face);
        found.push(...faults.map((fault) => `${screen.path} ${face}: ${fault}`));
      });
  }
  expect(found).toEqual([]);
}

type Face = 'loading' | 'failed' | 'full';

async function look(page: Page, screen: Screen, face: Face): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light' });
  const answered = await stand(page, face);
  await page.goto(screen.path);
  if (face === 'failed') await page.getByRole('button', { name: 'Try again' }).first().waitFor();
  if (face === 'full') await page.waitForLoadState('networkidle');
  await screen.open?.(page);
  const faults = [...(await shape(page)), ...(await violations(page)), ...(await room(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await violations(page, 'colors')).map((fault) => `dark ${fault}`));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (face !== 'full' && answered() === 0) faults.push('asks for nothing');
  return faults;
}

/** What a page asks the server for, by the first word of the address. */
const ASKED = /^\/(?:calendar|identity|location|network|user)\//;

/** Lets the server answer, or fail, or say nothing; counts what it was asked. */
async function stand(page: Page, face: Face): Promise<() => number> {
  let asked = 0;
  const problem = { type: 'about:blank', title: 'Something went wrong', status: 500 };
  if (face !== 'full')
    await page.route(
      (url) => ASKED.test(url.pathname),
      async (route) => {
        if (!['fetch', 'xhr'].includes(route.request().resourceType())) return route.continue();
        asked += 1;
        if (face === 'failed')
          await route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem });
      },
    );
  return () => asked;
}

async function shape(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const faults: string[] = [];
  for (const part of ['h1', 'main']) {
    const count = await page.locator(part).count();
    if (count !== 1) faults.push(`${count} times ${part}`);
  }
  if (!(await page.title()).includes('Fourball')) faults.push(`is called ${await page.title()}`);
  return faults;
}

/** Whether all of it fits, on the narrowest phone and with text twice as big, which leaves the words of headings whole. */
async function room(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROWEST);
  const narrow = await page.evaluate(stickingOut);
  await page.setViewportSize(PHONE);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const big = await page.evaluate(stickingOut);
  const broken = await page.evaluate(brokenWords);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return [
    ...narrow.map((part) => `sideways at 320: ${part}`),
    ...big.map((part) => `sideways, big: ${part}`),
    ...broken.map((word) => `broken, big: ${word}`),
  ];
}

/** In the page: what reaches over its edge, if the page can be scrolled to it. */
function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const over = [...document.querySelectorAll('body *')].filter(
    (part) => part.getBoundingClientRect().right > clientWidth + 1,
  );
  return over.slice(-2).map((part) => part.outerHTML.slice(0, 160));
}

/** In the page: the words of headings that stand on more than one line. */
function brokenWords(): string[] {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const { index, 0: word } of (texts.currentNode.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
  }
  return broken;
}
