// Builds the worker with the list of the files that it keeps, so that the app opens without a connection.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = new URL('../', import.meta.url).pathname;
const DIST = join(ROOT, 'dist');
const BESIDE = ['/index.html', '/manifest.webmanifest', '/icons/flag.svg'];

/**
 * The addresses of the shell: every script and style, and the fonts that the page asks for at once. Not those of the
 * pages that the server sends finished: they are for whoever has no app yet.
 */
export async function shellFiles(): Promise<string[]> {
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const fonts = [...html.matchAll(/href="(\/assets\/[^"]+\.woff2)"/g)].map(([, font = '']) => font);
  const finished = await readFile(join(DIST, 'plain.json'), 'utf8');
  const assets = (await readdir(join(DIST, 'assets'))).filter(
    (name) => /\.(js|css)$/.test(name) && !finished.includes(name),
  );
  return [...BESIDE, ...assets.sort().map((name) => `/assets/${name}`), ...fonts];
}

export async function buildWorker() {
  const files = await shellFiles();
  const hash = createHash('sha256').update(JSON.stringify(files));
  for (const file of BESIDE) hash.update(await readFile(join(DIST, file)));
  const version = hash.digest('hex').slice(0, 12);
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
    build: {
      outDir: DIST,
      emptyOutDir: false,
      target: ['chrome123', 'firefox128', 'safari17.5'],
      rolldownOptions: {
        input: join(ROOT, 'worker/index.ts'),
        output: { format: 'iife', entryFileNames: 'worker.js' },
      },
    },
  });
}
