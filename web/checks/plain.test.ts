import { expect, it } from 'vitest';
import { filesIn } from './files';

/** What finished pages are made of: their own, and what they take from the app's components. */
const theirs = filesIn('src', '.css', '.ts').filter(({ path }) =>
  /^src\/(plain\/|ui\/(Avatar|Button|Flag)\/.*css)/.test(path),
);

it('finished pages use classes that their styles or scripts know', () => {
  const known = new Set(
    theirs.flatMap(({ text }) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)),
  );
  const used = filesIn('../server/templates', '.html')
    // What the server works out stands for one or the other.
    .map(({ text }) => text.replace(/\{\{.*?\}\}|\{%.*?%\}/g, '…'))
    .flatMap((text) =>
      [...text.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    )
    .filter((name) => /^[a-z][\w-]*$/.test(name));
  expect(used).toContain('button');
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});
