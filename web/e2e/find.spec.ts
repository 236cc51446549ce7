import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expectNothingSideways } from './everywhere';
import { ann, article, free, type Profile, player } from './players';
import { dayFromNow, expect, join, newName, paint, say, test } from './real';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

/** Far from each other and from the places of all other tests: each of these finds its own players only. */
const FAIRBANKS = '99701';
const HONOLULU = '96813';
const SAN_JUAN = '00901';
const BANGOR = '04401';
const BROWNSVILLE = '78520';
const KEY_WEST = '33040';
const BILLINGS = '59101';
const NOME = '99762';
const DULUTH = '55802';
const SATURDAY = dayFromNow(3);

const names = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents();
const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ });
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByLabel(name, { exact: true }).check({ force: true });

test('says who is near, why, and leads to the profile and back', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { mobility: 'walk', handicap: -2.1, location: { zip: FAIRBANKS } }, [
    free('morning'),
    free('twilight'),
  ]);
  await ann(page, FAIRBANKS, [free('morning'), free('midday')]);
  await page.goto('/find');
  const bo = article(page, 'Bo');
  await expect(bo).toContainText('under 1 mi');
  await expect(bo).toContainText('Handicap +2.1');
  await expect(bo).toContainText('Both free once');
  await expect(bo.getByRole('listitem')).toHaveText([/Morning$/, 'Walks, like you']);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('1 player within 25 mi');
  await bo.click();
  await expect(page).toHaveURL(/\/@bo\./);
  await page.goBack();
  await expect(article(page, 'Bo')).toBeVisible();
});

test('filters are counted, land in the address, stay on reload, and go by one step back', async ({
  page,
  baseURL,
}) => {
  await player(baseURL, 'Bo', { mobility: 'walk', handicap: 12.4, location: { zip: HONOLULU } });
  await player(baseURL, 'Cy', { mobility: 'ride', handicap: 30, location: { zip: HONOLULU } });
  await ann(page, HONOLULU);
  await page.goto('/find');
  await expect.poll(() => names(page)).toHaveLength(2);

  await filters(page).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet.getByRole('button', { name: 'Show 2 players' })).toBeVisible();
  await choose(page, 'Getting around', 'Walk');
  await choose(page, 'Distance', '10 mi');
  await sheet.getByRole('slider', { name: 'Handicap, to' }).fill('20');
  await sheet.getByRole('button', { name: 'Show 1 player' }).click();

  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL('/find?mobility=walk&handicap_max=20&radius=10');
  await expect.poll(() => names(page)).toEqual(['Bo']);
  await expect(filters(page)).toHaveAccessibleName(/3 set/);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(['Bo']);
  await expect(page.getByRole('list', { name: 'Filters' }).getByRole('listitem')).toContainText([
    'Within 10 mi',
    'Handicap up to 20.0',
    'Walks',
  ]);

  await page.getByRole('button', { name: 'Remove Walks' }).click();
  await page.getByRole('button', { name: 'Remove Handicap up to 20.0' }).click();
  await expect(page).toHaveURL('/find?radius=10');
  await expect.poll(() => names(page)).toHaveLength(2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/find?mobility=walk&handicap_max=20&radius=10');
  await page.goBack();
  await expect(page).toHaveURL('/find');
  await expect.poll(() => names(page)).toHaveLength(2);
});

test('Back closes the filters and looks for nothing', async ({ page }) => {
  await ann(page, BROWNSVILLE);
  await page.goto('/dates');
  await page.getByRole('link', { name: 'Find' }).click();
  await filters(page).click();
  await choose(page, 'Getting around', 'Walk');
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL('/find');
  await page.goBack();
  await expect(page).toHaveURL('/dates');
});

test('what was open over a page costs no step of its own, on the way back or after a reload', async ({
  page,
}) => {
  await ann(page, BROWNSVILLE);
  await page.goto('/dates');
  await page.getByRole('link', { name: 'Find' }).click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  // Opened and closed in every way, the page below is neither asked for nor loaded anew.
  for (const close of [
    () => sheet.getByRole('button', { name: 'Close' }).click(),
    () => page.goBack(),
    () => page.keyboard.press('Escape'),
  ]) {
    await filters(page).click();
    await expect(sheet).toBeVisible();
    await close();
    await expect(sheet).toBeHidden();
  }
  expect(asked.filter((url) => url.includes('/user/search/'))).toHaveLength(0);

  // The entry of the sheet lies between both searches.
  await filters(page).click();
  await choose(page, 'Getting around', 'Walk');
  await sheet.getByRole('button', { name: /^Show/ }).click();
  await expect(page).toHaveURL('/find?mobility=walk');
  await page.goBack();
  await expect(page).toHaveURL('/find');
  await page.goBack();
  await expect(page).toHaveURL('/dates');
  await page.goForward();
  await expect(page).toHaveURL('/find');

  await filters(page).click();
  await expect(sheet).toBeVisible();
  await page.reload();
  await expect(filters(page)).toBeVisible();
  await expect(sheet).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL('/dates');
});

test('certain windows find who is free in one of them', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { location: { zip: KEY_WEST } }, [free('twilight')]);
  await player(baseURL, 'Cy', { location: { zip: KEY_WEST } }, [free('morning')]);
  await ann(page, KEY_WEST);
  await page.goto('/find');
  await filters(page).click();
  await choose(page, 'When', 'Certain windows');
  await page
    .getByRole('checkbox', { name: /Twilight$/ })
    .nth(3)
    .check({ force: true });
  await page.getByRole('button', { name: 'Show 1 player' }).click();
  await expect(page).toHaveURL(`/find?windows=${encodeURIComponent(`${SATURDAY}:twilight`)}`);
  await expect(article(page, 'Bo')).toContainText('Free in one of your windows');
});

test('Ready to go says what it took; each part of that is kept or taken back by itself', async ({
  page,
  baseURL,
}) => {
  await player(baseURL, 'Bo', { mobility: 'ride', mood: 'fun', location: { zip: SAN_JUAN } });
  await ann(page, SAN_JUAN);
  await page.goto('/find?mobility=walk&mood=serious&radius=10');
  await expect(page.getByRole('heading', { name: 'Nobody on this tee' })).toBeVisible();

  await page.getByRole('button', { name: 'Ready to go', pressed: false }).click();
  await expect(page).toHaveURL(/ready=true/);
  await expect.poll(() => names(page)).toEqual(['Bo']);
  const notice = page.getByRole('region', { name: 'What it took to find somebody' });
  await expect(notice.getByRole('listitem')).toHaveText([/^Rides too/, /^Plays for fun too/]);

  await notice.getByRole('link', { name: 'Keep: Rides too' }).click();
  await expect(page).toHaveURL('/find?mood=serious&radius=10&ready=true');
  await expect(notice.getByRole('listitem')).toHaveText([/^Plays for fun too/]);
  await expect.poll(() => names(page)).toEqual(['Bo']);

  await notice.getByRole('link', { name: 'Take back: Plays for fun too' }).click();
  await expect(page).toHaveURL('/find?mood=serious&radius=10');
  await expect(page.getByText('“Serious” keeps out the most.')).toBeVisible();
  await page.getByRole('link', { name: 'Plays for fun too: 1 more player' }).click();
  await expect(page).toHaveURL('/find?radius=10');
  await expect.poll(() => names(page)).toEqual(['Bo']);
});

test('a name is found by its beginning and slightly mistyped; who is kept out is told why', async ({
  page,
  baseURL,
}) => {
  await player(baseURL, 'Quimby Zagorski', { handicap: 30, location: { zip: BANGOR } });
  await ann(page, BILLINGS);
  await page.goto('/find');
  await page.getByRole('searchbox').pressSequentially('Zagor');
  await expect(page).toHaveURL('/find?q=Zagor');
  await expect.poll(() => names(page)).toEqual(['Quimby Zagorski']);
  await page.getByRole('searchbox').fill('Zagroski');
  await expect(page).toHaveURL('/find?q=Zagroski');
  await expect.poll(() => names(page)).toEqual(['Quimby Zagorski']);

  await page.goto('/find?q=Zagorski&handicap_max=16&radius=25');
  const reasons = page.getByRole('list', { name: 'Kept out by' });
  await expect(reasons.getByRole('listitem')).toHaveText([
    /^Handicap up to 16.0. Theirs: 30.0/,
    /^Within 25 mi. They are [\d,]+ mi away/,
  ]);
  await page.getByRole('link', { name: 'Search the name only' }).click();
  await expect(page).toHaveURL('/find?q=Zagorski');
  await expect.poll(() => names(page)).toEqual(['Quimby Zagorski']);
});

test('whoever has said neither where nor when is led to say so', async ({ page }) => {
  await join(page, newName('ann'));
  await page.goto('/find?mobility=walk');
  await page.getByRole('link', { name: 'Set your place' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where do you play?' })).toBeVisible();
  await say(page, { location: { zip: DULUTH } });
  await page.goto('/find');
  await page.getByRole('link', { name: 'Open calendar' }).click();
  await expect(page).toHaveURL('/dates');
  await paint(page, [free('morning')]);
  await page.goto('/find');
  await expect(page.getByRole('heading', { name: 'Nobody on this tee' })).toBeVisible();
  await expect(page.getByText('Paint the times you’re free')).toHaveCount(0);
});

test('the list keeps its pages and its place while one looks at a profile', async ({ page, baseURL }) => {
  for (const name of ['Bo', 'Cy', 'Dee', 'Eve', 'Flo', 'Gus']) {
    await player(baseURL, name, { location: { zip: NOME } });
  }
  await ann(page, NOME);
  // Pages of two, so that a handful of players has several.
  await page.route('**/user/query?*', (route) =>
    route.continue({ url: route.request().url().replace('limit=9', 'limit=2') }),
  );
  await page.goto('/find');
  await page.getByRole('button', { name: 'More players' }).click();
  await expect(page.getByRole('article')).toHaveCount(4);
  await expect(page.getByRole('article').nth(2)).toBeFocused();
  await expect(page.getByRole('article').nth(2)).toHaveAttribute('aria-setsize', '6');
  await page.getByRole('button', { name: 'More players' }).click();
  await expect(page.getByRole('article')).toHaveCount(6);
  await expect(page.getByRole('button', { name: 'More players' })).toHaveCount(0);

  const last = page.getByRole('article').last();
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(50);
  await last.getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/@/);
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(6);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  await expect(last.getByRole('link')).toBeFocused();
});

test('everything goes by keyboard', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { location: { place: 'Juneau, AK' } });
  await player(baseURL, 'Cy', { location: { place: 'Juneau, AK' } });
  await join(page, newName('ann'));
  await say(page, { location: { place: 'Juneau, AK' } });
  await page.goto('/find');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('article').first().getByRole('link').focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('article').last()).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('article').first()).toBeFocused();

  await filters(page).press('Enter');
  await page.getByRole('group', { name: 'Getting around' }).getByLabel('Walk').press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(filters(page)).toBeFocused();
  await filters(page).press('Enter');
  await expect(page.getByRole('group', { name: 'Getting around' }).getByLabel('Walk')).toBeChecked();
  await page.getByRole('button', { name: 'Show 2 players' }).press('Enter');
  await expect(page).toHaveURL('/find?mobility=walk');

  await page.getByRole('article').first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/@/);
});

test('on a desk the filters stand beside the list and search by themselves', async ({ page, baseURL }) => {
  await player(baseURL, 'Bo', { mobility: 'ride', location: { place: 'Amarillo, TX' } });
  await page.setViewportSize({ width: 1280, height: 900 });
  await join(page, newName('ann'));
  await say(page, { location: { place: 'Amarillo, TX' } });
  await page.goto('/find');
  await expect.poll(() => names(page)).toEqual(['Bo']);
  const beside = page.getByRole('region', { name: 'Filters' });
  await beside.getByRole('group', { name: 'Getting around' }).getByLabel('Walk').check({ force: true });
  await expect(page).toHaveURL('/find?mobility=walk');
  await expect(page.getByRole('heading', { name: 'Nobody on this tee' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Ready to go' }).click();
  await expect(page).toHaveURL('/find?mobility=walk&ready=true');
  await expect.poll(() => names(page)).toEqual(['Bo']);
});

for (const [colorScheme, place] of [
  ['light', 'Bismarck, ND'],
  ['dark', 'Boise, ID'],
] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the list is fine from the narrowest phone to a desk, whatever it took', async ({
      page,
      baseURL,
    }) => {
      test.slow();
      const profile: Profile = {
        mobility: 'ride',
        handicap: 12.4,
        mood: 'fun',
        location: { place },
      };
      const days = [free('morning'), free('midday'), free('twilight')];
      await player(baseURL, 'Xanthe Quill', profile, days);
      await join(page, newName('ann'));
      await say(page, { mood: 'fun', location: { place } });
      await paint(page, days);
      const relaxed =
        '/find?mobility=walk&gimme=none,generous&radius=5&handicap_max=3&overlap_days=7&ready=true';
      const faces = [
        ['/find', () => article(page, 'Xanthe Quill').first()],
        [relaxed, () => page.getByRole('region', { name: 'What it took to find somebody' })],
        ['/find?mobility=walk&radius=5', () => page.getByRole('heading', { name: 'Nobody on this tee' })],
        ['/find?q=Xanthe&mobility=walk', () => page.getByRole('list', { name: 'Kept out by' }).first()],
      ] as const;
      await everyWidth(page, async (width) => {
        for (const [path, there] of faces) {
          await page.goto(path);
          await there().waitFor();
          for (const closed of await page.locator('details:not([open]) summary').all()) await closed.click();
          await expectFine(page);
        }
        if (width >= 1000) return;
        await page.goto(`/find?windows=${SATURDAY}:morning`);
        await filters(page).click();
        await page.getByRole('group', { name: 'Free in any of these' }).waitFor();
        await expectFine(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      });
    });

    test('so is it without a place, without players and without an answer', async ({ page }) => {
      test.slow();
      await join(page, newName('ann'));
      await everyWidth(page, async () => {
        await page.goto('/find');
        await page.getByRole('link', { name: 'Set your place' }).waitFor();
        await expectFine(page);
      });
      let answer = () => {};
      await page.route('**/user/query*', async (route) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        await route.fulfill({ status: 400, json: {} });
      });
      await everyWidth(page, async () => {
        await page.goto('/find');
        await page.locator('[aria-busy=true]').waitFor();
        await expectFine(page);
        answer();
        await page.getByRole('alert').waitFor();
        await expectFine(page);
      });
    });
  });
}

async function everyWidth(page: Page, look: (width: number) => Promise<void>) {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await look(width);
  }
}

async function expectFine(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main')).toHaveCount(1);
  await expectNoViolations(page);
  await expectNothingSideways(page);
}
