// Last step of a build: the worker is made of what is there, every text asset gets a .br and a .gz beside it, and csp.json names the hashes of the
// inline scripts, so that the server can allow exactly those.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { buildWorker } from './worker.ts';

const DIST = new URL('../dist/', import.meta.url).pathname;
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_LIMIT = 300;

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

const html = await readFile(join(DIST, 'index.html'), 'utf8');
const scripts = [...html.matchAll(INLINE_SCRIPT)].map((match) => match[1] ?? '');
for (const script of scripts) {
  if (script.length > INLINE_LIMIT)
    throw new Error(`inline script of ${script.length} bytes, ${INLINE_LIMIT} allowed`);
}
if (/<style|\sstyle=/.test(html))
  throw new Error('index.html holds an inline style, which the policy forbids');
const scriptHashes = scripts.map(
  (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
);
await buildWorker();
await writeFile(join(DIST, 'csp.json'), `${JSON.stringify({ scriptHashes })}\n`);

for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !COMPRESSED.has(extname(entry.name))) continue;
  const path = join(entry.parentPath, entry.name);
  const raw = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  await writeFile(`${path}.br`, await brotli(raw, { params }));
  await writeFile(`${path}.gz`, await gz(raw, { level: 9 }));
}
