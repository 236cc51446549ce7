import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expectNothingSideways } from './everywhere';
import { linkIn, subjectsTo } from './mail';
import { expect, join, logIn, logOut, newName, PASSWORD, test } from './real';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

const NEW_PASSWORD = 'albatross on the eighteenth';
const addressOf = (username: string) => `${username}@example.org`;

async function askToReset(page: Page, email: string) {
  await page.goto('/login');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forgot your password?' })).toBeFocused();
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your mail' })).toBeFocused();
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Confirm my email' });

async function choose(page: Page, password: string) {
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Save and log in' }).click();
}

test('a forgotten password of an address that was never confirmed', async ({ page }) => {
  const ann = newName('ann');
  await join(page, ann);
  await logOut(page);

  await askToReset(page, addressOf(ann));
  const confirmFirst = await linkIn('Confirm your address first', addressOf(ann));
  expect(await subjectsTo(addressOf(ann))).not.toContain('Choose a new password');

  await page.goto(confirmFirst);
  await confirm(page).waitFor();
  await page.reload();
  await confirm(page).click();
  await expect(page.getByRole('heading', { name: 'Confirmed' })).toBeFocused();
  await expect(page.getByText('The link for your new password is on its way')).toBeVisible();

  await page.goto(await linkIn('Choose a new password', addressOf(ann)));
  await expect(page).toHaveTitle('Choose a password · Fourball');
  await choose(page, NEW_PASSWORD);
  await page.waitForURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Your password is new' })).toBeVisible();
  await expect(page.getByText('Confirm your email')).toBeHidden();
  await linkIn('Your password is new', addressOf(ann));

  await logOut(page);
  await page.goto('/login');
  await logIn(page, ann, PASSWORD);
  await expect(page.getByRole('alert')).toContainText('is not right');
  await logIn(page, ann, NEW_PASSWORD);
  await page.waitForURL('/');
});

test('a link works once', async ({ page }) => {
  const bo = newName('bo');
  await join(page, bo);
  const link = await linkIn('Confirm your address', addressOf(bo));
  await page.goto(link);
  await confirm(page).click();
  await expect(page.getByRole('link', { name: 'Go on' })).toBeVisible();
  await page.goto(link);
  await expect(page.getByText('Your email is confirmed. There is nothing left to do.')).toBeVisible();

  await logOut(page);
  await askToReset(page, addressOf(bo));
  const reset = await linkIn('Choose a new password', addressOf(bo));
  await page.goto(reset);
  await choose(page, NEW_PASSWORD);
  await page.waitForURL('/');
  await page.goto(reset);
  await expect(page.getByText('This link was used already, or its time is over.')).toBeVisible();
  await page.getByRole('link', { name: 'Send a new link' }).click();
  await expect(page.getByLabel('Email')).toBeVisible();
});

test('the answer is the same for an address that nobody has, and can be asked for again', async ({
  page,
}) => {
  await page.clock.install();
  const cy = newName('cy');
  await join(page, cy);
  await logOut(page);
  const sentence = async (email: string) => {
    await askToReset(page, email);
    const said = await page.locator('main').getByRole('paragraph').allTextContents();
    return said.join(' ').replaceAll(email, 'it');
  };
  expect(await sentence(addressOf(newName('nobody')))).toBe(await sentence(addressOf(cy)));

  const again = page.getByRole('button', { name: /^Send again/ });
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await page.clock.fastForward(61_000);
  await expect(again).toHaveText('Send again');
  await again.click();
  await expect(again).toHaveText(/^Send again in/);
});

test('an address that is not confirmed is reminded of, until it is', async ({ page, context }) => {
  const ann = newName('ann');
  await join(page, ann);
  await page.goto('/');
  await expect(page.getByText(`Confirm your email: we sent a link to ${addressOf(ann)}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByText('Sent. It takes a minute at most.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send again in/ })).toBeFocused();

  const mail = await context.newPage();
  await mail.goto(await linkIn('Confirm your address', addressOf(ann)));
  await confirm(mail).click();
  await mail.getByRole('link', { name: 'Go on' }).click();
  await expect(mail.getByText('Confirm your email')).toBeHidden();
  await page.bringToFront();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week' })).toBeVisible();
  await expect(page.getByText('Confirm your email')).toBeHidden();
});

test('a link that is none offers another one', async ({ page }) => {
  await page.goto('/verify/nonsense');
  await expect(page.getByText('This link was used already, or its time is over.')).toBeVisible();
  await page.getByLabel('Email').fill(addressOf(newName('nobody')));
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('is waiting to be confirmed, a link is on its way')).toBeVisible();
});

test('a deleted account comes back on request, by the keyboard', async ({ page, baseURL }) => {
  const bo = newName('bo');
  await join(page, bo);
  const gone = await page.request.post('/identity/deactivate', {
    data: { username: bo, current_password: PASSWORD },
    headers: { origin: baseURL ?? '' },
  });
  expect(gone.status()).toBe(200);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Never tee off alone.' })).toBeVisible();
  await page.goto('/login');
  await logIn(page, bo);
  await expect(page.getByRole('heading', { name: 'Welcome back?' })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`the ways back in have no violation, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      const fits = async () => {
        await expectNoViolations(page);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/ · Fourball$/);
        await expectNothingSideways(page);
      };
      const ann = newName('ann');
      await join(page, ann);
      await page.goto('/');
      await page.getByText('Confirm your email').waitFor();
      await fits();
      const link = await linkIn('Confirm your address', addressOf(ann));
      await page.goto(link);
      await confirm(page).waitFor();
      await fits();
      await confirm(page).click();
      await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await fits();
      await logOut(page);
      await page.goto(link);
      await page.getByLabel('Email').waitFor();
      await fits();
      await askToReset(page, addressOf(ann));
      await fits();
      await page.goto(await linkIn('Choose a new password', addressOf(ann)));
      await page.getByLabel('New password').fill('short');
      await page.getByRole('button', { name: 'Save and log in' }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      await fits();
      await page.goto('/reset/nonsense');
      await page.getByRole('link', { name: 'Send a new link' }).waitFor();
      await fits();
    });
  }
}

test('links of mails work in a browser whose session has ended, and which still knows whose it was', async ({
  page,
}) => {
  const di = newName('di');
  await join(page, di);
  const confirmIt = await linkIn('Confirm your address', addressOf(di));
  await page.context().clearCookies();
  await page.goto(confirmIt);
  await confirm(page).click();
  await expect(page.getByRole('heading', { name: 'Confirmed' })).toBeFocused();
  await askToReset(page, addressOf(di));
  // Another tab had remembered them meanwhile.
  await page.evaluate(
    (username) => localStorage.setItem('golfer', JSON.stringify({ key: 'gone', username, alias: username })),
    di,
  );
  await page.goto(await linkIn('Choose a new password', addressOf(di)));
  await choose(page, NEW_PASSWORD);
  await page.waitForURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week' })).toBeVisible();
});
