import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expectNothingSideways } from './everywhere';
import { photo } from './photo';
import { another, expect, join, newName, test } from './real';
import { middle, slide } from './touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

const frame = (page: Page) => page.getByRole('application', { name: 'Square of your picture' });
const use = (page: Page) => page.getByRole('button', { name: 'Use this square' });
const pictures = (page: Page) => page.getByRole('list', { name: 'Your pictures' }).getByRole('img');

async function choose(page: Page, ...colors: [left?: string, right?: string]) {
  await page.getByLabel(/Choose a picture/).setInputFiles(await photo(page, ...colors));
  await frame(page).waitFor();
}

async function add(page: Page, color: string) {
  const count = await pictures(page).count();
  await choose(page, color, color);
  await use(page).click();
  await expect(pictures(page)).toHaveCount(count + 1);
}

/** What colour the middle of a picture has, as the browser drew it. */
async function colorOf(image: Locator): Promise<'red' | 'green' | 'blue'> {
  return image.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] =
      context?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [];
    return red > green && red > blue ? 'red' : green > blue ? 'green' : 'blue';
  });
}

/** The photo on the disc in front of a name. */
const disc = (page: Page) => page.locator('main img[srcset]').first();

test('a picture is chosen, cut by keys, sent, and seen by others', async ({ page, browser }) => {
  const ann = newName('ann');
  await join(page, ann);
  await page.goto('/welcome/image');
  // Left half red, right half blue: the square begins in the middle, and goes to the right.
  await choose(page, '#c8402f', '#2d6bc4');
  await frame(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('100% to the right')).toBeAttached();
  await use(page).press('Enter');
  await expect(page.getByRole('img', { name: 'Picture 1 of 1' })).toBeVisible();
  expect(await colorOf(page.getByRole('img', { name: 'Picture 1 of 1' }))).toBe('blue');

  await page.goto(`/@${ann}`);
  await expect(page.getByRole('img', { name: ann, exact: true })).toBeVisible();
  expect(await colorOf(disc(page))).toBe('blue');

  const bos = await another(browser);
  await join(bos, newName('bo'));
  await bos.goto(`/find?q=${ann}`);
  await expect(disc(bos)).toBeVisible();
  expect(await colorOf(disc(bos))).toBe('blue');
  await bos.context().close();
});

test('a visitor sees it too, and initials where it does not load', async ({ page, browser }) => {
  const ann = newName('ann');
  await join(page, ann);
  await page.goto('/welcome/image');
  await add(page, '#2d6bc4');
  const visitor = await another(browser);
  await visitor.goto(`/@${ann}`);
  const face = visitor.getByRole('img', { name: ann, exact: true });
  await expect(face).toBeVisible();
  expect(await colorOf(disc(visitor))).toBe('blue');
  await expectNoViolations(visitor);
  await expectNothingSideways(visitor);

  await visitor.route('**/user/photo/**', (route) => route.abort());
  await visitor.reload();
  await expect(face).toHaveText(ann.slice(0, 2));
  await expect(face.locator('svg')).toHaveCount(0);
  await visitor.context().close();
});

test('the square follows a finger', async ({ page }) => {
  await join(page, newName('bo'));
  await page.goto('/welcome/image');
  await choose(page, '#c8402f', '#2d6bc4');
  const from = await middle(frame(page));
  // The picture goes along to the right, so that its left half is kept.
  await slide(page, from, { x: from.x + 150, y: from.y });
  await use(page).tap();
  await expect(pictures(page)).toHaveCount(1);
  expect(await colorOf(pictures(page).first())).toBe('red');
});

test('pictures are put in order, removed and put back', async ({ page }) => {
  await join(page, newName('cy'));
  await page.goto('/welcome/image');
  await add(page, '#c8402f');
  await add(page, '#0f7a5a');
  const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Move picture 2 forward' }).tap();
  await expect(page.getByText('Now picture 1 of 2')).toBeAttached();
  await expect.poll(() => colorOf(pictures(page).first())).toBe('green');
  await kept;
  await page.reload();
  await expect(pictures(page)).toHaveCount(2);
  expect(await colorOf(pictures(page).first())).toBe('green');

  const red = pictures(page).last();
  const box = await middle(red);
  const first = await middle(pictures(page).first());
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(first.x + 20, first.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => colorOf(pictures(page).first())).toBe('red');

  const gone = await pictures(page).first().getAttribute('src');
  await page.getByRole('button', { name: 'Remove picture 1' }).tap();
  await expect(page.getByText('Picture removed')).toBeVisible();
  await expect(pictures(page)).toHaveCount(1);
  expect((await page.request.get(String(gone))).status()).toBe(404);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(pictures(page)).toHaveCount(2);
  expect(await colorOf(pictures(page).first())).toBe('red');
});

test('what can be undone is said above the button that leads on, in a sheet too', async ({ page }) => {
  await join(page, newName('dee'));
  await page.goto('/welcome/image');
  await add(page, '#c8402f');
  const notice = page.getByRole('region', { name: 'Notices' });
  const expectOneAboveTheOther = async (button: string) => {
    await page.getByRole('button', { name: 'Remove picture 1' }).tap();
    await expect(notice).toContainText('Picture removed');
    const main = await page.getByRole('button', { name: button, exact: true }).boundingBox();
    const box = await notice.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0);
    await notice.getByRole('button', { name: 'Undo' }).tap();
    await expect(pictures(page)).toHaveCount(1);
  };
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await expectOneAboveTheOther('Next: who plays near you');
  }
  await page.goto('/');
  await page.getByRole('link', { name: 'You', exact: true }).tap();
  await page.getByRole('link', { name: 'Edit your pictures' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectOneAboveTheOther('Save');
});

test('what is no picture is said where it was chosen', async ({ page }) => {
  await join(page, newName('ann'));
  await page.goto('/welcome/image');
  const text = { name: 'diary.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Dear diary') };
  await page.getByLabel('Choose a picture').setInputFiles(text);
  await expect(page.getByRole('alert')).toContainText('can’t be read as a picture');
  await expect(page.getByRole('alert')).toBeFocused();
});

test('an upload can be stopped on a slow line, and leaves nothing', async ({ page }) => {
  await join(page, newName('bo'));
  await page.goto('/welcome/image');
  await choose(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  await use(page).tap();
  await page.getByRole('button', { name: 'Stop sending' }).tap();
  await expect(use(page)).toBeEnabled();
  await devtools.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Choose a picture' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`the card has no violation, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await join(page, newName('ann'));
      await page.goto('/welcome/image');
      await page.getByRole('button', { name: 'Choose a picture' }).waitFor();
      const fits = async () => {
        await expectNoViolations(page);
        await expectNothingSideways(page);
      };
      await fits();
      await choose(page);
      await fits();
      await use(page).tap();
      await expect(pictures(page)).toHaveCount(1);
      await fits();
    });
  }
}
