import type { Page } from '@playwright/test';
import { ann, article, player } from './players';
import { expect, test } from './real';

test.use({ viewport: { width: 390, height: 844 } });

/** Far from the places of all other tests. */
const JACKSON = '83001';

/** Notes what travels on each way that is drawn from one page to another. */
async function watch(page: Page): Promise<() => Promise<string[][]>> {
  await page.addInitScript(() => {
    const ways: string[][] = [];
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      const way = start(update);
      void way.ready.then(() => {
        const parts = document
          .getAnimations()
          .map(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement)
          .flatMap((part) => /^::view-transition-group\((?!root)(.+)\)$/.exec(part || '')?.[1] ?? []);
        ways.push(parts.sort());
      });
      return way;
    };
    Object.assign(window, { ways });
  });
  return () => page.evaluate(() => Reflect.get(window, 'ways'));
}

test('a player’s face and name travel from the list to their profile, and back', async ({
  page,
  baseURL,
}) => {
  for (const name of ['Bo', 'Cy', 'Dee', 'Ed', 'Flo'])
    await player(baseURL, `${name} Park`, { mobility: 'walk', location: { zip: JACKSON } });
  await ann(page, JACKSON);
  const ways = await watch(page);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/user/get/@flo*', async (route) => {
    await arrived;
    await route.continue();
  });

  await page.goto('/find');
  const flo = article(page, 'Flo Park').getByRole('link', { name: 'Flo Park' });
  await flo.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  await flo.click();
  // Before the profile itself is there.
  await expect(page.getByRole('heading', { level: 1, name: 'Flo Park' })).toBeFocused();
  await expect(page).toHaveTitle(/^Flo Park/);
  await expect.poll(ways).toEqual([['face', 'name']]);
  arrive();
  await expect(page.getByRole('heading', { name: 'When Flo Park can play' })).toBeVisible();

  await page.goBack();
  await expect(flo).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
  await expect.poll(ways).toEqual([
    ['face', 'name'],
    ['face', 'name'],
  ]);
  await expect(page.locator('[style*="view-transition-name"]')).toHaveCount(0);

  // To any other page, nothing travels.
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeFocused();
  expect(await ways()).toHaveLength(2);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goBack();
  await flo.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Flo Park' })).toBeFocused();
  expect(await ways()).toHaveLength(2);
});
