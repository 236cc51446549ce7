import type { Page } from '@playwright/test';
import type { Entries } from './players';
import { expect, PASSWORD, test } from './real';

/**
 * How the gallery and the main screens look, at every width and in both themes. The server stands still at one moment
 * with the same dice every time, and so does the browser. After a change that was meant: `npm run snapshots`.
 */
const NOW = new Date('2026-11-26T17:00:00Z');
const WIDTHS = [320, 390, 768, 1280];

interface Screen {
  name: string;
  path: string;
  /** What the server says is there. */
  ready?: (page: Page) => Promise<unknown>;
}

/** From that day on. */
const DAYS: Entries = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-12-05'].flatMap((date) => [
  { date, window: 'morning', answer: 'free' } as const,
  { date, window: 'twilight', answer: 'maybe' } as const,
]);

const article = (page: Page) => page.getByRole('article').first().waitFor();
const region = (name: string | RegExp) => (page: Page) =>
  page.getByRole('region', { name }).first().waitFor();

const VISITOR: Screen[] = [
  { name: 'landing', path: '/' },
  { name: 'profile-public', path: '/@ann' },
  { name: 'join', path: '/join' },
  { name: 'login', path: '/login' },
  { name: 'reset', path: '/reset' },
];
const NEWCOMER: Screen[] = [
  { name: 'welcome-name', path: '/welcome/name' },
  { name: 'welcome-attributes', path: '/welcome/attributes' },
  { name: 'welcome-location', path: '/welcome/location' },
  { name: 'welcome-image', path: '/welcome/image' },
  { name: 'home-empty', path: '/', ready: region('Finish your profile') },
];
const GOLFER: Screen[] = [
  { name: 'home', path: '/', ready: region('Free when you are') },
  { name: 'find', path: '/find', ready: article },
  { name: 'deck', path: '/find?mode=deck', ready: article },
  { name: 'map', path: '/find?mode=map', ready: article },
  {
    name: 'filters',
    path: '/find?overlap_days=7',
    async ready(page) {
      await article(page);
      const open = page.getByRole('button', { name: /^Filters/ });
      // On a desk they are there already.
      if ((await open.count()) > 0) await open.click();
    },
  },
  { name: 'calendar', path: '/dates', ready: (page) => page.getByRole('grid').first().waitFor() },
  { name: 'profile-own', path: '/@ann', ready: region('When you can play') },
  { name: 'profile', path: '/@demo', ready: region(/can play/) },
  { name: 'settings', path: '/settings' },
  { name: 'help', path: '/help' },
  { name: 'lost', path: '/nowhere' },
];

test.use({ reducedMotion: 'reduce', timezoneId: 'America/Denver', locale: 'en-US' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: width < 700 ? 844 : 900 } });
      const look = (page: Page, { name, path, ready }: Screen, fullPage = false) =>
        test.step(name, async () => {
          await page.goto(path);
          await page.locator('h1').first().waitFor({ state: 'attached' });
          await ready?.(page);
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => document.fonts.ready);
          await expect.soft(page).toHaveScreenshot([name, `${width}-${colorScheme}.png`], { fullPage });
        });

      test('the main screens', async ({ page, baseURL }) => {
        test.slow();
        await page.clock.setFixedTime(NOW);
        await enter(page, baseURL, 'ann');
        await page.context().clearCookies();
        for (const screen of VISITOR) await look(page, screen);
        await enter(page, baseURL, 'cyd');
        for (const screen of NEWCOMER) await look(page, screen);
        await page.context().clearCookies();
        await enter(page, baseURL, 'ann');
        for (const screen of GOLFER) await look(page, screen);
      });

      test('the gallery', async ({ page, baseURL }) => {
        await page.clock.setFixedTime(NOW);
        // The development server draws no greens.
        await page.route('**/user/green/**', async (route) => {
          const { pathname } = new URL(route.request().url());
          const green = await page.request.get(`${baseURL}${pathname}`);
          await route.fulfill({ response: green });
        });
        const path = `http://localhost:${process.env.E2E_APP_PORT}/gallery`;
        await look(page, { name: 'gallery', path }, true);
      });
    });
  }
}

/** Two golfers: `ann`, who has said all there is to say, and `cyd`, who has said nothing. */
async function enter(page: Page, baseURL: string | undefined, login: 'ann' | 'cyd') {
  const headers = { origin: baseURL ?? '' };
  const send = (method: string, path: string, data: object) =>
    page.request.fetch(path, { method, headers, data });
  const account = { username: login, email: `${login}@example.org`, password: PASSWORD, birth_year: 1988 };
  // The other widths find both there.
  if ((await send('POST', '/identity/login', { login, password: PASSWORD })).ok()) return;
  const joined = await send('POST', '/identity/register', account);
  expect(joined.ok(), await joined.text()).toBe(true);
  if (login === 'cyd') return;
  const said = await send('POST', '/user/edit/me', {
    alias: 'Ann Lee',
    gimmick: 'Will trade a birdie for a breakfast burrito.',
    bio: 'Back in the game after ten years.',
    handicap: 12.4,
    mobility: 'walk',
    mood: 'fun',
    round_time: 240,
    location: { place: 'Lakewood, CO' },
  });
  expect(said.ok(), await said.text()).toBe(true);
  const painted = await send('PUT', '/calendar/edit/me', { entries: DAYS });
  expect(painted.ok(), await painted.text()).toBe(true);
}
