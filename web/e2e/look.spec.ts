import type { Page } from '@playwright/test';
import { expectFineEverywhere } from './everywhere';
import { ann, article, free, player } from './players';
import { expect, test } from './real';
import { slide } from './touch';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

/** Far from each other and from the places of all other tests: each of these finds its own players only. */
const MARQUETTE = '49855';
const RAPID_CITY = '57701';
const LARAMIE = '82070';
const ELY = '89301';
const CARIBOU = '04736';

const look = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true });
const top = (page: Page, name: string) =>
  page.getByRole('article', { name }).and(page.locator('[aria-current]'));
const disc = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('cards are drawn aside; a tap opens the profile, and Back leads to the same card', async ({
    page,
    baseURL,
  }) => {
    for (const name of ['Bo', 'Cy', 'Dee']) await player(baseURL, name, { location: { zip: MARQUETTE } });
    await ann(page, MARQUETTE);
    await page.goto('/find');
    await look(page, 'Deck');
    await expect(page).toHaveURL('/find?mode=deck');
    const first = (await page.locator('article[aria-current] h2').textContent()) ?? '';
    await expect(page.getByRole('status').filter({ hasText: 'of 3' })).toHaveText(`${first}, 1 of 3`);

    // Not far enough: it goes back. Up and down scrolls.
    await slide(page, { x: 150, y: 400 }, { x: 180, y: 400 });
    await expect(top(page, first)).toBeVisible();
    await slide(page, { x: 300, y: 500 }, { x: 60, y: 500 });
    await expect(top(page, first)).toHaveCount(0);
    const second = (await page.locator('article[aria-current] h2').textContent()) ?? '';
    await slide(page, { x: 60, y: 500 }, { x: 330, y: 500 });
    await expect(top(page, second)).toHaveCount(0);

    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    await expect(top(page, second)).toBeVisible();
    await page.locator('article[aria-current]').tap();
    await expect(page).toHaveURL(/\/@/);
    await page.goBack();
    await expect(page).toHaveURL('/find?mode=deck');
    await expect(top(page, second)).toBeVisible();
  });
});

test('the deck goes by mouse and by keys, and ends with what to do', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { location: { zip: RAPID_CITY }, handicap: 9.8, mobility: 'walk' }, [
    free('morning'),
  ]);
  await player(baseURL, 'Cy', { location: { zip: RAPID_CITY } });
  await ann(page, RAPID_CITY, [free('morning')]);
  await page.goto('/find?mode=deck');
  await expect(top(page, 'Bo')).toContainText('Both free once');
  await expectFineEverywhere(page);

  await page.mouse.move(150, 400);
  await page.mouse.down();
  await page.mouse.move(330, 400, { steps: 6 });
  await page.mouse.up();
  await expect(top(page, 'Cy')).toBeVisible();
  await expect(page).toHaveURL('/find?mode=deck');

  await page.keyboard.press('ArrowLeft');
  await expect(top(page, 'Bo')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'That’s the field' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(top(page, 'Cy')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/@cy\./);
});

test('the map goes by keyboard: a town opens its players, and lets go of them', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { location: { zip: LARAMIE } });
  await player(baseURL, 'Cy', { location: { place: 'Centennial, WY' } });
  await ann(page, LARAMIE);
  await page.goto('/find?radius=50');
  await look(page, 'Map');
  await expect(page).toHaveURL('/find?radius=50&mode=map');
  const map = page.getByRole('group', { name: 'Players on the map' });
  const laramie = disc(page, /^Laramie, WY.*: [12] players?$/);
  await expect(laramie).toBeVisible();
  await expect(article(page, 'Cy')).toBeVisible();

  const closer = map.getByRole('button', { name: 'Closer' });
  for (let step = 0; step < 2; step += 1) await closer.press('Enter');
  const before = await laramie.boundingBox();
  await closer.press('ArrowRight');
  await expect.poll(async () => (await laramie.boundingBox())?.x).toBeLessThan(before?.x ?? 0);
  await closer.press('0');
  await expect(map.getByRole('button', { name: 'Back to the start' })).toHaveCount(0);

  await disc(page, 'Centennial, WY: 1 player').press('Enter');
  await expect(page).toHaveURL(/towns=/);
  await expect(page.getByRole('heading', { name: 'Centennial, WY: 1 player' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Centennial, WY: 1 player' }).getByRole('link')).toHaveText(
    'Cy',
  );
  await expectFineEverywhere(page);
  await page.goBack();
  await expect(page).toHaveURL('/find?radius=50&mode=map');
  await expect(article(page, 'Bo')).toBeVisible();
});

test('another place is searched around, by its name, and forgotten again', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { location: { place: 'Marfa, TX' } });
  await ann(page, ELY);
  await page.goto('/find');
  await page.getByRole('button', { name: /^Filters/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet.getByRole('button', { name: 'Show why nobody fits' })).toBeVisible();
  await sheet.getByRole('combobox', { name: 'Around another place' }).fill('marfa, tx');
  await page.getByRole('option', { name: /^Marfa, TX/ }).click();
  await sheet.getByRole('button', { name: 'Show 1 player' }).click();
  await expect(page).toHaveURL(/\?around=/);
  await expect(article(page, 'Bo')).toContainText('under 1 mi');
  await page.reload();
  await page.getByRole('button', { name: 'Remove Around Marfa, TX' }).click();
  await expect(page).toHaveURL('/find');
});

test('whoever is missing is looked up, and what keeps them out is dropped', async ({ page, baseURL }) => {
  await player(baseURL, 'Xaver Yttrium', { location: { zip: CARIBOU }, handicap: 30, mobility: 'ride' });
  await ann(page, CARIBOU);
  await page.goto('/find?handicap_max=16&mobility=walk');
  await expect(page.getByText('Nobody on this tee')).toBeVisible();
  await page.getByRole('button', { name: 'Somebody missing? Why not?' }).click();
  const sheet = page.getByRole('dialog', { name: 'Why not?' });
  await sheet.getByRole('searchbox').fill('yttri');
  await expect(sheet.getByRole('list', { name: 'Kept out by' }).getByRole('listitem')).toHaveText([
    /^Walks. Theirs: Ride/,
    /^Handicap up to 16.0. Theirs: 30.0/,
  ]);
  await expectFineEverywhere(page);
  await sheet.getByRole('button', { name: /^Any handicap/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL('/find?mobility=walk');
  await page.getByRole('link', { name: 'Rides too: 1 more player' }).click();
  await expect(article(page, 'Xaver Yttrium')).toBeVisible();
});
