import type { Page } from '@playwright/test';
import { expectFineEverywhere } from './everywhere';
import { another, dayFromNow, expect, join, newName, paint, say, test } from './real';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

const SOON = dayFromNow(3);
const written = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(new Date(`${SOON}T12:00:00Z`));
const LONG = written({ weekday: 'long' });
const SHORT = `${written({ weekday: 'short' })} ${Number(SOON.slice(8))}`;

/** Bo, who is free that morning. Nobody else of the tests plays in this town. */
async function bo(page: Page, town: string): Promise<string> {
  const username = newName('bo');
  await join(page, username);
  await say(page, { alias: 'Bo Park', handicap: 9.8, mobility: 'walk', location: { place: town } });
  await paint(page, [{ date: SOON, window: 'morning', answer: 'free' }]);
  return username;
}

test('a painted window leads to who is free then too, and home says so', async ({ page, browser }) => {
  // Two players and two pages in every shape.
  test.slow();
  const username = await bo(page, 'Santa Fe, NM');
  const anns = await another(browser);
  await join(anns, newName('ann'));
  await say(anns, { location: { place: 'Santa Fe, NM' } });

  await anns.goto('/dates');
  const cell = anns.getByRole('gridcell', { name: new RegExp(`^${SHORT}, Morning`) });
  await expect(cell).toHaveAccessibleName(`${SHORT}, Morning, not set`);
  await expect(anns.getByText(/free when you are/)).toHaveCount(0);
  await cell.press('Enter');
  await expect(anns.getByText('1 golfer near you is free when you are.')).toBeVisible();
  await expectFineEverywhere(anns);

  await anns.goto('/');
  await expect(anns.getByRole('heading', { level: 1, name: `${LONG} looks like golf` })).toBeVisible();
  const near = anns.getByRole('region', { name: 'Free when you are' });
  await expect(near.getByText(`${SHORT}, Morning`)).toBeVisible();
  await expectFineEverywhere(anns);
  await near.getByRole('link', { name: 'Bo Park' }).click();
  await expect(anns).toHaveURL(`/@${username}`);
  await expect(anns.getByText('1 window suits you both.')).toBeVisible();
  await anns.context().close();
});

test('a newcomer is asked for days and place, and meets players all the same', async ({ page }) => {
  await join(page, newName('cy'));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week. Stir it up?' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'New players' })).toBeVisible();
  await expectFineEverywhere(page);
});

test('one press frees the weekend, is told, and can be taken back', async ({ page }) => {
  await join(page, newName('di'));
  await page.goto('/');
  const card = page.getByRole('region', { name: 'Set your next 7 days' });
  // With the keyboard on the way back it stays, however long that takes.
  await card.getByRole('button', { name: 'Weekends' }).press('Enter');
  await expect(card.getByRole('status')).toHaveText('6 windows are set.');
  await expect(card.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expectFineEverywhere(page);
  await card.getByRole('button', { name: 'Undo' }).press('Enter');

  const saved = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('"free"') === true && answer.ok(),
  );
  await card.getByRole('button', { name: 'Weekends' }).click();
  await saved;
  await page.goto('/dates');
  await expect(page.getByRole('gridcell', { name: /^Sat .*, Midday, free$/ })).not.toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Your dates are up' })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('who plays as I do is named apart from who is free when I am', async ({ page, browser }) => {
  // Three players.
  test.slow();
  const town = { location: { place: 'Fargo, ND' } };
  const days = [{ date: SOON, window: 'morning', answer: 'free' }] as const;
  await join(page, newName('cy'));
  await say(page, { alias: 'Cy Young', ...town });
  await paint(page, [...days]);
  const bos = await another(browser);
  const bo = newName('bo');
  await join(bos, bo);
  await say(bos, { alias: 'Bo Park', mobility: 'walk', mood: 'serious', ...town });
  await bos.context().close();

  const anns = await another(browser);
  await join(anns, newName('ann'));
  await say(anns, { mobility: 'walk', mood: 'serious', ...town });
  await paint(anns, [...days]);
  await anns.goto('/');
  await expect(anns.getByRole('region', { name: 'Free when you are' })).toContainText('Cy Young');
  const card = anns.getByRole('region', { name: 'Bo Park plays like you' });
  await expect(card.getByRole('listitem')).toHaveText(['Walks', 'Serious']);
  await expectFineEverywhere(anns);
  await card.getByRole('button', { name: 'Not for now' }).click();
  await expect(card).toHaveCount(0);
  await anns.getByRole('button', { name: 'Undo' }).click();
  await card.getByRole('link', { name: 'See Bo Park' }).click();
  await expect(anns).toHaveURL(`/@${bo}`);
  await anns.context().close();
});
