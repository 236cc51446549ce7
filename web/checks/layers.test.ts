import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the order of the layers is linked before anything that could mention a layer', () => {
  const page = readFileSync(join(import.meta.dirname, '../index.html'), 'utf8');
  const order = page.indexOf('href="/layers.css"');
  expect(order).toBeGreaterThan(0);
  expect(order).toBeLessThan(page.indexOf('<script type="module"'));
  expect(page.match(/rel="stylesheet"/g)).toHaveLength(1);
});
