import { expect, it } from 'vitest';
import { filesIn } from './files';

const RAW =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|red|green|blue|gray|grey)\b/i;

it('raw colours live in tokens.css only', () => {
  const styles = filesIn('src', '.css').filter((file) => !file.path.endsWith('ui/tokens.css'));
  const raw = styles.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => RAW.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(raw).toEqual([]);
});

it('components name no colour either', () => {
  const markup = filesIn('src', '.tsx', '.ts').filter((file) => !file.path.includes('.test.'));
  const raw = markup.filter(({ text }) =>
    /['"`](?:#[0-9a-f]{3,8}|(?:rgb|hsl|oklch)\([^)]*\))['"`]/i.test(text),
  );
  expect(raw.map((file) => file.path)).toEqual([]);
});
