// Weighs the build against the budgets of the design (gzip, kB = 1,000 bytes) and fails above them.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shellFiles } from './worker.ts';

interface Chunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const DIST = new URL('../dist/', import.meta.url).pathname;
const BUDGETS = {
  firstLoad: 140,
  screen: 30,
  css: 30,
  fonts: 62,
  worker: 12,
  precache: 700,
  script: 12,
  styles: 32,
};
const POLYFILL = /temporal-polyfill/;

const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8'));
const zipped = async (file: string) => (await stat(join(DIST, `${file}.gz`))).size / 1000;

/** A chunk with everything that it pulls in at once. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

async function weight(keys: Iterable<string>): Promise<number> {
  let total = 0;
  for (const key of keys) total += await zipped(manifest[key]?.file ?? '');
  return total;
}

const rows: { what: string; kB: number; budget: number }[] = [];
const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
const first = closure(entry);
rows.push({ what: 'first load, JS', kB: await weight(first), budget: BUDGETS.firstLoad });

for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || POLYFILL.test(key)) continue;
  const own = [...closure(key)].filter((part) => !first.has(part));
  rows.push({
    what: key.replace('src/app/pages/', '').replace('/index.tsx', ''),
    kB: await weight(own),
    budget: BUDGETS.screen,
  });
}

// Finished pages have 40 kB for HTML and styles: 8 of them are the HTML's, which a test of the server weighs.
const finished: Record<string, Chunk> = JSON.parse(await readFile(join(DIST, 'plain.json'), 'utf8'));
const theirs = new Set<string>();
for (const [key, { file, css = [], isEntry }] of Object.entries(finished)) {
  if (!isEntry) continue;
  const name = key.replace('src/plain/', '').replace('.ts', '');
  let styles = 0;
  for (const sheet of css) styles += await zipped(sheet);
  rows.push({ what: `finished ${name}, JS`, kB: await zipped(file), budget: BUDGETS.script });
  rows.push({ what: `finished ${name}, CSS`, kB: styles, budget: BUDGETS.styles });
  for (const own of [file, ...css]) theirs.add(own.replace('assets/', ''));
}

const files = (await readdir(join(DIST, 'assets'))).filter((name) => !theirs.has(name));
let css = 0;
for (const file of files.filter((name) => name.endsWith('.css'))) css += await zipped(`assets/${file}`);
rows.push({ what: 'CSS, all', kB: css, budget: BUDGETS.css });

const html = await readFile(join(DIST, 'index.html'), 'utf8');
let fonts = 0;
for (const [, font = ''] of html.matchAll(/href="\/(assets\/[^"]+\.woff2)"/g))
  fonts += (await stat(join(DIST, font))).size / 1000;
rows.push({ what: 'fonts, first view', kB: fonts, budget: BUDGETS.fonts });

rows.push({ what: 'service worker', kB: await zipped('worker.js'), budget: BUDGETS.worker });

let precache = 0;
for (const file of await shellFiles())
  precache += file.endsWith('.woff2') ? (await stat(join(DIST, file))).size / 1000 : await zipped(file);
rows.push({ what: 'precache', kB: precache, budget: BUDGETS.precache });

for (const { what, kB, budget } of rows) {
  console.log(`${kB > budget ? '✗' : '✓'} ${what.padEnd(36)} ${kB.toFixed(1).padStart(7)} of ${budget} kB`);
}
if (rows.some(({ kB, budget }) => kB > budget)) process.exit(1);
