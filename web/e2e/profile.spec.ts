import type { Page } from '@playwright/test';
import { expectFineEverywhere } from './everywhere';
import { another, dayFromNow, expect, join, newName, PASSWORD, paint, say, test } from './real';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

const SOON = dayFromNow(3);

/** Maya, who has said everything about herself, on a page of her own. */
async function maya(page: Page): Promise<string> {
  const username = newName('maya');
  await join(page, username);
  await say(page, {
    alias: 'Maya Okafor',
    gimmick: 'Will trade a birdie for a burrito.',
    bio: 'Back after ten years.',
    handicap: 12.4,
    round_time: 230,
    mobility: 'walk',
    mood: 'fun',
    location: { place: 'Lakewood, CO' },
  });
  await paint(page, [
    { date: SOON, window: 'morning', answer: 'free' },
    { date: SOON, window: 'twilight', answer: 'maybe' },
  ]);
  return username;
}

test('another player reads who this is, when both can play, and how far it is', async ({ page, browser }) => {
  const username = await maya(page);
  const anns = await another(browser);
  await join(anns, newName('ann'));
  await say(anns, { mobility: 'walk', location: { zip: '80202' } });
  await paint(anns, [{ date: SOON, window: 'morning', answer: 'free' }]);

  await anns.goto(`/@${username}`);
  await expect(anns.getByRole('heading', { level: 1, name: 'Maya Okafor' })).toBeVisible();
  await expect(anns).toHaveTitle(`Maya Okafor (@${username}) · Fourball`);
  await expect(anns.getByText('“Will trade a birdie for a burrito.”')).toBeVisible();
  await expect(anns.getByRole('definition').first()).toHaveText('12.4');
  await expect(anns.getByText('30–39')).toBeVisible();
  const tray = anns.getByRole('list', { name: 'When Maya Okafor can play' });
  await expect(tray).toContainText('Morning free for both of you, Twilight maybe');
  await expect(anns.getByText('1 window suits you both.')).toBeVisible();
  await expect(anns.getByText(/^\d+ miles from you$/)).toBeVisible();
  await expect(anns.getByRole('heading', { name: 'Same as you' })).toBeVisible();
  await expect(anns.getByRole('link', { name: /^Edit/ })).toHaveCount(0);
  await expectFineEverywhere(anns);
  await anns.context().close();
});

test('a visitor reads what is public, nothing of the days, and finds the way in', async ({
  page,
  browser,
}) => {
  const username = await maya(page);
  const visitor = await another(browser);
  const asked: string[] = [];
  visitor.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visitor.goto(`/@${username.toUpperCase()}`);
  await expect(visitor.getByRole('heading', { level: 1, name: 'Maya Okafor' })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'Lakewood, CO' })).toBeVisible();
  await expect(visitor.getByText('See when you both can.')).toBeVisible();
  await expect(visitor.getByRole('list', { name: /can play/ })).toHaveCount(0);
  expect(asked.filter((path) => path.startsWith('/calendar'))).toEqual([]);
  await expectFineEverywhere(visitor);

  await visitor.getByRole('link', { name: 'Log in' }).click();
  await visitor.getByLabel('Username or email').fill(username);
  await visitor.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await visitor.getByRole('button', { name: 'Log in' }).click();
  await expect(visitor.getByRole('heading', { name: 'When you can play' })).toBeVisible();
  await visitor.context().close();
});

test('on my own page everything can be edited, and the shell knows my name', async ({ page }) => {
  await maya(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'You', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Okafor' })).toBeFocused();
  await expect(page.getByText('30–39')).toBeVisible();
  await expect(page.getByText('from you')).toHaveCount(0);
  await expectFineEverywhere(page);
  await page.setViewportSize({ width: 1280, height: 844 });
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Maya Okafor' })).toBeVisible();

  await page.getByRole('link', { name: 'Open calendar' }).click();
  await expect(page).toHaveURL(/\/dates$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.waitForURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Never tee off alone.' })).toBeVisible();
});

test('what is missing on my own page is said, with the way to say it', async ({ page }) => {
  const username = newName('bo');
  await join(page, username);
  await page.goto(`/@${username}`);
  await page.getByRole('progressbar', { name: 'Profile 0% done' }).waitFor();
  const gaps = page.getByRole('region', { name: 'Profile 0% done' });
  await expectFineEverywhere(page);
  await gaps.getByRole('link', { name: /^Where you play/ }).click();
  await expect(page).toHaveURL(`/@${username}?show=location`);
  const sheet = page.getByRole('dialog', { name: 'Where do you play?' });
  await sheet.getByRole('combobox').fill('80401');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(`/@${username}`);
  await expect(page.getByRole('region', { name: 'Profile 25% done' })).toBeVisible();
  await expect(page.getByText('You play around Golden, CO')).toBeVisible();
});

test('a pencil opens its card over my page, and Back closes it with what was typed kept', async ({
  page,
}) => {
  const username = await maya(page);
  await page.goto(`/@${username}`);
  await page.getByRole('link', { name: 'Edit what others read about you' }).click();
  const sheet = page.getByRole('dialog', { name: 'Who’s teeing off?' });
  await sheet.getByLabel('About you').fill('I was going to say');
  await expectFineEverywhere(page);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Back after ten years.')).toBeVisible();
  await page.goForward();
  await expect(sheet.getByLabel('About you')).toHaveValue('I was going to say');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`/@${username}`);

  await page.goto(`/@${username}?show=attributes`);
  const traits = page.getByRole('dialog', { name: 'How do you play?' });
  await traits.getByRole('radio', { name: 'Serious' }).check();
  await traits.getByRole('button', { name: 'Save' }).click();
  await expect(traits).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'Serious' })).toBeVisible();
});

test('figures, map and sharing open over a profile, cold too, and Back closes them', async ({
  page,
  browser,
}) => {
  test.slow();
  const username = await maya(page);
  const anns = await another(browser);
  await join(anns, newName('ann'));
  await say(anns, { mobility: 'walk', location: { zip: '80202' } });
  await paint(anns, [{ date: SOON, window: 'morning', answer: 'free' }]);

  await anns.goto(`/@${username}`);
  await anns.getByRole('link', { name: 'More figures' }).click();
  const figures = anns.getByRole('dialog', { name: 'Maya Okafor in figures' });
  await expect(figures.getByText(/^1 of \d$/)).toBeVisible();
  await expect(figures.getByRole('definition').nth(3)).toHaveText('1');
  await expectFineEverywhere(anns);
  await anns.goBack();
  await expect(figures).toBeHidden();

  // Wherever the panel is pressed.
  await anns.getByRole('region', { name: 'Lakewood, CO' }).click();
  const map = anns.getByRole('dialog', { name: 'Lakewood, CO' });
  await expect(map.getByRole('img', { name: 'Denver, CO, where you play' })).toBeVisible();
  await expect(map.getByRole('img', { name: 'Maya Okafor plays around Lakewood, CO' })).toBeVisible();
  await expectFineEverywhere(anns);
  await map.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(anns).toHaveURL(`/@${username}`);

  await anns.goto(`/@${username}?show=share`);
  const share = anns.getByRole('dialog', { name: 'Share Maya Okafor’s profile' });
  await expect(share.getByLabel('Link')).toHaveValue(new RegExp(`/@${username}$`));
  await expectFineEverywhere(anns);
  await anns.keyboard.press('Escape');
  await expect(share).toBeHidden();
  await expect(anns).toHaveURL(`/@${username}`);
  await anns.context().close();
});

test('unknown, hidden and gone are the same: out of bounds', async ({ page, browser }) => {
  const username = await maya(page);
  await say(page, { is_hidden: true });
  const visitor = await another(browser);
  const faces: (string | null)[] = [];
  for (const name of [newName('nobody'), username]) {
    await visitor.goto(`/@${name}`);
    await expect(visitor.getByRole('heading', { level: 1, name: 'Out of bounds' })).toBeVisible();
    await expect(visitor).toHaveTitle('Out of bounds · Fourball');
    faces.push(await visitor.locator('main').textContent());
  }
  expect(faces[1]).toBe(faces[0]);
  await expectFineEverywhere(visitor);
  await visitor.context().close();
});

test('a block hides two players from each other until it is lifted, and from nobody else', async ({
  page,
  browser,
}) => {
  test.slow();
  const mayas = await another(browser);
  const username = await maya(mayas);
  // Like nobody else’s: whoever is looked for by it is found with those who are nearly called so.
  await say(mayas, { alias: username });
  const ann = newName('ann');
  await join(page, ann);
  await say(page, { location: { zip: '80202' } });
  const isLost = (reader: Page) =>
    expect(reader.getByRole('heading', { level: 1, name: 'Out of bounds' })).toBeVisible();

  await page.goto(`/find?q=${username}`);
  await page.getByRole('link', { name: username, exact: true }).click();
  const more = page.getByRole('button', { name: 'More', exact: true });
  const dialog = page.getByRole('alertdialog', { name: `Block ${username}?` });
  const ask = async () => {
    await more.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    // Its entry in the history is made a moment after it opens.
    await expect.poll(() => page.evaluate(() => 'overlay' in history.state)).toBe(true);
  };
  await ask();
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(more).toBeFocused();
  await ask();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
  await ask();
  await dialog.getByRole('button', { name: `Block ${username}` }).click();
  await expect(page).toHaveURL(`/find?q=${username}`);
  await expect(page.getByText(`${username} is blocked`)).toBeVisible();
  await expect(page.getByRole('link', { name: username, exact: true })).toHaveCount(0);
  await page.goForward();
  await isLost(page);
  await mayas.goto(`/@${ann}`);
  await isLost(mayas);
  const visitor = await another(browser);
  await visitor.goto(`/@${username}`);
  await expect(visitor.getByRole('heading', { level: 1, name: username })).toBeVisible();

  await page.goto('/settings/privacy');
  await expect(page.getByRole('heading', { name: '1 blocked player' })).toBeVisible();
  await expectFineEverywhere(page);
  await page.getByRole('button', { name: `Unblock ${username}` }).click();
  await expect(page.getByRole('heading', { name: 'Blocked players' })).toBeFocused();
  await mayas.reload();
  await expect(mayas.getByRole('heading', { level: 1, name: ann })).toBeVisible();
  await page.goto(`/@${username}`);
  await expect(page.getByRole('heading', { level: 1, name: username })).toBeVisible();
  for (const other of [mayas, visitor]) await other.context().close();
});
