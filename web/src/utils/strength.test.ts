import { expect, it } from 'vitest';
import { strength } from '@/utils/strength';

it.each([
  ['', 'short'],
  ['birdie', 'short'],
  ['aaaaaaaaaaaa', 'weak'],
  ['password123', 'weak'],
  ['1234567890', 'weak'],
  ['qwertyuiop', 'weak'],
  ['golfgolf2024', 'weak'],
  ['three-putt', 'good'],
  ['correct horse battery', 'strong'],
])('%j is %s', (password, expected) => {
  expect(strength(password)).toBe(expected);
});
