import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { addDays, today } from '@/lib/days';
import { dropDrafts } from '@/lib/drafts';
import { rememberGolfer } from '@/lib/session';
import type { Stroke } from '@/lib/week';
import { createLedger } from './ledger';

const stroke = (day: string): Stroke => ({
  text: 'Morning added',
  changes: [{ day, window: 'morning', before: undefined, after: 'free' }],
});
const never = () => new Promise<never>(() => {});
const ann = { key: 'k1', username: 'ann', alias: 'Ann' };

beforeEach(() => {
  dropDrafts();
  rememberGolfer(ann);
});

afterAll(() => {
  dropDrafts();
  rememberGolfer(undefined);
});

it('sends what did not get through when the calendar is opened again', async () => {
  createLedger(never).paint(stroke(today()));
  const save = vi.fn(async () => {});
  const again = createLedger(save);
  expect(again.changes.get()).toEqual(stroke(today()).changes);
  await again.flush();
  expect(save).toHaveBeenCalledWith(stroke(today()).changes);
  expect(createLedger(never).changes.get()).toEqual([]);
});

it('lets go of days that are over, and of what the server refused', async () => {
  createLedger(never).paint(stroke(addDays(today(), -1)));
  expect(createLedger(never).changes.get()).toEqual([]);
  const refused = createLedger(() => Promise.reject(new Error('refused')));
  refused.paint(stroke(today()));
  await refused.flush();
  expect(createLedger(never).changes.get()).toEqual([]);
});

it('shows nobody what somebody else painted', () => {
  createLedger(never).paint(stroke(today()));
  rememberGolfer({ ...ann, key: 'k2' });
  expect(createLedger(never).changes.get()).toEqual([]);
});
