import type { Page } from '@playwright/test';
import { expectFineEverywhere } from './everywhere';
import { another, dayFromNow, expect, join, newName, PASSWORD, paint, say, test } from './real';
import { middle, slide } from './touch';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

const SOON = dayFromNow(3);
const place = (page: Page) => page.getByLabel('ZIP code or city');
const ask = (page: Page) => page.getByRole('button', { name: 'See who’s free' });

async function fillInAndJoin(page: Page, username: string) {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Email').fill(`${username}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Year of birth').fill('1988');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL('/welcome/name');
}

test('a place leads to counts, to joining, and to the onboarding that has it filled in', async ({
  page,
  browser,
}) => {
  test.slow();
  // Five is the least of whom it is told when they can play.
  for (let n = 0; n < 5; n += 1) {
    const golfers = await another(browser);
    await join(golfers, newName('bo'));
    await say(golfers, { location: { place: 'Pocatello, ID' } });
    await paint(golfers, [{ date: SOON, window: 'morning', answer: 'free' }]);
    await golfers.context().close();
  }

  await page.goto('/');
  await expectFineEverywhere(page);
  await place(page).pressSequentially('pocatello');
  await page.getByRole('option', { name: /^Pocatello, ID/ }).click();
  await expect(
    page.getByRole('heading', { name: 'At least 5 golfers play within 25 miles of Pocatello, ID' }),
  ).toBeVisible();
  await expect(page).toHaveURL('/?place=Pocatello%2C+ID');
  await expect(page.getByRole('cell', { name: '5+' })).toHaveCount(1);
  await expectFineEverywhere(page);
  await page.reload();
  await expect(place(page)).toHaveValue('Pocatello, ID');

  await page.getByRole('link', { name: 'Join and see who' }).click();
  await expect(page).toHaveURL(/\/join\?place=Pocatello/);
  await expect(page.getByText('Around Pocatello, ID. You can still change it.')).toBeVisible();
  await fillInAndJoin(page, newName('ann'));
  await page.goto('/welcome/location');
  await expect(page.getByRole('combobox', { name: 'ZIP code or town' })).toHaveValue('Pocatello, ID');
  const kept = await page.request.get('/user/get/me').then((answer) => answer.json());
  expect(kept.location).toBeNull();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('You play around Pocatello, ID')).toBeVisible();
});

test('whoever lives where nobody plays is asked to be the first, and a ZIP code is carried over', async ({
  page,
}) => {
  await page.goto('/');
  await place(page).fill('69201');
  await ask(page).click();
  await expect(
    page.getByRole('heading', { name: /^Nobody within 25 miles of Valentine, NE 69201 yet$/ }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Invite a friend' })).toBeVisible();
  await expectFineEverywhere(page);
  await page.getByRole('link', { name: 'Find me a game' }).click();
  await expect(page.getByText('Around 69201.')).toBeVisible();
});

test('a place that nobody knows is said at its field, which keeps it', async ({ page }) => {
  await page.goto('/');
  await place(page).fill('zzzz qqq');
  await ask(page).click();
  await expect(page.getByRole('heading', { name: 'We don’t know “zzzz qqq”' })).toBeVisible();
  await expect(place(page)).toHaveValue('zzzz qqq');
  await expect(place(page)).toHaveAccessibleDescription(/Try a ZIP code/);
  await expectFineEverywhere(page);
});

test('the pictures can be played with, by hand and by keyboard', async ({ page }) => {
  await page.goto('/');
  const monday = page.getByRole('checkbox', { name: 'Tuesday, Morning' });
  await monday.press('Space');
  await expect(monday).toBeChecked();
  const cells = page.locator('.cell');
  await cells.nth(6).scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all([cells.nth(5).boundingBox(), cells.nth(9).boundingBox()]);
  if (!from || !to) throw new Error('no cells');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 20 });
  await page.mouse.up();
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await expect(page.getByRole('checkbox', { name: `${day}, Midday` })).toBeChecked();
  await page.getByRole('button', { name: 'Like' }).click();
  await expect(page.getByRole('status')).toHaveText('Liked Jo Park. Next: Sol Reyes.');
  await page.getByRole('button', { name: 'Pass' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Passed Sol Reyes. Next: Ana Duarte.');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the pictures can be played with, and a tap right after a stroke is one', async ({ page }) => {
    await page.goto('/');
    const cells = page.locator('.cell');
    const from = await middle(cells.nth(5));
    const to = await cells.nth(8).boundingBox();
    if (!to) throw new Error('no cells');
    await slide(page, from, { x: to.x + to.width / 2, y: from.y });
    await page.getByRole('checkbox', { name: 'Friday, Midday' }).tap();
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await expect(page.getByRole('checkbox', { name: `${day}, Midday` })).toBeChecked();

    const card = await middle(page.locator('.cards > li').last());
    await slide(page, card, { x: card.x + 200, y: card.y });
    await expect(page.getByRole('status')).toHaveText('Liked Jo Park. Next: Sol Reyes.');
    await page.getByRole('button', { name: 'Pass' }).tap();
    await expect(page.getByRole('status')).toHaveText('Passed Sol Reyes. Next: Ana Duarte.');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the funnel works all the same', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Never tee off alone.' })).toBeVisible();
    await place(page).fill('69201');
    await ask(page).click();
    await expect(page.getByRole('heading', { name: /^Nobody within 25 miles of Valentine/ })).toBeVisible();
    await expect(place(page)).toHaveValue('69201');
    await expect(page.getByRole('link', { name: 'Be the first' })).toHaveAttribute(
      'href',
      '/join?place=69201',
    );
    await expect(page.getByRole('button', { name: 'Like' })).toHaveCount(0);
  });
});

test('a golfer finds home at the same address, and the landing again after logging out', async ({ page }) => {
  await join(page, newName('ann'));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week. Stir it up?' })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week. Stir it up?' })).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Never tee off alone.' })).toBeVisible();
});
