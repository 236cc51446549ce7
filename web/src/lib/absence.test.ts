import { expect, it } from 'vitest';
import { explainAbsence } from '@/lib/absence';
import { Problem } from '@/lib/problem';

it('says why something did not come, where there is more to say than that', () => {
  expect(explainAbsence(Problem.offline(undefined))).toMatch(/no connection/);
  expect(explainAbsence(new Problem({ detail: 'They blocked you.' }, 403))).toBe('They blocked you.');
  expect(explainAbsence(new Problem({}, 503))).toMatch(/in a minute/);
  expect(explainAbsence(new Problem({}, 429, 720))).toMatch(/in 12 minutes/);
  expect(explainAbsence(new Problem({}, 500))).toMatch(/on our side/);
  expect(explainAbsence(new Problem({}, 400))).toBeUndefined();
});
