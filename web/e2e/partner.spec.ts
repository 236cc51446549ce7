import type { Browser, Page } from '@playwright/test';
import { dayFromNow, expect, join, joinByForm, newName, paint, say, test } from './real';
import { middle, slide, weekday } from './touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Theo walks, lives where no other test does, and can play on every morning to come. */
async function theo(browser: Browser): Promise<string> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '10.77.0.1' } });
  const page = await context.newPage();
  const username = newName('theo');
  await join(page, username);
  await say(page, { alias: 'Theo Lind', handicap: 9.8, mobility: 'walk', location: { zip: '59715' } });
  const days = Array.from({ length: 15 }, (_, day) => dayFromNow(day + 1));
  await paint(
    page,
    days.map((date) => ({ date, window: 'morning', answer: 'free' })),
  );
  await context.close();
  return username;
}

/** Where in the calendar three days begin that are all within the next seven of somebody in Bozeman. */
function soon(): { week: number; column: number } {
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const zone = { weekday: 'short', timeZone: 'America/Denver' } as const;
  const today = names.indexOf(new Intl.DateTimeFormat('en-US', zone).format(new Date()));
  return today <= 3 ? { week: 0, column: today + 1 } : { week: 1, column: 0 };
}

test('somebody new says where, how and when they play, finds a partner, and opens the profile', async ({
  page,
  browser,
}) => {
  const username = await theo(browser);

  await joinByForm(page, newName('maya'));
  await page.getByLabel('Name', { exact: true }).fill('Maya Okafor');
  await page.getByRole('button', { name: 'Next: how you play' }).tap();
  await page.getByRole('group', { name: 'Getting around' }).getByRole('radio', { name: 'Walk' }).tap();
  await page.getByRole('button', { name: 'Next: where you play' }).tap();
  await page.getByRole('combobox', { name: 'ZIP code or town' }).pressSequentially('59718');
  await page.getByRole('option', { name: /Bozeman, MT/ }).tap();
  await page.getByRole('button', { name: 'Next: your picture' }).tap();
  await page.getByRole('button', { name: 'Next: who plays near you' }).tap();
  await page.getByRole('link', { name: 'Next: your profile' }).tap();
  await page.getByRole('button', { name: 'Skip', exact: true }).tap();
  await page.getByRole('link', { name: 'Open calendar' }).tap();

  await expect(title(page, 'Calendar')).toBeVisible();
  await page.getByRole('grid').nth(1).waitFor();
  const { week, column } = soon();
  const [from, to] = [weekday(page, 0, column, week), weekday(page, 0, column + 2, week)];
  await slide(page, await middle(from), await middle(to));
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(3);
  await expect(page.getByText('1 golfer near you is free when you are')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(3);
  await page.getByRole('link', { name: 'See them' }).tap();

  await expect(title(page, 'Find')).toBeVisible();
  const found = page.getByRole('article');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('Theo Lind');
  await expect(found).toContainText('Both free 3 times');
  await expect(found).toContainText('Walks');

  // Nobody around rides and is free then. Ready to go finds him all the same, and says what that took.
  await page.getByRole('button', { name: /^Filters/ }).tap();
  await page.getByRole('group', { name: 'Getting around' }).getByRole('checkbox', { name: 'Ride' }).tap();
  await page.getByRole('button', { name: /^Show/ }).tap();
  await expect(found).toHaveCount(0);
  await page.getByRole('button', { name: 'Ready to go' }).tap();
  await expect(page.getByText('Nobody fits everything you asked')).toBeVisible();
  await expect(found).toHaveCount(1);
  await expect(page).toHaveURL(/mobility=ride/);

  await found.getByRole('link', { name: 'Theo Lind' }).tap();
  await expect(title(page, 'Theo Lind')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/@${username}$`));
  await expect(page.getByText('3 windows suit you both.')).toBeVisible();
  await page.goBack();
  await expect(title(page, 'Find')).toBeVisible();
  await expect(found).toHaveCount(1);
});
