// Takes the pictures of the README from the app itself: three phones beside each other, by day and by night.
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type Demo, withDemo } from './demo.ts';

const OUT = join(import.meta.dirname, '../../docs/pictures');
const PHONE = { width: 390, height: 800 };
/** What a page of text shows is half as wide as this: sharp on any screen. */
const SCALE = 1.3;
const GAP = 16;
const MOST = 250_000;

await withDemo(async (demo) => {
  for (const scheme of ['light', 'dark'] as const) await picture(demo, scheme);
});

async function picture(demo: Demo, scheme: 'light' | 'dark') {
  const context = await demo.open({
    viewport: PHONE,
    deviceScaleFactor: SCALE,
    colorScheme: scheme,
    hasTouch: true,
    isMobile: true,
  });
  const phones = await screens(context);
  const file = join(OUT, `fourball-${scheme}.webp`);
  await writeFile(file, await beside(context, phones));
  await context.close();
  const { size } = await stat(file);
  console.log(`${file} ${Math.round(size / 1000)} kB`);
  if (size > MOST) throw new Error(`${file} is too big for a page that is only read`);
}

/** The way through the app: my days, who is free then too, one of them. */
async function screens(context: BrowserContext): Promise<Buffer[]> {
  const page = await context.newPage();
  await page.goto('/dates');
  await page.getByText(/free when you are/).waitFor();
  const dates = await shot(page);
  await page.goto('/find?overlap_days=7');
  const first = page.getByRole('article').first();
  await first.waitFor();
  const find = await shot(page);
  await first.getByRole('link').first().click();
  await page.getByText(/suits? you both/).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  return [dates, find, await shot(page)];
}

async function shot(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** In one picture with nothing behind it, so that it stands on any page. */
async function beside(context: BrowserContext, phones: Buffer[]): Promise<Buffer> {
  const page = await context.newPage();
  const width = phones.length * (PHONE.width + 2) + (phones.length - 1) * GAP;
  await page.setViewportSize({ width, height: PHONE.height + 2 });
  const images = phones.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await page.setContent(`<meta name="viewport" content="width=${width}">
    <style>body{margin:0;display:flex;gap:${GAP}px;background:transparent}
    img{width:${PHONE.width}px;height:${PHONE.height}px;border:1px solid #7f8f86;border-radius:28px}</style>${images.join('')}`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  // What is captured by hand knows nothing of the scale that the page was asked for.
  const clip = { x: 0, y: 0, width, height: PHONE.height + 2, scale: SCALE };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 88, clip });
  await page.close();
  return Buffer.from(data, 'base64');
}
