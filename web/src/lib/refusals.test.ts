import { expect, it } from 'vitest';
import { Problem } from '@/lib/problem';
import { explain } from '@/lib/refusals';
import { wait } from '@/lib/wait';

it('rounds a wait up, in the unit one would say', () => {
  expect([1, 40, 61, 900, 7200, 7201, 86_400].map(wait)).toEqual([
    '1 second',
    '40 seconds',
    '2 minutes',
    '15 minutes',
    '120 minutes',
    '3 hours',
    '24 hours',
  ]);
});

it('says what the server said, and its own words where that is of no use to anybody', () => {
  expect(explain(new Problem({ detail: 'That does not fit.' }, 409))).toBe('That does not fit.');
  expect(explain(new Problem({ detail: 'stack trace' }, 500))).toMatch(/^That didn’t work/);
  expect(explain(Problem.offline(undefined))).toMatch(/^No connection/);
  expect(explain(new Problem({ retry_after: 40_000 }, 429))).toBe(
    'Too many tries. Wait 12 hours and try again.',
  );
});
