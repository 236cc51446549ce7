// Last step of a build: the worker is made of what is there, every text asset gets a .br and a .gz beside it, csp.json
// names the hashes of the inline scripts, so that the server can allow exactly those, and ahead.json what each page will
// load, so that the server can say so with the first byte.
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
/** Each time that styles name layers, one or several. */
const LAYERS = /@layer ([\w, ]+)/g;
/** The addresses of pages: `/@` begins all profiles', and one with a slash at its end all below it. Home is in the first file. */
const PAGES = {
  Credits: ['/credits'],
  Dates: ['/dates'],
  Find: ['/find'],
  Help: ['/help', '/help/'],
  Join: ['/join'],
  Login: ['/login'],
  Profile: ['/@'],
  Reset: ['/reset/'],
  ResetRequest: ['/reset'],
  Settings: ['/settings', '/settings/'],
  Together: ['/dates/with', '/dates/with/'],
  Verify: ['/verify/'],
  Welcome: ['/welcome', '/welcome/'],
};

interface Chunk {
  file: string;
  imports?: string[];
}

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
const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8'));
const styles = join(DIST, manifest['style.css']?.file ?? '');
if ((await layersIn(styles)) !== (await layersIn(join(DIST, '../src/ui/layers.css'))))
  throw new Error(`${styles} has its layers in another order than src/ui/layers.css`);
const first = chunksOf('index.html');
const ahead = Object.entries(PAGES).flatMap(([page, addresses]) => {
  const links = linksTo(`src/app/pages/${page}/index.tsx`);
  return addresses.map((address) => [address, links]);
});
await writeFile(join(DIST, 'ahead.json'), `${JSON.stringify(Object.fromEntries(ahead))}\n`);
await writeFile(join(DIST, 'csp.json'), `${JSON.stringify({ scriptHashes })}\n`);

for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !COMPRESSED.has(extname(entry.name))) continue;
  const path = join(entry.parentPath, entry.name);
  const raw = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  await writeFile(`${path}.br`, await brotli(raw, { params }));
  await writeFile(`${path}.gz`, await gz(raw, { level: 9 }));
}

/** The layers of some styles, in the order in which they are named first: it is the one that counts. */
async function layersIn(path: string): Promise<string> {
  const named = (await readFile(path, 'utf8')).matchAll(LAYERS);
  return [...new Set([...named].flatMap(([, names = '']) => names.trim().split(/, ?/)))].join();
}

/** The value of a `Link` header: every script of a page, those that the app begins with before its own. */
function linksTo(source: string): string {
  const chunks = [...first, ...[...chunksOf(source)].filter((chunk) => !first.has(chunk))];
  return chunks.map(({ file }) => `</${file}>; rel=modulepreload`).join(', ');
}

/** A chunk and all that it cannot run without. */
function chunksOf(source: string, found = new Set<Chunk>()): Set<Chunk> {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`the build made nothing of ${source}`);
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports ?? []) chunksOf(name, found);
  return found;
}
