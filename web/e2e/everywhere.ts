import { expect, type Page } from '@playwright/test';
import { violations } from './axe';

/** Nothing sticks out sideways. Polled: what depends on the width by script is right a frame later. */
export async function expectNothingSideways(page: Page) {
  const fits = expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), page.url());
  await fits.toBe(page.viewportSize()?.width);
}

/** The page as it stands: one heading, nothing sideways at any width, no violation on a phone or a desk in either theme. */
export async function expectFineEverywhere(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main')).toHaveCount(1);
  for (const width of [320, 768, 1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNothingSideways(page);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await violations(page, colorScheme === 'light' ? 'all' : 'colors')).toEqual([]);
    }
  }
}
