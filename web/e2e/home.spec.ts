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

test('a visitor reads what this is and finds the way in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Never tee off alone' })).toBeVisible();
  await expect(page.getByRole('list').getByRole('heading', { level: 3 })).toHaveCount(3);
  await expectFineEverywhere(page);
  await page.getByRole('link', { name: 'Join' }).click();
  await expect(page).toHaveURL('/join');
});
