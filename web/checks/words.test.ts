import { afterEach, expect, it } from 'vitest';
import type { Texts } from '@/lib/words';
import { chooseWords } from '@/lib/words';
import { t } from '@/lib/words/calendar';
import { t as settings } from '@/lib/words/settings';
import { filesIn, firstLoad } from './files';

const subjects = Object.entries(
  import.meta.glob<{ en: Texts; enGB?: Texts }>(['../src/lib/words/*.ts', '!../src/lib/words/index.ts'], {
    eager: true,
  }),
).map(([path, { en, enGB = {} }]) => ({ name: path.replace(/.*\/|\.ts$/g, ''), en, enGB }));
const everyText = subjects.flatMap(({ en, enGB }) => [...Object.entries(en), ...Object.entries(enGB)]);

const sources = filesIn('src', '.ts', '.tsx').filter(
  ({ path }) => !path.startsWith('src/lib/words/') && !path.includes('.test.'),
);
const first = firstLoad();

/** The keys of a subject that none of the files writes; `window.${window}` uses every key that fits. */
function unused(keys: string[], files: typeof sources) {
  const source = files.map((file) => file.text).join('\n');
  const patterns = [...source.matchAll(/`([a-z][\w.]*(?:\.|\$\{[^}]+\})[^`]*)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => text.includes('${'))
    .map((text) => new RegExp(`^${text.replace(/[.]/g, '\\.').replace(/\$\{[^}]+\}/g, '[\\w.-]+')}$`));
  return keys.filter((key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)));
}

afterEach(() => chooseWords(['en-US']));

it('every key is used where its subject is imported', () => {
  const idle = subjects
    .filter(({ name }) => name !== 'common')
    .flatMap(({ name, en }) => {
      const users = sources.filter(({ text }) => text.includes(`from '@/lib/words/${name}'`));
      return unused(Object.keys(en), users);
    });
  expect(idle).toEqual([]);
});

it('the first load brings the texts of its own page, and says each of the common ones', () => {
  expect(first.filter((path) => /^src\/lib\/words\/(?!index|common)/.test(path)).sort()).toEqual([
    'src/lib/words/notices.ts',
    'src/lib/words/traits.ts',
    'src/lib/words/ui.ts',
  ]);
  const common = subjects.find(({ name }) => name === 'common');
  const speakers = sources.filter(
    ({ path, text }) => first.includes(path) && /\bt\b.*'@\/lib\/words'/.test(text),
  );
  expect(unused(Object.keys(common?.en ?? {}), speakers)).toEqual([]);
});

it('no key stands in two subjects', () => {
  const keys = subjects.flatMap(({ en }) => Object.keys(en));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it('British texts fill in the same names as the American ones', () => {
  const names = (text: unknown) =>
    JSON.stringify(text)
      .match(/\{\w+\}/g)
      ?.sort() ?? [];
  for (const { en, enGB } of subjects) {
    for (const [key, text] of Object.entries(enGB)) expect([key, names(text)]).toEqual([key, names(en[key])]);
  }
});

it('no text holds a dash as punctuation, straight quotes or a shout', () => {
  const wrong = everyText.filter(([, text]) => / [–—-] |—|['"!]/.test(Object.values(text).join('')));
  expect(wrong).toEqual([]);
});

/** Spelled otherwise in Britain; what is written so has a British text beside it. */
const AMERICAN =
  /(?:col|neighb|fav|hon)or|\bmeter|kilometer|\bcenter|\bgray|travele[rd]|cancele|organiz|realiz|\bPractic(?:e|es)\b/i;

it('what Americans spell otherwise is said in British too', () => {
  const one = (text: unknown) => Object.values(Object(text)).join('');
  const left = subjects.flatMap(({ en, enGB }) =>
    Object.entries(en).filter(([key, text]) => AMERICAN.test(one(text)) && !(key in enGB)),
  );
  expect(left).toEqual([]);
});

it('sentences stand in the words, not in the markup', () => {
  const loose = sources
    .filter(({ path }) => path.endsWith('.tsx') && !path.includes('/Gallery/'))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /(?:\b(?:label|title|aria-label|placeholder|alt|text|hint)="([^"]*[A-Za-z]{2}[^"]*)")/g,
        ),
      ].map(([match]) => `${path}: ${match}`),
    );
  expect(loose).toEqual([]);
});

it('picks plural forms and writes numbers as the locale does', () => {
  expect(t('stroke.count', { count: 1 })).toBe('1 window');
  expect(t('stroke.count', { count: 1200 })).toBe('1,200 windows');
});

it('speaks British to a British reader', () => {
  chooseWords(['de-DE', 'en-GB']);
  expect(settings('units.meters')).toBe('Metres');
  expect(settings('units.miles')).toBe('Miles');
  chooseWords(['en-US', 'en-GB']);
  expect(settings('units.meters')).toBe('Meters');
});
