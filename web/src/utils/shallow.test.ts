import { expect, it } from 'vitest';
import { isShallowEqual } from './shallow';

it('compares what objects and lists hold, one deep', () => {
  expect(isShallowEqual({ a: 1, b: 'x' }, { b: 'x', a: 1 })).toBe(true);
  expect(isShallowEqual(['Mon', 'Tue'], ['Mon', 'Tue'])).toBe(true);
  expect(isShallowEqual(['Mon', 'Tue'], ['Tue', 'Mon'])).toBe(false);
  expect(isShallowEqual({ a: {} }, { a: {} })).toBe(false);
});

it('tells nothing from something, and a missing name from one without a value', () => {
  expect(isShallowEqual(undefined, undefined)).toBe(true);
  expect(isShallowEqual(undefined, {})).toBe(false);
  expect(isShallowEqual<{ a?: number; b?: number }>({ a: undefined }, { b: undefined })).toBe(false);
});
