import type { Page } from '@playwright/test';

/** A photograph as from a phone, drawn by the browser itself: two halves, so that a cut shows. */
export async function photo(page: Page, left = '#c8402f', right = '#2d6bc4', width = 1_200, height = 800) {
  const base64 = await page.evaluate(
    ([left, right, width, height]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = left;
      context.fillRect(0, 0, width / 2, height);
      context.fillStyle = right;
      context.fillRect(width / 2, 0, width / 2, height);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
    },
    [left, right, width, height] as const,
  );
  return { name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}
