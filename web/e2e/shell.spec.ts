import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe';

test.use({ reducedMotion: 'reduce' });

test('a new page takes the focus to its heading, and Back returns to the old one', async ({ page }) => {
  await page.goto('/find');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Find' })).toBeFocused();
});

test('two keys go to a page, unless they were turned off', async ({ page }) => {
  await page.goto('/settings/preferences');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeFocused();
  await page.goBack();
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await expect(page).toHaveURL(/settings/);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('tabs on a phone, a rail on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main.getByRole('link')).toHaveCount(4);
  await page.setViewportSize({ width: 1280, height: 844 });
  await expect(main.getByRole('link', { name: 'Calendar' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(1);
});

test('a tab remembers where it was left', async ({ page }) => {
  await page.goto('/find');
  await page.goto('/@mayaputts');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await page.getByRole('link', { name: 'Find' }).click();
  await expect(page).toHaveURL(/\/@mayaputts$/);
  await page.getByRole('link', { name: 'Find' }).click();
  await expect(page).toHaveURL(/\/find$/);
});

test('a chosen theme is there before the first paint', async ({ page }) => {
  await page.goto('/settings/preferences');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(8, 17, 13)');
});

test('the first Tab leads past the navigation', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto('/settings/preferences');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('a question mark leads to help, which lists the keys', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto('/find');
  await page.locator('h1').waitFor();
  await page.keyboard.press('?');
  await expect(page).toHaveURL(/\/help$/);
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'How it works' })
    .getByRole('link', { name: 'Ready to go' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ready to go' })).toBeFocused();
  await expectNoViolations(page);
});

test('an address where nothing is leads to whoever was meant', async ({ page }) => {
  await page.goto('/nowhere');
  await page.getByRole('searchbox').fill('maya');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/find\?q=maya$/);
});
