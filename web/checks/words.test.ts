import { afterEach, expect, it } from 'vitest';
import { chooseWords, t } from '@/lib/words';
import { en } from '@/lib/words/en';
import { enGB } from '@/lib/words/en-GB';
import { filesIn } from './files';

const texts = filesIn('src', '.ts', '.tsx').filter(
  ({ path }) => !path.startsWith('src/lib/words/en') && !path.includes('.test.'),
);
const source = texts.map((file) => file.text).join('\n');

/** `window.${window}` uses every key that fits. */
const patterns = [...source.matchAll(/`([a-z][\w.]*(?:\.|\$\{[^}]+\})[^`]*)`/g)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('${'))
  .map((text) => new RegExp(`^${text.replace(/[.]/g, '\\.').replace(/\$\{[^}]+\}/g, '[\\w.-]+')}$`));

afterEach(() => chooseWords(['en-US']));

it('every key is used', () => {
  const unused = Object.keys(en).filter(
    (key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

it('British texts fill in the same names as the American ones', () => {
  const names = (text: unknown) =>
    JSON.stringify(text)
      .match(/\{\w+\}/g)
      ?.sort() ?? [];
  for (const [key, text] of Object.entries(enGB)) {
    expect([key, names(text)]).toEqual([key, names(en[key as keyof typeof en])]);
  }
});

it('no text holds a dash as punctuation, straight quotes or a shout', () => {
  const wrong = Object.entries(en).filter(([, text]) => / [–—-] |—|['"!]/.test(Object.values(text).join('')));
  expect(wrong).toEqual([]);
});

it('sentences stand in the words, not in the markup', () => {
  const loose = texts
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
  expect(t('window.midday.hours')).toBe('11–16');
  expect(t('window.midday')).toBe('Midday');
});
