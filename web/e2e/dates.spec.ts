import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expectFineEverywhere } from './everywhere';
import { another, dayFromNow, expect, join, newName, PASSWORD, paint, say, test } from './real';
import { middle, slide, weekday } from './touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

const chosen = (page: Page) => page.getByRole('gridcell', { selected: true });
const SOON = dayFromNow(3);
const LATER = dayFromNow(5);

/** Somebody new, before an empty calendar. */
async function open(page: Page, name = 'ann') {
  await join(page, newName(name));
  await page.goto('/dates');
  await page.getByRole('grid').nth(1).waitFor();
}

/** Somebody else with these days; their key, as addresses name them. */
async function golfer(page: Page, alias: string, entries: Parameters<typeof paint>[1]) {
  await join(page, newName('mate'));
  await say(page, { alias });
  await paint(page, entries);
  const answer = await page.request.get('/user/get/me');
  const { key, username }: { key: string; username: string } = await answer.json();
  return { key, username };
}

/** Everything painted is with the server once the page has been loaded anew. */
async function reload(page: Page) {
  const isSaved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await isSaved;
  await page.reload();
  await page.getByRole('grid').nth(1).waitFor();
}
const expectLabel = (cell: Locator, words: RegExp) => expect(cell).toHaveAttribute('aria-label', words);

test('a finger, a mouse and keys paint, and what they painted stays', async ({ page }) => {
  await open(page);
  const saved = reload(page);
  await slide(page, await middle(weekday(page, 0, 1)), await middle(weekday(page, 0, 3)));
  await saved;
  await expect(chosen(page)).toHaveCount(3);

  const again = reload(page);
  const [from, to] = [await middle(weekday(page, 1, 5)), await middle(weekday(page, 2, 6))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await again;
  await expect(chosen(page)).toHaveCount(7);

  const once = reload(page);
  await weekday(page, 2, 1).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowRight');
  await expectLabel(weekday(page, 2, 2), /Twilight, maybe$/);
  await page.keyboard.press('Space');
  await expectLabel(weekday(page, 2, 2), /Twilight, no$/);
  await once;
  await expectLabel(weekday(page, 2, 1), /Twilight, maybe$/);
  await expectLabel(weekday(page, 2, 2), /Twilight, no$/);
  await expectFineEverywhere(page);
});

test('headers paint a whole day and a whole row, and the history goes back and forth', async ({ page }) => {
  await open(page);
  const week = page.getByRole('grid').nth(1);
  await week.getByRole('columnheader').nth(4).getByRole('button').tap();
  await expect(chosen(page)).toHaveCount(3);
  await week.getByRole('button', { name: 'Twilight' }).tap();
  await expect(chosen(page)).toHaveCount(9);
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Twilight, Sun to Sat added');
  await notices.getByRole('button', { name: 'Undo' }).tap();
  await expect(chosen(page)).toHaveCount(3);
  await notices.getByRole('button', { name: 'Redo' }).tap();
  await expect(chosen(page)).toHaveCount(9);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled();
  await page.keyboard.press('Control+Shift+Z');
  await expect(chosen(page)).toHaveCount(3);
});

test('a week says the same as the one before, by button and by C and V', async ({ page }) => {
  await open(page);
  await weekday(page, 0, 6).tap();
  await weekday(page, 1, 6).tap();
  await page.getByRole('button', { name: 'Repeat last week' }).nth(2).tap();
  await expectLabel(weekday(page, 0, 6, 2), /Morning, free$/);
  await expect(chosen(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).first().tap();
  await expect(chosen(page)).toHaveCount(2);

  await weekday(page, 0, 6).focus();
  await page.keyboard.press('c');
  await weekday(page, 0, 0, 2).focus();
  await page.keyboard.press('v');
  await expect(chosen(page)).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(chosen(page)).toHaveCount(2);
});

test('two to six weeks, as many as were chosen last, and the weeks after', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await expect(page.getByRole('grid')).toHaveCount(6);
  await page.reload();
  await expect(page.getByRole('grid')).toHaveCount(6);
  await page.getByRole('radio', { name: '2', exact: true }).check();
  await expect(page.getByRole('grid')).toHaveCount(2);
  await page.getByRole('link', { name: 'Later' }).tap();
  await expect(page).toHaveURL(/\/dates\?from=\d{4}-\d\d-\d\d$/);
  await page.getByRole('link', { name: 'Earlier' }).tap();
  await expect(page).toHaveURL(/\/dates$/);
});

test('a repeat paints six weeks, a toggled day is its exception, and its end clears the rest', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Every week' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Every week' });
  await sheet.getByText('Sat', { exact: true }).tap();
  await sheet.getByText('Morning', { exact: true }).tap();
  await expect(sheet.getByText('Saturday mornings: free, every week.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Repeat weekly' }).tap();
  await expect(sheet.getByRole('listitem')).toContainText('Saturday mornings');
  await expectFineEverywhere(page);
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await expectLabel(weekday(page, 0, 6), /Morning, free\. As every week$/);

  const saved = reload(page);
  await weekday(page, 0, 6).tap();
  await saved;
  await expectLabel(weekday(page, 0, 6), /Morning, not set\. An exception: every week free$/);
  await expectLabel(weekday(page, 0, 6, 2), /Morning, free\. As every week$/);

  await page.getByRole('button', { name: 'Every week' }).tap();
  await expect(sheet.getByRole('listitem')).toContainText('Except Sat');
  await sheet.getByRole('button', { name: 'End Saturday mornings' }).tap();
  await expect(sheet.getByText('Nothing repeats yet.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await expect(chosen(page)).toHaveCount(0);
});

test('emoji say what was painted, and go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await weekday(page, 0, 6).tap();
  await weekday(page, 2, 1).tap();
  await weekday(page, 1, 0).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Emoji' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Share as emoji' });
  await sheet.getByLabel('Week', { exact: true }).selectOption({ index: 1 });
  const text = sheet.getByRole('figure');
  await expect(text).toContainText('⬜⬜⬜⬜⬜⬜🌅\n❔⬜⬜⬜⬜⬜⬜\n⬜🌇⬜⬜⬜⬜⬜\n');
  await sheet.getByRole('button', { name: 'Copy' }).tap();
  await expect(page.getByText('Copied. Paste it anywhere.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('⬜⬜⬜⬜⬜⬜🌅\n❔⬜⬜⬜⬜⬜⬜\n⬜🌇⬜⬜⬜⬜⬜\n');
  expect(copied).toMatch(/^Fourball · ann/);
  await expectFineEverywhere(page);
  await page.goBack();
  await expect(sheet).toBeHidden();
});

test('a secret address is made, read without a session, and revoked', async ({ page, browser }) => {
  await open(page);
  await paint(page, [{ date: SOON, window: 'morning', answer: 'free' }]);
  await page.getByRole('button', { name: 'Sync' }).tap();
  const sheet = page.getByRole('dialog', { name: 'In your calendar app' });
  await sheet.getByRole('button', { name: 'Make the address' }).tap();
  const url = await sheet.getByLabel('Your secret address').inputValue();
  await expect(sheet.getByRole('link', { name: 'Open in a calendar app' })).toHaveAttribute(
    'href',
    url.replace(/^http/, 'webcal'),
  );
  await expectFineEverywhere(page);

  const visitor = await another(browser);
  const feed = await visitor.request.get(url);
  expect(feed.status()).toBe(200);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  expect(await feed.text()).toContain('Free for golf');

  await sheet.getByRole('button', { name: 'Revoke the address' }).tap();
  await expect(page.getByText(/^Address revoked/)).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Make the address' })).toBeVisible();
  expect((await visitor.request.get(url)).status()).toBe(404);
  await visitor.context().close();
});

test('from a profile to all that two share, and back', async ({ page, browser }) => {
  const bos = await another(browser);
  const bo = await golfer(bos, 'Bo Park', [
    { date: SOON, window: 'morning', answer: 'free' },
    { date: LATER, window: 'twilight', answer: 'maybe' },
  ]);
  await open(page);
  await paint(page, [
    { date: SOON, window: 'morning', answer: 'free' },
    { date: LATER, window: 'twilight', answer: 'free' },
  ]);
  await page.goto(`/@${bo.username}`);
  await page.getByRole('link', { name: 'All you share' }).tap();
  await expect(page).toHaveURL(`/dates/with/${bo.key}`);
  await expect(page.getByText('You’re both free once.')).toBeVisible();
  await expect(page.getByText('One window works if a maybe becomes a yes.')).toBeVisible();
  const rows = page.getByRole('list', { name: 'Best first' }).getByRole('listitem');
  await expect(rows.first()).toContainText('both free');
  await expect(rows.last()).toContainText('maybe: Bo Park');
  await expect(page.getByText(/Morning: both free/)).toBeAttached();
  await expect(page.getByText(/Twilight: you free, Bo Park maybe/)).toBeAttached();
  await expectFineEverywhere(page);
  await page.getByRole('link', { name: 'Bo Park' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Park' })).toBeVisible();
  await bos.context().close();
});

test('three find the windows that suit all, and those that suit all but one', async ({ page, browser }) => {
  const [bos, cys] = [await another(browser), await another(browser)];
  const alias = `Zora ${newName('q').replaceAll('.', '')}`;
  await golfer(bos, alias, [{ date: SOON, window: 'midday', answer: 'free' }]);
  const cy = await golfer(cys, 'Cy Tran', [
    { date: SOON, window: 'midday', answer: 'free' },
    { date: LATER, window: 'morning', answer: 'free' },
  ]);
  await open(page);
  await paint(page, [
    { date: SOON, window: 'midday', answer: 'free' },
    { date: LATER, window: 'morning', answer: 'free' },
  ]);
  await page.reload();
  await page.getByRole('link', { name: 'With others' }).tap();
  await expect(page.getByRole('heading', { name: 'Who with?' })).toBeVisible();
  await expectFineEverywhere(page);
  await page.getByRole('combobox', { name: 'Add a player' }).fill(alias);
  await page.getByRole('option', { name: new RegExp(`^${alias}`) }).tap();
  await expect(page.getByText('You’re both free once.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Add a player' })).toBeFocused();
  await page.goto(`${new URL(page.url()).pathname},${cy.key}`);
  await expect(page.getByText('You’re all free once.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'All but one' })).toContainText(`without ${alias}`);
  await expectFineEverywhere(page);

  // Whoever has left is not there any more.
  await cys.request.post('/identity/deactivate', {
    data: { current_password: PASSWORD, username: cy.username },
    headers: { origin: new URL(page.url()).origin },
  });
  await page.reload();
  await expect(page.getByText(/^Not here any more, or not for you/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove Unknown player' }).tap();
  await expect(page.getByText('You’re both free once.')).toBeVisible();
  await Promise.all([bos.context().close(), cys.context().close()]);
});

test('on a desk three weeks stand side by side, and beside them who is free in the cell with the focus', async ({
  page,
  browser,
}) => {
  const bos = await another(browser);
  await golfer(bos, 'Bo Park', [{ date: SOON, window: 'morning', answer: 'free' }]);
  await say(bos, { location: { place: 'Sioux Falls, SD' } });
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  await say(page, { location: { place: 'Sioux Falls, SD' } });
  await page.reload();
  const tops = await Promise.all([0, 1, 2].map((week) => page.getByRole('grid').nth(week).boundingBox()));
  expect(new Set(tops.map((box) => box?.y)).size).toBe(1);
  await expect(page.getByText(/^Pick a window/)).toBeVisible();

  const label = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${SOON}T12:00:00Z`),
  );
  await page
    .getByRole('gridcell', { name: new RegExp(`^${label} ${Number(SOON.slice(8))}, Morning`) })
    .focus();
  const panel = page.getByRole('region', { name: /Morning$/ });
  await expect(panel.getByText('1 golfer near you is free then.')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Bo Park' })).toBeVisible();
  await expectNoViolations(page);
  await bos.context().close();
});

test('a visitor is led to the door', async ({ page }) => {
  for (const path of ['/dates', '/dates/with/k1']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/login\?then=%2Fdates/);
  }
});
