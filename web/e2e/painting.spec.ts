import { expect, type Page, test } from '@playwright/test';
import { middle, slide, weekday } from './touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const chosen = (page: Page) => page.getByRole('gridcell', { selected: true });
type Entry = { date: string; window: string; answer?: string | null };

/** A calendar with nothing in it, to which it is `today`, and which keeps what is painted. */
async function pretendCalendar(page: Page) {
  const at = (from: string, days: number) =>
    new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const today = at(new Date().toISOString().slice(0, 10), 0);
  const said = new Map<string, Entry>();
  const view = (dates: string[]) => ({
    player: 'me',
    today,
    days: dates.map((date) => ({
      date,
      is_today: date === today,
      is_past: date < today,
      can_edit: date >= today,
      entries: [...said.values()]
        .filter((entry) => entry.date === date && entry.answer)
        .map(({ window, answer }) => ({ window, answer })),
    })),
  });
  await page.route('**/calendar/get/me/*', (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const from = pathname.split('/').at(-1) ?? today;
    const days = Number(searchParams.get('days') ?? 7);
    return route.fulfill({ json: view(Array.from({ length: days }, (_, day) => at(from, day))) });
  });
  await page.route('**/calendar/edit/me', (route) => {
    const { entries }: { entries: Entry[] } = route.request().postDataJSON();
    for (const entry of entries) said.set(`${entry.date} ${entry.window}`, entry);
    return route.fulfill({ json: view([...new Set(entries.map(({ date }) => date))]) });
  });
}

test.beforeEach(async ({ page }) => {
  await pretendCalendar(page);
  await page.goto('/dates');
  await page.getByRole('grid').nth(1).waitFor();
});

test('a finger that slides sideways paints the row', async ({ page }) => {
  await slide(page, await middle(weekday(page, 0, 1)), await middle(weekday(page, 0, 4)));
  await expect(chosen(page)).toHaveCount(4);
});

test('a tap right after a stroke takes it back', async ({ page }) => {
  await slide(page, await middle(weekday(page, 0, 1)), await middle(weekday(page, 0, 4)));
  await page.getByRole('button', { name: 'Undo' }).first().tap();
  await expect(chosen(page)).toHaveCount(0);
});

test('a finger that moves up scrolls and paints nothing', async ({ page }) => {
  const from = await middle(weekday(page, 2, 3));
  await slide(page, from, { x: from.x + 4, y: from.y - 300 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  await expect(chosen(page)).toHaveCount(0);
});

test('a tap toggles', async ({ page }) => {
  await weekday(page, 1, 2).tap();
  await expect(chosen(page)).toHaveCount(1);
  await weekday(page, 1, 2).tap();
  await expect(chosen(page)).toHaveCount(0);
});

test('a mouse paints a rectangle, and Ctrl+Z takes it back', async ({ page }) => {
  const [from, to] = [await middle(weekday(page, 0, 2)), await middle(weekday(page, 2, 5))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect(chosen(page)).toHaveCount(12);
  await weekday(page, 0, 2).focus();
  await page.keyboard.press('Control+z');
  await expect(chosen(page)).toHaveCount(0);
});
