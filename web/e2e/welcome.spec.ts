import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expectFineEverywhere, expectNothingSideways } from './everywhere';
import { photo } from './photo';
import { player } from './players';
import { expect, join, joinByForm, newName, say, test } from './real';
import { middle, slide } from './touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const field = (page: Page) => page.getByRole('combobox', { name: 'ZIP code or town' });
const choice = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

test('goes through the four cards with a thumb, and everything is kept', async ({ page }) => {
  await joinByForm(page, newName('ann'));
  await page.getByLabel('Name', { exact: true }).fill('Ann Lee');
  await page.getByLabel('In one line').fill('Will trade a birdie for a breakfast burrito.');
  await page.getByRole('button', { name: 'Next: how you play' }).tap();

  await expect(heading(page, 'How do you play?')).toBeFocused();
  await expect(page).toHaveTitle('How do you play? · Fourball');
  const thumb = await middle(page.getByRole('slider', { name: 'Handicap' }));
  await slide(page, thumb, { x: thumb.x - 60, y: thumb.y });
  await expect(page.getByRole('switch', { name: 'No handicap' })).not.toBeChecked();
  await page.getByRole('button', { name: 'A tenth less' }).tap();
  const handicap = await page.getByRole('slider', { name: 'Handicap' }).inputValue();
  await choice(page, 'Getting around', 'Walk').tap();
  await choice(page, 'Worst weather to play in', 'Drizzle').tap();
  await page.getByRole('radio', { name: '3 h 30' }).tap();
  await page.getByRole('button', { name: 'Next: where you play' }).tap();

  await expect(heading(page, 'Where do you play?')).toBeFocused();
  await field(page).pressSequentially('lakew');
  await page.getByRole('option', { name: 'Lakewood, CO' }).tap();
  await expect(page.getByText('Only the middle of this neighborhood is kept')).toBeVisible();
  await page.getByRole('button', { name: 'Next: your picture' }).tap();

  await expect(heading(page, 'Show your face')).toBeFocused();
  await page.getByLabel('Choose a picture').setInputFiles(await photo(page));
  await page.getByRole('button', { name: 'Use this square' }).tap();
  await expect(page.getByRole('img', { name: 'Picture 1 of 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Next: who plays near you' }).tap();
  await page.waitForURL('/welcome/players');

  await page.goto('/welcome/name');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ann Lee');
  await page.goto('/welcome/attributes');
  await expect(page.getByRole('slider', { name: 'Handicap' })).toHaveValue(handicap);
  await expect(choice(page, 'Getting around', 'Walk')).toBeChecked();
  await expect(choice(page, 'Worst weather to play in', 'Drizzle')).toBeChecked();
  await expect(page.getByRole('radio', { name: '3 h 30' })).toBeChecked();
  await page.goto('/welcome/location');
  await expect(field(page)).toHaveValue('Lakewood, CO');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Quiet week' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Finish your profile' })).toBeHidden();
});

test('goes through the four cards without a pointer', async ({ page }) => {
  await joinByForm(page, newName('bo'));
  await expect(heading(page, 'Who’s teeing off?')).toBeFocused();
  await page.getByLabel('Name', { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bo Diaz');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'How do you play?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'A tenth more' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '17.8');
  await choice(page, 'Getting around', 'Either').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(choice(page, 'Getting around', 'Ride')).toBeChecked();
  await choice(page, 'Gimmes', 'None').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Clear Gimmes' }).press('Enter');
  await expect(choice(page, 'Gimmes', 'None')).not.toBeChecked();
  await page.getByRole('switch', { name: 'Left-handed' }).press('Space');
  await page.getByRole('button', { name: 'Next: where you play' }).press('Enter');

  await expect(heading(page, 'Where do you play?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('lakewood');
  await page.getByRole('option', { name: 'Lakewood, CO' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Lakewood, CO');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Show your face')).toBeFocused();
  await page.getByRole('button', { name: 'Next: who plays near you' }).press('Enter');
  await page.waitForURL('/welcome/players');
  await expect(heading(page, 'Who plays near you?')).toBeFocused();
});

test('skipped cards wait at home, one by one, until they are dismissed for good', async ({ page }) => {
  await join(page, newName('cy'));
  for (const next of ['/welcome/attributes', '/welcome/location', '/welcome/image', '/welcome/players']) {
    await page.getByRole('link', { name: 'Skip', exact: true }).tap();
    await page.waitForURL(next);
  }
  await page.goto('/');
  await expect(page.getByRole('img', { name: '4 of 4 left' })).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).tap();
  await page.getByLabel('About you').fill('Early bird.');
  await page.getByRole('button', { name: 'Next: how you play' }).tap();
  await page.waitForURL('/welcome/attributes?then=%2F');

  await page.goto('/');
  await expect(page.getByRole('img', { name: '3 of 4 left' })).toBeVisible();
  await page.getByRole('button', { name: 'Don’t ask again' }).tap();
  await expect(page.getByRole('heading', { name: 'Finish your profile' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(page.getByRole('img', { name: '3 of 4 left' })).toBeVisible();
  await page.getByRole('button', { name: 'Don’t ask again' }).tap();
  await expect(page.getByRole('heading', { name: 'Finish your profile' })).toBeHidden();
  const answered = page.waitForResponse('**/user/get/**');
  await page.reload();
  await answered;
  await expect(page.getByRole('heading', { name: 'Finish your profile' })).toBeHidden();
});

test('a finger leads from card to card, saving what it leaves', async ({ page }) => {
  await join(page, newName('di'));
  await page.getByLabel('Name', { exact: true }).fill('Di Moss');
  // Up and down scrolls, and so little is a tap that slipped.
  await slide(page, { x: 195, y: 700 }, { x: 190, y: 300 });
  await slide(page, { x: 200, y: 250 }, { x: 185, y: 250 });
  await expect(heading(page, 'Who’s teeing off?')).toBeVisible();
  await slide(page, { x: 330, y: 130 }, { x: 60, y: 135 });
  await expect(heading(page, 'How do you play?')).toBeFocused();
  await slide(page, { x: 60, y: 130 }, { x: 330, y: 135 });
  await expect(heading(page, 'Who’s teeing off?')).toBeFocused();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Di Moss');
  await slide(page, { x: 330, y: 130 }, { x: 60, y: 135 });
  await expect(heading(page, 'How do you play?')).toBeFocused();
  await slide(page, { x: 330, y: 130 }, { x: 60, y: 135 });
  await expect(heading(page, 'Where do you play?')).toBeFocused();
  // A tap right after a slide is one.
  await page.getByRole('link', { name: 'Skip', exact: true }).tap();
  await expect(heading(page, 'Show your face')).toBeFocused();
  await slide(page, { x: 330, y: 130 }, { x: 60, y: 135 });
  await expect(heading(page, 'Who plays near you?')).toBeFocused();
});

test('the last card leads to my profile with a tour of the calendar, once, and to help', async ({
  page,
  baseURL,
}) => {
  await player(baseURL, 'Bo', { location: { place: 'Minot, ND' } });
  const username = newName('di');
  await join(page, username);
  await say(page, { alias: 'Di Moss' });
  await page.goto('/welcome/players');
  await expect(heading(page, 'Who plays near you?')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Say where you play' })).toBeVisible();
  await expectFineEverywhere(page);
  await page.getByRole('link', { name: 'Next: your profile' }).tap();
  await expect(page).toHaveURL(`/@${username}?show=tour`);
  const tour = page.getByRole('dialog');
  await expect(tour.getByRole('heading', { name: 'This is your week' })).toBeFocused();
  await expectFineEverywhere(page);
  await tour.getByRole('button', { name: 'Next' }).tap();
  await expect(tour.getByRole('heading', { name: 'Three answers, and silence' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('heading', { name: 'Players see it, visitors don’t' })).toBeFocused();
  await tour.getByRole('link', { name: 'Open calendar' }).tap();
  await expect(page).toHaveURL('/dates');
  await page.goBack();
  await expect(heading(page, 'Who plays near you?')).toBeVisible();
  await page.getByRole('link', { name: 'Next: your profile' }).tap();
  await expect(page).toHaveURL(`/@${username}`);
  await expect(heading(page, 'Di Moss')).toBeVisible();
  await expect(tour).toHaveCount(0);
  await page.getByRole('link', { name: 'How it works' }).tap();
  await expect(page).toHaveURL('/help');
});

test('what was skipped waits at home, and leads back there card by card', async ({ page }) => {
  await join(page, newName('ed'));
  await say(page, { alias: 'Ed Moss' });
  await page.goto('/');
  await expect(page.getByText('Confirm your email')).toBeVisible();
  await page.getByRole('region', { name: 'Finish your profile' }).getByRole('link', { name: 'Go on' }).tap();
  await expect(page).toHaveURL('/welcome/attributes?then=%2F');
  await choice(page, 'Mood', 'Serious').tap();
  await page.getByRole('button', { name: 'Next: where you play' }).tap();
  await field(page).fill('80401');
  await page.getByRole('button', { name: 'Next: your picture' }).tap();
  await expect(heading(page, 'Show your face')).toBeFocused();
  await page.getByLabel('Choose a picture').setInputFiles(await photo(page));
  await page.getByRole('button', { name: 'Use this square' }).tap();
  await expect(page.getByRole('img', { name: 'Picture 1 of 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Save and go on' }).tap();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { name: 'Quiet week' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Finish your profile' })).toBeHidden();
});

test('a card that is left half done is as it was left', async ({ page }) => {
  await join(page, newName('ann'));
  await page.getByLabel('About you').fill('I was going to say');
  await page.getByRole('link', { name: 'Skip', exact: true }).tap();
  await choice(page, 'Mood', 'Serious').tap();
  await page.getByRole('link', { name: 'Back' }).tap();
  await expect(page.getByLabel('About you')).toHaveValue('I was going to say');
  await page.reload();
  await expect(page.getByLabel('About you')).toHaveValue('I was going to say');
  await page.goto('/welcome/attributes');
  await expect(choice(page, 'Mood', 'Serious')).toBeChecked();
});

test('a place that nobody knows is said on its field', async ({ page }) => {
  await join(page, newName('bo'));
  await page.goto('/welcome/location');
  await field(page).fill('zzzz qqq');
  await page.getByRole('button', { name: 'Next' }).tap();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(/We don['’]t know this place/);
  await expect(field(page)).toHaveValue('zzzz qqq');
});

test('a ZIP code that was typed and not picked is understood, and said', async ({ page }) => {
  await join(page, newName('cy'));
  await page.goto('/welcome/location');
  await field(page).fill('80401');
  await field(page).press('Enter');
  await page.waitForURL('/welcome/image');
  await expect(page.getByText('You play around Golden, CO')).toBeVisible();
});

test.describe('somewhere', () => {
  test.use({
    geolocation: { latitude: 39.70471234, longitude: -105.08137654 },
    permissions: ['geolocation'],
  });

  test('the position is asked for on a press and leaves the device only roughly', async ({ page }) => {
    await join(page, newName('ann'));
    await page.goto('/welcome/location');
    const bodies: string[] = [];
    page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByRole('button', { name: 'Use my position' }).tap();
    await expect(field(page)).toHaveValue('Lakewood, CO');
    await page.getByRole('button', { name: 'Next: your picture' }).tap();
    await page.waitForURL('/welcome/image');
    const sent = bodies.join('\n');
    expect(sent).toContain('39.7');
    expect(sent).not.toMatch(/39\.704|105\.081/);
  });
});

test('a position that is refused leaves a way on', async ({ page }) => {
  await join(page, newName('bo'));
  await page.goto('/welcome/location');
  await page.getByRole('button', { name: 'Use my position' }).tap();
  await expect(page.getByText('Your browser keeps your position to itself')).toBeVisible();
  await field(page).fill('80401');
  await field(page).press('Enter');
  await page.waitForURL('/welcome/image');
});

test('a card opened by itself is saved and leads back to where one was', async ({ page }) => {
  await join(page, newName('cy'));
  await page.goto('/settings/preferences');
  await page.goto('/welcome/name?from=/settings/preferences');
  await expect(page.getByRole('link', { name: 'Skip', exact: true })).toBeHidden();
  await page.getByLabel('Name', { exact: true }).fill('Cy Young');
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.waitForURL('/settings/preferences');
  await page.goto('/welcome/name?from=/settings/preferences');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Cy Young');
  await page.getByRole('button', { name: 'Back' }).tap();
  await page.waitForURL('/settings/preferences');
});

test('whoever is not logged in is shown the door, and comes back', async ({ page }) => {
  await page.goto('/welcome/attributes');
  await page.waitForURL(/\/login\?then=%2Fwelcome%2Fattributes/);
});

test('says so when the profile does not load, and tries again', async ({ page }) => {
  await join(page, newName('ann'));
  await page.route('**/user/get/me', (route) => route.fulfill({ status: 500, json: {} }));
  await page.goto('/welcome/name');
  await expect(page.getByRole('alert')).toContainText('That didn’t load');
  await page.unroute('**/user/get/me');
  await page.getByRole('button', { name: 'Try again' }).tap();
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`the cards have no violation, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await join(page, newName('ann'));
      const fits = async () => {
        await expectNoViolations(page);
        await expect(page.locator('h1')).toHaveCount(1);
        await expectNothingSideways(page);
      };
      await page.getByLabel('In one line').fill('x'.repeat(72));
      await fits();
      await page.goto('/welcome/attributes');
      await choice(page, 'Gimmes', 'Generous').tap();
      await fits();
      await page.goto('/welcome/location');
      await field(page).pressSequentially('lakew');
      await page.getByRole('option').first().waitFor();
      await fits();
      await page.getByRole('option').first().tap();
      await fits();
      await page.goto('/');
      await page.getByRole('heading', { name: 'Finish your profile' }).waitFor();
      await fits();
    });
  }
}
