import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { dayFromNow, expect, join, logOut, newName, paint, say, test } from './real';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', serviceWorkers: 'allow' });

const status = (page: Page) => page.getByText(/^Offline\. Showing what we had at /);

/** Until the worker has the shell and answers for this page. */
async function underWorker(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken));
  });
}

async function joinUnderWorker(page: Page, name: string) {
  await join(page, name);
  await underWorker(page);
  await say(page, { alias: 'Ann of the Fairway', bio: 'Plays in any wind.' });
}

test('the shell opens cold, and what was read last can be read', async ({ page, context }) => {
  const ann = newName('ann');
  await joinUnderWorker(page, ann);
  await paint(page, [{ date: dayFromNow(2), window: 'morning', answer: 'free' }]);
  await page.goto('/dates');
  const painted = page.getByRole('gridcell', { name: /Morning, free/ });
  await expect(painted).toHaveCount(1);
  await page.goto(`/@${ann}`);
  await expect(page.getByText('Plays in any wind.')).toBeVisible();
  await page.goto('/find');
  await expect(page.getByRole('heading', { level: 1, name: 'Find' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await context.setOffline(true);
  const cold = await context.newPage();
  await page.close();
  await cold.goto('/dates');
  await expect(status(cold)).toBeVisible();
  await expect(cold.getByRole('gridcell', { name: /Morning, free/ })).toHaveCount(1);
  await cold.goto(`/@${ann}`);
  await expect(cold.getByText('Plays in any wind.')).toBeVisible();
  await expectNoViolations(cold);
  await cold.goto('/');
  await expect(cold.getByRole('heading', { level: 1, name: 'Never tee off alone' })).toBeHidden();
  await expect(cold.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await cold.goto('/settings/data');
  await expect(cold.getByRole('button', { name: 'Needs a connection' })).toBeDisabled();

  await context.setOffline(false);
  await cold.goto('/dates');
  await expect(cold.getByRole('gridcell', { name: /Morning, free/ })).toHaveCount(1);
  await expect(status(cold)).toBeHidden();
});

test('the next morning, still without a connection, there are the days of yesterday', async ({
  page,
  context,
}) => {
  await joinUnderWorker(page, newName('gil'));
  await paint(page, [{ date: dayFromNow(3), window: 'twilight', answer: 'free' }]);
  await page.goto('/');
  const tray = (of: Page) => of.getByText(/Twilight free/).first();
  await expect(tray(page)).toBeAttached();
  await context.setOffline(true);
  const morning = await context.newPage();
  await morning.clock.setFixedTime(Date.now() + 24 * 3_600_000);
  await morning.goto('/');
  await expect(tray(morning)).toBeAttached();
  await expect(status(morning)).toBeVisible();
});

test('what is painted offline is kept, and saved with the connection', async ({ page, context }) => {
  await joinUnderWorker(page, newName('bo'));
  await page.goto('/dates');
  await page
    .getByRole('gridcell', { name: /Midday, not set/ })
    .last()
    .waitFor();
  await context.setOffline(true);
  await page
    .getByRole('gridcell', { name: /Midday, not set/ })
    .last()
    .click();
  await expect(page.getByText(/Saves once you are online\.$/)).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.clock.install();
  await later.goto('/dates');
  await expect(later.getByRole('gridcell', { name: /Midday, free/ })).toHaveCount(1);
  // Longer than strokes rest before they are sent.
  await later.clock.fastForward(2_000);
  await expect(later.getByRole('gridcell', { name: /Midday, free/ })).toHaveCount(1);
  const saved = later.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await context.setOffline(false);
  await saved;
  await later.reload();
  await expect(later.getByRole('gridcell', { name: /Midday, free/ })).toHaveCount(1);
});

test('nothing of mine is left in this browser once I log out', async ({ page, context }) => {
  const cy = newName('cy');
  await joinUnderWorker(page, cy);
  await page.goto(`/@${cy}`);
  await expect(page.getByText('Plays in any wind.')).toBeVisible();
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('kept')).keys()).map(({ url }) => url));
  await expect.poll(async () => (await kept()).some((url) => url.includes('/user/get/'))).toBe(true);
  expect((await kept()).filter((url) => /\/identity\//.test(url))).toEqual([]);
  await logOut(page);
  await expect.poll(async () => (await kept()).filter((url) => /\/me|preferences/.test(url))).toEqual([]);
  await context.setOffline(true);
  await page.goto(`/@${cy}`);
  await expect(page.getByText('Plays in any wind.')).toBeHidden();
});

test('the addresses of the API, its description and its pages are left to the server', async ({ page }) => {
  await joinUnderWorker(page, newName('dee'));
  await page.goto('/docs/');
  await expect(page).toHaveTitle(/Swagger/);
  const api = await page.goto('/openapi.json');
  expect(await api?.json()).toHaveProperty('openapi');
  const nobody = await page.goto('/user/get/@nobody.at.all');
  expect(nobody?.status()).toBe(404);
});

test('a new version says so, and is there after a press', async ({ page }) => {
  await joinUnderWorker(page, newName('eve'));
  await page.addInitScript(noteRegistered);
  await page.goto('/dates');
  // The app does so once it has nothing else to do: a version that came before would give way to it.
  await page.locator('html[data-registered]').waitFor();
  // For the browser a worker of another address is another version.
  await page.evaluate(() => navigator.serviceWorker.register('/worker.js?new'));
  await expect(page.getByText('Updated. Reload when you like.')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  const inCharge = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  expect(await inCharge()).toMatch(/worker\.js\?new$/);
});

/** In the page: says on its root when the app has registered its worker. */
function noteRegistered() {
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = async function (...of) {
    const registration = await register.apply(this, of);
    document.documentElement.dataset.registered = '';
    return registration;
  };
}
