import { expectNoViolations } from './axe';
import { expectNothingSideways } from './everywhere';
import { expect, join, joinByForm, logIn, logOut, newName, test } from './real';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

test('joins, logs out, and logs in again', async ({ page }) => {
  const ann = newName('ann');
  await joinByForm(page, ann);
  await logOut(page);
  await page.goto('/login');
  await logIn(page, ann);
  await page.waitForURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet week. Stir it up?' })).toBeVisible();
});

test('a name that is taken is said on its field, and nothing typed is lost', async ({ page }) => {
  const bo = newName('bo');
  await join(page, bo);
  await logOut(page);
  await page.goto('/join');
  await page.getByLabel('Username').fill(bo);
  await page.getByLabel('Email').fill('another@example.org');
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Year of birth').fill('1988');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('link', { name: 'Username' }).press('Enter');
  await expect(page.getByLabel('Username')).toBeFocused();
  await expect(page.getByLabel('Username')).toHaveAccessibleDescription(/That username is taken/);
  await expect(page.getByLabel('Email')).toHaveValue('another@example.org');
});

test('somebody too young is told so', async ({ page }) => {
  await page.goto('/join');
  await page.getByLabel('Year of birth').fill(String(new Date().getFullYear() - 12));
  await page.getByLabel('Username').fill(newName('cy'));
  await page.getByLabel('Email').fill('cy@example.org');
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByLabel('Year of birth')).toHaveAccessibleDescription(/18 and over/);
});

test('a wrong user and a wrong password sound the same', async ({ page }) => {
  const ann = newName('ann');
  await join(page, ann);
  await logOut(page);
  await page.goto('/login');
  await logIn(page, ann, 'not the password');
  await expect(page.getByRole('alert')).toContainText('is not right');
  const wrongPassword = await page.getByRole('alert').textContent();
  await logIn(page, newName('nobody'), 'not the password');
  await expect(page.getByRole('alert')).toBeFocused();
  expect(await page.getByRole('alert').textContent()).toBe(wrongPassword);
});

test('whoever has a session goes on from the door', async ({ page }) => {
  await join(page, newName('ann'));
  await page.goto('/login');
  await page.waitForURL('/');
  await page.goto('/join');
  await page.waitForURL('/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`the doors have no violation, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      for (const [path, button] of [
        ['/join', 'Join'],
        ['/login', 'Log in'],
      ] as const) {
        await page.goto(path);
        await expectNoViolations(page);
        await page.getByRole('button', { name: button }).click();
        await expect(page.getByRole('alert')).toBeFocused();
        await expectNoViolations(page);
        await expectNothingSideways(page);
      }
    });
  }
}
