import type { Page } from '@playwright/test';
import { photo } from './photo';
import { type Entries, player } from './players';
import { another, dayFromNow, expect, joinByForm, logIn, newName, test } from './real';
import { middle, slide } from './touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

/** Nobody else of the tests plays there; the second town is out of reach of the first. */
const DURANGO = { place: 'Durango, CO' };
const MOAB = { place: 'Moab, UT' };
const SOON = dayFromNow(3);

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const tab = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name });
const card = (page: Page, name: string) => page.getByRole('article', { name });
const onTop = (page: Page) => page.locator('article[aria-current]');
const trait = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const gap = (page: Page, name: string) =>
  page.getByRole('region', { name: /^Profile \d+% done/ }).getByRole('link', { name });

/** Answers on a card that lies open over the profile, until it is saved and gone. */
async function say(page: Page, name: string, fill: () => Promise<void>) {
  const sheet = page.getByRole('dialog', { name });
  await sheet.waitFor();
  await fill();
  await sheet.getByRole('button', { name: 'Save' }).tap();
  await expect(sheet).toBeHidden();
}

test('somebody without a plan says who they are bit by bit, looks around, changes their mind, and meets somebody', async ({
  page,
  browser,
  baseURL,
}) => {
  await player(baseURL, 'Cleo Hart', { mobility: 'walk', mood: 'serious', location: DURANGO });
  await player(baseURL, 'Dev Rao', { mobility: 'ride', mood: 'fun', location: DURANGO });
  const mornings: Entries = [{ date: SOON, window: 'morning', answer: 'free' }];
  const eli = await player(baseURL, 'Eli Stone', { mobility: 'ride', mood: 'fun', location: MOAB }, mornings);
  const wanda = newName('wanda');
  await joinByForm(page, wanda);

  // Bit by bit, where the profile itself asks for it.
  await page.getByRole('link', { name: 'Back' }).tap();
  await tab(page, 'You').tap();
  await gap(page, 'Where you play').tap();
  await say(page, 'Where do you play?', async () => {
    await page.getByRole('combobox', { name: 'ZIP code or town' }).pressSequentially('durango, co');
    await page
      .getByRole('option', { name: /^Durango, CO/ })
      .first()
      .tap();
  });
  await gap(page, 'Your name and a line about you').tap();
  await say(page, 'Who’s teeing off?', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Wanda Reyes');
    await page.getByLabel('In one line').fill('Any course, any day.');
  });
  await expect(title(page, 'Wanda Reyes')).toBeVisible();
  await gap(page, 'How you play').tap();
  await say(page, 'How do you play?', async () => {
    await page.getByRole('radio', { name: 'Walk', exact: true }).tap();
    await page.getByRole('radio', { name: 'Serious', exact: true }).tap();
  });
  await expect(trait(page, 'Walks')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Profile 50% done' })).toBeVisible();

  // Looking around: whoever has painted nothing finds and is told how much better it could be.
  await tab(page, 'Find').tap();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(card(page, 'Cleo Hart')).toContainText('Walks, like you');
  await expect(page.getByText('Paint the times you’re free')).toBeVisible();
  await page.getByRole('radio', { name: 'Deck' }).check({ force: true });
  await expect(onTop(page)).toContainText('Cleo Hart');
  const from = await middle(onTop(page));
  await slide(page, from, { x: from.x - 180, y: from.y });
  await expect(onTop(page)).toContainText('Dev Rao');
  await page.getByRole('button', { name: 'Back', exact: true }).tap();
  await onTop(page).tap();
  await expect(title(page, 'Cleo Hart')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Same as you' })).toBeVisible();

  // Another mind: she rides, has a face, and plays elsewhere.
  await tab(page, 'You').tap();
  await page.getByRole('link', { name: 'Edit how you play' }).tap();
  await say(page, 'How do you play?', async () => {
    await page.getByRole('radio', { name: 'Ride', exact: true }).tap();
    await page.getByRole('radio', { name: 'Fun', exact: true }).tap();
  });
  await expect(trait(page, 'Rides')).toBeVisible();
  await expect(trait(page, 'Serious')).toHaveCount(0);
  await gap(page, 'Your picture').tap();
  await page.getByLabel('Choose a picture').setInputFiles(await photo(page));
  await say(page, 'Show your face', async () => {
    await page.getByRole('button', { name: 'Use this square' }).tap();
    await expect(page.getByRole('img', { name: 'Picture 1 of 1', exact: true })).toBeVisible();
  });
  await page.getByRole('link', { name: 'Edit where you play' }).tap();
  await say(page, 'Where do you play?', async () => {
    await page.getByRole('combobox', { name: 'ZIP code or town' }).fill('');
    await page.getByRole('combobox', { name: 'ZIP code or town' }).pressSequentially('moab, ut');
    await page
      .getByRole('option', { name: /^Moab, UT/ })
      .first()
      .tap();
  });
  await expect(page.getByRole('progressbar', { name: 'Profile 75% done' })).toBeVisible();

  // What she finds has changed with her. Find is where she left it, and a second press leads up.
  await tab(page, 'Find').tap();
  await expect(title(page, 'Cleo Hart')).toBeVisible();
  await expect(page.getByText(/^1\d\d miles from you$/)).toBeVisible();
  await tab(page, 'Find').tap();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(card(page, 'Eli Stone')).toContainText('Rides, like you');
  await page.getByRole('radio', { name: 'Map' }).check({ force: true });
  await page.getByRole('button', { name: 'Moab, UT: 1 player' }).tap();
  await page
    .getByRole('region', { name: 'Moab, UT: 1 player' })
    .getByRole('link', { name: 'Eli Stone' })
    .tap();
  await expect(title(page, 'Eli Stone')).toBeVisible();

  // He can on one morning. So can she, once she has said so.
  await page.getByRole('link', { name: 'All you share' }).tap();
  await expect(title(page, 'Play together')).toBeVisible();
  await expect(page.getByText('Nothing set for the next six weeks: you.')).toBeVisible();
  await page.getByRole('link', { name: 'Paint your calendar' }).tap();
  const { weekday, day } = written(SOON);
  await page.getByRole('gridcell', { name: new RegExp(`^${weekday} ${day}, Morning`) }).tap();
  await expect(page.getByText('1 golfer near you is free when you are.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('You’re both free once.')).toBeVisible();

  // And he finds her as she is now.
  const elis = await another(browser);
  await elis.goto('/login');
  await logIn(elis, eli);
  await elis.waitForURL('/');
  await elis
    .getByRole('region', { name: 'Free when you are' })
    .getByRole('link', { name: 'Wanda Reyes' })
    .click();
  await expect(elis).toHaveURL(`/@${wanda}`);
  await expect(elis.getByText('“Any course, any day.”')).toBeVisible();
  await expect(trait(elis, 'Rides')).toBeVisible();
  await expect(elis.getByText('1 window suits you both.')).toBeVisible();
  await elis.context().close();
});

/** A day as the calendar names it. */
function written(date: string) {
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });
  return { weekday: weekday.format(new Date(`${date}T12:00:00Z`)), day: Number(date.slice(8)) };
}
