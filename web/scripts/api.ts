// Writes src/lib/api.d.ts from docs/openapi.json. With --check it only says whether the two still agree.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const SOURCE = new URL('../../docs/openapi.json', import.meta.url);
const TARGET = new URL('../src/lib/api.d.ts', import.meta.url);
const HEAD = '// Made from docs/openapi.json by `npm run api`. Never edited by hand.\n\n';
const NONE = 'export type paths = Record<never, never>;\nexport type components = Record<never, never>;\n';

const text = HEAD + (existsSync(SOURCE) ? astToString(await openapiTS(SOURCE, { alphabetize: true })) : NONE);
if (!process.argv.includes('--check')) {
  await writeFile(TARGET, text);
} else if ((await readFile(TARGET, 'utf8').catch(() => '')) !== text) {
  console.error('src/lib/api.d.ts does not match docs/openapi.json: run `npm run api`.');
  process.exit(1);
}
