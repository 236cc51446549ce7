import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from './files';

const FLOORS: Record<string, number> = { app: 4, features: 3, ui: 2, lib: 1, hooks: 1, utils: 1, const: 1 };
const COMPONENT_FILES = ['index.tsx', 'logic.ts', 'props.ts', 'style.module.css', 'index.test.tsx'];

const sources = filesIn('src', '.ts', '.tsx').filter((file) => !file.path.endsWith('.d.ts'));
const imports = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, to = '']) => {
    if (to.startsWith('@/')) return [{ path, to: to.replace('@/', 'src/') }];
    return to.startsWith('.') ? [{ path, to: normalize(join(dirname(path), to)) }] : [];
  }),
);
const folder = (path: string, depth: number) => path.split('/').slice(0, depth).join('/');
/** Data stands below everything. */
const floor = (path: string) => (path.startsWith('../data/') ? 0 : (FLOORS[path.split('/')[1] ?? ''] ?? 5));
const isTest = (path: string) => path.includes('.test.');

it('a module uses only what stands on its floor or below', () => {
  expect(imports.filter(({ path, to }) => !isTest(path) && floor(to) > floor(path))).toEqual([]);
});

it('features never import each other', () => {
  const across = imports.filter(
    ({ path, to }) =>
      path.startsWith('src/features/') && to.startsWith('src/features/') && folder(path, 3) !== folder(to, 3),
  );
  expect(across).toEqual([]);
});

it('nobody imports another component’s logic or style', () => {
  const intruders = imports.filter(
    ({ path, to }) => /\/(logic|style\.module\.css)$/.test(to) && dirname(path) !== dirname(to),
  );
  expect(intruders).toEqual([]);
});

it('an index.tsx is markup: no state, no effects, no fetching', () => {
  const busy = sources.filter(
    ({ path, text }) =>
      path.endsWith('/index.tsx') &&
      /\b(useState|useEffect|useReducer|useQuery|useMutation|fetch)\(/.test(text),
  );
  expect(busy.map((file) => file.path)).toEqual([]);
});

it('a component is a folder of the five known files', () => {
  const strangers = filesIn('src/ui', '')
    .map((file) => file.path.split('/'))
    .filter((parts) => parts.length > 3 && (parts.length > 4 || !COMPONENT_FILES.includes(parts[3] ?? '')));
  expect(strangers.map((parts) => parts.join('/'))).toEqual([]);
});

it('every style module stands in the layer of its floor', () => {
  const loose = filesIn('src', '.module.css').filter(
    ({ path, text }) => !text.startsWith(`@layer ${path.split('/')[1]} {`),
  );
  expect(loose.map((file) => file.path)).toEqual([]);
});

it('addresses are built in lib/paths.ts only', () => {
  const literal = /href="\/|navigate\(['"`]\//;
  const builders = sources.filter(({ path, text }) => !path.includes('.test.') && literal.test(text));
  expect(builders.map((file) => file.path)).toEqual([]);
});
