// Measures how soon a phone shows what a finger did: the built app, a processor slowed four times, touches as the
// browser itself reports them. Prints a line for each figure, as `scripts/bench` does: figure value unit bound ratio.
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { type Demo, withDemo } from './demo.ts';

const SLOWED = 4;
const TIMES = 7;
/** The budgets of the design, in milliseconds. */
const PAINT = 100;
const MOVE = 4;
/** The browser reports no interaction that took less. */
const LEAST = 16;
/** How long a finger rests on what it taps, in milliseconds. */
const REST = 80;

declare global {
  interface Window {
    /** How long each event of an interaction took until the next paint. */
    slow: number[];
    /** How long each move of a finger took to be handled. */
    moves: number[];
  }
}

interface Phone {
  page: Page;
  devtools: CDPSession;
}

interface Point {
  x: number;
  y: number;
}

await withDemo(async (demo) => {
  const phone = await pickUp(demo);
  await calendar(phone);
  await filters(phone);
});

async function pickUp(demo: Demo): Promise<Phone> {
  const viewport = { width: 390, height: 844 };
  const context = await demo.open({
    viewport,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return { page, devtools };
}

/** In the page: notes what the browser says of interactions, and how long it handles moves, of which it says nothing. */
function watch() {
  window.slow = [];
  window.moves = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) window.slow.push(entry.duration);
  }).observe(
    // TypeScript's browser doesn't know yet from when on an event is slow.
    { type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit,
  );

  // From before the first of its handlers until after the last one.
  let begun = 0;
  window.addEventListener('pointermove', () => (begun = performance.now()), { capture: true });
  window.addEventListener('pointermove', () => window.moves.push(performance.now() - begun));
}

async function calendar(phone: Phone) {
  const { page } = phone;
  await page.goto('/dates');
  // The second week: all of it is still to come.
  const cell = (row: number, column: number) =>
    page.getByRole('grid').nth(1).locator(`[data-row="${row}"][data-column="${column}"]`);
  await cell(0, 0).waitFor();
  await cell(1, 3).scrollIntoViewIfNeeded();
  const paint = async (lay: () => Promise<void>) => {
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    const took = await slowest(page, lay);
    await saved;
    return took;
  };
  await print('interaction_paint_cell', () => paint(() => tap(phone, cell(1, 3))));
  await page.evaluate(() => (window.moves = []));
  await print('interaction_paint_stroke', () => paint(() => slide(phone, cell(2, 0), cell(2, 6))));
  line('interaction_stroke_move', median(await page.evaluate(() => window.moves)), MOVE);
}

async function filters(phone: Phone) {
  const { page } = phone;
  await page.goto('/find');
  await page.getByRole('article').first().waitFor();
  const open = page.getByRole('button', { name: /^Filters/ });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await print('interaction_open_filters', async () => {
    const took = await slowest(page, () => tap(phone, open));
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    return took;
  });
  await open.tap();
  const chip = sheet.getByRole('group', { name: 'Getting around' }).getByText('Ride');
  await chip.scrollIntoViewIfNeeded();
  await print('interaction_filter_chip', () => slowest(page, () => tap(phone, chip)));
}

/** The slowest event of what was done, from the touch to the paint that shows it. */
async function slowest(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(quiet);
  await page.evaluate(() => (window.slow = []));
  const before = await page.evaluate(presses);
  await act();
  await page.evaluate(quiet);
  if ((await page.evaluate(presses)) === before) throw new Error('nothing was pressed');
  return Math.max(LEAST, ...(await page.evaluate(() => window.slow)));
}

function presses(): number {
  return performance.eventCounts.get('pointerup') ?? 0;
}

/** In the page: drawn, and with nothing left to do. */
function quiet(): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}

/** A finger's tap. Playwright's own looks in the page at what it hits, while the time runs. */
async function tap({ devtools }: Phone, what: Locator) {
  await touch(devtools, 'touchStart', await middle(what));
  await setTimeout(REST);
  await touch(devtools, 'touchEnd');
}

/** A finger along a row, faster than it is drawn. */
async function slide({ devtools }: Phone, from: Locator, to: Locator) {
  const [start, end] = [await middle(from), await middle(to)];
  const STEPS = 12;
  await touch(devtools, 'touchStart', start);
  for (let step = 1; step <= STEPS; step += 1)
    await touch(devtools, 'touchMove', { x: start.x + ((end.x - start.x) * step) / STEPS, y: start.y });
  await touch(devtools, 'touchEnd');
}

function touch(devtools: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) {
  return devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
}

async function middle(what: Locator): Promise<Point> {
  const box = await what.boundingBox();
  if (!box) throw new Error('what is to be touched is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The median of several; the first, which still has to be compiled, is not among them. */
async function print(figure: string, measure: () => Promise<number>) {
  await measure();
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) times.push(await measure());
  line(figure, median(times), PAINT);
}

function line(figure: string, value: number, bound: number) {
  console.log([figure, value.toPrecision(3), 'ms', bound, (value / bound).toPrecision(3)].join('\t'));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
