import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './axe';
import { expectFineEverywhere, expectNothingSideways } from './everywhere';
import { linkIn } from './mail';
import { another, expect, join, joinByForm, logIn, newName, PASSWORD, say, test } from './real';
import { unzip } from './zip';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

const NEW_PASSWORD = 'a longer walk to the eighteenth';
const SECTIONS = ['account', 'sessions', 'privacy', 'preferences', 'data', 'leave'];

test('an account is changed, taken along, deleted, and comes back', async ({ page, browser }) => {
  const ann = newName('ann');
  const renamed = newName('annlee');
  await join(page, ann);
  await say(page, { alias: ann });

  await page.goto('/settings');
  await page
    .getByRole('navigation', { name: 'Settings' })
    .getByRole('link', { name: 'Account', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeFocused();
  await page.getByRole('button', { name: 'Change Username' }).click();
  await page.getByLabel('New username').fill(renamed);
  await page.getByLabel('Current password').fill('not the password');
  await page.getByRole('button', { name: 'Save username' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Current password')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save username' }).click();
  await expect(page.getByText(`@${renamed}`)).toBeVisible();

  const email = `${renamed}@example.org`;
  await page.getByRole('button', { name: 'Change Email' }).click();
  await page.getByLabel('New email').fill(email);
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByLabel('Current password').press('Enter');
  await expect(page.getByText(`Confirm your email: we sent a link to ${email}.`)).toBeVisible();
  await linkIn('Your account has another address', `${ann}@example.org`);
  await page.goto(await linkIn('Confirm your address', email));
  await page.getByRole('button', { name: 'Confirm my email' }).click();
  await expect(page.getByRole('heading', { name: 'Confirmed' })).toBeFocused();

  const phone = await another(browser);
  await phone.goto('/login');
  await logIn(phone, email);
  await phone.waitForURL('/');
  const tablet = await another(browser);
  await tablet.goto('/login');
  await logIn(tablet, renamed);
  await tablet.waitForURL('/');

  await page.goto('/settings/sessions');
  await expect(page.getByRole('heading', { name: '3 sessions' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Log out Chrome/ })
    .first()
    .click();
  await expectNoViolations(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('heading', { name: '2 sessions' })).toBeFocused();
  await tablet.goto('/dates');
  await expect(
    tablet.getByRole('heading', { name: 'Members first' }).or(tablet.getByLabel('Username or email')),
  ).toBeVisible();

  await page.goto('/settings/account');
  await page.getByRole('button', { name: 'Change Password' }).click();
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save password' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Your password is new' })).toBeVisible();
  await linkIn('Your password is new', email);
  await page.goto('/settings/sessions');
  await expect(page.getByText('You are logged in nowhere else.')).toBeVisible();
  expect((await phone.request.get('/identity/me')).status()).toBe(401);

  await page.goto('/settings/data');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^fourball-${renamed}-.*\\.zip$`));
  await expect(page.getByText('is among your downloads.')).toBeVisible();
  const files = unzip(await readFile(await download.path()));
  expect(JSON.parse(files['account.json'] ?? '').identity.email).toBe(email);
  expect(JSON.parse(files['profile.json'] ?? '').alias).toBe(ann);
  expect(files['README.txt']).toContain('account.json');

  const bo = await another(browser);
  await join(bo, newName('bo'));
  await bo.goto(`/find?q=${renamed}`);
  await expect(bo.getByRole('article').filter({ hasText: ann })).toBeVisible();

  await page.goto('/settings/leave');
  await page.getByLabel('Your username').fill(renamed);
  await page.getByLabel('Current password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Delete account' }).click();
  await expect(page.getByRole('heading', { name: 'Gone, for now' })).toBeVisible();
  await expect(page.getByText('You can come back until')).toBeVisible();
  await expectNoViolations(page);
  expect((await page.request.get('/identity/me')).status()).toBe(401);
  await linkIn('Your account is deleted', email);

  await bo.reload();
  await expect(bo.getByRole('heading', { name: /in sight/ })).toBeVisible();
  await bo.goto(`/@${renamed}`);
  await expect(bo.getByRole('heading', { level: 1, name: 'Out of bounds' })).toBeVisible();

  await page.getByRole('link', { name: 'Log in to come back' }).click();
  await logIn(page, renamed, NEW_PASSWORD);
  await page.getByRole('button', { name: 'Bring my account back' }).click();
  await page.waitForURL('/');
  await bo.reload();
  await expect(bo.getByRole('heading', { level: 1, name: ann })).toBeVisible();
});

test('preferences follow the account to another browser', async ({ page, browser }) => {
  const cy = newName('cy');
  await join(page, cy);
  await page.goto('/settings/preferences');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  const kept = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/user/preferences/me') &&
      answer.request().method() === 'PUT' &&
      (answer.request().postData() ?? '').includes('kilometers'),
  );
  await page.getByLabel('Distances').selectOption('Kilometers');
  expect((await kept).status()).toBe(200);

  const elsewhere = await another(browser);
  await elsewhere.goto('/login');
  await logIn(elsewhere, cy);
  await elsewhere.waitForURL('/');
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark');
  await elsewhere.goto('/settings/preferences');
  await expect(elsewhere.getByLabel('Distances')).toHaveValue('kilometers');
});

test('what a visitor chose goes along into a new account', async ({ page }) => {
  await page.goto('/settings/preferences');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.getByLabel('Weeks begin on').selectOption('Monday');
  const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await joinByForm(page, newName('fay'));
  expect((await kept).status()).toBe(200);
  await page.goto('/settings/preferences');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByLabel('Weeks begin on')).toHaveValue('monday');
});

test('a profile is hidden from whoever is not logged in', async ({ page, browser }) => {
  const dee = newName('dee');
  await join(page, dee);
  await page.goto('/settings/privacy');
  const saved = page.waitForResponse('**/user/edit/me');
  await page.getByRole('switch', { name: 'Visible to everybody' }).click();
  await saved;
  const visitor = await another(browser);
  expect((await visitor.request.get(`/user/get/@${dee}`)).status()).toBe(404);
});

test('a visitor can set how this browser shows things, and is asked in for the rest', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByRole('navigation', { name: 'Settings' }).getByRole('link')).toHaveCount(1);
  await page.goto('/settings/leave');
  await expect(page.getByRole('heading', { name: 'Members first' })).toBeVisible();
  await page.goto('/settings/nonsense');
  await expect(page.getByRole('heading', { level: 1, name: 'Out of bounds' })).toBeVisible();
});

test('every section is fine at every width, in both themes', async ({ page }) => {
  test.slow();
  await join(page, newName('eve'));
  for (const path of ['/settings', ...SECTIONS.map((section) => `/settings/${section}`)]) {
    await page.goto(path);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expectFineEverywhere(page);
  }
  await page.goto('/settings/account');
  for (const part of ['Username', 'Email', 'Password']) {
    await page.getByRole('button', { name: `Change ${part}` }).click();
    await page.getByRole('button', { name: /^Save/ }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 844 });
    await expectNothingSideways(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
});
