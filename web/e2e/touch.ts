import type { Locator, Page } from '@playwright/test';

/** A cell of the calendar; of its second week unless told, all of whose days are still to come. */
export const weekday = (page: Page, row: number, column: number, week = 1) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`).nth(week);

/** Where a finger would go; what lies in the second half of a page is brought into view first. */
export async function middle(cell: Locator) {
  await cell.evaluate(bring);
  const box = await cell.boundingBox();
  if (!box) throw new Error('not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger, as the browser itself would report it: scrolling and cancelling included. */
export async function slide(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  const STEPS = 8;
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= STEPS; step += 1) {
    const share = step / STEPS;
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Off the bars at the edges, and no farther than needed: a second cell must not move the first. */
function bring(cell: Element) {
  const { top, bottom } = cell.getBoundingClientRect();
  if (top < 200 || bottom > window.innerHeight - 200) cell.scrollIntoView({ block: 'center' });
}
