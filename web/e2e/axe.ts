import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with the offending markup, not with a page of JSON. A page is judged once it stands: each has a heading. */
export async function expectNoViolations(page: Page) {
  expect(await violations(page)).toEqual([]);
}

/** Names, roles and order are the same in both themes: the second one is asked for its colours alone. */
export async function violations(page: Page, what: 'all' | 'colors' = 'all'): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(settled);
  // There are no frames, for whose sake each look would take a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (what === 'all'
    ? axe.withTags(RULES)
    : axe.withRules('color-contrast')
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** A colour on its way from one theme to the other is neither: what ends is waited for. */
async function settled() {
  const ending = document
    .getAnimations()
    .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map((animation) => animation.finished));
}
