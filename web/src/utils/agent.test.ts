import { expect, it } from 'vitest';
import { readAgent } from '@/utils/agent';

const MOZILLA = 'Mozilla/5.0';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

it.each([
  [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${CHROME} Edg/140.0`, 'Edge', 'Windows'],
  [`${MOZILLA} (Linux; Android 15; Pixel 9) ${CHROME}`, 'Chrome', 'Android'],
  [`${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox', 'Linux'],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1`,
    'Safari',
    'iPhone',
  ],
  ['curl/8.5.0', 'curl', undefined],
  ['', undefined, undefined],
])('%s', (agent, browser, system) => {
  expect(readAgent(agent)).toEqual({ browser, system });
});
