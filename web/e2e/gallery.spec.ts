import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expectNothingSideways } from './everywhere';

test.use({ reducedMotion: 'reduce' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('the gallery has no violation', async ({ page }) => {
        await page.goto('/gallery');
        await page.getByRole('heading', { name: 'Gallery' }).waitFor();
        await expectNoViolations(page);
      });

      test('neither has anything that opens', async ({ page }) => {
        await page.goto('/gallery');
        await page.getByRole('button', { name: 'Open sheet' }).click();
        await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
        await expectNoViolations(page);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Open dialog' }).click();
        await expect(page.getByRole('alertdialog')).toBeVisible();
        await expectNoViolations(page);
        await page.getByRole('button', { name: 'Keep it' }).click();
        await page.getByRole('button', { name: 'More', exact: true }).click();
        await page.getByRole('button', { name: 'Show toast' }).focus();
        await expectNoViolations(page);
      });
    });
  }
}

test('Back closes a sheet and stays on the page', async ({ page }) => {
  await page.goto('/gallery');
  await page.getByRole('button', { name: 'Open sheet' }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await page.waitForFunction(() => window.history.state?.overlay);
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeHidden();
  await expect(page).toHaveURL(/\/gallery$/);
});

test('nothing sticks out sideways at 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/gallery');
  await page.locator('h1').waitFor();
  await expectNothingSideways(page);
});

test('a toast fits a narrow phone, button and all', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/gallery');
  await page.getByRole('button', { name: 'Show toast' }).click();
  const box = await page.getByRole('status').getByRole('button', { name: 'Undo' }).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320 - 16);
});

test('a popover stays inside the window and closes with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/gallery');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const box = await page.getByRole('group', { name: 'More' }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(8);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(382);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'More' })).toBeHidden();
});
